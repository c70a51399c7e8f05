// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventlogreader.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LogKind agileFirmware{LogLayout::CryptoAgile, LogFlavor::Firmware};
constexpr LogKind sha1Firmware{LogLayout::Sha1, LogFlavor::Firmware};
constexpr LogKind agileWindows{LogLayout::CryptoAgile, LogFlavor::Windows};
constexpr LogKind sha1Windows{LogLayout::Sha1, LogFlavor::Windows};
constexpr LogKind ccel{LogLayout::CryptoAgile, LogFlavor::Ccel};

} // namespace

/// What a file of the TCG kind is, by its content.
class RecogniseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logs_data();
    void logs();
    void otherFiles_data();
    void otherFiles();
    void aCutLogIsStillKnown();
};

void RecogniseTest::logs_data()
{
    QTest::addColumn<EventLogBuilder>("builder");
    QTest::addColumn<LogKind>("kind");
    const auto row = [](const char *name, const EventLogBuilder &builder, LogKind kind) {
        QTest::newRow(name) << builder << kind;
    };
    const auto agile = [] { return EventLogBuilder::agile().separators(); };
    row("crypto-agile", agile(), agileFirmware);
    row("crypto-agile, only a header", EventLogBuilder::agile(), agileFirmware);
    row("Spec ID 00", EventLogBuilder::sha1(0).separators(), sha1Firmware);
    row("Spec ID 02", EventLogBuilder::sha1(2).separators(), sha1Firmware);
    row("no header", EventLogBuilder::headerless().event(0, EventType::SCrtmVersion, "1"), sha1Firmware);
    row("no header, first type 0", EventLogBuilder::headerless().event(0, EventType::PrebootCert, "x"),
        sha1Firmware);

    row("CCEL", EventLogBuilder::ccel(), ccel);
    row("CCEL with all its registers", EventLogBuilder::ccel().event(4, EventType::EventTag, "x"), ccel);
    row("one bank, but PCR 5", EventLogBuilder::ccel().event(5, EventType::EventTag, "x"), agileFirmware);
    row("policy in register 1, but two banks",
        EventLogBuilder::agile().event(1, EventType::EfiVariableDriverConfig, "x"), agileFirmware);
    row("one bank, no policy in register 1",
        EventLogBuilder::agile({HashAlgorithm::Sha384}).event(1, EventType::EventTag, "x"), agileFirmware);

    row("Windows, separator", agile().event(12, EventType::Separator, "WBCL"), agileWindows);
    row("Windows, separator in PCR 7", agile().event(7, EventType::Separator, "WBCL"), agileFirmware);
    row("Windows, remark", agile().noAction("x", 0xFFFFFFFF), agileWindows);
    row("Windows, TPM 1.2", EventLogBuilder::sha1().event(13, EventType::Separator, "WBCL"), sha1Windows);
    row("register -1, but extended", agile().event(0xFFFFFFFF, EventType::EventTag, "x"), agileFirmware);
}

void RecogniseTest::logs()
{
    QFETCH(EventLogBuilder, builder);
    QFETCH(LogKind, kind);
    const auto recognised = recogniseEventLog(builder.bytes());
    QVERIFY(recognised.has_value());
    QCOMPARE(*recognised, kind);
}

void RecogniseTest::otherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    const QByteArray log = EventLogBuilder::headerless().event(0, EventType::SCrtmVersion, "1").bytes();
    row("empty", {});
    row("one byte", log.first(1));
    row("31 bytes", log.first(31)); // one short of a TCG_PCR_EVENT without data
    row("zeros", QByteArray(4096, '\0'));
    row("ones", QByteArray(4096, '\xFF'));
    row("text", "10 d6cd44f4036a7d62 ima-ng sha256:11 boot_aggregate\n");
    row("JSON", R"([{"pcr": 0, "digests": [{"hashAlg": "sha256", "digest": "00"}]}])");
    row("ELF", hex("7F 45 4C 46 02 01 01 00") + QByteArray(56, '\0'));
    row("gzip", hex("1F 8B 08 00 00 00 00 00 00 03") + QByteArray(54, '\x5A'));
    row("unknown event type", EventLogBuilder::headerless().event(0, EventType(0x1234), "x").bytes());
    row("violation of an IMA list", // PCR 10, zero hash, "ima" is 3 bytes long: type 0 of 0x616d69 bytes
        le32(10) + QByteArray(20, '\0') + le32(3) + "ima" + QByteArray(60, '\x41'));
}

void RecogniseTest::otherFiles()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!recogniseEventLog(bytes).has_value());
}

void RecogniseTest::aCutLogIsStillKnown()
{
    const QByteArray bytes = EventLogBuilder::agile().separators().bytes();
    const qsizetype signatureEnd = 32 + 16;
    for (qsizetype size = signatureEnd; size < bytes.size(); ++size)
        QCOMPARE(recogniseEventLog(bytes.first(size)), std::optional(agileFirmware));
}

QTEST_GUILESS_MAIN(RecogniseTest)
#include "tst_recognise.moc"
