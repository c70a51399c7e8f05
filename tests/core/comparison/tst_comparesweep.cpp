// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/comparison/boots.h"
#include "tests/support/corpus.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace plumbline;
using namespace plumbline::comparison;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleFile(const QString &name)
{
    return test::readBytes(QStringLiteral(PLUMBLINE_SAMPLES) + u'/' + name);
}

/// Whether the changes account for every event of both sides: nothing is named twice, nothing that is not
/// there, and as many events come and go as the lengths of the logs differ.
bool isWhole(const Comparison &comparison, const MeasuredBoot &before, const MeasuredBoot &after)
{
    std::set<size_t> gone;
    std::set<size_t> come;
    qsizetype difference = 0;
    for (const Change &change : comparison.changes) {
        const size_t sizeBefore = change.isFile ? before.files.size() : before.events.size();
        const size_t sizeAfter = change.isFile ? after.files.size() : after.events.size();
        if ((change.before && *change.before >= sizeBefore) || (change.after && *change.after >= sizeAfter)
            || (!change.before && !change.after) || change.details.size() > maxDetails)
            return false;
        if (change.isFile)
            continue;
        const bool isRepeated = change.kind == ChangeKind::Repeated;
        if (change.before && !isRepeated && !gone.insert(*change.before).second)
            return false;
        if (change.after && !come.insert(*change.after).second)
            return false;
        difference += qsizetype(change.after.has_value()) - qsizetype(change.before && !isRepeated);
    }
    const bool isCompared = before.hasBootLog && after.hasBootLog
        && std::ranges::find(comparison.gaps, Gap::NoCommonBank) == comparison.gaps.end();
    return !isCompared || difference == qsizetype(after.events.size()) - qsizetype(before.events.size());
}

/// Compares both ways.
bool survives(const MeasuredBoot &good, const MeasuredBoot &broken)
{
    return isWhole(compare(good, broken), good, broken) && isWhole(compare(broken, good), broken, good)
        && !compare(broken, broken).isChanged();
}

} // namespace

/// One side is broken: never a crash, and never a change that points nowhere.
class CompareSweepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesCutLogs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("boot log") << u"binary_bios_measurements"_s;
        QTest::newRow("IMA list") << u"ima_binary_runtime_measurements"_s;
    }

    void survivesCutLogs()
    {
        QFETCH(const QString, file);
        const QByteArray log = sampleFile("baseline/"_L1 + file);
        QVERIFY(!log.isEmpty());
        const bool isIma = file.startsWith("ima"_L1);
        const auto bootOf
            = [&](const QByteArray &bytes) { return isIma ? test::bootOf({}, bytes) : test::bootOf(bytes); };
        const MeasuredBoot good = bootOf(log);
        for (qsizetype size = 1; size < log.size(); size += 61)
            QVERIFY2(survives(good, bootOf(log.first(size))), qPrintable(QString::number(size)));
        for (qsizetype place = 0; place < log.size(); place += 47) {
            QByteArray flipped = log;
            flipped[place] = char(flipped[place] ^ 0xFF);
            QVERIFY2(survives(good, bootOf(flipped)), qPrintable(QString::number(place)));
        }
    }

    /// Whatever is done to the events of one boot, each of them is accounted for.
    void accountsForEveryEvent_data()
    {
        QTest::addColumn<QString>("other");
        for (const char *other : {"kernel-update", "boot-kit", "log-tampered"})
            QTest::newRow(other) << QString::fromLatin1(other);
    }

    void accountsForEveryEvent()
    {
        QFETCH(const QString, other);
        const MeasuredBoot good = test::bootOf(sampleFile(u"baseline/binary_bios_measurements"_s));
        MeasuredBoot changed = test::bootOf(sampleFile(other + "/binary_bios_measurements"_L1));
        QVERIFY(survives(good, changed));
        for (size_t i = 0; i < changed.events.size(); ++i) {
            MeasuredBoot moved = changed;
            std::ranges::rotate(moved.events, moved.events.begin() + std::ptrdiff_t(i));
            QVERIFY(survives(good, moved));
            moved.events.insert(moved.events.begin(), moved.events[i]);
            QVERIFY(survives(good, moved));
        }
    }
};

QTEST_APPLESS_MAIN(CompareSweepTest)
#include "tst_comparesweep.moc"
