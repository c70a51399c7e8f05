// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "core/causes/facts.h"
#include "tests/core/causes/causelines.h"
#include "tests/core/causes/linuxboot.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::causes;
using namespace Qt::StringLiterals;
using test::linesOf;
using test::LinuxBoot;
using test::setsOf;

/// Causes in what the boot loader is and starts, each with what must not be taken for it.
class LoaderCausesTest : public QObject
{
    Q_OBJECT

private:
    const LinuxBoot m_before;
    LinuxBoot m_after;
    Context m_context;

    [[nodiscard]] std::vector<ChangeSet> sets() const
    {
        return setsOf(m_before.measured(), m_after.measured(), m_context);
    }
    [[nodiscard]] QString explained() const
    {
        const auto before = m_before.measured();
        const auto after = m_after.measured();
        const QString fault
            = test::partitionFault(comparison::compare(before, after), setsOf(before, after, m_context));
        return fault.isEmpty() ? linesOf(sets()).join(u'\n') : fault;
    }
    void updateKernel(const QByteArray &version)
    {
        m_after.kernelPath = "/boot/vmlinuz-" + version;
        m_after.kernel = "kernel " + version;
        m_after.initramfsPath = "/boot/initrd.img-" + version;
        m_after.initramfs = "initramfs " + version;
        m_after.configuration = "grub.cfg of " + version;
    }
    /// A catalogue that knows this content.
    void know(const QByteArray &content, const QString &name)
    {
        m_context.knownAs = [=](const Digest &digest) {
            const bool isIt = digest == Digest{HashAlgorithm::Sha256, hashOf(HashAlgorithm::Sha256, content)};
            return isIt ? name : QString();
        };
    }

private Q_SLOTS:
    void init()
    {
        m_after = m_before;
        m_context = {};
    }

    void tellsAKernelUpdate();
    void takesMenusWithTheKernel();
    void doubtsAKernelOfAnotherSigner();
    void doubtsAnOlderKernel();
    void doesNotTakeAnUnverifiedKernelOfTheSameNameForAnUpdate();
    void knowsAKernelOfTheCatalogue();
    void doesNotTakeAnotherImageForTheKernel();
    void keepsTheCommandLineApartFromTheKernel();
    void tellsAnInitramfs();
    void tellsTheCommandLine();
    void namesWordsThatWeaken();
    void tellsTheLoadersConfiguration();
    void tellsALoaderUpdate();
    void doesNotTakeALoaderOfAnotherSignerForAnUpdate();
    void doesNotTakeAnUnverifiedLoaderForAnUpdate();
    void knowsALoaderOfTheCatalogue();
    void tellsWhatChangedInAUnifiedKernel();
    void tellsABootKit();
    void tellsABootKitWithAKeyOfItsOwn();
    void doesNotTrustWhatABootKitStarts();
};

void LoaderCausesTest::tellsAKernelUpdate()
{
    updateKernel("6.1.0-10-amd64");
    // Kernel and initramfs, the image, two commands and the line, the configuration.
    QCOMPARE(explained(), u"kernel-update likely 7"_s);
    QVERIFY(test::hasFact(sets()[0], fact::kernelVersion, {u"6.1.0-9-amd64"_s, u"6.1.0-10-amd64"_s}));
    QVERIFY(test::hasFact(sets()[0], fact::sameSigners));
}

/// Distributions list every kernel in menus: another list is no other configuration.
void LoaderCausesTest::takesMenusWithTheKernel()
{
    LinuxBoot before;
    before.commands
        = {"menuentry Linux { linux /boot/vmlinuz-6.1.0-9-amd64 quiet }",
           "submenu Advanced { menuentry 6.1.0-9-amd64 { linux /boot/vmlinuz-6.1.0-9-amd64 single } }"};
    updateKernel("6.1.0-10-amd64");
    const QByteArray both
        = "submenu Advanced { menuentry 6.1.0-10-amd64 { linux /boot/vmlinuz-6.1.0-10-amd64 } "
          "menuentry 6.1.0-9-amd64 { linux /boot/vmlinuz-6.1.0-9-amd64 single } }";
    m_after.commands = {"menuentry Linux { linux /boot/vmlinuz-6.1.0-10-amd64 quiet }", both};
    const auto lines = [&] { return linesOf(setsOf(before.measured(), m_after.measured())).join(u'\n'); };
    QCOMPARE(lines(), u"kernel-update likely 9"_s);
    m_after.commands[1].replace("single", "init=/bin/sh"); // a word that no menu had
    QCOMPARE(lines(), u"kernel-update likely 8\nboot-loader-configuration likely 1"_s);
}

void LoaderCausesTest::doubtsAKernelOfAnotherSigner()
{
    updateKernel("6.1.0-10-amd64");
    m_after.shimKey = test::strangeCertificate();
    QCOMPARE(explained(), u"kernel-update possible 8"_s);
    QVERIFY(test::hasFact(sets()[0], fact::newSigner, {u"Stranger"_s}));
    QVERIFY(!test::hasFact(sets()[0], fact::sameSigners));
}

void LoaderCausesTest::doubtsAnOlderKernel()
{
    updateKernel("6.1.0-8-amd64");
    QCOMPARE(explained(), u"kernel-update possible 7"_s);
    QVERIFY(test::hasFact(sets()[0], fact::kernelVersionOlder));
}

void LoaderCausesTest::doesNotTakeAnUnverifiedKernelOfTheSameNameForAnUpdate()
{
    LinuxBoot before;
    before.secureBoot = QByteArray(1, '\0');
    LinuxBoot after = before;
    after.kernel = "evil";
    QCOMPARE(linesOf(setsOf(before.measured(), after.measured())),
             QStringList{u"nothing-known possible 1"_s});
    m_after.kernel = "rebuilt"; // with Secure Boot on somebody vouched for it
    QCOMPARE(explained(), u"kernel-update possible 2"_s);
}

void LoaderCausesTest::knowsAKernelOfTheCatalogue()
{
    updateKernel("6.1.0-10-amd64");
    know(m_after.kernel, u"vmlinuz of linux-image 6.1"_s);
    QCOMPARE(explained(), u"kernel-update certain 7"_s);
    QVERIFY(test::hasFact(sets()[0], fact::knownSoftware));
}

/// The boot loader read a good kernel, and something else was started as well, or in its place.
void LoaderCausesTest::doesNotTakeAnotherImageForTheKernel()
{
    updateKernel("6.1.0-10-amd64");
    m_after.loaders.push_back({{}, "evil", {}});
    QCOMPARE(explained(),
             u"kernel-update possible 7\nunknown-boot-application likely 1 !unknown-boot-application"_s);
    m_after.loaders.pop_back();
    m_after.startedKernel = "evil";
    know(m_after.kernel, u"vmlinuz of linux-image 6.1"_s);
    QCOMPARE(explained(), u"kernel-update possible 7"_s);
    QVERIFY(test::hasFact(sets()[0], fact::imageNotInCatalogue));
}

void LoaderCausesTest::keepsTheCommandLineApartFromTheKernel()
{
    updateKernel("6.1.0-10-amd64");
    m_after.arguments += " init=/bin/sh";
    QCOMPARE(explained(), u"kernel-update likely 5\nkernel-command-line likely 2"_s);
    QVERIFY(test::hasFact(sets()[1], fact::wordAdded, {u"init=/bin/sh"_s}));
    QVERIFY(!test::hasFact(sets()[1], fact::wordRemoved));
}

void LoaderCausesTest::tellsAnInitramfs()
{
    m_after.initramfs = "rebuilt";
    QCOMPARE(explained(), u"initramfs-rebuild possible 1"_s);
    QVERIFY(test::hasFact(sets()[0], fact::initramfsUnsigned));
}

void LoaderCausesTest::tellsTheCommandLine()
{
    m_after.arguments = "root=/dev/vda2 ro debug lockdown=integrity";
    m_after.configuration = "edited";
    QCOMPARE(explained(), u"kernel-command-line likely 3"_s);
    QVERIFY(test::hasFact(sets()[0], fact::wordAdded, {u"debug"_s}));
    QVERIFY(test::hasFact(sets()[0], fact::wordRemoved, {u"quiet"_s}));
    QVERIFY(!test::hasFact(sets()[0], fact::wordWeakens));
}

void LoaderCausesTest::namesWordsThatWeaken()
{
    m_after.arguments = "root=/dev/vda2 ro quiet single";
    QVERIFY(test::hasFact(sets()[0], fact::wordWeakens, {u"single"_s}));
    QVERIFY(test::hasFact(sets()[0], fact::wordWeakens, {u"lockdown=integrity"_s}));
}

void LoaderCausesTest::tellsTheLoadersConfiguration()
{
    m_after.commands[0] = "set timeout=5";
    m_after.configuration = "edited";
    QCOMPARE(explained(), u"boot-loader-configuration likely 2"_s);
    m_after.commands[0] = m_before.commands[0];
    m_after.commands.append("insmod evil");
    QCOMPARE(explained(), u"boot-loader-configuration likely 2"_s);
}

void LoaderCausesTest::tellsALoaderUpdate()
{
    m_after.loaders[1].content = "grub 2";
    m_after.loaders[0].content = "shim 2";
    QCOMPARE(explained(), u"boot-loader-update likely 2"_s);
    m_after.loaders[0].authority = test::spareCertificate(); // db held it all the time
    QVERIFY2(explained().contains("boot-loader-update likely"_L1), qPrintable(explained()));
    QVERIFY(test::hasFact(sets()[0], fact::newSignerTrusted, {u"Spare CA"_s})
            || test::hasFact(sets()[1], fact::newSignerTrusted, {u"Spare CA"_s}));
}

void LoaderCausesTest::doesNotTakeALoaderOfAnotherSignerForAnUpdate()
{
    m_after.loaders[1].content = "evil";
    m_after.shimKey = test::strangeCertificate();
    QVERIFY2(explained().contains("unknown-boot-application possible"_L1), qPrintable(explained()));
    QVERIFY2(!explained().contains("boot-loader-update"_L1), qPrintable(explained()));
}

void LoaderCausesTest::doesNotTakeAnUnverifiedLoaderForAnUpdate()
{
    LinuxBoot before;
    before.secureBoot = QByteArray(1, '\0');
    LinuxBoot after = before;
    after.loaders[0].content = "evil";
    QCOMPARE(linesOf(setsOf(before.measured(), after.measured())),
             QStringList{u"unknown-boot-application possible 1 !unknown-boot-application"_s});
}

void LoaderCausesTest::knowsALoaderOfTheCatalogue()
{
    LinuxBoot before;
    before.secureBoot = QByteArray(1, '\0');
    LinuxBoot after = before;
    after.loaders[0].content = "shim 2";
    know("shim 2", u"shimx64.efi of shim-signed 2"_s);
    QCOMPARE(linesOf(setsOf(before.measured(), after.measured(), m_context)),
             QStringList{u"boot-loader-update certain 1"_s});
}

void LoaderCausesTest::tellsWhatChangedInAUnifiedKernel()
{
    LinuxBoot before;
    before.sections
        = {{".linux", "kernel"}, {".osrel", "9"}, {".cmdline", "quiet"}, {".initrd", "initramfs"}};
    LinuxBoot after = before;
    const auto lines = [&] { return linesOf(setsOf(before.measured(), after.measured())).join(u'\n'); };
    QCOMPARE(lines(), QString());
    after.sections[0].second = "kernel 2";
    after.sections[1].second = "10";
    QCOMPARE(lines(), u"kernel-update possible 3"_s); // nothing in the name tells a newer version
    after = before;
    after.sections[3].second = "rebuilt";
    QCOMPARE(lines(), u"initramfs-rebuild likely 2"_s); // the signature of the image covers it
    after = before;
    after.sections[2].second = "init=/bin/sh";
    QCOMPARE(lines(), u"kernel-command-line likely 2"_s);
    after = before;
    after.loaders[1].content = "evil"; // beside it, and with Secure Boot off
    after.sections[3].second = "rebuilt";
    before.secureBoot = after.secureBoot = QByteArray(1, '\0');
    QCOMPARE(lines(),
             u"unknown-boot-application possible 1 !unknown-boot-application\n"
             "initramfs-rebuild possible 2"_s);
}

void LoaderCausesTest::tellsABootKit()
{
    m_after.loaders[0].path = u"\\EFI\\debian\\shimx64.orig.efi"_s;
    m_after.loaders.insert(m_after.loaders.begin(), {u"\\EFI\\debian\\shimx64.efi"_s, "evil", {}});
    QCOMPARE(explained(), u"unknown-boot-application likely 1 !unknown-boot-application"_s);
    QVERIFY(test::hasFact(sets()[0], fact::applicationDisplaced));
}

void LoaderCausesTest::tellsABootKitWithAKeyOfItsOwn()
{
    m_after.loaders[0].path = u"\\EFI\\debian\\shimx64.orig.efi"_s;
    m_after.loaders.insert(m_after.loaders.begin(),
                           {u"\\EFI\\debian\\shimx64.efi"_s, "evil", test::strangeCertificate()});
    m_after.db.append(test::strangeCertificate());
    QCOMPARE(explained(),
             u"db-key-added likely 2 !key-added\n"
             "unknown-boot-application likely 1 !unknown-boot-application"_s);
    QVERIFY(test::hasFact(sets()[0], fact::keyUsed, {u"Stranger"_s}));
    QVERIFY(test::hasFact(sets()[1], fact::newSigner, {u"Stranger"_s}));
}

void LoaderCausesTest::doesNotTrustWhatABootKitStarts()
{
    updateKernel("6.1.0-10-amd64");
    m_after.loaders.insert(m_after.loaders.begin(), {u"\\EFI\\Linux\\vmlinuz.efi"_s, "evil", {}});
    m_after.loaders[2].content = "grub 2";
    QCOMPARE(explained(),
             u"unknown-boot-application likely 1 !unknown-boot-application\n"
             "boot-loader-update possible 1\nkernel-update possible 7"_s);
}

QTEST_GUILESS_MAIN(LoaderCausesTest)
#include "tst_loadercauses.moc"
