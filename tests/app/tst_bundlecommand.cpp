// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/plumblinectl.h"
#include "tests/support/corpus.h"
#include "tests/support/swtpm.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject check(const Answer &answer, const QString &id)
{
    for (const QJsonValue &value : answer.json().value("checks"_L1).toArray())
        if (value.toObject().value("id"_L1).toString() == id)
            return value.toObject();
    return {};
}

QStringList namesOf(const QJsonObject &source)
{
    QStringList names;
    for (const QJsonValue &file : source.value("files"_L1).toArray())
        names += file.toObject().value("name"_L1).toString();
    return names;
}

} // namespace

/// `plumblinectl bundle` and `plumblinectl verify BUNDLE|FOLDER` as scripts use them.
class BundleCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verifiesAFolder();
    void makesABundleOfAFolder();
    void makesABundleOfFiles();
    void packsCertificatesOneByOne();
    void filesTakeThePlaceOfTheBundles();
    void showsForPeople();
    void extractsAndNeverOverwrites();
    void remembersItsRequest();
    void tellsUsageErrors_data();
    void tellsUsageErrors();
    void helps_data();
    void helps();

private:
    [[nodiscard]] Answer run(const QStringList &arguments, const QString &workstation = u"ours"_s) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void makeBundle(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BundleCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// Runs plumblinectl with the data folder of a workstation of that name.
Answer BundleCommandTest::run(const QStringList &arguments, const QString &workstation) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(workstation));
    return plumblinectl(arguments, {}, environment);
}

void BundleCommandTest::makeBundle(const QString &name) const
{
    const Answer made = run({u"bundle"_s, u"create"_s, sample(u"baseline"_s), u"--host"_s,
                             u"os-release="_s + sample(u"samples.json"_s), u"-o"_s, path(name)});
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY(made.out.isEmpty());
}

void BundleCommandTest::verifiesAFolder()
{
    const QString folder = sample(u"baseline"_s);
    const Answer alone = run({u"verify"_s, folder, u"--json"_s});
    QCOMPARE(alone.code, 2);
    QCOMPARE(check(alone, u"quote.nonce"_s).value("reason"_L1).toString(), u"no-request"_s);
    QCOMPARE(alone.json().value("source"_L1).toObject().value("container"_L1).toString(), u"folder"_s);
    // What the operator names is what is expected; the folder's own nonce never is.
    const QString nonce = QString::fromLatin1(readBytes(folder + u"/nonce.hex"_s).trimmed());
    const Answer asked
        = run({u"verify"_s, folder, u"--nonce"_s, nonce, u"--ak"_s, folder + u"/ak.tpm2b"_s, u"--json"_s});
    QVERIFY2(asked.code == 0, asked.out.constData());
}

void BundleCommandTest::makesABundleOfAFolder()
{
    makeBundle(u"a.plumb"_s);
    const Answer shown = run({u"bundle"_s, u"show"_s, u"--json"_s, path(u"a.plumb"_s)});
    QCOMPARE(shown.code, 0);
    const QJsonObject source = shown.json();
    QCOMPARE(source.value("container"_L1).toString(), u"bundle"_s);
    QCOMPARE(namesOf(source),
             QStringList({u"boot-log.bin"_s, u"ima.bin"_s, u"quote.bin"_s, u"signature.bin"_s, u"pcrs.bin"_s,
                          u"ak.pub"_s, u"nonce.bin"_s, u"host/os-release"_s}));
    QCOMPARE(source.value("manifest"_L1).toObject().value("version"_L1).toInt(), 1);
    QCOMPARE(source.value("request"_L1).toObject().value("origin"_L1).toString(), u"none"_s);
    QCOMPARE(source.value("hostFacts"_L1).toArray().size(), 1);
    const Answer verified = run({u"verify"_s, path(u"a.plumb"_s), u"--json"_s});
    QCOMPARE(verified.code, 2);
    QCOMPARE(verified.json().value("evidence"_L1).toString(), u"incomplete"_s);
    QCOMPARE(check(verified, u"signature.valid"_s).value("result"_L1).toString(), u"pass"_s);
    QCOMPARE(check(verified, u"log.replay.sha256"_s).value("result"_L1).toString(), u"pass"_s);
}

void BundleCommandTest::makesABundleOfFiles()
{
    const Answer made = run({u"bundle"_s, u"create"_s, u"--quote"_s, sample(u"baseline/quote.msg"_s),
                             u"--signature"_s, sample(u"baseline/quote.sig"_s), u"--ak"_s,
                             sample(u"baseline/ak.tpm2b"_s), u"-o"_s, path(u"a.plumb"_s)});
    QVERIFY2(made.code == 0, made.err.constData());
    const Answer verified = run({u"verify"_s, path(u"a.plumb"_s), u"--json"_s});
    QCOMPARE(verified.code, 2);
    QCOMPARE(check(verified, u"signature.valid"_s).value("result"_L1).toString(), u"pass"_s);
}

/// However they came: a PEM file may hold several.
void BundleCommandTest::packsCertificatesOneByOne()
{
    const auto pem = [](const QByteArray &der) {
        return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
    };
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(u"ek.pem"_s, pem("the key's") + pem("its issuer's"));
    put(u"more.pem"_s, pem("another") + pem("and another"));
    QStringList create{
        u"bundle"_s,           u"create"_s,       u"--quote"_s,        sample(u"baseline/quote.msg"_s),
        u"--ek-certificate"_s, path(u"ek.pem"_s), u"--intermediate"_s, path(u"more.pem"_s)};
    QCOMPARE(run(create + QStringList{u"-o"_s, path(u"a.plumb"_s)}).code, 0);
    QCOMPARE(run({u"bundle"_s, u"extract"_s, path(u"a.plumb"_s), path(u"out"_s)}).code, 0);
    QCOMPARE(readBytes(path(u"out/ek-certificate.der"_s)), QByteArray("the key's"));
    QCOMPARE(readBytes(path(u"out/chain/00.der"_s)), QByteArray("its issuer's"));
    QCOMPARE(readBytes(path(u"out/chain/01.der"_s)), QByteArray("another"));
    QCOMPARE(readBytes(path(u"out/chain/02.der"_s)), QByteArray("and another"));
    for (int i = 0; i < 8; ++i)
        create += {u"--intermediate"_s, path(u"more.pem"_s)};
    const Answer tooMany = run(create + QStringList{u"-o"_s, path(u"b.plumb"_s)});
    QCOMPARE(tooMany.code, 3);
    QVERIFY2(tooMany.err.contains("16 are allowed"), tooMany.err.constData());
}

void BundleCommandTest::filesTakeThePlaceOfTheBundles()
{
    makeBundle(u"a.plumb"_s);
    const Answer other = run({u"verify"_s, path(u"a.plumb"_s), u"--log"_s,
                              sample(u"kernel-update/binary_bios_measurements"_s), u"--json"_s});
    QCOMPARE(other.code, 1);
    QCOMPARE(check(other, u"log.replay.sha256"_s).value("result"_L1).toString(), u"fail"_s);
}

void BundleCommandTest::showsForPeople()
{
    makeBundle(u"a.plumb"_s);
    const Answer shown = run({u"bundle"_s, u"show"_s, path(u"a.plumb"_s)});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.out.contains("boot-log.bin"));
    QVERIFY(shown.out.contains("nothing proves it"));
    QVERIFY(shown.out.contains("age is unknown"));
}

void BundleCommandTest::extractsAndNeverOverwrites()
{
    makeBundle(u"a.plumb"_s);
    const QStringList extract{u"bundle"_s, u"extract"_s, path(u"a.plumb"_s), path(u"out"_s)};
    const Answer first = run(extract);
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(readBytes(path(u"out/quote.bin"_s)), readBytes(sample(u"baseline/quote.msg"_s)));
    QCOMPARE(readBytes(path(u"out/host/os-release"_s)), readBytes(sample(u"samples.json"_s)));
    QCOMPARE(run({u"verify"_s, path(u"out"_s)}).code, 2);
    const Answer second = run(extract);
    QCOMPARE(second.code, 2);
    QVERIFY(second.err.contains("not empty"));
    // Neither is a bundle that is there.
    const Answer again = run({u"bundle"_s, u"create"_s, sample(u"baseline"_s), u"-o"_s, path(u"a.plumb"_s)});
    QCOMPARE(again.code, 2);
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"link.plumb"_s)));
    QCOMPARE(run({u"bundle"_s, u"create"_s, sample(u"baseline"_s), u"-o"_s, path(u"link.plumb"_s)}).code, 2);
    QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
}

/// Ask, quote, pack, verify: fresh for who asked, of unknown age for everybody else.
void BundleCommandTest::remembersItsRequest()
{
    if (!Swtpm::isInstalled())
        QSKIP(noSwtpm);
    Swtpm tpm;
    QVERIFY2(tpm.start(u"sha256"_s), qPrintable(tpm.error()));
    QVERIFY2(tpm.createEndorsementKey() && tpm.createAttestationKey({"ak", "ecc256", "ecdsa", "sha256"}),
             qPrintable(tpm.error()));
    const auto put = [&](const QString &name) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tpm.file(name));
    };
    put(u"ak.pub"_s);
    const Answer asked = run({u"bundle"_s, u"request"_s, u"--pcrs"_s, u"sha256:0,7"_s, u"--ak"_s,
                              path(u"ak.pub"_s), u"-o"_s, path(u"request.json"_s)});
    QVERIFY2(asked.code == 0, asked.err.constData());
    const QString nonce = QString::fromLatin1(asked.out.trimmed());
    QCOMPARE(nonce.size(), 64);
    QVERIFY(tpm.run(u"tpm2_quote"_s,
                    {u"-c"_s, u"ak.ctx"_s, u"-l"_s, u"sha256:0,7"_s, u"-q"_s, nonce, u"-m"_s, u"quote.msg"_s,
                     u"-s"_s, u"quote.sig"_s, u"-o"_s, u"quote.pcrs"_s, u"-g"_s, u"sha256"_s}));
    for (const auto &name : {u"quote.msg"_s, u"quote.sig"_s, u"quote.pcrs"_s})
        put(name);
    const Answer made
        = run({u"bundle"_s, u"create"_s, u"--quote"_s, path(u"quote.msg"_s), u"--signature"_s,
               path(u"quote.sig"_s), u"--pcrs"_s, path(u"quote.pcrs"_s), u"--ak"_s, path(u"ak.pub"_s),
               u"--request"_s, path(u"request.json"_s), u"-o"_s, path(u"a.plumb"_s)});
    QVERIFY2(made.code == 0, made.err.constData());
    const Answer ours = run({u"verify"_s, path(u"a.plumb"_s), u"--json"_s});
    for (const auto &id : {u"quote.nonce"_s, u"quote.pcr-selection"_s, u"ak.binding"_s})
        QVERIFY2(check(ours, id).value("result"_L1).toString() == "pass"_L1, ours.out.constData());
    const Answer theirs = run({u"verify"_s, path(u"a.plumb"_s), u"--json"_s}, u"another"_s);
    QCOMPARE(check(theirs, u"quote.nonce"_s).value("reason"_L1).toString(), u"request-not-ours"_s);
    QCOMPARE(check(theirs, u"ak.binding"_s).value("result"_L1).toString(), u"incomplete"_s);
    QVERIFY(!QFile::exists(path(u"another"_s))); // looking makes no key
}

void BundleCommandTest::tellsUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QStringList &arguments, const char *message) {
        QTest::newRow(name) << arguments << QByteArray(message);
    };
    row("no command", {}, "Usage");
    row("unknown command", {u"frob"_s}, "Usage");
    row("create without -o", {u"create"_s}, "-o must name");
    row("create of nothing", {u"create"_s, u"-o"_s, u"x"_s}, "no evidence");
    row("create of two folders", {u"create"_s, u"a"_s, u"b"_s, u"-o"_s, u"x"_s}, "at most one");
    row("create of a missing file", {u"create"_s, u"--log"_s, u"/none"_s, u"-o"_s, u"x"_s}, "/none");
    row("another host fact", {u"create"_s, u"--host"_s, u"shadow=/etc/shadow"_s, u"-o"_s, u"x"_s}, "--host");
    row("a request that is none", {u"create"_s, u"--request"_s, sample(u"samples.json"_s), u"-o"_s, u"x"_s},
        "samples.json");
    row("show without a name", {u"show"_s}, "must be named");
    row("show of no bundle", {u"show"_s, sample(u"samples.json"_s)}, "not an evidence bundle");
    row("extract without a folder", {u"extract"_s, u"a.plumb"_s}, "must be named");
    row("extract of no bundle", {u"extract"_s, sample(u"samples.json"_s), u"x"_s}, "not an evidence bundle");
    row("request without PCRs", {u"request"_s, u"-o"_s, u"x"_s}, "--pcrs takes");
    row("request of no PCRs", {u"request"_s, u"--pcrs"_s, u"sha256:24"_s, u"-o"_s, u"x"_s}, "--pcrs takes");
    row("request without -o", {u"request"_s, u"--pcrs"_s, u"sha256:0"_s}, "-o must name");
    row("request of a key without Name",
        {u"request"_s, u"--pcrs"_s, u"sha256:0"_s, u"--ak"_s, sample(u"samples.json"_s), u"-o"_s, u"x"_s},
        "samples.json");
    row("unknown option", {u"show"_s, u"--frob"_s}, "frob");
}

void BundleCommandTest::tellsUsageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const Answer answer = run(QStringList{u"bundle"_s} + arguments);
    QCOMPARE(answer.code, 3);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(message), answer.err.constData());
}

void BundleCommandTest::helps_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("usage");
    QTest::newRow("bundle") << QStringList() << QByteArray("plumblinectl bundle COMMAND");
    for (const char *word : {"create", "show", "extract", "request"})
        QTest::newRow(word) << QStringList{QString::fromLatin1(word)}
                            << "plumblinectl bundle " + QByteArray(word) + " [options]";
}

void BundleCommandTest::helps()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, usage);
    const Answer answer = run(QStringList{u"bundle"_s} + words + QStringList{u"--help"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.err.isEmpty());
    QVERIFY2(answer.out.contains(usage), answer.out.constData());
}

QTEST_GUILESS_MAIN(BundleCommandTest)
#include "tst_bundlecommand.moc"
