// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/eventfields.h"
#include "models/text/bootloaderlabels.h"
#include "models/text/celtext.h"
#include "models/text/devicepathlabels.h"
#include "models/text/fieldlabel.h"
#include "models/text/firmwarelabels.h"
#include "models/text/imatext.h"
#include "models/text/tpmlabels.h"
#include "models/text/uefilabels.h"
#include "models/text/windowstext.h"
#include "tests/support/corpus.h"
#include "tests/support/evidencebuilder.h"
#include "tests/support/testauthority.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

QStringList logFiles()
{
    QStringList files;
    QDir samples(QStringLiteral(PLUMBLINE_SAMPLES));
    for (const QString &sample : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        files += samples.filePath(sample + "/binary_bios_measurements"_L1);
        files += samples.filePath(sample + "/ima_binary_runtime_measurements"_L1);
    }
    for (const auto folder : {"tcg2"_L1, "tcg1"_L1, "windows"_L1, "ccel"_L1, "ima"_L1, "cel"_L1})
        files += test::sharedFiles("corpus/"_L1 + folder);
    return files;
}

void collectUnnamed(const std::vector<Field> &fields, QSet<QString> &unnamed)
{
    for (const Field &field : fields) {
        if (!hasFieldLabel(field.name))
            unnamed.insert(field.name);
        collectUnnamed(field.children, unnamed);
    }
}

} // namespace

class FieldLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDecodedFieldHasALabel_data();
    void everyDecodedFieldHasALabel();
    void everyFieldOfAQuoteHasALabel();
    void everyFieldOfACertificateHasALabel();
    void namesHaveOneLabel();
    void unknownNamesStayAsTheyAre();
};

void FieldLabelTest::everyDecodedFieldHasALabel_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : logFiles()) {
        const QFileInfo file(path);
        QTest::newRow(qPrintable(file.dir().dirName() + u'/' + file.fileName())) << path;
    }
}

void FieldLabelTest::everyDecodedFieldHasALabel()
{
    QFETCH(QString, path);
    const auto log = evidence::readLog(test::readBytes(path));
    if (!log)
        QSKIP("not a log");
    constexpr qint64 enough = 2000; // an IMA list repeats itself
    QSet<QString> unnamed;
    for (qint64 i = 0; i < qMin(log->size(), enough); ++i)
        collectUnnamed(eventFields(*log, i), unnamed);
    QVERIFY2(unnamed.isEmpty(), qPrintable(QStringList(unnamed.values()).join(", "_L1)));
}

/// RSA from a real TPM, ECC from the builder.
void FieldLabelTest::everyFieldOfACertificateHasALabel()
{
    const test::TestAuthority authority("CA");
    const auto key = tpm::readSubjectPublicKey(test::EvidenceBuilder().subjectPublicKey());
    const auto certificate = certificate::readCertificate(authority.issue({.key = *key, .address = {}}));
    QVERIFY(certificate);
    QSet<QString> unnamed;
    collectUnnamed(certificate::certificateFields(*certificate), unnamed);
    QVERIFY2(unnamed.isEmpty(), qPrintable(QStringList(unnamed.values()).join(u' ')));
}

void FieldLabelTest::everyFieldOfAQuoteHasALabel()
{
    const QString folder = QStringLiteral(PLUMBLINE_SAMPLES "/baseline/");
    evidence::Evidence rsa;
    rsa.quote = test::readBytes(folder + "quote.msg"_L1);
    rsa.signature = test::readBytes(folder + "quote.sig"_L1);
    rsa.pcrValues = test::readBytes(folder + "quote.pcrs"_L1);
    rsa.attestationKey = test::readBytes(folder + "ak.tpm2b"_L1);
    for (const evidence::Evidence &files : {rsa, test::EvidenceBuilder().build()}) {
        const evidence::ReadEvidence read = evidence::readEvidence(files);
        QSet<QString> unnamed;
        collectUnnamed(evidence::valueOf(read.quote)->fields, unnamed);
        collectUnnamed(evidence::valueOf(read.signature)->fields, unnamed);
        collectUnnamed(evidence::valueOf(read.pcrValues)->fields, unnamed);
        collectUnnamed(evidence::valueOf(read.attestationKey)->fields, unnamed);
        QVERIFY2(unnamed.isEmpty(), qPrintable(QStringList(unnamed.values()).join(", "_L1)));
    }
}

void FieldLabelTest::namesHaveOneLabel()
{
    QHash<QString, QString> seen;
    for (const auto family :
         {eventFieldLabels, bootLoaderFieldLabels, firmwareFieldLabels, uefiFieldLabels,
          devicePathFieldLabels, celFieldLabels, windowsFieldLabels, imaFieldLabels, tpmFieldLabels}) {
        for (const FieldLabel &row : family()) {
            const QString label = QLatin1StringView(row.label);
            QVERIFY2(label.size() > 1, row.name.data());
            QCOMPARE(seen.value(row.name, label), label);
            seen.insert(row.name, label);
        }
    }
}

void FieldLabelTest::unknownNamesStayAsTheyAre()
{
    QVERIFY(!hasFieldLabel("noSuchField"_L1));
    QCOMPARE(fieldLabel("noSuchField"_L1), u"noSuchField"_s);
    QCOMPARE(fieldLabel("blobLength"_L1), u"Size"_s);
}

QTEST_GUILESS_MAIN(FieldLabelTest)
#include "tst_fieldlabel.moc"
