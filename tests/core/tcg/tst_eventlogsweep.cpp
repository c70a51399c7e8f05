// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/bootlogreplay.h"
#include "core/tcg/digestrule.h"
#include "core/tcg/eventlogreader.h"
#include "core/tcg/payload.h"
#include "core/uefi/guids.h"
#include "tests/support/bytes.h"
#include "tests/support/corpus.h"
#include "tests/support/eventlogbuilder.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

/// A small log with what decoders find most in real ones.
EventLogBuilder smallLog(EventLogBuilder builder)
{
    const QByteArray secureBoot
        = variableData(uefi::guid::globalVariable, u"SecureBoot"_s, QByteArray(1, '\1'));
    const QByteArray image = le64(0x1000) + le64(0x2000) + le64(0) + le64(4) + hex("7F FF 04 00");
    return builder.startupLocality(3)
        .event(0, EventType::SCrtmVersion, utf16(u"1.0"_s) + le16(0))
        .event(0, EventType::EfiPlatformFirmwareBlob, le64(0x1000) + le64(0x2000), "firmware")
        .event(7, EventType::EfiVariableDriverConfig, secureBoot)
        .separators()
        .event(4, EventType::EfiAction, "Calling EFI Application from Boot Option")
        .event(4, EventType::EfiBootServicesApplication, image, "image")
        .event(8, EventType::Ipl, QByteArray("grub_cmd: boot\0", 15), "boot");
}

void addLogs()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<LogLayout>("layout");
    QTest::newRow("crypto-agile") << smallLog(EventLogBuilder::agile()).bytes() << LogLayout::CryptoAgile;
    QTest::newRow("SHA-1") << smallLog(EventLogBuilder::sha1()).bytes() << LogLayout::Sha1;
    QTest::newRow("no header") << smallLog(EventLogBuilder::headerless()).bytes() << LogLayout::Sha1;
    QTest::newRow("CCEL") << smallLog(EventLogBuilder::ccel()).bytes() << LogLayout::CryptoAgile;
    QTest::newRow("sample") << readBytes(
        QStringLiteral(PLUMBLINE_SAMPLES "/baseline/binary_bios_measurements"))
                            << LogLayout::CryptoAgile;
}

bool isInside(const EventLog &log, const std::vector<Field> &fields)
{
    const ByteRange file{0, log.bytes.size()};
    return std::ranges::all_of(fields, [&](const Field &field) {
        return file.contains(field.range) && isInside(log, field.children);
    });
}

/// Does with the events what the product does.
bool isSound(const EventLog &log, std::span<const Event> events)
{
    return std::ranges::all_of(events, [&](const Event &event) {
        const Decoded decoded = decodePayload(log, event);
        const DigestCheck check = checkDigest(log, event);
        return isInside(log, decoded.fields) && (check.hashed.isEmpty() || event.data.contains(check.hashed));
    });
}

} // namespace

/// Logs that are cut at each byte, and logs in which each byte was changed.
class EventLogSweepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAtEveryByte_data() { addLogs(); }
    void cutAtEveryByte();
    void changeEveryByte_data() { addLogs(); }
    void changeEveryByte();
};

void EventLogSweepTest::cutAtEveryByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(LogLayout, layout);
    const EventLog whole = readEventLog(bytes, {layout, LogFlavor::Firmware});
    QVERIFY(whole.readToEnd);
    size_t complete = 0;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        while (whole.events[complete].range.end() <= size)
            ++complete;
        const EventLog log = readEventLog(bytes.first(size), {layout, LogFlavor::Firmware});
        // Every event before the cut is there, as it was.
        QVERIFY(log.events.size() >= complete);
        QVERIFY(std::ranges::equal(std::span(log.events).first(complete),
                                   std::span(whole.events).first(complete)));
        QVERIFY(isSound(log, std::span(log.events).subspan(complete)));
        const bool isBetweenEvents
            = size > 0 && (complete == 0 ? 0 : whole.events[complete - 1].range.end()) == size;
        if (isBetweenEvents)
            continue;
        // Whatever is missing is named; zeros alone cannot be told from padding.
        const bool isZeros
            = std::ranges::all_of(bytes.first(size).sliced(whole.events[complete].range.offset),
                                  [](char byte) { return byte == 0; });
        QVERIFY(!log.problems.empty());
        QVERIFY(size == 0 || isZeros || !log.readToEnd);
    }
}

void EventLogSweepTest::changeEveryByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(LogLayout, layout);
    const EventLog whole = readEventLog(bytes, {layout, LogFlavor::Firmware});
    size_t before = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        while (whole.events[before].range.end() <= i)
            ++before;
        QByteArray changed = bytes;
        changed[i] = char(~changed[i]);
        const EventLog log = readEventLog(changed, {layout, LogFlavor::Firmware});
        QVERIFY(log.events.size() > before || !log.readToEnd);
        const size_t same = before == 0 ? 0 : before; // the header may change how all others are read
        for (size_t j = 0; j < same; ++j)
            QCOMPARE(log.events[j].range, whole.events[j].range);
        QVERIFY(isSound(log, std::span(log.events).subspan(same, qMin<size_t>(log.events.size() - same, 2))));
        // Every byte of the file is in an event, or a problem tells of it.
        const qint64 end = log.events.empty() ? 0 : log.events.back().range.end();
        QVERIFY(end == changed.size() || !log.problems.empty());
    }
}

QTEST_GUILESS_MAIN(EventLogSweepTest)
#include "tst_eventlogsweep.moc"
