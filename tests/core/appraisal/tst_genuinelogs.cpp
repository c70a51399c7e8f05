// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/appraisal.h"
#include "tests/support/corpus.h"
#include "tests/support/evidencebuilder.h"

#include <QFileInfo>
#include <QTest>

#include <map>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;
using test::EvidenceBuilder;

namespace {

/// What the checks say of real logs that are not simply in order: excerpts, and what a machine does that
/// nobody else does. A SHA-1 log is never Verified, which is said by another check.
const std::map<QString, QStringList> &knownFindings()
{
    static const QString notMeasured = u"log.bank-measured not-measured"_s;
    static const QString noRegister = u"log.bank-measured register-not-measured"_s;
    static const QString noStart = u"log.bank-measured start-not-measured"_s;
    static const QString noSeparator = u"log.separator log.separator-missing"_s;
    static const std::map<QString, QStringList> findings{
        // Google's first virtual firmware closes PCR 7 only.
        {u"immune-gmbh_guard-oss--sb_cert_eventlog"_s, {noRegister, noSeparator}},
        {u"google_go-attestation--windows_gcp_shielded_vm.bin"_s, {noRegister, noSeparator}},
        // A BIOS that measures nothing of itself.
        {u"openeuler-mirror_global-trust-authority--api_documentation_b6412446.bin"_s, {noStart}},
        // Dell with TPM 1.2: separators of one byte; a version that is not the one that was hashed.
        {u"immune-gmbh_guard-oss--binary_bios_measurements_27"_s, {u"log.separator event.separator-value"_s}},
        {u"intel_trustauthority-client-for-go--binary_bios_measurements12"_s,
         {u"log.event-digest mismatch"_s}},
        // Lenovo with TPM 1.2: the call is in PCR 5, after the application in PCR 4.
        {u"immune-gmbh_guard-oss--tpm12_windows_lenovo_x1carbonv3"_s,
         {u"log.grammar application-before-call"_s}},
        // Two boots joined to one log.
        {u"kgoldman_ibmtss--amd635.log"_s,
         {u"log.command-line repeated"_s, u"log.grammar call-repeated"_s,
          u"log.separator event.separator-repeated"_s}},
        // Excerpts: a dynamic launch without the firmware's part, a few events, none at all, half an event.
        {u"intel-secl_intel-secl--txt-logs.bin"_s, {notMeasured, noStart}},
        {u"nsacyber_HIRS--laptop_badVarInstall_var.1.rimel"_s, {noRegister, noStart}},
        {u"nsacyber_HIRS--laptop_varOsInstall_var.1.rimel"_s, {noRegister, noStart}},
        {u"tpm2-software_tpm2-tools--event-uefiservices.bin"_s, {noRegister, noStart}},
        {u"tpm2-software_tpm2-tools--event-uefivar.bin"_s, {noRegister, noStart}},
        {u"tpm2-software_tpm2-tss--specid-vendordata.bin"_s, {notMeasured, noStart}},
        {u"tpm2-software_tpm2-tools--specid-vendordata.bin"_s,
         {notMeasured, noStart, u"log.events event.damaged"_s, u"log.structure truncated"_s}},
    };
    return findings;
}

/// The banks that the log gives whole. Windows adds digests of one bank to a firmware's log of two.
std::vector<HashAlgorithm> wholeBanks(const Replay &replay)
{
    std::vector<HashAlgorithm> banks;
    for (const ReplayedBank &bank : replay.banks)
        if (std::ranges::all_of(bank.registers, [](const auto &pcr) { return pcr.second.isComplete; }))
            banks.push_back(bank.algorithm);
    return banks;
}

/// A quote of what the log gives.
evidence::Evidence evidenceFor(const QByteArray &bytes, const evidence::Log &log)
{
    EvidenceBuilder builder;
    builder.banks = wholeBanks(replay(log));
    builder.bootLog = bytes;
    builder.imaList.clear();
    builder.extendFromLogs();
    return builder.build();
}

/// "check reason" of all that is failed or incomplete, each once, sorted.
QStringList findings(const Appraisal &appraisal)
{
    QStringList found;
    for (const CheckReport &report : appraisal.checks)
        for (const Outcome &outcome : report.outcomes)
            if (outcome.result == CheckResult::Fail || outcome.result == CheckResult::Incomplete)
                found << report.id + u' ' + outcome.reason;
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

/// The checks of the boot log raise no false alarm: every log of a real machine passes with a quote of its
/// own, but for those that are known and why.
class GenuineLogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : test::realBootLogs())
            QTest::newRow(qPrintable(path)) << path;
    }

    void passes()
    {
        if (test::sharedFolder().isEmpty())
            QSKIP(test::noCorpus);
        QFETCH(QString, path);
        const QByteArray bytes = test::readBytes(path);
        const auto log = evidence::readLog(bytes);
        if (!log || log->hasMeasurementRegisters())
            QSKIP("not a log of PCRs");
        const auto *boot = std::get_if<tcg::EventLog>(&log->content);
        QVERIFY(boot);
        const Appraisal appraisal = appraise(readEvidence(evidenceFor(bytes, *log)));
        const bool isWeak = boot->layout == tcg::LogLayout::Sha1;
        QStringList found = findings(appraisal);
        QCOMPARE(found.removeAll(u"quote.bank weak-bank"_s), isWeak ? 1 : 0);
        const auto known = knownFindings().find(QFileInfo(path).fileName());
        QCOMPARE(found, known == knownFindings().end() ? QStringList() : known->second);
        if (found.isEmpty() && !isWeak)
            QVERIFY(appraisal.verdict == Verdict::Verified);
    }
};

QTEST_GUILESS_MAIN(GenuineLogsTest)
#include "tst_genuinelogs.moc"
