// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/sortfiles.h"
#include "tests/models/openlogs.h"
#include "tests/support/evidencebuilder.h"

#include <QTest>
#include <QtConcurrentRun>

using namespace plumbline;
using namespace Qt::StringLiterals;
using models::EvidenceDraft;
using models::EvidencePart;
using models::SortedFiles;
using test::LogFolder;

namespace {

SortedFiles sorted(const QStringList &paths, const EvidenceDraft &draft = {})
{
    return QtConcurrent::run(
               [=](QPromise<SortedFiles> &promise) { models::sortFiles(promise, paths, draft); })
        .result();
}

QString sample(const QString &name)
{
    return u"" PLUMBLINE_SAMPLES "/baseline/"_s + name;
}

} // namespace

class SortFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLogsFromParts()
    {
        const SortedFiles files
            = sorted({sample(u"quote.sig"_s), sample(u"binary_bios_measurements"_s), sample(u"nonce.hex"_s)});
        QCOMPARE(files.logs.size(), size_t(1));
        QVERIFY(files.logs.front().path.endsWith(u"binary_bios_measurements"_s));
        QVERIFY(!files.logs.front().bytes); // read by the log itself, which may be long
        QVERIFY(files.evidence.find(EvidencePart::Signature));
        QVERIFY(!files.evidence.foundNonce.isEmpty());
        QVERIFY(!files.evidence.request.nonce); // found is not asked for
    }

    void leavesWhatItDoesNotKnowToTheLogs()
    {
        const LogFolder folder;
        const SortedFiles files
            = sorted({folder.write(u"photo"_s, "\xFF\xD8\xFF\xE0 no log"), u"/no/such/file"_s});
        QCOMPARE(files.logs.size(), size_t(2));
        QVERIFY(files.evidence.isEmpty());
    }

    void opensAFolder()
    {
        const SortedFiles files = sorted({sample({})});
        QCOMPARE(files.logs.size(), size_t(2));
        QVERIFY(files.logs.front().bytes);
        for (const EvidencePart part : {EvidencePart::Quote, EvidencePart::Signature, EvidencePart::PcrValues,
                                        EvidencePart::AttestationKey})
            QVERIFY(files.evidence.find(part));
        QVERIFY(!files.evidence.request.nonce);
        QVERIFY(!files.evidence.request.isKeyPinned);
    }

    void refusesABrokenBundle()
    {
        const LogFolder folder;
        const SortedFiles files
            = sorted({folder.write(u"broken.plumb"_s, QByteArray("PK\x03\x04", 4) + QByteArray(100, 'x'))});
        QCOMPARE(files.refused.size(), size_t(1));
        QCOMPARE(files.refused.front().name, u"broken.plumb"_s);
        QVERIFY(files.logs.empty() && files.evidence.isEmpty());
    }

    void addsToWhatThereIs()
    {
        EvidenceDraft draft;
        draft.put({EvidencePart::AttestationKey, u"ak"_s, test::EvidenceBuilder().build().attestationKey});
        draft.request.isKeyPinned = true;
        const SortedFiles quote = sorted({sample(u"quote.msg"_s)}, draft);
        QCOMPARE(quote.evidence.parts.size(), size_t(2));
        QVERIFY(quote.evidence.request.isKeyPinned);
        const SortedFiles key = sorted({sample(u"ak.tpm2b"_s)}, draft);
        QCOMPARE(key.evidence.parts.size(), size_t(1));
        QVERIFY(!key.evidence.request.isKeyPinned); // of another key nobody vouched
    }
};

QTEST_GUILESS_MAIN(SortFilesTest)
#include "tst_sortfiles.moc"
