// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/grub.h"
#include "tests/support/decoding.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

using TextKind = GrubTextEvent::Kind;
using FileKind = GrubFileEvent::Kind;

} // namespace

class GrubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadByPrefix_data();
    void textIsReadByPrefix();
    void fieldsKnowTheirBytes();
    void otherTextIsNotGrubs_data();
    void otherTextIsNotGrubs();
    void filesAreRead_data();
    void filesAreRead();
    void filesAreToldByTheirPathInACcel();
    void aByteTooManyIsANote();
    void hostileTextStaysAsItIs();
};

void GrubTest::textIsReadByPrefix_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<TextKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    const auto row = [](const char *name, const QByteArray &data, TextKind kind, const QString &text,
                        int words) { QTest::newRow(name) << data << kind << text << words; };
    row("command", QByteArray("grub_cmd: set pager=1\0", 22), TextKind::Command, u"set pager=1"_s, 0);
    row("kernel", QByteArray("kernel_cmdline: /vmlinuz ro\0", 28), TextKind::KernelCommandLine,
        u"/vmlinuz ro"_s, 2);
    row("module", QByteArray("module_cmdline: /initrd x\0", 26), TextKind::ModuleCommandLine, u"/initrd x"_s,
        2);
    row("command of Red Hat", QByteArray("grub_cmd [ xy = xy ]\0", 21), TextKind::Command, u"[ xy = xy ]"_s,
        0);
    row("kernel of Red Hat", QByteArray("grub_kernel_cmdline /k ro\0", 26), TextKind::KernelCommandLine,
        u"/k ro"_s, 2);
    row("no NUL", "grub_cmd: load_video", TextKind::Command, u"load_video"_s, 0);
    row("nothing behind", QByteArray("grub_cmd: \0", 11), TextKind::Command, u""_s, 0);
    row("several lines", QByteArray("grub_cmd: menuentry A {\n\tlinux /k\n}\0", 36), TextKind::Command,
        u"menuentry A {\n\tlinux /k\n}"_s, 0);
}

void GrubTest::textIsReadByPrefix()
{
    QFETCH(QByteArray, data);
    const DecodedEvent event = decodeOne(8, EventType::Ipl, data);
    const auto *text = event.as<GrubTextEvent>();
    QVERIFY(text);
    QTEST(text->kind, "kind");
    QTEST(text->line.text, "text");
    QTEST(int(text->line.words.size()), "words");
    QVERIFY(event.notes().empty());
    // the same in RTMR 2 of a TDX guest
    QVERIFY(decodeOneOfCcel(3, EventType::Ipl, data).as<GrubTextEvent>());
}

void GrubTest::fieldsKnowTheirBytes()
{
    const DecodedEvent event = decodeOne(8, EventType::Ipl, QByteArray("kernel_cmdline: /k a=\"b c\"\0", 27));
    QCOMPARE(event.bytesOf(event.field("prefix"_L1)), "kernel_cmdline:");
    QCOMPARE(event.bytesOf(event.field("commandLine"_L1)), "/k a=\"b c\"");
    const Field *arguments = event.field("arguments"_L1);
    QVERIFY(arguments);
    QCOMPARE(event.bytesOf(&arguments->children.at(1)), "a=\"b c\"");
}

void GrubTest::otherTextIsNotGrubs_data()
{
    QTest::addColumn<quint32>("pcr");
    QTest::addColumn<EventType>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("wrong register") << 4U << EventType::Ipl << QByteArray("grub_cmd: ls\0", 13);
    QTest::newRow("file register") << 9U << EventType::Ipl << QByteArray("grub_cmd: ls\0", 13);
    QTest::newRow("wrong type") << 8U << EventType::Action << QByteArray("grub_cmd: ls\0", 13);
    QTest::newRow("no space") << 8U << EventType::Ipl << QByteArray("grub_cmd:ls\0", 12);
    QTest::newRow("other prefix") << 8U << EventType::Ipl << QByteArray("grub_command: ls\0", 17);
    QTest::newRow("cut prefix") << 8U << EventType::Ipl << QByteArray("grub_cmd:");
    QTest::newRow("empty") << 8U << EventType::Ipl << QByteArray();
}

void GrubTest::otherTextIsNotGrubs()
{
    QFETCH(quint32, pcr);
    QFETCH(EventType, type);
    QFETCH(QByteArray, data);
    const DecodedEvent event = decodeOne(pcr, type, data);
    QVERIFY(!event.as<GrubTextEvent>());
    QVERIFY(!event.as<Opaque>());
    QVERIFY(!event.as<Undecodable>());
}

void GrubTest::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<FileKind>("kind");
    QTest::addColumn<QString>("path");
    QTest::newRow("on a device") << QByteArray("(hd0,gpt2)/grub/grub.cfg\0", 25) << FileKind::File
                                 << u"(hd0,gpt2)/grub/grub.cfg"_s;
    QTest::newRow("path") << QByteArray("/vmlinuz\0", 9) << FileKind::File << u"/vmlinuz"_s;
    QTest::newRow("relative") << QByteArray("grub.cfg") << FileKind::File << u"grub.cfg"_s;
    QTest::newRow("module") << QByteArray("grub_module (hd0)/x.mod\0", 24) << FileKind::Module
                            << u"(hd0)/x.mod"_s;
    QTest::newRow("kernel") << QByteArray("grub_linuxefi Kernel\0", 21) << FileKind::Kernel << u"Kernel"_s;
    QTest::newRow("initrd") << QByteArray("grub_linuxefi Initrd\0", 21) << FileKind::InitialRamDisk
                            << u"Initrd"_s;
    QTest::newRow("something else") << QByteArray("grub_linux16 Other\0", 19) << FileKind::File << u"Other"_s;
}

void GrubTest::filesAreRead()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, path);
    const DecodedEvent event = decodeOne(9, EventType::Ipl, data);
    const auto *file = event.as<GrubFileEvent>();
    QVERIFY(file);
    QTEST(file->kind, "kind");
    QCOMPARE(file->path, path);
    QCOMPARE(event.bytesOf(event.field("file"_L1)), path.toUtf8());
    QVERIFY(!decodeOne(4, EventType::Ipl, data).as<GrubFileEvent>()); // not a register of GRUB
}

void GrubTest::filesAreToldByTheirPathInACcel()
{
    QVERIFY(decodeOneOfCcel(3, EventType::Ipl, "/vmlinuz").as<GrubFileEvent>());
    QVERIFY(decodeOneOfCcel(3, EventType::Ipl, "(hd0)/a").as<GrubFileEvent>());
    QVERIFY(decodeOneOfCcel(3, EventType::Ipl, "grub_linuxefi Kernel").as<GrubFileEvent>());
    QVERIFY(!decodeOneOfCcel(3, EventType::Ipl, "grub.cfg").as<GrubFileEvent>());
    QVERIFY(!decodeOneOfCcel(2, EventType::Ipl, "/vmlinuz").as<GrubFileEvent>());
}

void GrubTest::aByteTooManyIsANote()
{
    // as the GRUB of Anolis OS logs: text, NUL, whatever stands behind in memory
    const DecodedEvent event = decodeOne(8, EventType::Ipl, QByteArray("grub_cmd ls\0l", 13));
    QCOMPARE(event.as<GrubTextEvent>()->line.text, u"ls"_s);
    QCOMPARE(event.notes().size(), 1U);
    QCOMPARE(event.notes()[0].code, "parse.trailing-bytes"_L1);
    QCOMPARE(event.notes()[0].severity, Severity::Note);
    QCOMPARE(event.bytesOf(event.field("trailing"_L1)), "l");

    // more than that byte is nobody's habit
    const DecodedEvent hidden = decodeOne(8, EventType::Ipl, QByteArray("grub_cmd: ls\0rm -r", 18));
    QCOMPARE(hidden.notes().at(0).severity, Severity::Warning);
    QCOMPARE(hidden.bytesOf(hidden.field("trailing"_L1)), "rm -r");
}

void GrubTest::hostileTextStaysAsItIs()
{
    const QByteArray text("ls \xe2\x80\xae\x1b[2J\xff");
    const DecodedEvent event = decodeOne(8, EventType::Ipl, "grub_cmd: " + text);
    const auto *command = event.as<GrubTextEvent>();
    QVERIFY(command);
    QVERIFY(command->line.text.contains(QChar(0x202E)));
    QVERIFY(command->line.text.contains(QChar(0x1B)));
    QVERIFY(command->line.text.endsWith(QChar(0xDCFF)));
    QCOMPARE(event.bytesOf(event.field("command"_L1)), text);
}

QTEST_GUILESS_MAIN(GrubTest)
#include "tst_grub.moc"
