// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace plumbline::evidence {

/// The name of the ACPI table that bytes are, "ACPI table CCEL", if they are one that says where a boot log
/// lies in memory: it stands beside the log and has the log's name. ACPI 6.5, section 5.2.6 (header);
/// UEFI 2.10, section 38.4.1 (CCEL); TCG ACPI Specification 1.3 (TPM2, TCPA).
[[nodiscard]] std::optional<QString> acpiTableOfLog(QByteArrayView bytes);

} // namespace plumbline::evidence
