// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/appraisal.h"
#include "core/evidence/lastseen.h"
#include "tests/support/evidencebuilder.h"

#include <QTest>

#include <limits>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;
using evidence::LastSeen;
using test::EvidenceBuilder;

namespace {

constexpr quint32 maxCount = std::numeric_limits<quint32>::max();

/// What a TPM may do between two quotes without anything being wrong. What is wrong is in tests/vectors.
struct Vector
{
    const char *name;
    void (*before)(LastSeen &seen); ///< changes what was seen a tenth of a second ago
    void (*now)(EvidenceBuilder &builder); ///< changes what is seen now
    const char *check;
    CheckResult result;
    const char *reason;
};

const Vector vectors[] = {
    {"later", [](auto &) {}, [](auto &) {}, "clock.monotonic", CheckResult::Pass, ""},
    {"a millisecond later", [](auto &s) { s.clock = 999; }, [](auto &) {}, "clock.monotonic",
     CheckResult::Pass, ""},
    {"clock behind after a reset", [](auto &s) { s.clock = 5000; }, [](auto &b) { b.clock.resetCount = 2; },
     "clock.monotonic", CheckResult::NotApplicable, ""},
    {"clock behind after a restart", [](auto &s) { s.clock = 5000; },
     [](auto &b) { b.clock.restartCount = 1; }, "clock.monotonic", CheckResult::NotApplicable, ""},
    {"reset since", [](auto &) {}, [](auto &b) { b.clock.resetCount = 2; }, "clock.reset-count",
     CheckResult::Pass, ""},
    {"count that wraps around", [](auto &s) { s.resetCount = maxCount; },
     [](auto &b) { b.clock.resetCount = 0; }, "clock.reset-count", CheckResult::Pass, ""},
    {"fewer restarts after a reset", [](auto &s) { s.restartCount = 3; },
     [](auto &b) { b.clock.resetCount = 2; }, "clock.restart-count", CheckResult::NotApplicable, ""},
    {"not safe after a reset", [](auto &) {},
     [](auto &b) {
         b.clock.resetCount = 2;
         b.clock.isSafe = false;
     },
     "clock.safe", CheckResult::Pass, "not-safe"},
    {"still not safe", [](auto &s) { s.isSafe = false; }, [](auto &b) { b.clock.isSafe = false; },
     "clock.safe", CheckResult::Pass, "not-safe"},
    {"newer firmware", [](auto &s) { s.firmwareVersion = 0x2018; }, [](auto &) {}, "tpm.firmware-version",
     CheckResult::Pass, "updated"},
    {"same firmware", [](auto &) {}, [](auto &) {}, "tpm.firmware-version", CheckResult::Pass, ""},
};

/// What a quote that verified a moment ago gave to write down.
LastSeen aMomentAgo(EvidenceBuilder builder)
{
    builder.clock.clock -= 100;
    return *evidence::lastSeenOf(readEvidence(builder.build()));
}

const CheckReport &reportOf(const Appraisal &appraisal, const char *id)
{
    return *std::ranges::find(appraisal.checks, QLatin1StringView(id), &CheckReport::id);
}

} // namespace

/// What the quote says of its TPM's life, against what we wrote down when we last saw it.
class HistoryChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < std::size(vectors); ++i)
            QTest::newRow(vectors[i].name) << int(i);
    }

    void compares()
    {
        QFETCH(int, index);
        const Vector &vector = vectors[index];
        EvidenceBuilder builder;
        LastSeen before = aMomentAgo(builder);
        vector.before(before);
        vector.now(builder);
        evidence::Evidence evidence = builder.build();
        evidence.request.lastSeen = before;
        const Appraisal appraisal = appraise(readEvidence(evidence));
        const CheckReport &report = reportOf(appraisal, vector.check);
        QCOMPARE(report.result(), vector.result);
        QCOMPARE(report.outcomes.front().reason, QLatin1StringView(vector.reason));
        QCOMPARE(appraisal.verdict, Verdict::Verified);
    }

    /// Outside the endorsement hierarchy the counts of two keys have nothing to do with each other.
    void comparesCountsOfOneKeyOnly()
    {
        const EvidenceBuilder builder;
        evidence::Evidence evidence = builder.build();
        evidence.request.lastSeen = aMomentAgo(builder);
        evidence.request.lastSeen->attestationKeyName.back() ^= 1;
        evidence.request.lastSeen->resetCount = 9;
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(reportOf(appraisal, "clock.reset-count").result(), CheckResult::NotApplicable);
        QCOMPARE(appraisal.verdict, Verdict::Failed);
    }

    void saysNothingWithoutRecord()
    {
        const Appraisal appraisal = appraise(readEvidence(EvidenceBuilder().build()));
        for (const Check &check : historyChecks())
            QCOMPARE(reportOf(appraisal, check.id.data()).result(), CheckResult::NotApplicable);
        QCOMPARE(appraisal.verdict, Verdict::Verified);
    }

    void recordKeepsItsValues()
    {
        LastSeen seen = aMomentAgo(EvidenceBuilder());
        seen.endorsementKeyDigest = QByteArray(32, '\xEE');
        seen.firmwareVersion = 0x8000'0000'0000'0001;
        seen.resetCount = maxCount;
        const auto read = evidence::readLastSeen(evidence::lastSeenJson(seen));
        QVERIFY(read);
        QCOMPARE(*read, seen);
    }

    void refusesBrokenRecord_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("other version") << QByteArray("Seen\": 1") << QByteArray("Seen\": 2");
        QTest::newRow("no version") << QByteArray("plumbline") << QByteArray("x");
        QTest::newRow("count too large")
            << QByteArray("resetCount\": 1") << QByteArray("resetCount\": 4294967296");
        QTest::newRow("negative clock") << QByteArray("clock\": ") << QByteArray("clock\": -");
        QTest::newRow("no hex") << QByteArray("Name\": \"") << QByteArray("Name\": \"xy");
        QTest::newRow("firmware too long") << QByteArray("Version\": \"") << QByteArray("Version\": \"00");
        QTest::newRow("no safe") << QByteArray("\"safe\"") << QByteArray("\"other\"");
        QTest::newRow("cut off") << QByteArray("}") << QByteArray();
    }

    void refusesBrokenRecord()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray good = evidence::lastSeenJson(aMomentAgo(EvidenceBuilder()));
        QVERIFY(good.contains(from));
        QVERIFY(!evidence::readLastSeen(QByteArray(good).replace(from, to)));
    }
};

QTEST_GUILESS_MAIN(HistoryChecksTest)
#include "tst_historychecks.moc"
