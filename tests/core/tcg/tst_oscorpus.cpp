// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventlogreader.h"
#include "core/tcg/payload.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace Qt::StringLiterals;

/// Every event that a boot loader, Linux or a dynamic launch wrote into a real log is read: none stays
/// opaque, undecodable, or known as text of nobody but where the list says so.
class OsCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsDecoded_data();
    void everyEventIsDecoded();
};

namespace {

/// EV_IPL whose writer has no format of its own: conventional firmware says in words what it starts.
constexpr QLatin1StringView descriptions[] = {"MBR"_L1, "IPL code"_L1};

bool isOurs(const EventLog &log, const Event &event)
{
    const auto type = quint32(event.claimedType);
    const bool isWindows = log.flavor == LogFlavor::Windows;
    return !event.isDamaged
        && (event.claimedType == EventType::Ipl || (event.claimedType == EventType::EventTag && !isWindows)
            || (type >= 0x400 && type < 0x600));
}

bool isKnownDescription(const IplDescription &event)
{
    return std::ranges::find(descriptions, event.text) != std::end(descriptions);
}

bool isDecoded(const Payload &payload)
{
    if (std::holds_alternative<Opaque>(payload) || std::holds_alternative<Undecodable>(payload))
        return false;
    if (const auto *tag = std::get_if<TaggedEvent>(&payload))
        return tag->kind != TaggedEvent::Kind::Unknown;
    const auto *description = std::get_if<IplDescription>(&payload);
    return !description || isKnownDescription(*description);
}

} // namespace

void OsCorpusTest::everyEventIsDecoded_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString();
    for (const QString &path : test::realBootLogs()) {
        const QFileInfo file(path);
        QTest::newRow(qPrintable(file.dir().dirName() + u'/' + file.fileName())) << path;
    }
}

void OsCorpusTest::everyEventIsDecoded()
{
    QFETCH(QString, path);
    if (path.isEmpty() && test::sharedFolder().isEmpty())
        QSKIP(test::noCorpus);
    if (path.isEmpty())
        return;
    const QByteArray bytes = test::readBytes(path);
    const auto kind = recogniseEventLog(bytes);
    if (!kind)
        QSKIP("not a boot log");
    const EventLog log = readEventLog(bytes, *kind);
    for (size_t i = 0; i < log.events.size(); ++i) {
        const Event &event = log.events[i];
        if (isOurs(log, event))
            QVERIFY2(isDecoded(decodePayload(log, event).payload),
                     qPrintable(u"event %1, %2"_s.arg(i).arg(eventTypeName(event.claimedType))));
    }
}

QTEST_GUILESS_MAIN(OsCorpusTest)
#include "tst_oscorpus.moc"
