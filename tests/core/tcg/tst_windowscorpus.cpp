// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/digestrule.h"
#include "core/tcg/eventlogreader.h"
#include "core/tcg/payload.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace Qt::StringLiterals;

namespace {

bool isWindows(const Event &event)
{
    const bool isOfType = event.claimedType == EventType::EventTag
        || event.claimedType == EventType::CompactHash || event.claimedType == EventType::NoAction;
    return isOfType && event.claimedRegister >= 11;
}

bool hasModule(const WindowsEvent &event, QStringView name)
{
    return std::ranges::any_of(event.modules, [&](const WindowsModule &module) {
        return module.path.endsWith(name, Qt::CaseInsensitive) && module.isValidated == true
            && !module.authenticodeHash.value.isEmpty() && !module.publisher.isEmpty();
    });
}

} // namespace

/// Every event that Windows wrote into a real log is read to the last value: nothing opaque, broken, odd or
/// of an id that nobody documents, and each digest is that of the data.
class WindowsCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsDecoded_data();
    void everyEventIsDecoded();
};

void WindowsCorpusTest::everyEventIsDecoded_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString();
    for (const QString &path : test::sharedFiles(u"corpus/windows"_s))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void WindowsCorpusTest::everyEventIsDecoded()
{
    QFETCH(QString, path);
    if (path.isEmpty() && test::sharedFolder().isEmpty())
        QSKIP(test::noCorpus);
    if (path.isEmpty())
        return;
    const QByteArray bytes = test::readBytes(path);
    const auto kind = recogniseEventLog(bytes);
    QVERIFY(kind);
    QCOMPARE(kind->flavor, LogFlavor::Windows);
    const EventLog log = readEventLog(bytes, *kind);
    int windowsEvents = 0;
    bool isLoaderSeen = false;
    for (size_t i = 0; i < log.events.size(); ++i) {
        const Event &event = log.events[i];
        if (!isWindows(event))
            continue;
        const QByteArray where = "event " + QByteArray::number(qint64(i));
        const Decoded decoded = decodePayload(log, event);
        QVERIFY2(decoded.notes.empty(), where.constData());
        if (event.claimedType != EventType::NoAction)
            QVERIFY2(checkDigest(log, event).result == DigestCheck::Result::Match, where.constData());
        if (event.claimedType == EventType::CompactHash) {
            QVERIFY2(std::holds_alternative<BitLockerEvent>(decoded.payload), where.constData());
            continue;
        }
        const auto *windows = std::get_if<WindowsEvent>(&decoded.payload);
        QVERIFY2(windows, where.constData());
        QCOMPARE(windows->unknown, 0);
        QVERIFY2(decoded.fields.back().range.end() == event.data.end(), where.constData());
        isLoaderSeen
            = isLoaderSeen || hasModule(*windows, u"winload.efi") || hasModule(*windows, u"winresume.efi");
        ++windowsEvents;
    }
    QVERIFY(windowsEvents >= 6);
    QVERIFY(isLoaderSeen);
}

QTEST_GUILESS_MAIN(WindowsCorpusTest)
#include "tst_windowscorpus.moc"
