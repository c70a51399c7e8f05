// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventlogreader.h"
#include "core/tcg/firmwaredecoders.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace Qt::StringLiterals;

namespace {

struct Exception
{
    QLatin1StringView file; ///< how its name ends
    EventType type;
    const char *reason;
};

/// Real events that break their format. All others of our types must be read.
constexpr Exception exceptions[] = {
    {"tpm2-tools--specid-vendordata.bin"_L1, EventType::NoAction, "vendorInfo lies after the event"},
};

bool isException(const QString &path, EventType type)
{
    return std::ranges::any_of(exceptions, [&](const Exception &exception) {
        return path.endsWith(exception.file) && exception.type == type;
    });
}

QString describe(const Event &event, const Undecodable &broken)
{
    return u"%1 at %2: %3, %4 wanted, %5 available, %6"_s.arg(eventTypeName(event.claimedType))
        .arg(broken.error.offset)
        .arg(broken.error.structure)
        .arg(broken.error.wanted)
        .arg(broken.error.available)
        .arg(int(broken.error.kind));
}

} // namespace

/// Every event that firmware wrote into a real log is read: none stays opaque or undecodable.
class FirmwareCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsDecoded_data();
    void everyEventIsDecoded();
};

void FirmwareCorpusTest::everyEventIsDecoded_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString();
    for (const QString &path : test::realBootLogs()) {
        const QFileInfo file(path);
        QTest::newRow(qPrintable(file.dir().dirName() + u'/' + file.fileName())) << path;
    }
}

void FirmwareCorpusTest::everyEventIsDecoded()
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
    for (const Event &event : log.events) {
        const auto decoded = decodeFirmwarePayload(log, event);
        if (!decoded)
            continue;
        QVERIFY(!std::holds_alternative<Opaque>(decoded->payload));
        const auto *broken = std::get_if<Undecodable>(&decoded->payload);
        const bool isExpected = !broken || isException(path, event.claimedType);
        QVERIFY2(isExpected, qPrintable(broken ? describe(event, *broken) : QString()));
    }
}

QTEST_GUILESS_MAIN(FirmwareCorpusTest)
#include "tst_firmwarecorpus.moc"
