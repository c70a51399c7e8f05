// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/operatorkey.h"
#include "core/trust/privatefile.h"

namespace plumbline::trust {

// Operators' keys as files: an encrypted PKCS#8 PEM of mode 0600 in a folder of mode 0700.

[[nodiscard]] KeyError keyErrorOf(FileError error);

/// Makes a key and its file; a file that is there already is left alone (Exists). On disk when it returns.
[[nodiscard]] Result<OperatorKey, KeyError> makeKeyFile(const QString &path, KeyAlgorithm algorithm,
                                                        QByteArrayView passphrase);

/// Unlocks a key for signing. Takes about a quarter of a second, by intent.
[[nodiscard]] Result<std::unique_ptr<Signer>, KeyError> unlockKeyFile(const QString &path,
                                                                      QByteArrayView passphrase);

/// Encrypts the key anew; the file is the old or the new one at any time.
[[nodiscard]] std::optional<KeyError> changePassphrase(const QString &path, QByteArrayView from,
                                                       QByteArrayView to);

} // namespace plumbline::trust
