// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cel/log.h"
#include "core/tcg/eventlog.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace plumbline::evidence {

/// A link of the boot chain, in the order in which it runs. Each but the two roots is measured by an earlier
/// one.
enum class Stage {
    PlatformFirmware, ///< PCR 0
    PlatformConfiguration, ///< PCR 1
    Drivers, ///< PCR 2, 3: drivers and option ROMs
    Vendor, ///< PCR 6
    SecureBootPolicy, ///< PCR 7
    BootManager, ///< PCR 4, 5: boot manager and boot path
    ShimMok, ///< PCR 14: machine owner keys
    BootLoaderCommands, ///< PCR 8
    LoaderFiles, ///< PCR 9: loader modules, kernel, initramfs
    UnifiedKernel, ///< PCR 11-13: UKI and systemd
    WindowsBoot, ///< PCR 11-14 as Windows uses them
    Drtm, ///< PCR 17-22: dynamic launch, a fresh root of trust that the boot loader or kernel asks for
    SystemIdentity, ///< PCR 15
    Runtime, ///< PCR 10, IMA: kernel modules and applications
    Other, ///< PCR 16, 23 and what no profile assigns
};

inline constexpr int stageCount = int(Stage::Other) + 1;

[[nodiscard]] std::span<const Stage> allStages(); ///< in the order of the boot

/// Stable kebab-case word for the command line ("platform-firmware").
[[nodiscard]] QLatin1StringView stageId(Stage stage);

/// Who measures this stage in an ordinary boot: nothing for the roots and for registers without an owner.
[[nodiscard]] std::optional<Stage> measuredBy(Stage stage);

/// The same in one boot, where a stage can be missing: a unified kernel stands in for a boot loader's files,
/// and whoever measured a stage that is not there for that stage.
[[nodiscard]] std::optional<Stage> measuredBy(Stage stage, const std::function<bool(Stage)> &isPresent);

/// The stage that a PCR of an ordinary boot belongs to. PFP 1.06, section 3.3.4; Linux TPM PCR Registry.
[[nodiscard]] Stage stageOfPcr(quint32 pcr);

/// Where an IMA list's entry belongs, whatever register its kernel was built for.
inline constexpr Stage stageOfIma = Stage::Runtime;

/// The stage of a boot log's event, by register and, where the register does not tell (Windows' use of PCR
/// 11-14, the four measurement registers of a CCEL), by claimed type.
[[nodiscard]] Stage stageOf(const tcg::EventLog &log, const tcg::Event &event);

/// The stage of a canonical event log's record, by its register.
[[nodiscard]] Stage stageOf(const cel::Log &log, const cel::Record &record);

} // namespace plumbline::evidence
