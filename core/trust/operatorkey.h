// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/trust/signer.h"

#include <memory>

namespace plumbline::trust {

/// Why a key cannot be used.
enum class KeyError {
    NotAKey, ///< not an encrypted PKCS#8 PEM, or of another algorithm
    NotEncrypted, ///< a private key that anybody can read
    WeakEncryption, ///< derived from the passphrase by something cheaper than ours
    WrongPassphrase,
    ShortPassphrase, ///< below minPassphraseBytes
    Exists, ///< there is a file of that name
    NotFound,
    NotPrivate, ///< others may read or write it, or it is a link
    Io,
    NoTpm, ///< no TPM answers, or not one that has what is needed
    OtherTpm, ///< the key was made in another TPM, or that TPM was cleared
    Locked, ///< the TPM refuses for a while, after too many wrong passphrases
};
/// Stable kebab-case word: "wrong-passphrase".
[[nodiscard]] QLatin1StringView keyErrorId(KeyError error);
[[nodiscard]] std::optional<KeyError> keyErrorById(QStringView id);
inline constexpr int keyErrorCount = int(KeyError::Locked) + 1;

inline constexpr qsizetype minPassphraseBytes = 8;

/// An operator's key in this program's memory, generated or unlocked; it is wiped with the object.
class SoftwareKey final : public Signer
{
public:
    /// Null where the system has no randomness.
    [[nodiscard]] static std::unique_ptr<SoftwareKey> generate(KeyAlgorithm algorithm);
    /// Reads what encrypted() writes, or what is encrypted as strongly: PKCS#8 (RFC 5958) in PEM, with PBES2
    /// (RFC 8018) and scrypt (RFC 7914) of at least our cost.
    [[nodiscard]] static Result<std::unique_ptr<SoftwareKey>, KeyError> decrypt(QByteArrayView pem,
                                                                                QByteArrayView passphrase);
    ~SoftwareKey() override;

    [[nodiscard]] OperatorKey key() const override;
    [[nodiscard]] QByteArray sign(QByteArrayView message) override;

    /// AES-256-CBC under a key that scrypt derives from the passphrase; empty where OpenSSL fails.
    [[nodiscard]] QByteArray encrypted(QByteArrayView passphrase) const;

private:
    struct Private;

    explicit SoftwareKey(std::unique_ptr<Private> key);

    std::unique_ptr<Private> d;
};

} // namespace plumbline::trust
