// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"
#include "tests/support/problems.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

/// Action strings. PFP 1.06, section 10.4.4.
class ActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strings_data();
    void strings();
    void legacyActionsAreReadAlike();
};

void ActionTest::strings_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("action");
    const auto row
        = [](const char *text, Action action) { QTest::newRow(text) << QByteArray(text) << int(action); };
    row("Calling EFI Application from Boot Option", Action::CallingApplication);
    row("Returning from EFI Application from Boot Option", Action::ReturningFromApplication);
    row("Exit Boot Services Invocation", Action::ExitBootServicesInvocation);
    row("Exit Boot Services Returned with Failure", Action::ExitBootServicesFailure);
    row("Exit Boot Services Returned with Success", Action::ExitBootServicesSuccess);
    row("UEFI Debug Mode", Action::UefiDebugMode);
    row("DMA Protection Disabled", Action::DmaProtectionDisabled);
    row("Booting BCV device 80h", Action::BootingBcvDevice);
    row("Wake Event 6", Action::WakeEvent);
    row("Entering ROM Based Setup", Action::EnteringSetup);
    // Only those with a parameter may go on.
    row("UEFI Debug Mode ", Action::Other);
    row("Exit Boot Services Invocation!", Action::Other);
    row("uefi debug mode", Action::Other);
    row("Something else", Action::Other);
    QTest::newRow("NUL at the end") << QByteArray("UEFI Debug Mode\0", 16) << int(Action::UefiDebugMode);
    QTest::newRow("no text") << hex("01 02 FF") << int(Action::Other);
}

void ActionTest::strings()
{
    QFETCH(QByteArray, data);
    QFETCH(int, action);
    const DecodedEvent event = decodeOne(5, EventType::EfiAction, data);
    QVERIFY(event.as<ActionEvent>());
    QCOMPARE(int(event.as<ActionEvent>()->action), action);
    QCOMPARE(event.bytesOf(event.field("action"_L1)), data);
}

void ActionTest::legacyActionsAreReadAlike()
{
    const DecodedEvent event = decodeOne(4, EventType::Action, "Calling INT 19h");
    QVERIFY(event.as<ActionEvent>());
    QCOMPARE(event.as<ActionEvent>()->action, Action::CallingInt19);
    QCOMPARE(event.as<ActionEvent>()->text, u"Calling INT 19h"_s);
}

QTEST_GUILESS_MAIN(ActionTest)
#include "tst_action.moc"
