// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/dynamiclaunchtext.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

class DynamicLaunchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreNamed_data();
    void eventsAreNamed();
    void evidenceTextIsMadeSafe();
    void otherPayloadsAreLeftToOthers();
};

void DynamicLaunchTextTest::eventsAreNamed_data()
{
    QTest::addColumn<tcg::Payload>("payload");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *row, const tcg::Payload &payload, const QString &text) {
        QTest::newRow(row) << payload << text;
    };
    add("TXT value", tcg::TxtEvent{tcg::EventType(0x40C), 1, {}, 4},
        u"Dynamic launch: launch control policy, control word, 0x1"_s);
    add("TXT hash", tcg::TxtEvent{tcg::EventType(0x404), {}, {}, 0},
        u"Dynamic launch: measured launched environment"_s);
    add("TXT of no name", tcg::TxtEvent{tcg::EventType(0x5F0), {}, {}, 0}, u"Dynamic launch: 0x000005f0"_s);
}

void DynamicLaunchTextTest::eventsAreNamed()
{
    QFETCH(tcg::Payload, payload);
    QTEST(dynamicLaunchSummary(payload).value_or(QString()), "text");
}

void DynamicLaunchTextTest::evidenceTextIsMadeSafe()
{
    const QString text
        = dynamicLaunchSummary(tcg::TxtEvent{tcg::EventType(0x502), {}, u"a\u202Eb\n"_s, 4}).value();
    QVERIFY(text.contains("U+202E"_L1));
    QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(u'\n'));
}

void DynamicLaunchTextTest::otherPayloadsAreLeftToOthers()
{
    QVERIFY(!dynamicLaunchSummary(tcg::Opaque{}));
    QVERIFY(!dynamicLaunchSummary(tcg::IplDescription{u"MBR"_s, 3}));
}

QTEST_GUILESS_MAIN(DynamicLaunchTextTest)
#include "tst_dynamiclaunchtext.moc"
