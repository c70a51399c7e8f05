// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytereader.h"
#include "core/uefi/guids.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;

class GuidsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literalsMeanWhatFirmwareWrites();
    void textIsLowerCaseWithoutBraces();
    void wellKnownGuidsHaveNames_data();
    void wellKnownGuidsHaveNames();
    void otherGuidsShowAsTheyAre();
};

void GuidsTest::literalsMeanWhatFirmwareWrites()
{
    // EFI_GLOBAL_VARIABLE as in a log: the first three members are little-endian.
    const QByteArray bytes = test::hex("61dfe48b ca93 d211 aa0d 00e098032b8c");
    QCOMPARE(ByteReader(bytes).guid("").value(), guid::globalVariable);
    QCOMPARE(guid::globalVariable, QUuid("8be4df61-93ca-11d2-aa0d-00e098032b8c"_L1));
    QCOMPARE("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_guid, QUuid("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_L1));
}

void GuidsTest::textIsLowerCaseWithoutBraces()
{
    QCOMPARE(formatGuid(QUuid("{D719B2CB-3D3A-4596-A3BC-DAD00E67656F}"_L1)),
             u"d719b2cb-3d3a-4596-a3bc-dad00e67656f"_s);
}

void GuidsTest::wellKnownGuidsHaveNames_data()
{
    QTest::addColumn<QUuid>("guid");
    QTest::addColumn<QString>("name");
    const auto row
        = [](QUuid guid, const char *name) { QTest::newRow(name) << guid << QString::fromLatin1(name); };
    row(guid::globalVariable, "EFI_GLOBAL_VARIABLE");
    row(guid::imageSecurityDatabase, "EFI_IMAGE_SECURITY_DATABASE_GUID");
    row(guid::shimLock, "SHIM_LOCK_GUID");
    row(guid::certX509, "EFI_CERT_X509_GUID");
    row("f2fd1544-9794-4a2c-992e-e5bbcf20e394"_guid, "SMBIOS3_TABLE_GUID");
    row("c12a7328-f81f-11d2-ba4b-00a0c93ec93b"_guid, "EFI System Partition");
    row("4f68bce3-e8cd-4db1-96e7-fbcaf984b709"_guid, "Linux root (x86-64)");
    row("77fa9abd-0359-4d32-bd60-28f4e78f784b"_guid, "Microsoft Corporation");
}

void GuidsTest::wellKnownGuidsHaveNames()
{
    QFETCH(QUuid, guid);
    QFETCH(QString, name);
    QCOMPARE(guidName(guid), name);
    QCOMPARE(guidNameOrText(guid), name);
}

void GuidsTest::otherGuidsShowAsTheyAre()
{
    constexpr QUuid unknown = "deadbeef-0000-4000-8000-00000000000a"_guid;
    QCOMPARE(guidName(unknown), QString());
    QCOMPARE(guidNameOrText(unknown), u"deadbeef-0000-4000-8000-00000000000a"_s);
}

QTEST_GUILESS_MAIN(GuidsTest)
#include "tst_guids.moc"
