// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/causes/linuxboot.h"

#include "core/uefi/guids.h"
#include "tests/core/comparison/boots.h"
#include "tests/support/bytes.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/evidencebuilder.h"
#include "tests/support/imalistbuilder.h"

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

using tcg::EventType;
using uefi::guid::globalVariable;
using uefi::guid::imageSecurityDatabase;
using uefi::guid::shimLock;

QByteArray node(char type, char subtype, const QByteArray &body)
{
    return QByteArray(1, type) + QByteArray(1, subtype) + le16(quint16(body.size() + 4)) + body;
}

QByteArray endOfPath()
{
    return node('\x7f', '\xff', {});
}

/// A file path node. UEFI 2.10, section 10.3.5.4.
QByteArray filePath(const QString &path)
{
    return node(4, 4, utf16(path) + QByteArray(2, '\0')) + endOfPath();
}

/// PciRoot(0x0)/Pci(n,0x0)/Offset(0,1): a device's option ROM.
QByteArray romPath(char device)
{
    const QByteArray root = node(2, 1, hex("d041030a 00000000"));
    const QByteArray pci = node(1, 1, QByteArray(1, '\0') + QByteArray(1, device));
    return root + pci + node(4, 8, le32(0) + le64(0) + le64(1)) + endOfPath();
}

/// UEFI_IMAGE_LOAD_EVENT. PFP 1.06, section 10.2.3.
QByteArray imageLoad(const QByteArray &path)
{
    return le64(0x1000) + le64(0x2000) + le64(0) + le64(quint64(path.size())) + path;
}

/// EFI_LOAD_OPTION, active. UEFI 2.10, section 3.1.3.
QByteArray loadOption(const QString &path)
{
    const QByteArray list = filePath(path);
    return le32(1) + le16(quint16(list.size())) + utf16(path) + QByteArray(2, '\0') + list;
}

/// UEFI_GPT_DATA: a header and one entry for each partition. UEFI 2.10, section 5.3.
QByteArray partitionTable(const QByteArrayList &names)
{
    QByteArray bytes = "EFI PART";
    bytes += le32(0x00010000) + le32(92) + le32(0) + le32(0); // revision, size, CRC, reserved
    bytes += le64(1) + le64(99) + le64(34) + le64(90); // this, other, first and last usable block
    bytes += QByteArray(16, 'd') + le64(2) + le32(128) + le32(128) + le32(0); // disk, entries
    bytes += le64(quint64(names.size()));
    for (const QByteArray &name : names) {
        bytes += QByteArray(16, 't') + (name + QByteArray(16, 'g')).first(16);
        bytes += le64(40) + le64(80) + le64(0);
        bytes += (utf16(QString::fromLatin1(name)) + QByteArray(72, '\0')).first(72);
    }
    return bytes;
}

QByteArray certificates(const QByteArrayList &list)
{
    QByteArray bytes;
    for (const QByteArray &der : list)
        bytes += certificateList(der);
    return bytes;
}

QByteArray number(int value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

/// One boot's log while it is written.
class Writer
{
public:
    explicit Writer(const LinuxBoot &boot)
        : m_boot(boot)
    {
    }

    QByteArray write()
    {
        firmware();
        policy();
        options();
        m_log.separators();
        loaders();
        loader();
        return m_log.bytes();
    }

private:
    void variable(const QUuid &vendor, const char *name, const QByteArray &value)
    {
        m_log.event(7, EventType::EfiVariableDriverConfig,
                    variableData(vendor, QString::fromLatin1(name), value));
    }

    void firmware()
    {
        m_log.event(0, EventType::SCrtmVersion, utf16(m_boot.firmwareVersion) + QByteArray(2, '\0'));
        quint64 base = 0x800000;
        for (const QByteArray &volume : m_boot.volumes)
            m_log.event(0, EventType::EfiPlatformFirmwareBlob, le64(base += 0x100000) + le64(0x1000), volume);
        m_log.event(1, EventType::EfiVariableDriverConfig,
                    variableData(globalVariable, u"Setup"_s, m_boot.setup));
    }

    void policy()
    {
        m_log.event(7, EventType::EfiVariableDriverConfig,
                    variableData(globalVariable, u"SecureBoot"_s,
                                 m_boot.secureBootData.isEmpty() ? m_boot.secureBoot : m_boot.secureBootData),
                    variableData(globalVariable, u"SecureBoot"_s, m_boot.secureBoot));
        variable(globalVariable, "PK", certificates(m_boot.pk));
        variable(globalVariable, "KEK", certificates(m_boot.kek));
        variable(imageSecurityDatabase, "db", certificates(m_boot.db));
        variable(imageSecurityDatabase, "dbx", hashList(m_boot.dbx));
        m_log.event(7, EventType::Separator, QByteArray(4, '\0'));
    }

    void options()
    {
        QByteArray order;
        for (const quint16 option : m_boot.bootOrder)
            order += le16(option);
        const auto add = [&](const QString &name, const QByteArray &value) {
            m_log.event(1, EventType::EfiVariableBoot, variableData(globalVariable, name, value));
        };
        add(u"BootOrder"_s, order);
        for (const auto &[option, path] : m_boot.entries)
            add(u"Boot"_s + QString::fromLatin1(number(option)), loadOption(path));
        for (const TestImage &driver : m_boot.drivers)
            m_log.event(2, EventType::EfiBootServicesDriver, imageLoad(filePath(driver.path)),
                        driver.content);
        for (qsizetype i = 0; i < m_boot.optionRoms.size(); ++i)
            m_log.event(2, EventType::EfiBootServicesDriver, imageLoad(romPath(char(i))),
                        m_boot.optionRoms[i]);
    }

    void authority(const QUuid &vendor, const char *name, const QByteArray &der)
    {
        if (!der.isEmpty() && m_boot.secureBoot == QByteArray(1, '\1'))
            m_log.event(7, EventType::EfiVariableAuthority,
                        variableData(vendor, QString::fromLatin1(name), signatureData(der)));
    }

    void image(const TestImage &image)
    {
        const QByteArray path = image.path.isEmpty() ? QByteArray() : filePath(image.path);
        m_log.event(4, EventType::EfiBootServicesApplication, imageLoad(path), image.content);
    }

    void loaders()
    {
        m_log.event(5, EventType::EfiGptEvent, partitionTable(m_boot.partitions));
        for (const TestImage &loader : m_boot.loaders) {
            authority(imageSecurityDatabase, "db", loader.authority);
            image(loader);
        }
        const auto mok = [&](const QByteArray &name, const QByteArray &value) {
            m_log.event(14, EventType::Ipl, name + '\0', value);
        };
        mok("MokList", m_boot.mokList);
        if (!m_boot.mokState.isEmpty())
            mok("MokSBState", m_boot.mokState);
        m_log.event(7, EventType::EfiVariableAuthority, variableData(shimLock, u"SbatLevel"_s, m_boot.sbat));
        authority(shimLock, "MokListRT", m_boot.shimKey);
    }

    void command(const QByteArray &text, const QByteArray &lead = "grub_cmd: ")
    {
        m_log.event(8, EventType::Ipl, lead + text + '\0', text);
    }

    void file(const QByteArray &path, const QByteArray &content)
    {
        m_log.event(9, EventType::Ipl, path + '\0', content);
    }

    /// The image with all sections in it, then what its stub measures: names and contents.
    void unifiedKernel()
    {
        QByteArray whole;
        for (const auto &[name, content] : m_boot.sections)
            whole += name + content;
        image({u"\\EFI\\Linux\\linux.efi"_s, whole, {}});
        for (const auto &[name, content] : m_boot.sections) {
            m_log.event(11, EventType::Ipl, name + '\0', name + '\0');
            m_log.event(11, EventType::Ipl, name + '\0', content);
        }
    }

    void loader()
    {
        if (!m_boot.sections.empty()) {
            unifiedKernel();
            return;
        }
        file("(hd0,gpt1)/EFI/debian/grub.cfg", m_boot.configuration);
        for (const QByteArray &text : m_boot.commands)
            command(text);
        const QByteArray line = m_boot.kernelPath + ' ' + m_boot.arguments;
        command("linux " + line);
        file(m_boot.kernelPath, m_boot.kernel);
        if (m_boot.secureBoot == QByteArray(1, '\1'))
            image({{}, m_boot.startedKernel.isEmpty() ? m_boot.kernel : m_boot.startedKernel, {}});
        command(line, "kernel_cmdline: ");
        command("initrd " + m_boot.initramfsPath);
        file(m_boot.initramfsPath, m_boot.initramfs);
    }

    const LinuxBoot &m_boot;
    EventLogBuilder m_log = EventLogBuilder::agile();
};

} // namespace

const QByteArray &vendorCertificate()
{
    static const QByteArray der = certificate("Vendor CA");
    return der;
}

const QByteArray &spareCertificate()
{
    static const QByteArray der = certificate("Spare CA");
    return der;
}

const QByteArray &strangeCertificate()
{
    static const QByteArray der = certificate("Stranger");
    return der;
}

LinuxBoot::LinuxBoot()
    : firmwareVersion(u"F.10"_s)
    , volumes{"volume 1", "volume 2"}
    , setup("setting")
    , bootOrder{1, 2}
    , entries{{quint16(1), u"\\EFI\\debian\\shimx64.efi"_s}, {quint16(2), u"\\EFI\\BOOT\\BOOTX64.EFI"_s}}
    , secureBoot(1, '\1')
    , dbx{QByteArray(32, 'a'), QByteArray(32, 'b')}
    , optionRoms{"rom"}
    , partitions{"esp", "root"}
    , loaders{{u"\\EFI\\debian\\shimx64.efi"_s, "shim", vendorCertificate()},
              {u"\\EFI\\debian\\grubx64.efi"_s, "grub", {}}}
    , mokList("mok")
    , sbat("sbat,1,2022052400\nshim,2\ngrub,3\n")
    , configuration("grub.cfg")
    , commands{"set timeout=0", "menuentry Linux"}
    , kernelPath("/boot/vmlinuz-6.1.0-9-amd64")
    , kernel("kernel 9")
    , initramfsPath("/boot/initrd.img-6.1.0-9-amd64")
    , initramfs("initramfs 9")
    , arguments("root=/dev/vda2 ro quiet lockdown=integrity")
{
    static const QByteArray platform = certificate("Owner");
    static const QByteArray exchange = certificate("Exchange CA");
    static const QByteArray shim = certificate("Distribution CA");
    pk = {platform};
    kek = {exchange};
    db = {vendorCertificate(), spareCertificate()};
    shimKey = shim;
    files = {{"/usr/bin/bash", "bash"},
             {"/usr/bin/cp", "cp"},
             {"/usr/lib/libc.so.6", "libc"},
             {"/usr/lib/libz.so.1.2.13", "libz"},
             {"/usr/lib/modules/6.1.0-9-amd64/kernel/ext4.ko", "ext4 9"}};
}

QByteArray LinuxBoot::log() const
{
    return Writer(*this).write();
}

QByteArray LinuxBoot::imaList() const
{
    if (!hasFiles)
        return {};
    ImaListBuilder list;
    for (const TestFile &file : files)
        list.add({.fields
                  = {imaDigest("sha256:", hashOf(HashAlgorithm::Sha256, file.content)), imaName(file.path)}});
    return list.bytes();
}

comparison::MeasuredBoot LinuxBoot::measured() const
{
    return bootOf(log(), imaList());
}

comparison::MeasuredBoot LinuxBoot::quoted() const
{
    return quotedWithLog(log());
}

comparison::MeasuredBoot LinuxBoot::quotedWithLog(const QByteArray &otherLog) const
{
    EvidenceBuilder builder;
    builder.bootLog = log();
    builder.imaList = {};
    builder.extendFromLogs();
    builder.bootLog = otherLog;
    return bootOf(builder.build());
}

} // namespace plumbline::test
