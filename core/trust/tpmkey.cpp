// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/tpmkey.h"

#include "core/base/hasher.h"
#include "core/trust/decisioncoding.h"
#include "core/trust/operatorkeyfile.h"
#include "core/trust/privatefile.h"
#include "core/trust/tpmconnection.h"
#include "core/trust/tpmkeyparts.h"

#include <cstring>

namespace plumbline::trust {

namespace {

constexpr qsizetype maxFileBytes = 64 * 1024;
constexpr qsizetype maxPartBytes = 4096;
const QByteArray tag = QByteArrayLiteral("plumbline tpm key\n1\n");

/// What the file holds.
struct TpmKeyFile
{
    QByteArray publicPart; ///< TPM2B_PUBLIC
    QByteArray privatePart; ///< TPM2B_PRIVATE, encrypted by the TPM
};

template <typename Codec> void fields(Codec &codec, Coded<Codec, TpmKeyFile> &file)
{
    QByteArray found = tag;
    codec.fixed("tpm-key.tag", found, tag.size());
    if constexpr (Codec::isReading) {
        if (found != tag)
            codec.refuse(ParseError::Kind::Unsupported, "tpm-key.tag");
    }
    codec.bytes("tpm-key.publicPart", file.publicPart, maxPartBytes);
    codec.bytes("tpm-key.privatePart", file.privatePart, maxPartBytes);
}

/// A key below the storage key, ready to sign.
class LoadedKey
{
public:
    LoadedKey(const TpmConnection &tpm, const TpmKeyFile &file, const TPM2B_AUTH &auth)
        : m_storageKey(tpm)
        , m_session(tpm)
        , m_key(tpm)
    {
        const auto area = publicAreaFrom(file.publicPart);
        const auto secret = privatePartFrom(file.privatePart);
        if (!area || !secret)
            return;
        m_code = createStorageKey(tpm, m_storageKey);
        if (m_code == TSS2_RC_SUCCESS)
            m_code = Esys_Load(tpm.esys(), m_storageKey.get(), ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE,
                               &*secret, &*area, m_key.target());
        if (m_code == TSS2_RC_SUCCESS)
            m_code = startSession(tpm, m_storageKey, m_session);
        if (m_code == TSS2_RC_SUCCESS)
            m_code = Esys_TR_SetAuth(tpm.esys(), m_key.get(), &auth);
    }

    [[nodiscard]] TSS2_RC code() const { return m_code; }
    [[nodiscard]] ESYS_TR key() const { return m_key.get(); }
    [[nodiscard]] ESYS_TR session() const { return m_session.get(); }

private:
    TpmHandle m_storageKey;
    TpmHandle m_session;
    TpmHandle m_key;
    TSS2_RC m_code = TPM2_RC_INTEGRITY;
};

Result<QByteArray, KeyError> signedByTpm(const TpmAddress &address, const TpmKeyFile &file,
                                         const TPM2B_AUTH &auth, QByteArrayView message)
{
    const auto tpm = TpmConnection::open(address);
    if (!tpm)
        return Failure<KeyError>(tpm.error());
    const LoadedKey loaded(**tpm, file, auth);
    if (loaded.code() != TSS2_RC_SUCCESS)
        return Failure<KeyError>(keyErrorOf(loaded.code()));
    const TPM2B_DIGEST digest = digestFrom(hashOf(HashAlgorithm::Sha256, message));
    TPMT_SIG_SCHEME scheme{};
    scheme.scheme = TPM2_ALG_ECDSA;
    scheme.details.ecdsa.hashAlg = TPM2_ALG_SHA256;
    const TPMT_TK_HASHCHECK noTicket{.tag = TPM2_ST_HASHCHECK, .hierarchy = TPM2_RH_NULL, .digest = {}};
    TPMT_SIGNATURE *signature = nullptr;
    const TSS2_RC code = Esys_Sign((*tpm)->esys(), loaded.key(), loaded.session(), ESYS_TR_NONE, ESYS_TR_NONE,
                                   &digest, &scheme, &noTicket, &signature);
    const EsysPointer<TPMT_SIGNATURE> owner(signature);
    if (code != TSS2_RC_SUCCESS)
        return Failure<KeyError>(keyErrorOf(code));
    return packedTpmSignature(*signature);
}

/// Signs with each call by way of the TPM.
class TpmSigner final : public Signer
{
public:
    TpmSigner(TpmAddress address, TpmKeyFile file, const TPM2B_AUTH &auth)
        : m_address(std::move(address))
        , m_file(std::move(file))
        , m_auth(auth)
        , m_key(operatorKeyOf(m_file.publicPart).value_or(OperatorKey()))
    {
    }
    ~TpmSigner() override { explicit_bzero(&m_auth, sizeof m_auth); }

    [[nodiscard]] OperatorKey key() const override { return m_key; }
    [[nodiscard]] KeyHome home() const override { return KeyHome::Tpm; }
    [[nodiscard]] QByteArray sign(QByteArrayView message) override
    {
        return trySign(message).value_or(QByteArray());
    }
    /// The same, with the reason where there is no signature.
    [[nodiscard]] Result<QByteArray, KeyError> trySign(QByteArrayView message)
    {
        auto signature = signedByTpm(m_address, m_file, m_auth, message);
        if (signature && !isSignedBy(m_key, message, *signature))
            return Failure<KeyError>(KeyError::NoTpm); // a TPM that computes wrongly tells of its key
        return signature;
    }

private:
    TpmAddress m_address;
    TpmKeyFile m_file;
    TPM2B_AUTH m_auth;
    OperatorKey m_key;
};

Result<TpmKeyFile, KeyError> readFile(const QString &path)
{
    const auto bytes = readPrivateFile(path, maxFileBytes);
    if (!bytes)
        return Failure<KeyError>(keyErrorOf(bytes.error()));
    auto file = decode<TpmKeyFile>(*bytes, "tpm-key");
    if (!file || !operatorKeyOf(file->publicPart))
        return Failure<KeyError>(KeyError::NotAKey);
    return *std::move(file);
}

Result<TpmKeyFile, KeyError> createKey(const TpmConnection &tpm, const TPM2B_AUTH &auth)
{
    TpmHandle storageKey(tpm);
    TpmHandle session(tpm);
    TSS2_RC code = createStorageKey(tpm, storageKey);
    if (code == TSS2_RC_SUCCESS)
        code = startSession(tpm, storageKey, session);
    if (code != TSS2_RC_SUCCESS)
        return Failure<KeyError>(keyErrorOf(code));
    TPM2B_SENSITIVE_CREATE secret{};
    secret.sensitive.userAuth = auth;
    const TPM2B_PUBLIC area = signingTemplate();
    const TPM2B_DATA outside{};
    const TPML_PCR_SELECTION pcrs{};
    TPM2B_PRIVATE *privatePart = nullptr;
    TPM2B_PUBLIC *publicPart = nullptr;
    code = Esys_Create(tpm.esys(), storageKey.get(), session.get(), ESYS_TR_NONE, ESYS_TR_NONE, &secret,
                       &area, &outside, &pcrs, &privatePart, &publicPart, nullptr, nullptr, nullptr);
    explicit_bzero(&secret, sizeof secret);
    const EsysPointer<TPM2B_PRIVATE> privateOwner(privatePart);
    const EsysPointer<TPM2B_PUBLIC> publicOwner(publicPart);
    if (code != TSS2_RC_SUCCESS)
        return Failure<KeyError>(keyErrorOf(code));
    return TpmKeyFile{.publicPart = bytesOf(*publicPart), .privatePart = bytesOf(*privatePart)};
}

} // namespace

Result<OperatorKey, KeyError> makeTpmKey(const QString &path, QByteArrayView passphrase,
                                         const TpmAddress &address)
{
    if (passphrase.size() < minPassphraseBytes)
        return Failure<KeyError>(KeyError::ShortPassphrase);
    const auto tpm = TpmConnection::open(address);
    if (!tpm)
        return Failure<KeyError>(tpm.error());
    const auto file = createKey(**tpm, authValue(passphrase));
    if (!file)
        return Failure<KeyError>(file.error());
    const auto key = operatorKeyOf(file->publicPart);
    if (!key || !isUsable(*key))
        return Failure<KeyError>(KeyError::NoTpm);
    if (const auto error = createPrivateFile(path, encode(*file)))
        return Failure<KeyError>(keyErrorOf(*error));
    return *key;
}

Result<std::unique_ptr<Signer>, KeyError> unlockTpmKey(const QString &path, QByteArrayView passphrase,
                                                       const TpmAddress &address)
{
    auto file = readFile(path);
    if (!file)
        return Failure<KeyError>(file.error());
    auto signer = std::make_unique<TpmSigner>(address, *std::move(file), authValue(passphrase));
    // Nothing but using it tells whether the passphrase is right; this is no message of the ledger's.
    const auto tried = signer->trySign("plumbline tpm key unlocked\n");
    if (!tried)
        return Failure<KeyError>(tried.error());
    return std::unique_ptr<Signer>(std::move(signer));
}

Result<std::unique_ptr<Signer>, KeyError> unlockOperatorKey(const QString &path, QByteArrayView passphrase,
                                                            const TpmAddress &tpm)
{
    const auto bytes = readPrivateFile(path, maxFileBytes);
    return bytes && bytes->startsWith(tag) ? unlockTpmKey(path, passphrase, tpm)
                                           : unlockKeyFile(path, passphrase);
}

bool hasTpm(const TpmAddress &address)
{
    const auto tpm = TpmConnection::open(address);
    if (!tpm)
        return false;
    TpmHandle storageKey(**tpm);
    return createStorageKey(**tpm, storageKey) == TSS2_RC_SUCCESS;
}

} // namespace plumbline::trust
