// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/operatorkey.h"
#include "core/trust/tpmaddress.h"

namespace plumbline::trust {

// Operators' keys that a TPM made and never lets out: ECDSA on P-256. What is in the file is of use to that
// TPM only, and there only with the passphrase; wrong ones count towards the TPM's lockout.

/// Makes a key in the TPM and its file; a file that is there already is left alone (Exists).
[[nodiscard]] Result<OperatorKey, KeyError> makeTpmKey(const QString &path, QByteArrayView passphrase,
                                                       const TpmAddress &tpm = TpmAddress::workstation());

/// A key that signs with each call by way of the TPM. The passphrase is tried first; it is kept, as the value
/// that authorises the key, until the signer is gone.
[[nodiscard]] Result<std::unique_ptr<Signer>, KeyError>
unlockTpmKey(const QString &path, QByteArrayView passphrase,
             const TpmAddress &tpm = TpmAddress::workstation());

/// Unlocks either kind of key file, see operatorkeyfile.h.
[[nodiscard]] Result<std::unique_ptr<Signer>, KeyError>
unlockOperatorKey(const QString &path, QByteArrayView passphrase,
                  const TpmAddress &tpm = TpmAddress::workstation());

/// Whether a TPM answers there that can make such keys.
[[nodiscard]] bool hasTpm(const TpmAddress &tpm = TpmAddress::workstation());

} // namespace plumbline::trust
