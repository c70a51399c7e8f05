// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/logprovenance.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/evidencebuilder.h"
#include "tests/support/imalistbuilder.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;
using tcg::EventType;
using test::EventLogBuilder;
using test::EvidenceBuilder;

// Nobody can take a value and leave its provenance behind.
static_assert(!std::is_convertible_v<Proven<QString>, QString>);
static_assert(!std::is_constructible_v<QString, Proven<QString>>);

namespace {

constexpr auto sha1 = HashAlgorithm::Sha1;
constexpr auto sha256 = HashAlgorithm::Sha256;

/// Events by number: 1 version, 2 firmware's code, 3 image, 4 to 11 separators, 12 GRUB command, 13 file,
/// 14 EV_NO_ACTION.
EventLogBuilder bootLog()
{
    // UEFI_IMAGE_LOAD_EVENT: location, length, link-time address, length of a path of one end node
    const QByteArray image
        = test::le64(0x1000) + test::le64(0x2000) + test::le64(0) + test::le64(4) + test::hex("7f ff 04 00");
    return EventLogBuilder::agile()
        .event(0, EventType::SCrtmVersion, "v1")
        .event(0, EventType::PostCode, "firmware", "the firmware's code")
        .event(4, EventType::EfiBootServicesApplication, image, "the image")
        .separators()
        .event(8, EventType::Ipl, "grub_cmd: set", "set")
        .event(9, EventType::Ipl, "/vmlinuz", "the kernel")
        .noAction("a claim");
}

/// What was read from evidence, and what is proven of it.
struct Read
{
    evidence::ReadEvidence evidence;
    CheckContext context;
    Appraisal appraisal;
    LogProvenance boot;
    LogProvenance ima;

    explicit Read(const evidence::Evidence &bytes)
        : evidence(evidence::readEvidence(bytes))
        , context(makeContext(evidence))
        , appraisal(appraise(context))
        , boot(LogProvenance::ofBootLog(context, appraisal))
        , ima(LogProvenance::ofImaList(context, appraisal))
    {
    }
    Read(const Read &) = delete;
    Read &operator=(const Read &) = delete;

    [[nodiscard]] const evidence::Log &bootLog() const { return **evidence.bootLog; }
    [[nodiscard]] const evidence::Log &imaList() const { return **evidence.imaList; }
    [[nodiscard]] Provenance event(qint64 index) const { return boot.ofEvent(bootLog(), index); }
    [[nodiscard]] Provenance data(qint64 index) const { return boot.ofData(bootLog(), index); }
    [[nodiscard]] Provenance entry(qint64 index) const { return ima.ofEvent(imaList(), index); }
    [[nodiscard]] Provenance entryData(qint64 index) const { return ima.ofData(imaList(), index); }
    /// Of bytes of the event's data.
    [[nodiscard]] Provenance bytes(qint64 index, qint64 from, qint64 length) const
    {
        return boot.fieldsOf(bootLog(), index).of({bootLog().at(index).data.offset + from, length});
    }
};

/// Has the TPM extended as @p log says.
void useLog(EvidenceBuilder &builder, const EventLogBuilder &log, std::vector<HashAlgorithm> banks = {sha256})
{
    builder.bootLog = log.bytes();
    builder.imaList.clear();
    builder.banks = std::move(banks);
    builder.extendFromLogs();
}

evidence::Evidence evidenceOf(const EventLogBuilder &log, std::vector<HashAlgorithm> banks = {sha256})
{
    EvidenceBuilder builder;
    useLog(builder, log, std::move(banks));
    return builder.build();
}

} // namespace

class ProvenanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weakerIsWhatFollows()
    {
        QCOMPARE(weaker(Provenance::Signed, Provenance::Bound), Provenance::Bound);
        QCOMPARE(weaker(Provenance::Unbound, Provenance::Hint), Provenance::Unbound);
        QVERIFY(isProven(Provenance::Signed) && isProven(Provenance::Bound));
        QVERIFY(!isProven(Provenance::Hint) && !isProven(Provenance::Unbound));
    }

    void valuesComeWithTheirProvenance()
    {
        const Proven<QString> hint(u"path"_s, Provenance::Hint);
        QVERIFY(!hint.ifProven());
        QCOMPARE(hint.use([](const QString &text, Provenance by) { return text + QString::number(int(by)); }),
                 u"path2"_s);
        const Proven<int> bound(7, Provenance::Bound);
        QVERIFY(bound.ifProven());
        QCOMPARE(*bound.ifProven(), 7);
    }

    void quoteIsSignedOnlyWhenItsChecksPassed()
    {
        EvidenceBuilder builder;
        QCOMPARE(quoteProvenance(Read(builder.build()).appraisal), Provenance::Signed);
        evidence::Evidence old = builder.build();
        old.request.nonce = "another"; // an answer to somebody else is signed all the same
        QCOMPARE(quoteProvenance(Read(old).appraisal), Provenance::Signed);
        evidence::Evidence forged = builder.build();
        forged.signature.back() = char(forged.signature.back() ^ 1);
        QCOMPARE(quoteProvenance(Read(forged).appraisal), Provenance::Unbound);
        evidence::Evidence foreignKey = builder.build();
        foreignKey.request.isKeyPinned = false;
        QCOMPARE(quoteProvenance(Read(foreignKey).appraisal), Provenance::Unbound);
        QCOMPARE(quoteProvenance(Appraisal()), Provenance::Unbound);
        QCOMPARE(hostFactProvenance, Provenance::Unbound);
    }

    void eventsAreBoundByTheQuote()
    {
        const Read read(evidenceOf(bootLog()));
        QVERIFY(read.boot.isCovered());
        QCOMPARE(read.event(1), Provenance::Bound);
        QCOMPARE(read.data(1), Provenance::Bound); // the version is what was hashed
        QCOMPARE(read.event(2), Provenance::Bound);
        QCOMPARE(read.data(2), Provenance::Hint); // a name of what was hashed
        QCOMPARE(read.data(4), Provenance::Bound);
        QCOMPARE(read.event(13), Provenance::Bound);
        QCOMPARE(read.data(13), Provenance::Hint); // E-25: the digest is of the file
    }

    /// E-05: whatever stands in an EV_NO_ACTION, it was never extended.
    void noActionIsUnbound()
    {
        const Read read(evidenceOf(bootLog()));
        QCOMPARE(read.event(0), Provenance::Unbound);
        QCOMPARE(read.event(14), Provenance::Unbound);
        QCOMPARE(read.data(14), Provenance::Unbound);
        QCOMPARE(read.bytes(14, 0, 7), Provenance::Unbound);
        QCOMPARE(read.boot.ofDigest(read.bootLog(), 14, sha256), Provenance::Unbound);
    }

    /// E-28: the device path of an image is not measured.
    void devicePathsAreHints()
    {
        const Read read(evidenceOf(bootLog()));
        QCOMPARE(read.event(3), Provenance::Bound);
        QCOMPARE(read.data(3), Provenance::Hint);
        QCOMPARE(read.bytes(3, 32, 4), Provenance::Hint);
    }

    /// E-25: GRUB hashes the command, not the prefix that it logs before it.
    void onlyHashedBytesAreBound()
    {
        const Read read(evidenceOf(bootLog()));
        QCOMPARE(read.data(12), Provenance::Bound);
        QCOMPARE(read.bytes(12, 10, 3), Provenance::Bound); // set
        QCOMPARE(read.bytes(12, 0, 9), Provenance::Hint); // grub_cmd:
        QCOMPARE(read.bytes(12, 0, 13), Provenance::Hint); // both
    }

    /// The log's own words for register and type are hints; its digests are what was extended.
    void headersAreHintsAndDigestsBound()
    {
        EvidenceBuilder builder;
        useLog(builder, bootLog(), {sha256});
        const Read read(builder.build());
        const FieldProvenance fields = read.boot.fieldsOf(read.bootLog(), 1);
        const auto &log = std::get<tcg::EventLog>(read.bootLog().content);
        const tcg::Event &event = log.events[1];
        QCOMPARE(fields.of({event.range.offset, 4}), Provenance::Hint); // PCR index
        QCOMPARE(fields.of({event.range.offset + 4, 4}), Provenance::Hint); // type
        QCOMPARE(fields.of(log.digestsOf(event)[0].range), Provenance::Unbound); // E-21: SHA-1, not quoted
        QCOMPARE(fields.of(log.digestsOf(event)[1].range), Provenance::Bound);
        const qint64 first = log.digestsOf(event)[0].range.offset;
        QCOMPARE(fields.of({first, log.digestsOf(event)[1].range.end() - first}), Provenance::Unbound);
    }

    void fieldsWithoutBytesFollowWhatEnclosesThem()
    {
        const Read read(evidenceOf(bootLog()));
        const ProvenFields fields({}, read.boot.fieldsOf(read.bootLog(), 1));
        const Field computed{.name = "sha256Fingerprint"_L1, .range = {}};
        QCOMPARE(fields.of(computed, Provenance::Bound), Provenance::Bound);
        QCOMPARE(fields.of(computed, Provenance::Hint), Provenance::Hint);
        QCOMPARE(ProvenFields({computed}).of(computed), Provenance::Unbound);
    }

    /// E-03: text that was to be hashed and was not says anything.
    void contradictedTextIsUnbound()
    {
        const Read read(evidenceOf(
            EventLogBuilder::agile().event(0, EventType::SCrtmVersion, "v1").withData("v2").separators()));
        QCOMPARE(read.event(1), Provenance::Bound);
        QCOMPARE(read.data(1), Provenance::Unbound);
        QCOMPARE(read.bytes(1, 0, 2), Provenance::Unbound);
    }

    /// E-21: the digests of one bank replay, those of the other are made up.
    void forgedBankUnbindsTheEvent()
    {
        EvidenceBuilder builder;
        useLog(builder, bootLog(), {sha1, sha256});
        evidence::Evidence forged = builder.build();
        EventLogBuilder log = EventLogBuilder::agile().event(0, EventType::SCrtmVersion, "v1");
        log.withDigest(sha1, QByteArray(20, 'A'));
        log.event(0, EventType::PostCode, "firmware", "the firmware's code");
        forged.bootLog = log.separators().bytes();
        const Read read(forged);
        QCOMPARE(read.boot.ofDigest(read.bootLog(), 1, sha1), Provenance::Unbound);
        QCOMPARE(read.boot.ofDigest(read.bootLog(), 1, sha256), Provenance::Bound);
        QCOMPARE(read.event(1), Provenance::Unbound);
        QCOMPARE(read.data(1), Provenance::Unbound);
    }

    /// SHA-1 alone binds nothing.
    void weakBankAloneBindsNothing()
    {
        EvidenceBuilder builder;
        useLog(builder, bootLog(), {sha1});
        evidence::Evidence evidence = builder.build();
        const Read read(evidence);
        QCOMPARE(read.event(1), Provenance::Unbound);
    }

    /// E-15: a log that is longer than the quote is bound up to where it fits.
    void eventsAfterTheQuoteAreUnbound()
    {
        evidence::Evidence evidence = evidenceOf(bootLog());
        evidence.bootLog = bootLog().event(8, EventType::Ipl, "grub_cmd: more", "more").bytes(); // event 15
        const Read read(evidence);
        QCOMPARE(read.event(12), Provenance::Bound);
        QCOMPARE(read.event(15), Provenance::Unbound);
        QCOMPARE(read.data(15), Provenance::Unbound);
        QCOMPARE(read.event(13), Provenance::Bound); // another register
    }

    /// A register that replays to another value binds nothing, the others still do.
    void differingRegistersBindNothing()
    {
        EvidenceBuilder builder;
        useLog(builder, bootLog());
        builder.values[{sha256, 8}] = QByteArray(32, 'x');
        const Read read(builder.build());
        QCOMPARE(read.event(12), Provenance::Unbound);
        QCOMPARE(read.event(1), Provenance::Bound);
    }

    /// A log alone proves nothing about a TPM, however well its digests fit.
    void logsAloneAreUnbound()
    {
        const auto log = evidence::readLog(bootLog().bytes());
        QVERIFY(log.has_value());
        const LogProvenance alone;
        QVERIFY(!alone.isCovered());
        for (qint64 i = 0; i < log->size(); ++i) {
            QCOMPARE(alone.ofEvent(*log, i), Provenance::Unbound);
            QCOMPARE(alone.ofData(*log, i), Provenance::Unbound);
            QCOMPARE(alone.fieldsOf(*log, i).of(log->at(i).range), Provenance::Unbound);
        }
        evidence::Evidence unsignedEvidence = evidenceOf(bootLog());
        unsignedEvidence.signature.clear();
        QCOMPARE(Read(unsignedEvidence).event(1), Provenance::Unbound);
    }

    void imaEntriesAreBoundUpToTheQuote()
    {
        evidence::Evidence evidence = EvidenceBuilder().build();
        test::ImaListBuilder more;
        more.add(test::imaFile("/usr/bin/later"));
        evidence.imaList += more.bytes();
        const Read read(evidence);
        QCOMPARE(read.entry(0), Provenance::Bound);
        QCOMPARE(read.entryData(2), Provenance::Bound);
        QCOMPARE(read.entry(3), Provenance::Unbound);
        QCOMPARE(read.entryData(3), Provenance::Unbound);
        QCOMPARE(read.ima.ofDigest(read.imaList(), 0, sha1), Provenance::Bound);
        QCOMPARE(read.ima.ofDigest(read.imaList(), 3, sha1), Provenance::Unbound);
        // The template's name and the register stand outside of what is hashed.
        const FieldProvenance fields = read.ima.fieldsOf(read.imaList(), 0);
        QCOMPARE(fields.of({read.imaList().at(0).range.offset, 4}), Provenance::Hint);
        QCOMPARE(fields.of(read.imaList().at(0).data), Provenance::Bound);
    }

    /// I-02: that there was a violation is bound, what it says is not.
    void textOfViolationsIsUnbound()
    {
        EvidenceBuilder builder;
        test::ImaListBuilder list;
        list.add(test::imaFile("/usr/bin/sh"));
        test::ImaTestEntry violation = test::imaFile("/usr/bin/sshd");
        violation.templateHash = QByteArray(20, '\0');
        list.add(violation);
        builder.imaList = list.bytes();
        builder.extendFromLogs();
        const Read read(builder.build());
        QCOMPARE(read.entry(1), Provenance::Bound);
        QCOMPARE(read.entryData(1), Provenance::Unbound);
        QCOMPARE(read.ima.fieldsOf(read.imaList(), 1).of(read.imaList().at(1).range), Provenance::Unbound);
        QCOMPARE(read.entryData(0), Provenance::Bound);
    }

    /// I-07: a list of text is ambiguous, its words are hints at best.
    void asciiListsAreHints()
    {
        EvidenceBuilder builder;
        test::ImaListBuilder list(test::ImaListBuilder::Form::Ascii);
        list.add(test::imaFile("/usr/bin/sh"));
        builder.imaList = list.bytes();
        builder.extendFromLogs();
        const Read read(builder.build());
        QCOMPARE(read.entry(0), Provenance::Bound);
        QCOMPARE(read.entryData(0), Provenance::Hint);
    }

    /// I-04: the recorded template hash is a copy; only the true one is bound.
    void recordedTemplateHashIsCompared()
    {
        EvidenceBuilder builder;
        test::ImaListBuilder good;
        good.add(test::imaFile("/usr/bin/sh"));
        builder.imaList = good.bytes();
        builder.extendFromLogs();
        evidence::Evidence evidence = builder.build();
        evidence.imaList[4] = char(evidence.imaList[4] ^ 1); // first byte after the PCR index
        const Read read(evidence);
        QCOMPARE(read.entryData(0), Provenance::Bound);
        QCOMPARE(read.ima.ofDigest(read.imaList(), 0, sha1), Provenance::Unbound);
    }
};

QTEST_GUILESS_MAIN(ProvenanceTest)
#include "tst_provenance.moc"
