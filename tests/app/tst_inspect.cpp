// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/plumblinectl.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

bool hasControlBytes(const QByteArray &text)
{
    return std::ranges::any_of(text,
                               [](char c) { return (uchar(c) < 0x20 && c != '\n') || uchar(c) == 0x7F; });
}

} // namespace

/// The command line as scripts use it: documents, exit codes, messages.
class InspectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBootLogIsOneJsonDocument();
    void registersAreReplayed();
    void anImaListIsOneJsonDocument();
    void severalFilesAreStillOneDocument();
    void standardInputIsRead();
    void yamlHasTheSameEvents();
    void aCutLogIsIncomplete();
    void aChangedPayloadFails();
    void unusableInputIsNamed();
    void usageErrorsAreNamed();
    void hostileTextReachesNoTerminal();
    void aSignatureDatabaseIsNamedAndShown();
    void invisibleCharactersAreEscapedButExact();
    void linesFitTheWidth_data();
    void linesFitTheWidth();
    void outputThatCannotBeWrittenIsAnError();
};

void InspectTest::aBootLogIsOneJsonDocument()
{
    const Answer answer
        = plumblinectl({u"inspect"_s, u"--json"_s, sample(u"baseline/binary_bios_measurements"_s)});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QByteArray());
    const QJsonObject document = json(answer.out);
    QCOMPARE(document["format"_L1], u"tcg-crypto-agile"_s);
    QCOMPARE(document["banks"_L1].toArray(), (QJsonArray{u"sha1"_s, u"sha256"_s, u"sha384"_s, u"sha512"_s}));
    const QJsonArray events = document["events"_L1].toArray();
    QCOMPARE(events.size(), 54);
    const QJsonObject separator = events[9].toObject();
    QCOMPARE(separator["index"_L1], 9);
    QCOMPARE(separator["pcr"_L1], 7);
    QCOMPARE(separator["type"_L1], u"EV_SEPARATOR"_s);
    QCOMPARE(separator["typeCode"_L1], 4);
    QCOMPARE(separator["stage"_L1], u"secure-boot-policy"_s);
    QCOMPARE(separator["dataSize"_L1], 4);
    QCOMPARE(separator["digestCheck"_L1], u"match"_s);
    QCOMPARE(separator["digests"_L1].toObject()["sha256"_L1],
             u"df3f619804a92fdb4057192dc43dd748ea778adc52bc498ce80524c014b81119"_s);
    QVERIFY(separator["fields"_L1].isObject());
    QVERIFY(separator["offset"_L1].toInt() > 0);
    QVERIFY(separator["length"_L1].toInt() > 4);
    QVERIFY(!separator["summary"_L1].toString().isEmpty());
    QVERIFY(document["problems"_L1].isArray());
}

void InspectTest::registersAreReplayed()
{
    const Answer answer
        = plumblinectl({u"inspect"_s, u"--json"_s, sample(u"baseline/binary_bios_measurements"_s)});
    const QJsonObject sha256 = json(answer.out)["pcrs"_L1].toObject()["sha256"_L1].toObject();
    QCOMPARE(sha256["0"_L1], u"e520f4961f67bfe7c5164719bb15d7a4dbe7c1969ae5421455f597c4916969cd"_s);
    QCOMPARE(sha256["14"_L1], u"b9c97933fe323334271a718fdf2966e0609afcb793f3b68aaf18fc31ea39dc0a"_s);
    QVERIFY(!sha256.contains("16"_L1));
}

void InspectTest::anImaListIsOneJsonDocument()
{
    const Answer answer
        = plumblinectl({u"inspect"_s, u"--json"_s, sample(u"baseline/ima_binary_runtime_measurements"_s)});
    QCOMPARE(answer.code, 0);
    const QJsonObject document = json(answer.out);
    QCOMPARE(document["format"_L1], u"ima-binary"_s);
    QCOMPARE(document["events"_L1].toArray().size(), 114);
    QVERIFY(document["pcrs"_L1].toObject()["sha256"_L1].toObject().contains("10"_L1));
    QVERIFY(document["pcrsPadded"_L1].toObject()["sha384"_L1].toObject().contains("10"_L1));
}

void InspectTest::severalFilesAreStillOneDocument()
{
    const Answer answer
        = plumblinectl({u"inspect"_s, u"--json"_s, sample(u"baseline/binary_bios_measurements"_s),
                        sample(u"baseline/ima_binary_runtime_measurements"_s)});
    const QJsonArray logs = json(answer.out)["logs"_L1].toArray();
    QCOMPARE(logs.size(), 2);
    QCOMPARE(logs[1].toObject()["format"_L1], u"ima-binary"_s);
}

void InspectTest::standardInputIsRead()
{
    const QByteArray log = readBytes(sample(u"baseline/binary_bios_measurements"_s));
    const Answer answer = plumblinectl({u"inspect"_s, u"--json"_s, u"-"_s}, log);
    QCOMPARE(answer.code, 0);
    QCOMPARE(json(answer.out)["events"_L1].toArray().size(), 54);
}

void InspectTest::yamlHasTheSameEvents()
{
    const Answer answer
        = plumblinectl({u"inspect"_s, u"--yaml"_s, sample(u"baseline/binary_bios_measurements"_s)});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.startsWith("---\nversion: 1\nevents:\n- EventNum: 0\n  PCRIndex: 0\n"));
    QCOMPARE(answer.out.count("\n- EventNum: "), 54);
    QVERIFY(answer.out.contains("    14 : 0x58b61026354cf9f00ebdf559d8ed0a9bc3166bd3\n"));
}

void InspectTest::aCutLogIsIncomplete()
{
    const QByteArray log = readBytes(sample(u"baseline/binary_bios_measurements"_s));
    const Answer answer = plumblinectl({u"inspect"_s, u"--json"_s, u"-"_s}, log.first(5000));
    QCOMPARE(answer.code, 2);
    const QJsonObject document = json(answer.out);
    QVERIFY(document["events"_L1].toArray().size() > 3);
    const QJsonObject problem = document["problems"_L1].toArray().at(0).toObject();
    QVERIFY(!problem["code"_L1].toString().isEmpty());
    QVERIFY(problem["offset"_L1].toInt() > 0);
    QVERIFY(!problem["text"_L1].toString().isEmpty());
}

void InspectTest::aChangedPayloadFails()
{
    QByteArray log = readBytes(sample(u"baseline/binary_bios_measurements"_s));
    const qsizetype at = log.indexOf("Exit Boot Services Invocation");
    QVERIFY(at > 0);
    log[at] = 'e';
    const Answer answer = plumblinectl({u"inspect"_s, u"--json"_s, u"-"_s}, log);
    QCOMPARE(answer.code, 1);
    QCOMPARE(json(answer.out)["events"_L1].toArray().at(52).toObject()["digestCheck"_L1], u"mismatch"_s);
}

void InspectTest::unusableInputIsNamed()
{
    const Answer missing = plumblinectl({u"inspect"_s, u"no-such-file"_s});
    QCOMPARE(missing.code, 3);
    QVERIFY(missing.err.contains("no-such-file"));
    const Answer garbage = plumblinectl({u"inspect"_s, u"-"_s}, QByteArray(4096, 'x'));
    QCOMPARE(garbage.code, 3);
    QVERIFY(!garbage.err.isEmpty());
    QCOMPARE(plumblinectl({u"inspect"_s, u"-"_s}).code, 3);
}

void InspectTest::usageErrorsAreNamed()
{
    QCOMPARE(plumblinectl({}).code, 3);
    QCOMPARE(plumblinectl({u"dance"_s}).code, 3);
    QCOMPARE(plumblinectl({u"inspect"_s}).code, 3);
    QCOMPARE(plumblinectl({u"inspect"_s, u"--dance"_s, u"x"_s}).code, 3);
    QCOMPARE(plumblinectl({u"inspect"_s, u"--format"_s, u"dance"_s, u"x"_s}).code, 3);
    QCOMPARE(plumblinectl({u"inspect"_s, u"--json"_s, u"--yaml"_s, u"x"_s}).code, 3);
    const Answer help = plumblinectl({u"inspect"_s, u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("--yaml"));
    QCOMPARE(plumblinectl({u"--version"_s}).code, 0);
}

void InspectTest::hostileTextReachesNoTerminal()
{
    QByteArray log = readBytes(sample(u"baseline/binary_bios_measurements"_s));
    const qsizetype at = log.indexOf("Exit Boot Services Invocation");
    log.replace(at, 6, "\x1B[31m\r");
    const Answer text = plumblinectl({u"inspect"_s, u"-"_s}, log);
    QCOMPARE(text.code, 1);
    QVERIFY(text.out.contains("EV_EFI_ACTION"));
    QVERIFY(!hasControlBytes(text.out));
    QVERIFY(!hasControlBytes(plumblinectl({u"inspect"_s, u"--json"_s, u"-"_s}, log).out));
    QVERIFY(!hasControlBytes(plumblinectl({u"inspect"_s, u"--yaml"_s, u"-"_s}, log).out));
}

void InspectTest::aSignatureDatabaseIsNamedAndShown()
{
    // EFI_SIGNATURE_LIST: EFI_CERT_SHA256_GUID, list size 76, no header, signature size 48; owner, SHA-256.
    const QByteArray database
        = QByteArray::fromHex("2616c4c14c509240aca941f9369343284c0000000000000030000000")
        + QByteArray(16, '\x11') + QByteArray(32, '\xAB');
    const Answer text = plumblinectl({u"inspect"_s, u"-"_s}, database);
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("UEFI signature database"));
    QVERIFY(text.out.contains(QByteArray("ab").repeated(32)));
    const QJsonObject document = json(plumblinectl({u"inspect"_s, u"--json"_s, u"-"_s}, database).out);
    QCOMPARE(document["format"_L1], u"uefi-signature-database"_s);
    QVERIFY(document["events"_L1].isArray());
    QVERIFY(!document["fields"_L1].toObject().isEmpty());
    // Cut: named as what it is, with the place.
    const Answer cut = plumblinectl({u"inspect"_s, u"-"_s}, database.chopped(3));
    QCOMPARE(cut.code, 3);
    QVERIFY(cut.err.contains("signatureList"));
}

void InspectTest::invisibleCharactersAreEscapedButExact()
{
    QByteArray log = readBytes(sample(u"baseline/binary_bios_measurements"_s));
    log.replace(log.indexOf("/vmlinuz", log.indexOf("kernel_cmdline: ")), 7,
                "\xE2\x80\xAE\xC2\x9B\x1B["); // U+202E, U+009B, ESC
    const QByteArray out = plumblinectl({u"inspect"_s, u"--json"_s, u"-"_s}, log).out;
    QVERIFY(out.contains("\\u202e\\u009b\\u001b["));
    QVERIFY(!out.contains("\xE2\x80\xAE") && !out.contains("\xC2\x9B"));
    const QByteArray fields
        = QJsonDocument(json(out)["events"_L1].toArray().at(49).toObject()["fields"_L1].toObject()).toJson();
    QVERIFY(QString::fromUtf8(fields).contains(u"\u202E\u009B"));
    const QByteArray text = plumblinectl({u"inspect"_s, u"-"_s}, log).out;
    QVERIFY(text.contains("⟨U+202E⟩") && !text.contains("\xE2\x80\xAE"));
}

void InspectTest::linesFitTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("80 columns") << 80;
    QTest::newRow("120 columns") << 120;
}

void InspectTest::linesFitTheWidth()
{
    QFETCH(int, width);
    qputenv("COLUMNS", QByteArray::number(width));
    const QByteArray out = plumblinectl({u"inspect"_s, sample(u"boot-kit/binary_bios_measurements"_s)}).out;
    qunsetenv("COLUMNS");
    QVERIFY(!out.isEmpty());
    for (const QString &line : QString::fromUtf8(out).split(u'\n'))
        QVERIFY2(line.size() <= width, qPrintable(line));
}

void InspectTest::outputThatCannotBeWrittenIsAnError()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(PLUMBLINECTL),
                  {u"inspect"_s, u"--json"_s, sample(u"baseline/binary_bios_measurements"_s)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(InspectTest)
#include "tst_inspect.moc"
