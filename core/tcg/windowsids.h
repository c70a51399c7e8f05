// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

#include <QString>

namespace plumbline::tcg {

/// Ids of the tagged structures that Windows measures (SIPA events). The upper 8 bits are flags, the next 8
/// the category. Microsoft's wbcl.h of the Windows SDK. A value outside the enumerators is legal.
enum class SipaId : quint32 {
    // Containers
    TrustBoundary = 0x40010001,
    ElamAggregation = 0x40010002,
    LoadedModuleAggregation = 0x40010003,
    TrustPointAggregation = 0xC0010004,
    KsrAggregation = 0x40010005,
    KsrSignedMeasurementAggregation = 0x40010006,
    // Information
    Information = 0x00020001,
    BootCounter = 0x00020002,
    TransferControl = 0x00020003,
    ApplicationReturn = 0x00020004,
    BitLockerUnlock = 0x00020005,
    EventCounter = 0x00020006,
    CounterId = 0x00020007,
    MorBitNotCancelable = 0x00020008,
    ApplicationSvn = 0x00020009,
    SvnChainStatus = 0x0002000A,
    MorBitApiStatus = 0x0002000B,
    IdkGenerationStatus = 0x0002000C,
    // Errors
    FirmwareFailure = 0x00030001,
    TpmFailure = 0x80030002,
    InternalFailure = 0x00030003,
    KsrFailure = 0x80030004,
    HypervisorFailure = 0x00030005,
    // Parameters of the boot environment
    BootDebugging = 0x00040001,
    BootRevocationList = 0x00040002,
    // Parameters of the operating system
    OsKernelDebug = 0x00050001,
    CodeIntegrity = 0x00050002,
    TestSigning = 0x00050003,
    DataExecutionPrevention = 0x00050004,
    SafeMode = 0x00050005,
    WinPe = 0x00050006,
    PhysicalAddressExtension = 0x00050007,
    OsDevice = 0x00050008,
    SystemRoot = 0x00050009,
    HypervisorLaunchType = 0x0005000A,
    HypervisorPath = 0x0005000B,
    HypervisorIommuPolicy = 0x0005000C,
    HypervisorDebug = 0x0005000D,
    DriverLoadPolicy = 0x0005000E,
    SiPolicy = 0x0005000F,
    HypervisorMmioNxPolicy = 0x00050010,
    HypervisorMsrFilterPolicy = 0x00050011,
    VsmLaunchType = 0x00050012,
    OsRevocationList = 0x00050013,
    SmtStatus = 0x00050014,
    VsmIdkInfo = 0x00050020,
    FlightSigning = 0x00050021,
    PagefileEncryptionEnabled = 0x00050022,
    VsmIdksInfo = 0x00050023,
    HibernationDisabled = 0x00050024,
    DumpsDisabled = 0x00050025,
    DumpEncryptionEnabled = 0x00050026,
    DumpEncryptionKeyDigest = 0x00050027,
    LsaIsoConfig = 0x00050028,
    SbcpInfo = 0x00050029,
    HypervisorBootDmaProtection = 0x00050030,
    SiPolicySigner = 0x00050031,
    SiPolicyUpdateSigner = 0x00050032,
    RefsVolumeCheckpointRecordChecksum = 0x00050033,
    RefsFrozenVolumeChecksum = 0x00050034,
    RefsUserPayloadHash = 0x00050035,
    RefsVerificationSucceeded = 0x00050036,
    RefsVolumeFirstEverMount = 0x00050037,
    VsmSealedSiPolicy = 0x0005003A,
    VsmDrtmKeyrollDetected = 0x0005003B,
    VsmSrtmUnsealPolicy = 0x0005003C,
    VsmSrtmAntiRollbackCounter = 0x0005003D,
    Vtl1DumpConfig = 0x00050040,
    // Authorities
    NoAuthority = 0x00060001,
    AuthorityPublicKey = 0x00060002,
    // Loaded modules
    FilePath = 0x00070001,
    ImageSize = 0x00070002,
    HashAlgorithmId = 0x00070003,
    AuthenticodeHash = 0x00070004,
    AuthorityIssuer = 0x00070005,
    AuthoritySerial = 0x00070006,
    ImageBase = 0x00070007,
    AuthorityPublisher = 0x00070008,
    AuthoritySha1Thumbprint = 0x00070009,
    ImageValidated = 0x0007000A,
    ModuleSvn = 0x0007000B,
    ModulePluton = 0x0007000C,
    ModuleOriginalFilename = 0x0007000D,
    ModuleVersion = 0x0007000E,
    PublisherOemName = 0x0007000F,
    // Trust points: not measured, signed
    Quote = 0x80080001,
    QuoteSignature = 0x80080002,
    AikId = 0x80080003,
    AikPublicDigest = 0x80080004,
    // Early-launch antimalware
    ElamKeyName = 0x00090001,
    ElamConfiguration = 0x00090002,
    ElamPolicy = 0x00090003,
    ElamMeasured = 0x00090004,
    // Virtualization-based security
    VbsVsmRequired = 0x000A0001,
    VbsSecureBootRequired = 0x000A0002,
    VbsIommuRequired = 0x000A0003,
    VbsMmioNxRequired = 0x000A0004,
    VbsMsrFilteringRequired = 0x000A0005,
    VbsMandatoryEnforcement = 0x000A0006,
    VbsHvciPolicy = 0x000A0007,
    VbsMicrosoftBootChainRequired = 0x000A0008,
    VbsDumpUsesAmeRoot = 0x000A0009,
    VbsVsmNoSecretsEnforced = 0x000A000A,
    // Kernel soft reboot
    KsrSignature = 0x000B0001,
    // Dynamic launch
    DrtmStateAuthorization = 0x000C0001,
    DrtmSmmLevel = 0x000C0002,
    DrtmAmdSmmHash = 0x000C0003,
    DrtmAmdSmmSignerKey = 0x000C0004,
};

/// How the data of a SIPA event are laid out.
enum class SipaKind {
    Bytes,
    Container, ///< more SIPA events
    Boolean, ///< one byte
    Number8,
    Number32,
    Number64,
    Text, ///< UTF-16
    Digest, ///< a hash value of an algorithm that stands elsewhere, or that its length tells
    PublicKey, ///< SubjectPublicKeyInfo, DER
    RevocationList,
    SiPolicy,
    SiPolicySigner,
    IdentityKey,
    SecureBootPolicy,
    KsrSignature,
    PlutonImage,
    Quote,
};

/// What is known of a SIPA event.
struct SipaRow
{
    SipaId id;
    const char *field; ///< name of the field that shows it
    SipaKind kind = SipaKind::Bytes;
    QString (*meaning)(quint64 value) = nullptr; ///< of numbers
    NumberBase base = NumberBase::Decimal;
};

/// Null for an id that nobody documents.
[[nodiscard]] const SipaRow *sipaRow(SipaId id);

/// Whether it has the shape of a SIPA event's id: a known category, no unknown flag. Tags of Linux and
/// systemd, which share the event type, do not.
[[nodiscard]] bool looksLikeSipaId(quint32 id);

/// Whether its data are more SIPA events: bit 30 and the container's category.
[[nodiscard]] bool isSipaContainer(quint32 id);

} // namespace plumbline::tcg
