// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashalgorithm.h"
#include "core/tpm/publickey.h"

#include <QByteArray>

#include <memory>

namespace plumbline::test {

/// A private key as a TPM's attestation key: signs what tests ask for, also what a TPM would refuse.
class TestKey
{
public:
    enum class Kind { P256, P384, P521, Sm2, Rsa2048 };

    /// A new key; but for RSA, which takes long, one of two keys of this process, in turns.
    [[nodiscard]] static std::shared_ptr<const TestKey> make(Kind kind);

    ~TestKey();
    Q_DISABLE_COPY_MOVE(TestKey)

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] tpm::PublicKey numbers() const;
    [[nodiscard]] QByteArray subjectPublicKey() const; ///< DER

    /// The scheme and the hash that a TPM gives such a key by default.
    [[nodiscard]] tpm::SignatureScheme usualScheme() const;
    [[nodiscard]] HashAlgorithm usualHash() const;

    /// The body of a TPMT_SIGNATURE behind its scheme and hash. TPM 2.0 Library, Part 2, section 11.3.
    /// @p identity is for SM2: empty signs SM3 of the message, as TPM2_Quote does.
    [[nodiscard]] QByteArray sign(const QByteArray &message, tpm::SignatureScheme scheme, HashAlgorithm hash,
                                  QByteArrayView identity = {}) const;

private:
    struct Key;

    explicit TestKey(Kind kind);

    Kind m_kind;
    std::unique_ptr<Key> m_key;
};

} // namespace plumbline::test
