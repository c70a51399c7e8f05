// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/stage.h"

#include "core/tcg/eventchecks.h"
#include "core/tcg/grub.h"
#include "core/tcg/shimmok.h"
#include "core/tcg/stubtext.h"
#include "core/tcg/ukisection.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::evidence {

namespace {

struct Row
{
    Stage stage;
    QLatin1StringView id;
    std::optional<Stage> measuredBy;
    std::optional<Stage> otherwiseBy = std::nullopt; ///< where that one is not part of the boot
};

constexpr std::array rows{
    Row{Stage::PlatformFirmware, "platform-firmware"_L1, std::nullopt},
    Row{Stage::PlatformConfiguration, "platform-configuration"_L1, Stage::PlatformFirmware},
    Row{Stage::Drivers, "drivers"_L1, Stage::PlatformFirmware},
    Row{Stage::Vendor, "vendor"_L1, Stage::PlatformFirmware},
    Row{Stage::SecureBootPolicy, "secure-boot-policy"_L1, Stage::PlatformFirmware},
    Row{Stage::BootManager, "boot-manager"_L1, Stage::PlatformFirmware},
    Row{Stage::ShimMok, "shim-mok"_L1, Stage::BootManager},
    Row{Stage::BootLoaderCommands, "boot-loader-commands"_L1, Stage::BootManager},
    Row{Stage::LoaderFiles, "loader-files"_L1, Stage::BootManager},
    Row{Stage::UnifiedKernel, "unified-kernel"_L1, Stage::BootManager},
    Row{Stage::WindowsBoot, "windows-boot"_L1, Stage::BootManager},
    Row{Stage::Drtm, "drtm"_L1, std::nullopt},
    Row{Stage::SystemIdentity, "system-identity"_L1, Stage::LoaderFiles, Stage::UnifiedKernel},
    Row{Stage::Runtime, "runtime"_L1, Stage::LoaderFiles, Stage::UnifiedKernel},
    Row{Stage::Other, "other"_L1, std::nullopt},
};
static_assert(rows.size() == stageCount);

constexpr auto order = [] {
    std::array<Stage, rows.size()> stages{};
    for (size_t i = 0; i < rows.size(); ++i)
        stages[i] = rows[i].stage;
    return stages;
}();

const Row &rowOf(Stage stage)
{
    return rows[size_t(stage)];
}

/// What a boot loader writes into RTMR 2 goes to PCR 8, 9, 11 to 13 or 14 on a machine with a TPM: its
/// content tells.
Stage stageOfLoaderEvent(const tcg::EventLog &log, const tcg::Event &event)
{
    if (event.claimedType != tcg::EventType::Ipl)
        return Stage::LoaderFiles;
    if (tcg::isGrubTextEvent(log, event))
        return Stage::BootLoaderCommands;
    if (tcg::isMokVariableEvent(log, event))
        return Stage::ShimMok;
    const bool isUnifiedKernel = tcg::isUkiSectionEvent(log, event) || tcg::isStubArchiveEvent(log, event)
        || tcg::isStubCommandLineEvent(log, event);
    return isUnifiedKernel ? Stage::UnifiedKernel : Stage::LoaderFiles;
}

Stage stageOfStaticMeasurement(tcg::EventType type)
{
    switch (type) {
    case tcg::EventType::EfiVariableDriverConfig:
    case tcg::EventType::EfiVariableAuthority:
        return Stage::SecureBootPolicy;
    case tcg::EventType::NoAction: // the log's header
    case tcg::EventType::EfiPlatformFirmwareBlob:
    case tcg::EventType::EfiPlatformFirmwareBlob2:
        return Stage::PlatformFirmware;
    default:
        return Stage::PlatformConfiguration;
    }
}

/// TDX folds the PCRs into four registers: MRTD (0) holds PCR 0, RTMR 0 (1) PCR 1 and 7, RTMR 1 (2) PCR 2 to
/// 6, RTMR 2 (3) PCR 8 to 15. UEFI 2.10, section 38.4.1, table "TDX".
Stage stageOfMeasurementRegister(const tcg::EventLog &log, const tcg::Event &event)
{
    switch (event.claimedRegister) {
    case 0:
        return Stage::PlatformFirmware;
    case 1:
        return stageOfStaticMeasurement(event.claimedType);
    case 2:
        return event.claimedType == tcg::EventType::EfiBootServicesDriver
                || event.claimedType == tcg::EventType::EfiRuntimeServicesDriver
            ? Stage::Drivers
            : Stage::BootManager;
    case 3:
        return stageOfLoaderEvent(log, event);
    case 4:
        return Stage::Runtime;
    default:
        return Stage::Other;
    }
}

} // namespace

std::span<const Stage> allStages()
{
    return order;
}

QLatin1StringView stageId(Stage stage)
{
    return rowOf(stage).id;
}

std::optional<Stage> measuredBy(Stage stage)
{
    return rowOf(stage).measuredBy;
}

std::optional<Stage> measuredBy(Stage stage, const std::function<bool(Stage)> &isPresent)
{
    std::optional<Stage> measurer = stage;
    do {
        const Row &row = rowOf(*measurer);
        if (row.otherwiseBy && !isPresent(*row.measuredBy) && isPresent(*row.otherwiseBy))
            return row.otherwiseBy;
        measurer = row.measuredBy;
    } while (measurer && !isPresent(*measurer));
    return measurer;
}

Stage stageOfPcr(quint32 pcr)
{
    static constexpr std::array byPcr{
        Stage::PlatformFirmware,
        Stage::PlatformConfiguration,
        Stage::Drivers,
        Stage::Drivers,
        Stage::BootManager,
        Stage::BootManager,
        Stage::Vendor,
        Stage::SecureBootPolicy,
        Stage::BootLoaderCommands,
        Stage::LoaderFiles,
        Stage::Runtime,
        Stage::UnifiedKernel,
        Stage::UnifiedKernel,
        Stage::UnifiedKernel,
        Stage::ShimMok,
        Stage::SystemIdentity,
        Stage::Other,
        Stage::Drtm,
        Stage::Drtm,
        Stage::Drtm,
        Stage::Drtm,
        Stage::Drtm,
        Stage::Drtm,
        Stage::Other,
    };
    return pcr < byPcr.size() ? byPcr[pcr] : Stage::Other;
}

Stage stageOf(const tcg::EventLog &log, const tcg::Event &event)
{
    switch (log.flavor) {
    case tcg::LogFlavor::Ccel:
        return stageOfMeasurementRegister(log, event);
    case tcg::LogFlavor::Windows:
        // Its remarks, in no register, are about what its boot manager measured.
        if ((event.claimedRegister >= 11 && event.claimedRegister <= 14)
            || event.claimedRegister == tcg::noRegister)
            return Stage::WindowsBoot;
        break;
    case tcg::LogFlavor::Firmware:
        break;
    }
    return stageOfPcr(event.claimedRegister);
}

Stage stageOf(const cel::Log &log, const cel::Record &record)
{
    constexpr quint32 runtimeRegister = 4; // RTMR 3
    if (record.contentType == cel::ContentType::ImaTemplate || record.contentType == cel::ContentType::ImaTlv)
        return stageOfIma;
    if (!record.claimedPcr)
        return Stage::Other;
    if (log.hasMeasurementRegisters)
        return *record.claimedPcr == runtimeRegister ? Stage::Runtime : Stage::Other;
    return stageOfPcr(*record.claimedPcr);
}

} // namespace plumbline::evidence
