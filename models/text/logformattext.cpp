// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/logformattext.h"

#include <QCoreApplication>

#include <array>

namespace plumbline::models {

namespace {

using evidence::LogFormat;

struct Row
{
    LogFormat format;
    const char *name;
    const char *origin;
};

constexpr std::array rows{
    Row{LogFormat::TcgCryptoAgile, QT_TRANSLATE_NOOP("LogFormat", "TCG boot log, crypto-agile"),
        QT_TRANSLATE_NOOP("LogFormat", "Linux: /sys/kernel/security/tpm0/binary_bios_measurements")},
    Row{LogFormat::TcgSha1, QT_TRANSLATE_NOOP("LogFormat", "TCG boot log, SHA-1"),
        QT_TRANSLATE_NOOP("LogFormat", "Firmware with a TPM 1.2, or older TPM 2.0 firmware")},
    Row{LogFormat::Ccel, QT_TRANSLATE_NOOP("LogFormat", "Confidential computing event log (CCEL)"),
        QT_TRANSLATE_NOOP("LogFormat", "Intel TDX guests: /sys/firmware/acpi/tables/data/CCEL")},
    Row{LogFormat::Windows, QT_TRANSLATE_NOOP("LogFormat", "Windows measured boot log (WBCL)"),
        QT_TRANSLATE_NOOP("LogFormat", "Windows: C:\\Windows\\Logs\\MeasuredBoot\\*.log")},
    Row{LogFormat::ImaBinary, QT_TRANSLATE_NOOP("LogFormat", "IMA measurement list, binary"),
        QT_TRANSLATE_NOOP("LogFormat", "Linux: /sys/kernel/security/ima/binary_runtime_measurements")},
    Row{LogFormat::ImaAscii, QT_TRANSLATE_NOOP("LogFormat", "IMA measurement list, text"),
        QT_TRANSLATE_NOOP("LogFormat", "Linux: /sys/kernel/security/ima/ascii_runtime_measurements")},
    Row{LogFormat::CelJson, QT_TRANSLATE_NOOP("LogFormat", "Canonical event log, JSON"),
        QT_TRANSLATE_NOOP("LogFormat", "Tools that write the TCG Canonical Event Log")},
    Row{LogFormat::CelTlv, QT_TRANSLATE_NOOP("LogFormat", "Canonical event log, TLV"),
        QT_TRANSLATE_NOOP("LogFormat",
                          "Tools that write the TCG Canonical Event Log, e.g. confidential containers")},
    Row{LogFormat::SystemdUserspace, QT_TRANSLATE_NOOP("LogFormat", "systemd userspace log"),
        QT_TRANSLATE_NOOP("LogFormat", "Linux: /run/log/systemd/tpm2-measure.log")},
};

} // namespace

QString logFormatName(LogFormat format)
{
    return QCoreApplication::translate("LogFormat", rows[size_t(format)].name);
}

QString logFormatOrigin(LogFormat format)
{
    return QCoreApplication::translate("LogFormat", rows[size_t(format)].origin);
}

} // namespace plumbline::models
