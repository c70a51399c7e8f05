// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/measuredboot.h"

#include <QByteArrayList>

#include <vector>

namespace plumbline::test {

/// A program or driver in a boot log.
struct TestImage
{
    QString path; ///< "\EFI\debian\shimx64.efi"; empty: from memory
    QByteArray content; ///< what is hashed
    QByteArray authority; ///< certificate of db that vouched for it first; empty for none new
};

/// A file of the IMA list.
struct TestFile
{
    QByteArray path;
    QByteArray content;
};

/// What an ordinary Linux machine measures: valid by default, and another boot after a member was changed.
/// Firmware, shim, GRUB and a kernel, Secure Boot on.
struct LinuxBoot
{
    LinuxBoot();

    QString firmwareVersion;
    QByteArrayList volumes; ///< of firmware code
    QByteArray setup; ///< variable of the firmware's setup
    std::vector<quint16> bootOrder;
    std::vector<std::pair<quint16, QString>> entries; ///< number and path
    QByteArray secureBoot; ///< value of the variable
    QByteArray secureBootData; ///< what the log says of it; empty: the value
    QByteArrayList pk; ///< certificates
    QByteArrayList kek;
    QByteArrayList db;
    std::vector<QByteArray> dbx; ///< hashes
    std::vector<TestImage> drivers; ///< PCR 2
    QByteArrayList optionRoms;
    QByteArrayList partitions; ///< names
    std::vector<TestImage> loaders; ///< PCR 4
    QByteArray mokList;
    QByteArray mokState;
    QByteArray shimKey; ///< certificate that vouched for the boot loader and the kernel
    QByteArray sbat;
    QByteArray configuration; ///< content of grub.cfg
    QByteArrayList commands; ///< of GRUB, before the kernel's
    QByteArray kernelPath;
    QByteArray kernel;
    QByteArray startedKernel; ///< its image; empty: the kernel that was read
    QByteArray initramfsPath;
    QByteArray initramfs;
    QByteArray arguments; ///< behind the kernel's path
    /// Names and contents of a unified kernel; none: GRUB starts the kernel instead.
    std::vector<std::pair<QByteArray, QByteArray>> sections;
    bool hasFiles = false; ///< an IMA list
    std::vector<TestFile> files;

    [[nodiscard]] QByteArray log() const;
    [[nodiscard]] QByteArray imaList() const;
    /// Appraised without a quote: everything in it is a claim.
    [[nodiscard]] comparison::MeasuredBoot measured() const;
    /// With a quote that verifies, and which we asked for.
    [[nodiscard]] comparison::MeasuredBoot quoted() const;
    /// The quote of this boot with the log of another.
    [[nodiscard]] comparison::MeasuredBoot quotedWithLog(const QByteArray &otherLog) const;
};

/// Certificates of db in every such boot, made once.
[[nodiscard]] const QByteArray &vendorCertificate();
[[nodiscard]] const QByteArray &spareCertificate(); ///< in db too, and vouches for nothing
[[nodiscard]] const QByteArray &strangeCertificate(); ///< in none

} // namespace plumbline::test
