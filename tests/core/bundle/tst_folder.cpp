// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/folder.h"
#include "core/bundle/openevidence.h"
#include "tests/support/bundlebuilder.h"
#include "tests/support/bytes.h"
#include "tests/support/corpus.h"
#include "tests/support/evidencebuilder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace plumbline;
using namespace plumbline::bundle;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder on disk, filled by the test.
class Folder
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir(path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] Result<OpenedEvidence, Problem> open() const { return openEvidence(path()); }
    [[nodiscard]] QString code() const
    {
        const auto opened = open();
        return opened ? u"opened"_s : QString(opened.error().code);
    }

private:
    QTemporaryDir m_folder;
};

QString takenOf(const OpenedEvidence &opened, const QString &name)
{
    for (const SourceFile &file : opened.files) {
        if (file.name != name)
            continue;
        const QString role = file.role ? QString(rowOf(*file.role).id) : u"nothing"_s;
        constexpr std::array words{"name", "content", "spare", "not evidence"};
        return role + u' ' + QString::fromLatin1(words[size_t(file.taken)]);
    }
    return u"not listed"_s;
}

} // namespace

class FolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFilesByName();
    void takesAnUnpackedBundle();
    void takesFilesByContent();
    void prefersTheFullerForm();
    void refusesAmbiguity();
    void passesByWhatIsNoFile();
    void refusesEmptyAndFull();
    void tellsContainers();
    void opensTheLab();
};

void FolderTest::takesFilesByName()
{
    const evidence::Evidence evidence = EvidenceBuilder().build();
    const Folder folder;
    folder.write(u"binary_bios_measurements"_s, evidence.bootLog);
    folder.write(u"ima_binary_runtime_measurements"_s, evidence.imaList);
    folder.write(u"quote.msg"_s, evidence.quote);
    folder.write(u"quote.sig"_s, evidence.signature);
    folder.write(u"quote.pcrs"_s, evidence.pcrValues);
    folder.write(u"ak.tpm2b"_s, evidence.attestationKey);
    folder.write(u"nonce.hex"_s, "00ff\n");
    folder.write(u"notes.txt"_s, "a note");
    const auto opened = folder.open();
    QVERIFY(opened);
    QCOMPARE(opened->container, Container::Folder);
    QCOMPARE(opened->evidence.bootLog, evidence.bootLog);
    QCOMPARE(opened->evidence.imaList, evidence.imaList);
    QCOMPARE(opened->evidence.quote, evidence.quote);
    QCOMPARE(opened->evidence.signature, evidence.signature);
    QCOMPARE(opened->evidence.pcrValues, evidence.pcrValues);
    QCOMPARE(opened->evidence.attestationKey, evidence.attestationKey);
    // The nonce of the folder is what the evidence says, not what we asked.
    QCOMPARE(opened->claimedNonce, QByteArray("\x00\xff", 2));
    QVERIFY(!opened->evidence.request.nonce);
    QVERIFY(!opened->evidence.request.isKeyPinned);
    QCOMPARE(takenOf(*opened, u"quote.msg"_s), u"quote name"_s);
    QCOMPARE(takenOf(*opened, u"notes.txt"_s), u"nothing not evidence"_s);
}

void FolderTest::takesAnUnpackedBundle()
{
    const Folder folder;
    for (const Member &member : membersOf(EvidenceBuilder().build()))
        folder.write(QString::fromUtf8(member.name), member.bytes);
    folder.write(u"manifest.json"_s, "{}");
    folder.write(u"host/os-release"_s, "ID=debian");
    folder.write(u"chain/01.der"_s, "second");
    folder.write(u"chain/00.der"_s, "first");
    folder.write(u"crl/00.der"_s, "list");
    const auto opened = folder.open();
    QVERIFY(opened);
    QVERIFY(opened->evidence.hostFacts == std::vector<evidence::HostFact>({{u"os-release"_s, "ID=debian"}}));
    QVERIFY(opened->evidence.chainCertificates == std::vector<QByteArray>({"first", "second"}));
    QVERIFY(opened->evidence.revocationLists == std::vector<QByteArray>({"list"}));
}

void FolderTest::takesFilesByContent()
{
    const evidence::Evidence evidence = EvidenceBuilder().build();
    const Folder folder;
    folder.write(u"a"_s, evidence.bootLog);
    folder.write(u"b"_s, evidence.imaList);
    folder.write(u"c"_s, evidence.quote);
    folder.write(u"d"_s, evidence.signature);
    folder.write(u"e"_s, evidence.attestationKey);
    const auto opened = folder.open();
    QVERIFY(opened);
    QCOMPARE(opened->evidence.bootLog, evidence.bootLog);
    QCOMPARE(opened->evidence.imaList, evidence.imaList);
    QCOMPARE(opened->evidence.quote, evidence.quote);
    QCOMPARE(opened->evidence.signature, evidence.signature);
    QCOMPARE(opened->evidence.attestationKey, evidence.attestationKey);
    QCOMPARE(takenOf(*opened, u"c"_s), u"quote content"_s);
}

void FolderTest::prefersTheFullerForm()
{
    const EvidenceBuilder builder;
    const evidence::Evidence evidence = builder.build();
    const Folder folder;
    folder.write(u"quote.msg"_s, evidence.quote);
    folder.write(u"ak.pem"_s, builder.subjectPublicKey());
    QCOMPARE(folder.open()->evidence.attestationKey, builder.subjectPublicKey());
    folder.write(u"ak.tpm2b"_s, evidence.attestationKey);
    const auto opened = folder.open();
    QVERIFY(opened);
    QCOMPARE(opened->evidence.attestationKey, evidence.attestationKey);
    QCOMPARE(takenOf(*opened, u"ak.pem"_s), u"attestation-key spare"_s);
}

void FolderTest::refusesAmbiguity()
{
    EvidenceBuilder builder;
    const evidence::Evidence evidence = builder.build();
    builder.nonce = "another";
    const QByteArray otherQuote = builder.build().quote;
    const Folder byName;
    byName.write(u"quote.msg"_s, evidence.quote);
    byName.write(u"quote.bin"_s, evidence.quote);
    QCOMPARE(byName.code(), u"opened"_s);
    byName.write(u"quote.bin"_s, otherQuote);
    QCOMPARE(byName.code(), u"folder.ambiguous"_s);
    QVERIFY(byName.open().error().detail.contains("quote.msg"_L1));
    const Folder byContent;
    byContent.write(u"one"_s, evidence.quote);
    byContent.write(u"other"_s, otherQuote);
    QCOMPARE(byContent.code(), u"folder.ambiguous"_s);
    // A file of a known name decides.
    byContent.write(u"quote.msg"_s, evidence.quote);
    QCOMPARE(byContent.code(), u"opened"_s);
}

void FolderTest::passesByWhatIsNoFile()
{
    const Folder folder;
    folder.write(u"quote.msg"_s, EvidenceBuilder().build().quote);
    QVERIFY(QFile::link(u"/etc/passwd"_s, folder.path() + u"/ak.pem"_s));
    QVERIFY(QDir(folder.path()).mkdir(u"ek.pem"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.path() + u"/binary_bios_measurements"_s).constData(), 0600),
             0);
    QVERIFY(QFile::link(u"/etc"_s, folder.path() + u"/host"_s));
    const auto opened = folder.open();
    QVERIFY(opened);
    QCOMPARE(opened->files.size(), size_t(1));
    QVERIFY(opened->evidence.attestationKey.isEmpty());
    QVERIFY(opened->evidence.hostFacts.empty());
}

void FolderTest::refusesEmptyAndFull()
{
    const Folder folder;
    QCOMPARE(folder.code(), u"folder.no-evidence"_s);
    folder.write(u"quote.msg"_s, EvidenceBuilder().build().quote);
    for (int i = 0; i < maxFolderFiles; ++i)
        folder.write(QString::number(i), "x");
    QCOMPARE(folder.code(), u"folder.too-many-files"_s);
    const Folder large;
    large.write(u"quote.msg"_s, QByteArray(2 * 1024 * 1024, 'q'));
    QCOMPARE(large.code(), u"parse.too-large"_s);
    const Folder request;
    request.write(u"quote.msg"_s, EvidenceBuilder().build().quote);
    request.write(u"request.json"_s, "[]");
    QCOMPARE(request.code(), u"bundle.bad-request"_s);
}

void FolderTest::tellsContainers()
{
    const Folder folder;
    const evidence::Evidence evidence = EvidenceBuilder().build();
    folder.write(u"a.plumb"_s, *writeBundle(membersOf(evidence), QDateTime::currentDateTimeUtc()));
    folder.write(u"boot.log"_s, evidence.bootLog);
    QCOMPARE(containerAt(folder.path()), Container::Folder);
    QCOMPARE(containerAt(folder.path() + u"/a.plumb"_s), Container::Bundle);
    QCOMPARE(containerAt(folder.path() + u"/boot.log"_s), std::nullopt);
    QCOMPARE(containerAt(folder.path() + u"/none"_s), std::nullopt);
    QCOMPARE(containerAt(u"/dev/zero"_s), std::nullopt);
}

/// Every folder of recorded evidence, whatever else lies in it.
void FolderTest::opensTheLab()
{
    const QString lab = sharedFolder() + u"/lab/evidence"_s;
    const auto folders = QDir(lab).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (sharedFolder().isEmpty() || folders.isEmpty())
        QSKIP(noCorpus);
    int count = 0;
    for (const QFileInfo &each : folders) {
        if (!QFile::exists(each.filePath() + u"/quote.msg"_s))
            continue;
        ++count;
        const auto opened = openEvidence(each.filePath());
        QVERIFY2(opened, qPrintable(each.fileName()));
        QCOMPARE(opened->evidence.quote, readBytes(each.filePath() + u"/quote.msg"_s));
        QCOMPARE(opened->evidence.signature, readBytes(each.filePath() + u"/quote.sig"_s));
        QCOMPARE(opened->evidence.attestationKey, readBytes(each.filePath() + u"/ak.tpm2b"_s));
        QCOMPARE(takenOf(*opened, u"quote-allbanks.msg"_s), u"quote spare"_s);
        QCOMPARE(takenOf(*opened, u"eventlog.yaml"_s), u"nothing not evidence"_s);
        QCOMPARE(takenOf(*opened, u"serial.log"_s), u"nothing not evidence"_s);
        QCOMPARE(takenOf(*opened, u"guest.txt"_s), u"nothing not evidence"_s);
    }
    QVERIFY(count >= 14);
}

QTEST_GUILESS_MAIN(FolderTest)
#include "tst_folder.moc"
