// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashalgorithm.h"
#include "core/tpm/publickey.h"

#include <QByteArrayList>
#include <QDateTime>

#include <memory>
#include <vector>

namespace plumbline::test {

/// When certificates of tests are looked at: within the time for which they are valid by default.
[[nodiscard]] QDateTime momentOfTests();

/// What a certificate is to say. By default, that of an endorsement key for encryption.
struct TestCertificate
{
    QByteArray commonName; ///< of the subject, which is empty without
    tpm::PublicKey key;
    QByteArrayList purposes{"2.23.133.8.1"}; ///< extended key usages
    QByteArray keyUsage = "keyEncipherment"; ///< as OpenSSL names it; none where empty
    bool isAuthority = false;
    bool hasModel = true; ///< TCG's attributes of the TPM in a critical alternative name
    bool hasUnknownExtension = false; ///< a critical one
    QByteArray address; ///< where its issuer's certificate and list claim to be
    HashAlgorithm hash = HashAlgorithm::Sha256;
    long serial = 1;
    QDateTime notBefore{QDate(2020, 1, 1), QTime(0, 0), Qt::UTC};
    QDateTime notAfter{QDate(2040, 1, 1), QTime(0, 0), Qt::UTC};
};

/// A certification authority with a P-256 key of its own.
class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray &name); ///< a root
    TestAuthority(const QByteArray &name, const TestAuthority &issuer);
    /// One whose certificate says what @p contents say; the key is put in.
    TestAuthority(const TestCertificate &contents, const TestAuthority &issuer);
    ~TestAuthority();
    Q_DISABLE_COPY_MOVE(TestAuthority)

    [[nodiscard]] const QByteArray &certificate() const { return m_certificate; } ///< DER
    [[nodiscard]] QByteArray issue(const TestCertificate &contents) const; ///< DER
    /// A list in DER of the serial numbers that are revoked, valid until @p nextUpdate.
    [[nodiscard]] QByteArray revoke(const std::vector<long> &serials,
                                    const QDateTime &nextUpdate
                                    = {QDate(2040, 1, 1), QTime(0, 0), Qt::UTC}) const;

private:
    struct Key;

    QByteArray m_name;
    std::unique_ptr<Key> m_key;
    QByteArray m_certificate;
};

} // namespace plumbline::test
