// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checktext.h"

#include "models/text/checkadvice.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool anyCheckHasSentence(const QString &reason)
{
    const QByteArray latin = reason.toLatin1();
    const QLatin1StringView word(latin);
    return std::ranges::any_of(appraisal::allChecks(), [&](const appraisal::Check &check) {
        return models::hasOutcomeSentence(check.id, word);
    });
}

} // namespace

class CheckTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasTitle()
    {
        QVERIFY(!appraisal::allChecks().empty());
        for (const appraisal::Check &check : appraisal::allChecks())
            QVERIFY2(models::hasCheckTitle(check.id), check.id.data());
    }

    /// Reasons are literals in the files of the checks, written as "word"_L1.
    void everyReasonHasSentence()
    {
        static const QRegularExpression reasons(
            u"(?:fails|incomplete|report|bound|result)\\([^;\"]*\"([a-z0-9-]+)\"_L1|reason = \"([a-z0-9-]+)\"_L1"_s);
        QDirIterator files(QStringLiteral(PLUMBLINE_CHECKS), {u"*checks.cpp"_s});
        int count = 0;
        while (files.hasNext()) {
            const QString source = contents(files.next());
            for (auto match = reasons.globalMatch(source); match.hasNext(); ++count) {
                const QRegularExpressionMatch found = match.next();
                const QString reason = found.captured(1).isEmpty() ? found.captured(2) : found.captured(1);
                QVERIFY2(anyCheckHasSentence(reason), qPrintable(reason));
            }
        }
        QVERIFY(count > 40);
    }

    void putsDetailIntoSentence()
    {
        const appraisal::Outcome outcome{.result = appraisal::CheckResult::Fail,
                                         .reason = "differs"_L1,
                                         .part = {},
                                         .event = {},
                                         .range = {},
                                         .detail = u"PCR 8\u202e"_s};
        const QString sentence = models::outcomeSentence("log.replay"_L1, outcome);
        QVERIFY(sentence.startsWith("PCR 8"_L1));
        QVERIFY(!sentence.contains(u'\u202e'));
    }

    void advisesOnWhatIsMissing()
    {
        appraisal::Outcome outcome{.result = appraisal::CheckResult::Incomplete,
                                   .reason = "missing"_L1,
                                   .subject = appraisal::Subject::Signature,
                                   .part = {},
                                   .event = {},
                                   .range = {},
                                   .detail = {}};
        QVERIFY(models::outcomeAdvice("signature.valid"_L1, outcome).contains("tpm2_quote -s"_L1));
        outcome.subject = appraisal::Subject::AttestationKey;
        QVERIFY(models::outcomeAdvice("ak.key"_L1, outcome).contains("TPM2B_PUBLIC"_L1));
        outcome.reason = "no-request"_L1;
        QVERIFY(models::outcomeAdvice("quote.nonce"_L1, outcome).contains("nonce"_L1));
        outcome.result = appraisal::CheckResult::Pass;
        QVERIFY(models::outcomeAdvice("quote.nonce"_L1, outcome).isEmpty());
    }

    /// What the log's reader found keeps the sentence that it has there.
    void takesSentencesOfProblems()
    {
        const appraisal::Outcome outcome{.result = appraisal::CheckResult::Fail,
                                         .reason = "event.separator-repeated"_L1,
                                         .part = {},
                                         .event = 3,
                                         .range = {},
                                         .detail = {}};
        const QString sentence = models::outcomeSentence("log.separator"_L1, outcome);
        QVERIFY2(sentence.size() > 20 && !sentence.contains("event.separator"_L1), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(CheckTextTest)
#include "tst_checktext.moc"
