// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/windowsids.h"

#include "core/tcg/windowsmeanings.h"

#include <algorithm>

namespace plumbline::tcg {

namespace {

using enum SipaKind;
using enum NumberBase;

/// Layouts: wbcl.h where it has a structure or a comment; else as seen in logs of Windows 8 to 11.
constexpr SipaRow rows[] = {
    {SipaId::TrustBoundary, "trustBoundary", Container},
    {SipaId::ElamAggregation, "elam", Container},
    {SipaId::LoadedModuleAggregation, "loadedModule", Container},
    {SipaId::TrustPointAggregation, "trustPoint", Container},
    {SipaId::KsrAggregation, "ksrAggregation", Container},
    {SipaId::KsrSignedMeasurementAggregation, "ksrSignedMeasurement", Container},

    {SipaId::Information, "information"},
    {SipaId::BootCounter, "bootCounter", Number64},
    {SipaId::TransferControl, "transferControl", Number32},
    {SipaId::ApplicationReturn, "applicationReturn", Number32},
    {SipaId::BitLockerUnlock, "bitLockerUnlock", Number32, bitLockerUnlockMeaning},
    {SipaId::EventCounter, "eventCounter", Number64},
    {SipaId::CounterId, "counterId", Number64, nullptr, Hexadecimal},
    {SipaId::MorBitNotCancelable, "morBitNotCancelable", Number32, switchMeaning},
    {SipaId::ApplicationSvn, "applicationSvn", Number32},
    {SipaId::SvnChainStatus, "svnChainStatus", Number32},
    {SipaId::MorBitApiStatus, "morBitApiStatus", Number32, ntStatusMeaning, Hexadecimal},
    {SipaId::IdkGenerationStatus, "idkGenerationStatus", Number32, idkProvisioningMeaning},

    {SipaId::FirmwareFailure, "firmwareFailure"},
    {SipaId::TpmFailure, "tpmFailure"},
    {SipaId::InternalFailure, "internalFailure"},
    {SipaId::KsrFailure, "ksrFailure"},
    {SipaId::HypervisorFailure, "hypervisorFailure"},

    {SipaId::BootDebugging, "bootDebugging", Boolean},
    {SipaId::BootRevocationList, "bootRevocationList", RevocationList},

    {SipaId::OsKernelDebug, "osKernelDebug", Boolean},
    {SipaId::CodeIntegrity, "codeIntegrity", Boolean},
    {SipaId::TestSigning, "testSigning", Boolean},
    {SipaId::DataExecutionPrevention, "dataExecutionPrevention", Number64, nxPolicyMeaning},
    {SipaId::SafeMode, "safeMode", Boolean},
    {SipaId::WinPe, "winPe", Boolean},
    {SipaId::PhysicalAddressExtension, "physicalAddressExtension", Number64, paePolicyMeaning},
    {SipaId::OsDevice, "osDevice", Number32, osDeviceMeaning, Hexadecimal},
    {SipaId::SystemRoot, "systemRoot", Text},
    {SipaId::HypervisorLaunchType, "hypervisorLaunchType", Number64, launchTypeMeaning},
    {SipaId::HypervisorPath, "hypervisorPath", Text},
    {SipaId::HypervisorIommuPolicy, "hypervisorIommuPolicy", Number64, iommuPolicyMeaning},
    {SipaId::HypervisorDebug, "hypervisorDebug", Boolean},
    {SipaId::DriverLoadPolicy, "driverLoadPolicy", Number32, driverLoadPolicyMeaning},
    {SipaId::SiPolicy, "siPolicy", SiPolicy},
    {SipaId::HypervisorMmioNxPolicy, "hypervisorMmioNxPolicy", Number64},
    {SipaId::HypervisorMsrFilterPolicy, "hypervisorMsrFilterPolicy", Number64},
    {SipaId::VsmLaunchType, "vsmLaunchType", Number64, launchTypeMeaning},
    {SipaId::OsRevocationList, "osRevocationList", RevocationList},
    {SipaId::SmtStatus, "smtStatus", Number32, smtMeaning},
    {SipaId::VsmIdkInfo, "vsmIdentityKey", IdentityKey},
    {SipaId::FlightSigning, "flightSigning", Boolean},
    {SipaId::PagefileEncryptionEnabled, "pagefileEncryptionEnabled", Boolean},
    {SipaId::VsmIdksInfo, "vsmIdentitySigningKey", IdentityKey},
    {SipaId::HibernationDisabled, "hibernationDisabled", Boolean},
    {SipaId::DumpsDisabled, "dumpsDisabled", Boolean},
    {SipaId::DumpEncryptionEnabled, "dumpEncryptionEnabled", Boolean},
    {SipaId::DumpEncryptionKeyDigest, "dumpEncryptionKeyDigest", Digest},
    {SipaId::LsaIsoConfig, "lsaIsoConfig", Number32, lsaIsoMeaning},
    {SipaId::SbcpInfo, "secureBootCustomPolicy", SecureBootPolicy},
    {SipaId::HypervisorBootDmaProtection, "hypervisorBootDmaProtection", Boolean},
    {SipaId::SiPolicySigner, "siPolicySigner", SiPolicySigner},
    {SipaId::SiPolicyUpdateSigner, "siPolicyUpdateSigner", SiPolicySigner},
    {SipaId::RefsVolumeCheckpointRecordChecksum, "refsVolumeCheckpointRecordChecksum"},
    {SipaId::RefsFrozenVolumeChecksum, "refsFrozenVolumeChecksum"},
    {SipaId::RefsUserPayloadHash, "refsUserPayloadHash"},
    {SipaId::RefsVerificationSucceeded, "refsVerificationSucceeded"},
    {SipaId::RefsVolumeFirstEverMount, "refsVolumeFirstEverMount"},
    {SipaId::VsmSealedSiPolicy, "vsmSealedSiPolicy"},
    {SipaId::VsmDrtmKeyrollDetected, "vsmDrtmKeyrollDetected"},
    {SipaId::VsmSrtmUnsealPolicy, "vsmSrtmUnsealPolicy"},
    {SipaId::VsmSrtmAntiRollbackCounter, "vsmSrtmAntiRollbackCounter"},
    {SipaId::Vtl1DumpConfig, "vtl1DumpConfig"},

    {SipaId::NoAuthority, "noAuthority"},
    {SipaId::AuthorityPublicKey, "authorityPublicKey", PublicKey},

    {SipaId::FilePath, "filePath", Text},
    {SipaId::ImageSize, "imageSize", Number64},
    {SipaId::HashAlgorithmId, "hashAlgorithm", Number32, cryptoApiAlgorithmMeaning, Hexadecimal},
    {SipaId::AuthenticodeHash, "authenticodeHash", Digest},
    {SipaId::AuthorityIssuer, "authorityIssuer", Text},
    {SipaId::AuthoritySerial, "authoritySerial"},
    {SipaId::ImageBase, "imageBase", Number64, nullptr, Hexadecimal},
    {SipaId::AuthorityPublisher, "authorityPublisher", Text},
    {SipaId::AuthoritySha1Thumbprint, "authoritySha1Thumbprint", Digest},
    {SipaId::ImageValidated, "imageValidated", Boolean},
    {SipaId::ModuleSvn, "moduleSvn", Number32},
    {SipaId::ModulePluton, "modulePluton", PlutonImage},
    {SipaId::ModuleOriginalFilename, "moduleOriginalFilename", Text},
    {SipaId::ModuleVersion, "moduleVersion"},
    {SipaId::PublisherOemName, "publisherOemName", Text},

    {SipaId::Quote, "quote", Quote},
    {SipaId::QuoteSignature, "quoteSignature"},
    {SipaId::AikId, "aikId", Text},
    {SipaId::AikPublicDigest, "aikPublicDigest", Digest},

    {SipaId::ElamKeyName, "elamKeyName", Text},
    {SipaId::ElamConfiguration, "elamConfiguration"},
    {SipaId::ElamPolicy, "elamPolicy"},
    {SipaId::ElamMeasured, "elamMeasured"},

    {SipaId::VbsVsmRequired, "vbsVsmRequired", Boolean},
    {SipaId::VbsSecureBootRequired, "vbsSecureBootRequired", Boolean},
    {SipaId::VbsIommuRequired, "vbsIommuRequired", Boolean},
    {SipaId::VbsMmioNxRequired, "vbsMmioNxRequired", Boolean},
    {SipaId::VbsMsrFilteringRequired, "vbsMsrFilteringRequired", Boolean},
    {SipaId::VbsMandatoryEnforcement, "vbsMandatoryEnforcement", Boolean},
    {SipaId::VbsHvciPolicy, "vbsHvciPolicy", Number64},
    {SipaId::VbsMicrosoftBootChainRequired, "vbsMicrosoftBootChainRequired", Boolean},
    {SipaId::VbsDumpUsesAmeRoot, "vbsDumpUsesAmeRoot", Boolean},
    {SipaId::VbsVsmNoSecretsEnforced, "vbsVsmNoSecretsEnforced", Boolean},

    {SipaId::KsrSignature, "ksrSignature", KsrSignature},

    {SipaId::DrtmStateAuthorization, "drtmStateAuthorization"},
    {SipaId::DrtmSmmLevel, "drtmSmmLevel", Number8},
    {SipaId::DrtmAmdSmmHash, "drtmAmdSmmHash", Digest},
    {SipaId::DrtmAmdSmmSignerKey, "drtmAmdSmmSignerKey", Digest},
};

constexpr quint32 categoryMask = 0x00FF0000;
constexpr quint32 firstCategory = 0x00010000;
constexpr quint32 lastCategory = 0x000C0000;
constexpr quint32 flagMask = 0xFF000000;
constexpr quint32 notMeasured = 0x80000000;
constexpr quint32 aggregation = 0x40000000;

} // namespace

const SipaRow *sipaRow(SipaId id)
{
    const auto *row = std::ranges::find(rows, id, &SipaRow::id);
    return row == std::end(rows) ? nullptr : row;
}

bool looksLikeSipaId(quint32 id)
{
    const quint32 category = id & categoryMask;
    return category >= firstCategory && category <= lastCategory
        && (id & flagMask & ~(notMeasured | aggregation)) == 0;
}

bool isSipaContainer(quint32 id)
{
    return looksLikeSipaId(id) && (id & aggregation) && (id & categoryMask) == firstCategory;
}

} // namespace plumbline::tcg
