// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/appraisal.h"
#include "core/base/hasher.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/evidencebuilder.h"
#include "tests/support/imalistbuilder.h"

#include <QTest>

#include <set>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;
using tcg::EventType;
using test::EventLogBuilder;
using test::EvidenceBuilder;

namespace {

/// Evidence that is wrong in one way, and what has to notice.
struct Vector
{
    const char *name; ///< with its row of the attack catalogue
    void (*before)(EvidenceBuilder &builder); ///< before the quote is made; null for nothing
    void (*after)(evidence::Evidence &evidence); ///< after it; null for nothing
    const char *check;
    const char *reason;
    Verdict verdict = Verdict::Failed;
};

void nothing(EvidenceBuilder &)
{
}
void nothingMore(evidence::Evidence &)
{
}

/// The default log with a change to its builder, extended as it stands.
EventLogBuilder firmwareLog()
{
    return EventLogBuilder::agile()
        .event(0, EventType::SCrtmVersion, "v1")
        .event(4, EventType::EfiAction, "Calling EFI Application from Boot Option")
        .separators();
}

void useLog(EvidenceBuilder &builder, const QByteArray &log)
{
    builder.bootLog = log;
    builder.imaList.clear();
    builder.extendFromLogs();
}

const Vector vectors[] = {
    // the quote
    {"no quote", nothing, [](auto &e) { e.quote.clear(); }, "quote.structure", "missing",
     Verdict::Incomplete},
    {"Q-28 byte after the quote", nothing, [](auto &e) { e.quote += 'x'; }, "quote.structure", "unreadable"},
    {"Q-01 magic", [](auto &b) { b.magic = 0; }, nothingMore, "quote.magic", "differs"},
    {"Q-02 other attestation", [](auto &b) { b.type = 0x8014; }, nothingMore, "quote.type", "not-a-quote"},
    {"Q-10 other nonce", nothing, [](auto &e) { e.request.nonce = "another"; }, "quote.nonce", "differs"},
    {"Q-11 empty nonce", [](auto &b) { b.nonce.clear(); }, [](auto &e) { e.request.nonce = "asked"; },
     "quote.nonce", "empty"},
    {"Q-12 no request", nothing, [](auto &e) { e.request.nonce.reset(); }, "quote.nonce", "no-request",
     Verdict::Incomplete},
    {"Q-04 empty selection", [](auto &b) { b.pcrs = 0; }, nothingMore, "quote.pcr-selection", "empty",
     Verdict::Incomplete},
    {"Q-05 fewer PCRs", [](auto &b) { b.pcrs = 0xFF7F; },
     [](auto &e) { e.request.selection->banks[0].select = test::hex("ffff00"); }, "quote.pcr-selection",
     "differs"},
    {"Q-06 repeated bank", [](auto &b) { b.banks.push_back(HashAlgorithm::Sha256); }, nothingMore,
     "quote.pcr-selection", "repeated-bank"},
    {"Q-08 SHA-1 only",
     [](auto &b) {
         b.banks = {HashAlgorithm::Sha1};
         b.extendFromLogs();
     },
     nothingMore, "quote.bank", "weak-bank", Verdict::Incomplete},
    {"Q-08 unknown bank", [](auto &b) { b.banks.push_back(HashAlgorithm(0x7777)); }, nothingMore,
     "quote.bank", "unknown-bank", Verdict::Incomplete},
    {"Q-03 value changed", nothing, [](auto &e) { e.pcrValues[0] = char(e.pcrValues[0] ^ 1); },
     "quote.pcr-values", "differs"},
    {"Q-07 value missing", nothing, [](auto &e) { e.pcrValues.chop(1); }, "quote.pcr-values",
     "values-do-not-fit"},
    {"no values and no logs", nothing,
     [](auto &e) {
         e.pcrValues.clear();
         e.imaList.clear();
     },
     "quote.pcr-values", "missing", Verdict::Incomplete},

    // the signature and the key
    {"Q-20 hash of the signature relabelled", [](auto &b) { b.signatureHash = 0x000C; }, nothingMore,
     "signature.scheme", "differs"},
    {"Q-27 no signature", nothing, [](auto &e) { e.signature = test::hex("0010"); }, "signature.scheme",
     "unreadable"},
    {"Q-40 signature changed", nothing, [](auto &e) { e.signature.back() = char(e.signature.back() ^ 1); },
     "signature.valid", "invalid"},
    {"Q-21 RSA signature, ECC key", nothing,
     [](auto &e) { e.signature = test::hex("0014 000b 0100") + QByteArray(256, 's'); }, "signature.valid",
     "other-key-type"},
    {"Q-20 SHA-1 signature", [](auto &b) { b.signatureHash = 0x0004; }, nothingMore, "signature.valid",
     "weak-hash"},
    {"Q-16 key of another", nothing,
     [](auto &e) { e.attestationKey = EvidenceBuilder().build().attestationKey; }, "signature.valid",
     "invalid"},
    {"Q-25 point not on curve", nothing,
     [](auto &e) { e.attestationKey.back() = char(e.attestationKey.back() ^ 1); }, "ak.key", "ecc-point"},
    {"key unreadable", nothing, [](auto &e) { e.attestationKey.chop(1); }, "ak.key", "unreadable"},
    {"Q-14 unrestricted key", [](auto &b) { b.keyAttributes = 0x00040072; }, nothingMore, "ak.restricted",
     "attributes"},
    {"Q-14 decrypting key", [](auto &b) { b.keyAttributes = 0x00070072; }, nothingMore, "ak.restricted",
     "attributes"},
    {"Q-14 key from outside the TPM", [](auto &b) { b.keyAttributes = 0x00050052; }, nothingMore,
     "ak.restricted", "attributes"},
    {"Q-14 movable key", [](auto &b) { b.keyAttributes = 0x00050060; }, nothingMore, "ak.restricted",
     "attributes"},
    {"Q-17 key from the evidence", nothing, [](auto &e) { e.request.isKeyPinned = false; }, "ak.binding",
     "not-bound", Verdict::Incomplete},

    // the boot log
    {"no log", nothing, [](auto &e) { e.bootLog.clear(); }, "log.structure", "missing", Verdict::Incomplete},
    {"P-28 log cut", nothing, [](auto &e) { e.bootLog.chop(3); }, "log.structure", "truncated"},
    {"E-42 measurement registers", nothing, [](auto &e) { e.bootLog = EventLogBuilder::ccel().bytes(); },
     "log.structure", "not-a-pcr-log", Verdict::Incomplete},
    {"E-14 event removed", nothing, [](auto &e) { e.bootLog = firmwareLog().bytes(); }, "log.replay",
     "no-event"},
    {"E-18 register extended without a log",
     [](auto &b) { b.values[{HashAlgorithm::Sha256, 14}] = QByteArray(32, 'x'); }, nothingMore, "log.replay",
     "no-event"},
    {"E-17 register that grows", [](auto &b) { b.values[{HashAlgorithm::Sha256, 11}] = QByteArray(32, 'x'); },
     nothingMore, "log.replay", "unlogged", Verdict::Incomplete},
    {"E-15 log longer than the quote", [](auto &b) { useLog(b, firmwareLog().bytes()); },
     [](auto &e) { e.bootLog = firmwareLog().event(4, EventType::EfiAction, "later").bytes(); }, "log.replay",
     "log-is-longer", Verdict::Incomplete},
    {"E-40 event twice in the log", [](auto &b) { useLog(b, firmwareLog().bytes()); },
     [](auto &e) {
         e.bootLog = EventLogBuilder::agile()
                         .event(0, EventType::SCrtmVersion, "v1")
                         .repeated()
                         .event(4, EventType::EfiAction, "Calling EFI Application from Boot Option")
                         .separators()
                         .bytes();
     },
     "log.replay", "event-inserted"},
    {"E-07 forged locality", [](auto &b) { useLog(b, firmwareLog().bytes()); },
     [](auto &e) {
         e.bootLog = EventLogBuilder::agile()
                         .startupLocality(3)
                         .event(0, EventType::SCrtmVersion, "v1")
                         .event(4, EventType::EfiAction, "Calling EFI Application from Boot Option")
                         .separators()
                         .bytes();
     },
     "log.replay", "other-locality"},
    {"E-24 bank not in the log", nothing,
     [](auto &e) { e.bootLog = EventLogBuilder::sha1().separators().bytes(); }, "log.replay",
     "bank-not-logged", Verdict::Incomplete},
    {"E-09 separator twice", [](auto &b) { useLog(b, firmwareLog().separators().bytes()); }, nothingMore,
     "log.separator", "event.separator-repeated"},
    {"E-20 bank never extended",
     [](auto &b) {
         for (auto &[index, value] : b.values)
             value.fill('\0');
     },
     nothingMore, "log.bank-measured", "not-measured"},
    {"E-09 separator missing",
     [](auto &b) {
         useLog(b,
                EventLogBuilder::agile()
                    .event(0, EventType::SCrtmVersion, "v1")
                    .event(7, EventType::Separator, QByteArray(4, '\0'))
                    .bytes());
     },
     nothingMore, "log.separator", "log.separator-missing"},
    {"E-03 data changed, digest kept",
     [](auto &b) {
         useLog(b, firmwareLog().event(4, EventType::EfiAction, "good").withData("evil").bytes());
     },
     nothingMore, "log.event-digest", "mismatch"},
    {"E-22 bank twice in an event",
     [](auto &b) {
         useLog(b,
                firmwareLog()
                    .event(4, EventType::EfiAction, "good")
                    .withDigestAdded(HashAlgorithm::Sha256, QByteArray(32, 'x'))
                    .bytes());
     },
     nothingMore, "log.events", nullptr},

    // IMA
    {"no IMA list", nothing, [](auto &e) { e.imaList.clear(); }, "ima.structure", "missing",
     Verdict::Incomplete},
    {"IMA list is something else", nothing, [](auto &e) { e.imaList = e.bootLog; }, "ima.structure",
     "not-an-ima-list"},
    {"I-05 IMA list cut", nothing, [](auto &e) { e.imaList.chop(3); }, "ima.structure", "damaged"},
    {"I-04 entry changed", nothing, [](auto &e) { e.imaList.replace("/usr/bin/sh", "/usr/bin/xx"); },
     "ima.replay", "differs"},
    {"I-01 violation",
     [](auto &b) {
         auto entry = test::imaFile("/usr/bin/open");
         entry.templateHash = QByteArray(20, '\0');
         test::ImaListBuilder violation;
         violation.add(entry);
         b.imaList += violation.bytes();
         b.extendFromLogs();
     },
     nothingMore, "ima.violations", "violations", Verdict::Incomplete},
    {"I-13 boot_aggregate of another boot",
     [](auto &b) {
         b.bootLog = firmwareLog().bytes();
         b.extendFromLogs();
     },
     nothingMore, "ima.boot-aggregate", "differs"},
    {"I-13 boot_aggregate not first",
     [](auto &b) {
         test::ImaListBuilder list;
         list.add(test::imaFile("/usr/bin/sh"));
         b.imaList = list.bytes();
         b.extendFromLogs();
     },
     nothingMore, "ima.boot-aggregate", "not-first"},
};

evidence::Evidence evidenceOf(const Vector &vector)
{
    EvidenceBuilder builder;
    vector.before(builder);
    evidence::Evidence evidence = builder.build();
    vector.after(evidence);
    return evidence;
}

const CheckReport *findReport(const Appraisal &appraisal, QLatin1StringView id)
{
    const auto found = std::ranges::find(appraisal.checks, id, &CheckReport::id);
    return found == appraisal.checks.end() ? nullptr : &*found;
}

/// Whether the check of the vector found what it should.
bool isNoticed(const Vector &vector, const Appraisal &appraisal)
{
    const CheckReport *report = findReport(appraisal, QLatin1StringView(vector.check));
    if (!report)
        return false;
    return std::ranges::any_of(report->outcomes, [&](const Outcome &outcome) {
        const bool isBad = outcome.result == CheckResult::Fail || outcome.result == CheckResult::Incomplete;
        return isBad && (!vector.reason || outcome.reason == QLatin1StringView(vector.reason));
    });
}

QByteArray found(const Appraisal &appraisal)
{
    QByteArray text;
    for (const CheckReport &check : appraisal.checks)
        for (const Outcome &outcome : check.outcomes)
            if (outcome.result == CheckResult::Fail || outcome.result == CheckResult::Incomplete)
                text += QByteArray(check.id.data()) + ' ' + outcome.reason.data() + ' '
                    + outcome.detail.toUtf8() + "; ";
    return text;
}

} // namespace

/// Genuine evidence verifies; each forgery is noticed by the check that is there for it.
class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesGenuine()
    {
        const Appraisal appraisal = appraise(readEvidence(EvidenceBuilder().build()));
        QVERIFY2(appraisal.verdict == Verdict::Verified, found(appraisal).constData());
        QCOMPARE(appraisal.signedValues.size(), size_t(16));
    }

    void notices_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < std::size(vectors); ++i)
            QTest::newRow(vectors[i].name) << int(i);
    }

    void notices()
    {
        QFETCH(int, index);
        const Vector &vector = vectors[index];
        const Appraisal appraisal = appraise(readEvidence(evidenceOf(vector)));
        QVERIFY2(isNoticed(vector, appraisal), found(appraisal).constData());
        QVERIFY2(appraisal.verdict == vector.verdict, found(appraisal).constData());
    }

    /// A check that is taken out of the table must be missed: for each there is a vector that only it
    /// notices.
    void everyCheckIsNeeded()
    {
        for (const Check &removed : allChecks()) {
            std::vector<Check> rest(allChecks().begin(), allChecks().end());
            std::erase_if(rest, [&](const Check &check) { return check.id == removed.id; });
            const bool isMissed = std::ranges::any_of(vectors, [&](const Vector &vector) {
                const auto evidence = readEvidence(evidenceOf(vector));
                return isNoticed(vector, appraise(evidence))
                    && !isNoticed(vector, appraise(evidence, {}, rest));
            });
            QVERIFY2(isMissed, removed.id.data());
        }
    }

    /// Values count as signed only where everything about the TPM is proven.
    void givesSignedValuesOnlyIfProven()
    {
        EvidenceBuilder builder;
        builder.keyAttributes = 0x00040072;
        QVERIFY(appraise(readEvidence(builder.build())).signedValues.empty());
    }

    /// Without a file of values, the logs themselves are the proof where their replay has the signed hash.
    void provesValuesByReplay()
    {
        evidence::Evidence evidence = EvidenceBuilder().build();
        evidence.pcrValues.clear();
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QVERIFY2(appraisal.verdict == Verdict::Verified, found(appraisal).constData());
    }

    /// systemd goes on measuring into PCR 11; its words are known.
    void knowsBootPhases()
    {
        EvidenceBuilder builder;
        builder.bootLog = firmwareLog().event(11, EventType::Ipl, ".linux", "kernel").bytes();
        builder.imaList.clear();
        builder.extendFromLogs();
        QByteArray &pcr = builder.values[{HashAlgorithm::Sha256, 11}];
        for (const char *phase : {"enter-initrd", "leave-initrd", "sysinit"})
            Hasher(HashAlgorithm::Sha256).extend(pcr, hashOf(HashAlgorithm::Sha256, phase));
        const Appraisal appraisal = appraise(readEvidence(builder.build()));
        QVERIFY2(appraisal.verdict == Verdict::Verified, found(appraisal).constData());
    }

    /// Entries that are added between the quote and the reading of the list are no fault.
    void bindsPrefixOfImaList()
    {
        evidence::Evidence evidence = EvidenceBuilder().build();
        test::ImaListBuilder more;
        more.add(test::imaFile("/usr/bin/later"));
        evidence.imaList += more.bytes();
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QVERIFY2(appraisal.verdict == Verdict::Verified, found(appraisal).constData());
        const Outcome &outcome = findReport(appraisal, "ima.replay"_L1)->outcomes.front();
        QCOMPARE(outcome.reason, "entries-after-quote"_L1);
        QCOMPARE(outcome.event, 3);
    }

    /// No single flipped bit of quote, signature, key or values is ever Verified.
    void flippedBitsNeverVerify_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("quote") << 0;
        QTest::newRow("signature") << 1;
        QTest::newRow("values") << 2;
    }

    void flippedBitsNeverVerify()
    {
        QFETCH(int, part);
        constexpr std::array members{&evidence::Evidence::quote, &evidence::Evidence::signature,
                                     &evidence::Evidence::pcrValues};
        const evidence::Evidence good = EvidenceBuilder().build();
        const QByteArray &bytes = good.*members[size_t(part)];
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            evidence::Evidence bad = good;
            QByteArray &changed = bad.*members[size_t(part)];
            changed[i] = char(changed[i] ^ (1 << (i % 8)));
            QVERIFY2(appraise(readEvidence(bad)).verdict != Verdict::Verified,
                     qPrintable(QString::number(i)));
        }
    }

    /// Nor is anything that is cut short.
    void cutPartsNeverVerify()
    {
        const evidence::Evidence good = EvidenceBuilder().build();
        for (const auto member : {&evidence::Evidence::quote, &evidence::Evidence::signature,
                                  &evidence::Evidence::pcrValues, &evidence::Evidence::attestationKey}) {
            for (qsizetype length = 1; length < (good.*member).size(); ++length) {
                evidence::Evidence bad = good;
                bad.*member = (good.*member).first(length);
                QVERIFY(appraise(readEvidence(bad)).verdict != Verdict::Verified);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
