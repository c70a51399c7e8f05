// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/windowstext.h"

#include "core/tcg/windowsids.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace plumbline::tcg;
using namespace Qt::StringLiterals;

class WindowsTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedValueHasALabel();
    void whatWeakensTheSystemIsSaidFirst();
    void modulesAreNamed();
    void evidenceIsMadeSafe();
    void othersAreLeftToOthers();
};

/// Ids are dense: categories 1 to 12, at most 0x40 values each, with the flags that Windows uses.
void WindowsTextTest::everyDocumentedValueHasALabel()
{
    int documented = 0;
    for (const quint32 flags : {0x00000000U, 0x40000000U, 0x80000000U, 0xC0000000U}) {
        for (quint32 category = 1; category <= 12; ++category) {
            for (quint32 value = 1; value <= 0x40; ++value) {
                const SipaRow *row = sipaRow(SipaId(flags | category << 16 | value));
                if (!row)
                    continue;
                ++documented;
                QVERIFY2(hasFieldLabel(QLatin1StringView(row->field)), row->field);
            }
        }
    }
    QVERIFY(documented > 100);
}

void WindowsTextTest::whatWeakensTheSystemIsSaidFirst()
{
    WindowsEvent event;
    event.values = {{SipaId::BootCounter, quint64(7)},
                    {SipaId::TestSigning, quint64(1)},
                    {SipaId::CodeIntegrity, quint64(0)},
                    {SipaId::BootDebugging, quint64(0)}};
    QCOMPARE(windowsSummary(event), u"Windows: test signing ON; code integrity OFF; boot 7"_s);
}

void WindowsTextTest::modulesAreNamed()
{
    WindowsEvent event;
    event.modules.resize(2);
    event.modules[0].path = u"\\WINDOWS\\system32\\winload.efi"_s;
    QCOMPARE(windowsSummary(event), u"Windows: winload.efi"_s); // the other tells an address only
    event.modules[0].isValidated = false;
    QVERIFY(windowsSummary(event)->contains(u"NOT validated"));
}

void WindowsTextTest::evidenceIsMadeSafe()
{
    WindowsEvent event;
    event.modules.resize(1);
    event.modules[0].path = u"a\u202Efe.sys"_s; // right-to-left override
    QVERIFY(!windowsSummary(event)->contains(QChar(0x202E)));
    event.values = {{SipaId::SystemRoot, u"\\W\u202E"_s}};
    QVERIFY(!windowsSummary(event)->contains(QChar(0x202E)));
}

void WindowsTextTest::othersAreLeftToOthers()
{
    QCOMPARE(windowsSummary(Payload(Opaque{})), std::nullopt);
    QCOMPARE(windowsSummary(Payload(BitLockerEvent{0x10})), u"BitLocker access control: 0x10"_s);
}

QTEST_GUILESS_MAIN(WindowsTextTest)
#include "tst_windowstext.moc"
