// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashalgorithm.h"

#include <QString>

namespace plumbline::tcg {

// What numbers in SIPA events stand for, in Microsoft's words; empty for a value that nobody documents.

[[nodiscard]] QString switchMeaning(quint64 value); ///< "FALSE", "TRUE"
[[nodiscard]] QString bitLockerUnlockMeaning(quint64 value); ///< wbcl.h, FVEB_UNLOCK_FLAG_*
[[nodiscard]] QString ntStatusMeaning(quint64 value); ///< ntstatus.h
[[nodiscard]] QString idkProvisioningMeaning(quint64 value); ///< wbcl.h, SIPAEVENT_IDK_GENERATION_STATUS
[[nodiscard]] QString nxPolicyMeaning(quint64 value); ///< BcdOSLoader_NxPolicy
[[nodiscard]] QString paePolicyMeaning(quint64 value); ///< BcdOSLoader_PAEPolicy
[[nodiscard]] QString osDeviceMeaning(quint64 value); ///< wbcl.h, OSDEVICE_TYPE_*
[[nodiscard]] QString launchTypeMeaning(quint64 value); ///< bcdedit, hypervisorlaunchtype and vsmlaunchtype
[[nodiscard]] QString iommuPolicyMeaning(quint64 value); ///< bcdedit, hypervisoriommupolicy
[[nodiscard]] QString driverLoadPolicyMeaning(quint64 value); ///< Early Launch AntiMalware, DriverLoadPolicy
[[nodiscard]] QString smtMeaning(quint64 value); ///< wbcl.h, SIPAEVENT_SMT_STATUS
[[nodiscard]] QString lsaIsoMeaning(quint64 value); ///< LsaCfgFlags
[[nodiscard]] QString cryptoApiAlgorithmMeaning(quint64 value); ///< wincrypt.h, CALG_*

/// The hash algorithm with that ALG_ID of Windows' CryptoAPI; None for one that we do not compute.
[[nodiscard]] HashAlgorithm cryptoApiHash(quint64 value);

} // namespace plumbline::tcg
