// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/digestrule.h"
#include "tests/support/bytes.h"
#include "tests/support/corpus.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

#include <QFileInfo>
#include <QTest>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;
using evidence::Evidence;

namespace {

constexpr size_t maxEvents = 150; ///< logs are swept that are not longer, for every event costs a replay each
constexpr int maxRealLogs = 10;

/// A log cut into its events.
struct Pieces
{
    tcg::EventLog log;
    std::vector<QByteArray> events;

    explicit Pieces(const QByteArray &bytes)
    {
        const auto read = evidence::readLog(bytes);
        const auto *boot = read ? std::get_if<tcg::EventLog>(&read->content) : nullptr;
        if (!boot || read->hasMeasurementRegisters())
            return;
        log = *boot;
        for (const tcg::Event &event : log.events)
            events.push_back(bytes.mid(event.range.offset, event.range.length));
    }

    [[nodiscard]] QByteArray joined() const
    {
        QByteArray bytes;
        for (const QByteArray &event : events)
            bytes += event;
        return bytes;
    }
};

/// A quote of every bank that the log gives, and no other log.
Evidence evidenceFor(const QByteArray &bytes)
{
    test::EvidenceBuilder builder;
    const auto log = evidence::readLog(bytes);
    if (!log)
        return {};
    builder.banks.clear();
    for (const ReplayedBank &bank : replay(*log).banks)
        if (std::ranges::all_of(bank.registers, [](const auto &pcr) { return pcr.second.isComplete; }))
            builder.banks.push_back(bank.algorithm);
    builder.bootLog = bytes;
    builder.imaList.clear();
    builder.extendFromLogs();
    return builder.build();
}

Verdict verdictOf(const Evidence &evidence)
{
    return appraise(readEvidence(evidence)).verdict;
}

constexpr qsizetype typeOffset = 4; ///< TCG_PCR_EVENT and TCG_PCR_EVENT2: pcrIndex, eventType

/// Events that a reader must not overlook under these types: a remark that is never extended, one of no
/// meaning, one that nobody knows, and those that firmware measures beside the events that matter.
const std::array otherTypes{tcg::EventType::NoAction,
                            tcg::EventType::Unused,
                            tcg::EventType(0x7FFFFFFF),
                            tcg::EventType::EfiAction,
                            tcg::EventType::EventTag,
                            tcg::EventType::EfiVariableAuthority,
                            tcg::EventType::EfiSpdmDevicePolicy,
                            tcg::EventType::EfiSpdmDeviceAuthority};

/// Types whose data the specification lets be what was hashed, or only describe it. PFP 1.06, section 10.4.1.
bool mayOnlyDescribe(tcg::EventType type)
{
    using tcg::EventType;
    constexpr std::array types{
        EventType::PostCode,       EventType::PostCode2,           EventType::CpuMicrocode,
        EventType::TableOfDevices, EventType::PlatformConfigFlags, EventType::NonhostCode,
        EventType::NonhostConfig,  EventType::NonhostInfo};
    return std::ranges::find(types, type) != types.end();
}

} // namespace

/// Every event of real logs deleted, repeated, exchanged with the next of its PCR, moved, relabelled, its
/// digest and its data changed: the quote stays, and nothing is Verified.
class LogSweepsTest : public QObject
{
    Q_OBJECT

private:
    /// The logs of machines, and one that is made here: name and bytes.
    static std::vector<std::pair<QString, QByteArray>> logs()
    {
        std::vector<std::pair<QString, QByteArray>> found{
            {u"made"_s, test::EvidenceBuilder().bootLog},
            {u"sample"_s,
             test::readBytes(QStringLiteral(PLUMBLINE_SAMPLES "/baseline/binary_bios_measurements"))}};
        int real = 0;
        for (const QString &path : test::realBootLogs()) {
            const QByteArray bytes = test::readBytes(path);
            const Pieces pieces(bytes);
            const bool isSwept = pieces.log.layout == tcg::LogLayout::CryptoAgile && pieces.events.size() > 20
                && pieces.events.size() <= maxEvents && verdictOf(evidenceFor(bytes)) == Verdict::Verified;
            if (isSwept && real++ < maxRealLogs)
                found.emplace_back(QFileInfo(path).fileName(), bytes);
        }
        return found;
    }

    /// Judges the changed pieces against the quote of the good log.
    static void refuse(const Evidence &good, const Pieces &changed, size_t event, const char *what)
    {
        Evidence bad = good;
        bad.bootLog = changed.joined();
        if (bad.bootLog == good.bootLog)
            return; // two events that are the same, exchanged
        QVERIFY2(verdictOf(bad) != Verdict::Verified,
                 qPrintable(u"%1 %2"_s.arg(QLatin1StringView(what)).arg(event)));
    }

    /// The next event that is extended into the same PCR.
    static std::optional<size_t> nextOf(const tcg::EventLog &log, size_t index)
    {
        for (size_t i = index + 1; i < log.events.size(); ++i)
            if (log.events[i].claimedRegister == log.events[index].claimedRegister
                && log.events[i].claimedType != tcg::EventType::NoAction)
                return i;
        return std::nullopt;
    }

    /// Then their order says nothing that was measured.
    static bool hasSameDigests(const tcg::EventLog &log, const tcg::Event &one, const tcg::Event &other)
    {
        return std::ranges::all_of(log.digestsOf(one), [&](const tcg::LoggedDigest &digest) {
            return log.digestOf(one, digest.algorithm) == log.digestOf(other, digest.algorithm);
        });
    }

    static void sweepEvent(const Evidence &good, const Pieces &pieces, size_t index)
    {
        const tcg::Event &event = pieces.log.events[index];
        const auto change = [&](const char *what, const auto &edit) {
            Pieces changed = pieces;
            edit(changed.events);
            refuse(good, changed, index, what);
        };
        change("deleted", [=](auto &events) { events.erase(events.begin() + std::ptrdiff_t(index)); });
        change("repeated", [=](auto &events) {
            events.insert(events.begin() + std::ptrdiff_t(index), QByteArray(events[index]));
        });
        const auto next = nextOf(pieces.log, index);
        if (next && !hasSameDigests(pieces.log, event, pieces.log.events[*next]))
            change("exchanged", [=](auto &events) { std::swap(events[index], events[*next]); });
        change("digest changed", [=](auto &events) {
            // TCG_PCR_EVENT2: pcrIndex, eventType, digest count, then each algorithm with its digest; the
            // last digest stands before the data and their size.
            const qint64 end = event.data.offset - event.range.offset - qint64(sizeof(quint32));
            char &byte = events[index][end - 1];
            byte = char(byte ^ 1);
        });
        const quint32 pcr = event.claimedRegister;
        change("moved", [=](auto &events) { events[index].replace(0, 4, test::le32((pcr + 1) % 16)); });
        for (const tcg::EventType type : otherTypes)
            change("relabelled",
                   [=](auto &events) { events[index].replace(typeOffset, 4, test::le32(quint32(type))); });
    }

    /// The bytes that a digest covers cannot change. The rest, as a boot loader's word before its command, is
    /// a hint and shown so.
    static void sweepData(const Evidence &good, const Pieces &pieces, size_t index)
    {
        const tcg::Event &event = pieces.log.events[index];
        const DigestCheck check = tcg::checkDigest(pieces.log, event);
        if (check.result != DigestCheck::Result::Match || check.hashed.length == 0)
            return;
        const qint64 first = check.hashed.offset - event.range.offset;
        const qint64 length = check.hashed.length;
        for (const qint64 place : {first, first + length / 2, first + length - 1}) {
            Pieces changed = pieces;
            char &byte = changed.events[index][place];
            byte = char(byte ^ 1);
            const Pieces read(changed.joined());
            const bool isHint = mayOnlyDescribe(event.claimedType)
                && tcg::checkDigest(read.log, read.log.events[index]).result
                    == DigestCheck::Result::NotApplicable;
            if (!isHint)
                refuse(good, changed, index, "data changed");
        }
    }

private Q_SLOTS:
    void sweepsTenLogs()
    {
        if (test::sharedFolder().isEmpty())
            QSKIP(test::noCorpus);
        QVERIFY(logs().size() >= 10);
    }

    void nothingIsVerified_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const auto &[name, bytes] : logs())
            QTest::newRow(qPrintable(name)) << bytes;
    }

    void nothingIsVerified()
    {
        QFETCH(QByteArray, bytes);
        const Evidence good = evidenceFor(bytes);
        QCOMPARE(verdictOf(good), Verdict::Verified);
        const Pieces pieces(bytes);
        for (size_t i = 1; i < pieces.events.size(); ++i) {
            if (pieces.log.events[i].claimedType == tcg::EventType::NoAction)
                continue; // never extended, and shown so
            sweepEvent(good, pieces, i);
            sweepData(good, pieces, i);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(LogSweepsTest)
#include "tst_logsweeps.moc"
