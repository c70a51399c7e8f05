// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/tpm2yaml.h"
#include "models/export/tpm2yamlevent.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline;
using test::EventLogBuilder;
using test::hex;
using EventType = tcg::EventType;

namespace {

QByteArray yamlOf(const EventLogBuilder &builder)
{
    const evidence::Log log{.format = evidence::LogFormat::TcgCryptoAgile, .content = builder.read()};
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    models::BufferedOutput out(device);
    models::writeTpm2Yaml(out, std::get<tcg::EventLog>(log.content), appraisal::replay(log));
    out.finish();
    return device.data();
}

/// What is printed for the data of one event.
QByteArray dataOf(EventType type, const QByteArray &data)
{
    const QByteArray yaml = yamlOf(EventLogBuilder::agile().event(1, type, data));
    const qsizetype start = yaml.lastIndexOf("  EventSize:");
    return yaml.sliced(start, yaml.indexOf("pcrs:") - start);
}

} // namespace

/// The form that tpm2_eventlog 5.4 prints; tests/corpus/compare_yaml.py compares it with the program.
class Tpm2YamlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerAndDigests();
    void registersThatCannotBeComputedAreLeftOut();
    void dataOfEachForm_data();
    void dataOfEachForm();
    void typesItDoesNotKnow();
};

void Tpm2YamlTest::headerAndDigests()
{
    const QByteArray yaml = yamlOf(
        EventLogBuilder::agile({HashAlgorithm::Sha1}).event(4, EventType::Separator, QByteArray(4, '\0')));
    QVERIFY(
        yaml.startsWith("---\nversion: 1\nevents:\n- EventNum: 0\n  PCRIndex: 0\n  EventType: EV_NO_ACTION\n"
                        "  Digest: \"0000000000000000000000000000000000000000\"\n"));
    QVERIFY(yaml.contains("  SpecID:\n  - Signature: \"Spec ID Event03\"\n"));
    QVERIFY(yaml.contains("    - \"Algorithm[0]\": null\n      algorithmId: sha1\n      digestSize: 20\n"));
    QVERIFY(yaml.contains(
        "- EventNum: 1\n  PCRIndex: 4\n  EventType: EV_SEPARATOR\n  DigestCount: 1\n  Digests:\n"
        "  - AlgorithmId: sha1\n    Digest: \"9069ca78e7450a285173431b3e52c5c25299e473\"\n"
        "  EventSize: 4\n  Event: \"00000000\"\n"));
    // SHA-1 of 20 zeros and the digest of the separator.
    QVERIFY(yaml.endsWith("pcrs:\n  sha1:\n    4  : 0xb2a83b0ebf2f8374299a5b2bdfc31ea955ad7236\n"));
}

void Tpm2YamlTest::registersThatCannotBeComputedAreLeftOut()
{
    const QByteArray yaml = yamlOf(EventLogBuilder::agile({HashAlgorithm::Sha1, HashAlgorithm::Sha256})
                                       .event(4, EventType::Separator, QByteArray(4, '\0'))
                                       .withoutBank(HashAlgorithm::Sha256)
                                       .event(5, EventType::Separator, QByteArray(4, '\0')));
    const QByteArray sha256 = yaml.sliced(yaml.indexOf("\n  sha256:"));
    QVERIFY(!sha256.contains("    4  : 0x"));
    QVERIFY(sha256.contains("    5  : 0x"));
    QVERIFY(yaml.contains("    4  : 0xb2a83b0e"));
}

void Tpm2YamlTest::dataOfEachForm_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char *name, EventType type, const QByteArray &data, const char *yaml) {
        QTest::newRow(name) << int(type) << data << QByteArray(yaml);
    };
    row("text", EventType::EfiAction, "Exit Boot\x1B", "  EventSize: 10\n  Event: \"Exit Boot\\u001b\"\n");
    row("grub", EventType::Ipl, QByteArray("grub_cmd: a 'b'\0", 16),
        "  EventSize: 16\n  Event:\n    String: \"\\\"grub_cmd: a \\\\'b\\\\'\\\\0\\\"\"\n");
    row("unknown data", EventType::CompactHash, hex("0102"), "  EventSize: 2\n  Event: \"0102\"\n");
    row("blob", EventType::EfiPlatformFirmwareBlob, hex("0000800000000000 00e0000000000000"),
        "  EventSize: 16\n  Event:\n    BlobBase: 0x800000\n    BlobLength: 0xe000\n");
    row("cut blob", EventType::EfiPlatformFirmwareBlob, hex("000080"),
        "  EventSize: 3\n  Event: \"000080\"\n");
    row("variable", EventType::EfiVariableDriverConfig,
        hex("61dfe48b ca93 d211 aa0d 00e098032b8c // EFI_GLOBAL_VARIABLE\n"
            "0200000000000000 0100000000000000 // UnicodeNameLength 2, VariableDataLength 1\n"
            "50004b00 01 // \"PK\", value"),
        "  EventSize: 37\n  Event:\n    VariableName: 8be4df61-93ca-11d2-aa0d-00e098032b8c\n"
        "    UnicodeNameLength: 2\n    VariableDataLength: 1\n    UnicodeName: \"PK\"\n    VariableData: "
        "\"01\"\n");
    row("no data", EventType::Separator, QByteArray(), "  EventSize: 0\n");
}

void Tpm2YamlTest::dataOfEachForm()
{
    QFETCH(int, type);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, yaml);
    QCOMPARE(dataOf(EventType(quint32(type)), data), yaml);
}

void Tpm2YamlTest::typesItDoesNotKnow()
{
    QCOMPARE(models::tpm2EventTypeName(EventType::Ipl), u"EV_IPL"_s);
    QCOMPARE(models::tpm2EventTypeName(EventType(0x12345)), u"Unknown event type"_s);
}

QTEST_GUILESS_MAIN(Tpm2YamlTest)
#include "tst_tpm2yaml.moc"
