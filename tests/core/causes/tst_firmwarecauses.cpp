// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/facts.h"
#include "core/uefi/signaturedatabase.h"
#include "tests/core/causes/causelines.h"
#include "tests/core/causes/linuxboot.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::causes;
using namespace Qt::StringLiterals;
using test::linesOf;
using test::LinuxBoot;
using test::setsOf;

/// Causes in the firmware, in its keys and in its boot options, each with what must not be taken for it.
class FirmwareCausesTest : public QObject
{
    Q_OBJECT

private:
    const LinuxBoot m_before;
    LinuxBoot m_after;

    [[nodiscard]] QString explained() const
    {
        const auto before = m_before.measured();
        const auto after = m_after.measured();
        const auto comparison = comparison::compare(before, after);
        const auto sets = explain(before, after, comparison);
        const QString fault = test::partitionFault(comparison, sets);
        return fault.isEmpty() ? linesOf(sets).join(u'\n') : fault;
    }

private Q_SLOTS:
    void init() { m_after = m_before; }

    void findsNothingInAnUnchangedBoot() { QCOMPARE(explained(), QString()); }
    void tellsAFirmwareUpdateByItsVersion();
    void doesNotTakeNewCodeOfTheSameVersionForAnUpdate();
    void takesNewCodeForAnUpdateWhereNoVersionIsStated();
    void tellsASetting();
    void tellsTheBootOrder();
    void tellsABootEntry();
    void tellsThePartitionTable();
    void tellsADriver();
    void tellsAnOptionRom();
    void tellsSecureBootOff();
    void tellsSecureBootOn();
    void believesNoClaimOfSecureBoot();
    void tellsAKeyInDb();
    void tellsAKeyGoneFromDb();
    void tellsDbx();
    void tellsKekAndPk();
    void tellsMicrosoftsNewKeys();
    void doesNotTakeAnotherOrderForAKey();
    void tellsMok();
    void tellsTheSbatLevel();
};

void FirmwareCausesTest::tellsAFirmwareUpdateByItsVersion()
{
    m_after.firmwareVersion = u"F.11"_s;
    m_after.volumes[0] = "new";
    QCOMPARE(explained(), u"firmware-update likely 2"_s);
}

void FirmwareCausesTest::doesNotTakeNewCodeOfTheSameVersionForAnUpdate()
{
    m_after.volumes = {"new 1", "new 2"};
    QCOMPARE(explained(), u"nothing-known possible 2"_s);
}

void FirmwareCausesTest::takesNewCodeForAnUpdateWhereNoVersionIsStated()
{
    LinuxBoot before;
    before.firmwareVersion.clear();
    LinuxBoot after = before;
    after.volumes = {"new 1", "new 2"};
    QCOMPARE(linesOf(setsOf(before.measured(), after.measured())),
             QStringList{u"firmware-update possible 2"_s});
    after.volumes = {"new 1", "volume 2"}; // a part of it only: a variable store that was reset does that
    QCOMPARE(linesOf(setsOf(before.measured(), after.measured())),
             QStringList{u"nothing-known possible 1"_s});
}

void FirmwareCausesTest::tellsASetting()
{
    m_after.setup = "other";
    QCOMPARE(explained(), u"firmware-setting likely 1"_s);
    m_after.volumes[1] = "new"; // then code can have done it
    QCOMPARE(explained(), u"nothing-known possible 1\nfirmware-setting possible 1"_s);
}

void FirmwareCausesTest::tellsTheBootOrder()
{
    m_after.bootOrder = {2, 1};
    QCOMPARE(explained(), u"boot-order likely 1"_s);
    m_after.bootOrder = {3, 1, 2};
    m_after.entries.insert(m_after.entries.begin(), {quint16(3), u"\\EFI\\x.efi"_s});
    QCOMPARE(explained(), u"boot-order likely 2"_s);
}

void FirmwareCausesTest::tellsABootEntry()
{
    m_after.entries[1].second = u"\\EFI\\evil\\x.efi"_s;
    QCOMPARE(explained(), u"boot-entry likely 1"_s);
    m_after.bootOrder = {2, 1}; // an entry that became another one is no matter of the order
    QCOMPARE(explained(), u"boot-order likely 1\nboot-entry likely 1"_s);
}

void FirmwareCausesTest::tellsThePartitionTable()
{
    m_after.partitions.append("hidden");
    QCOMPARE(explained(), u"partition-table likely 1"_s);
    const auto sets = setsOf(m_before.measured(), m_after.measured());
    QVERIFY(test::hasFact(sets[0], fact::partitionAdded, {u"hidden"_s}));
    QVERIFY(!test::hasFact(sets[0], fact::diskChanged));
}

void FirmwareCausesTest::tellsADriver()
{
    m_after.drivers.push_back({u"\\EFI\\rk\\rkdrv.efi"_s, "driver", {}});
    QCOMPARE(explained(), u"uefi-driver-added likely 1 !unknown-boot-application"_s);
    m_after.drivers.clear();
    m_after.optionRoms.append("card");
    QCOMPARE(explained(), u"uefi-driver-added likely 1"_s);
}

void FirmwareCausesTest::tellsAnOptionRom()
{
    m_after.optionRoms[0] = "other rom";
    QCOMPARE(explained(), u"option-rom-changed likely 1"_s);
    m_after.optionRoms.clear();
    QCOMPARE(explained(), u"option-rom-changed likely 1"_s);
}

void FirmwareCausesTest::tellsSecureBootOff()
{
    m_after.secureBoot = QByteArray(1, '\0');
    m_after.sbat = "sbat,1,2021030218\n";
    QCOMPARE(explained(), u"secure-boot-off likely 5 !secure-boot-off"_s);
    m_after.loaders[1].content = "evil"; // what ran then is no part of the switch
    QCOMPARE(explained(),
             u"secure-boot-off likely 5 !secure-boot-off\n"
             "unknown-boot-application possible 1 !unknown-boot-application"_s);
}

void FirmwareCausesTest::tellsSecureBootOn()
{
    LinuxBoot before;
    before.secureBoot = QByteArray(1, '\0');
    QCOMPARE(linesOf(setsOf(before.measured(), m_after.measured())),
             QStringList{u"secure-boot-on likely 4"_s});
}

/// The log says on, the digest is that of off: what the log says counts for nothing, neither here nor where
/// the boot loader is judged.
void FirmwareCausesTest::believesNoClaimOfSecureBoot()
{
    m_after.secureBoot = QByteArray(1, '\0');
    m_after.secureBootData = QByteArray(1, '\1');
    m_after.loaders[1].content = "evil";
    const QString text = explained();
    QVERIFY2(text.contains("log-tampered likely 1 !log-tampered"_L1), qPrintable(text));
    QVERIFY2(text.contains("unknown-boot-application"_L1), qPrintable(text));
    QVERIFY2(!text.contains("boot-loader-update"_L1), qPrintable(text));
}

void FirmwareCausesTest::tellsAKeyInDb()
{
    m_after.db.append(test::strangeCertificate());
    QCOMPARE(explained(), u"db-key-added likely 1 !key-added"_s);
    m_after.db.removeFirst(); // one for another: the new one is what matters
    QCOMPARE(explained(), u"db-key-added likely 1 !key-added"_s);
    const auto sets = setsOf(m_before.measured(), m_after.measured());
    QVERIFY(test::hasFact(sets[0], fact::keyAdded, {u"db"_s, u"Stranger"_s}));
    QVERIFY(test::hasFact(sets[0], fact::keyRemoved, {u"db"_s, u"Vendor CA"_s}));
}

void FirmwareCausesTest::tellsAKeyGoneFromDb()
{
    m_after.db.removeLast();
    QCOMPARE(explained(), u"db-key-removed likely 1"_s);
}

void FirmwareCausesTest::tellsDbx()
{
    m_after.dbx.push_back(QByteArray(32, 'c'));
    QCOMPARE(explained(), u"dbx-grown likely 1"_s);
    m_after.dbx.erase(m_after.dbx.begin()); // one came, one went: what went may start again
    QCOMPARE(explained(), u"dbx-shrunk likely 1 !dbx-shrunk"_s);
}

void FirmwareCausesTest::tellsKekAndPk()
{
    m_after.kek.append(test::strangeCertificate());
    QCOMPARE(explained(), u"kek-changed likely 1 !key-added"_s);
    m_after.kek = m_before.kek;
    m_after.pk.clear();
    QCOMPARE(explained(), u"pk-changed likely 1"_s);
    m_after.pk = {test::strangeCertificate()};
    QCOMPARE(explained(), u"pk-changed likely 1 !key-added"_s);
}

/// The certificates of an update of db or KEK, DER.
QByteArrayList certificatesOf(const QString &name)
{
    const QByteArray file = test::readBytes(test::sharedFolder() + "/corpus/efivars/"_L1 + name);
    QByteArrayList certificates;
    if (const auto database = uefi::readSignatureDatabase(file))
        for (const uefi::SignatureList &list : database->lists)
            for (const uefi::Signature &signature : list.signatures)
                if (signature.certificate) {
                    const ByteRange range = signature.certificate->outline.whole;
                    certificates << file.sliced(range.offset, range.length);
                }
    return certificates;
}

void FirmwareCausesTest::tellsMicrosoftsNewKeys()
{
    if (test::sharedFolder().isEmpty())
        QSKIP(test::noCorpus);
    m_after.db += certificatesOf(
        u"microsoft_secureboot_objects--PostSignedObjects_Optional_DB_amd64_DBUpdate2024.bin"_s);
    QVERIFY(m_after.db.size() > m_before.db.size());
    QCOMPARE(explained(), u"microsoft-key-rollover likely 1 !key-added"_s);
    m_after.kek += certificatesOf(u"microsoft_secureboot_objects--KEKUpdate_Dell_PK1.bin"_s);
    QVERIFY(m_after.kek.size() > m_before.kek.size());
    QCOMPARE(explained(), u"microsoft-key-rollover likely 2 !key-added"_s);
    m_after.db += test::strangeCertificate(); // one more among them is no roll-over
    QCOMPARE(explained(), u"microsoft-key-rollover likely 1 !key-added\ndb-key-added likely 1 !key-added"_s);
}

void FirmwareCausesTest::doesNotTakeAnotherOrderForAKey()
{
    std::swap(m_after.db[0], m_after.db[1]);
    QCOMPARE(explained(), u"nothing-known possible 1"_s);
}

void FirmwareCausesTest::tellsMok()
{
    m_after.mokList = "mok and one more";
    QCOMPARE(explained(), u"mok-changed likely 1"_s);
    m_after.mokState = QByteArray(1, '\1');
    QCOMPARE(explained(), u"mok-changed likely 2 !secure-boot-off"_s);
    // The same authority without another list: a program of another signer, and not another MOK.
    m_after = m_before;
    m_after.shimKey = test::strangeCertificate();
    QVERIFY2(!explained().contains("mok-changed"_L1), qPrintable(explained()));
}

void FirmwareCausesTest::tellsTheSbatLevel()
{
    m_after.sbat = "sbat,1,2025021800\nshim,4\ngrub,5\n";
    QCOMPARE(explained(), u"sbat-level likely 1"_s);
    QVERIFY(!test::hasFact(setsOf(m_before.measured(), m_after.measured())[0], fact::sbatOlder));
    QVERIFY(test::hasFact(setsOf(m_after.measured(), m_before.measured())[0], fact::sbatOlder));
}

QTEST_GUILESS_MAIN(FirmwareCausesTest)
#include "tst_firmwarecauses.moc"
