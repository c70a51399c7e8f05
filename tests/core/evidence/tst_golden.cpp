// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/replay.h"
#include "tests/support/corpus.h"
#include "tests/support/logdump.h"

#include <QFile>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;

namespace {

constexpr auto regenerate = "PLUMBLINE_REGENERATE_GOLDEN";

/// The lines in which the two differ first, with the line before them.
QByteArray difference(const QString &golden, const QString &now)
{
    const QStringList before = golden.split(u'\n');
    const QStringList after = now.split(u'\n');
    qsizetype same = 0;
    while (same < before.size() && same < after.size() && before[same] == after[same])
        ++same;
    constexpr qsizetype shown = 5; // QtTest cuts long messages
    QString text = u"first difference in line %1; %2=1 writes the file anew\n"_s.arg(same + 1).arg(
        QLatin1StringView(regenerate));
    if (same > 0)
        text += u"  "_s + before[same - 1] + u'\n';
    for (const QString &line : before.sliced(same).first(qMin(shown, before.size() - same)))
        text += u"- "_s + line + u'\n';
    for (const QString &line : after.sliced(same).first(qMin(shown, after.size() - same)))
        text += u"+ "_s + line + u'\n';
    return text.toUtf8();
}

} // namespace

/// The samples decode to what stands in tests/data/golden, to the last field.
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
};

void GoldenTest::samples_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("golden");
    for (const char *sample : {"baseline", "kernel-update", "boot-kit", "log-tampered"}) {
        for (const char *log : {"binary_bios_measurements", "ima_binary_runtime_measurements"}) {
            const QString name = QLatin1StringView(sample) + u'/' + QLatin1StringView(log);
            QTest::newRow(qPrintable(name)) << QStringLiteral(PLUMBLINE_SAMPLES) + u'/' + name
                                            << QStringLiteral(PLUMBLINE_TEST_DATA) + "/golden/"_L1
                    + QString(name).replace(u'/', u'-') + ".txt"_L1;
        }
    }
}

void GoldenTest::samples()
{
    QFETCH(QString, log);
    QFETCH(QString, golden);
    const auto read = evidence::readLog(test::readBytes(log));
    QVERIFY(read.has_value());
    const QString now = test::dumpLog(*read, appraisal::replay(*read));
    if (qEnvironmentVariableIsSet(regenerate)) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
        return;
    }
    const QString before = QString::fromUtf8(test::readBytes(golden));
    QVERIFY2(!before.isEmpty(), qPrintable(golden));
    QVERIFY2(before == now, difference(before, now).constData());
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "tst_golden.moc"
