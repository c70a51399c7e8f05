// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evidencebuilder.h"

#include "core/appraisal/replay.h"
#include "core/base/hasher.h"
#include "core/tpm/openssl.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/imalistbuilder.h"

#include <openssl/ec.h>

#include <QtEndian>

namespace plumbline::test {

namespace {

constexpr int quotedPcrs = 16;

template <typename T> QByteArray be(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray sized(const QByteArray &bytes)
{
    return be(quint16(bytes.size())) + bytes;
}

QByteArray number(const BIGNUM *value)
{
    QByteArray bytes(BN_num_bytes(value), '\0');
    BN_bn2bin(value, reinterpret_cast<uchar *>(bytes.data()));
    return bytes;
}

QByteArray defaultBootLog()
{
    using tcg::EventType;
    return EventLogBuilder::agile()
        .event(0, EventType::SCrtmVersion, "v1")
        .event(0, EventType::PostCode, "firmware", "the firmware's code")
        .event(4, EventType::EfiAction, "Calling EFI Application from Boot Option")
        .separators()
        .event(8, EventType::Ipl, "grub_cmd: set", "set")
        .event(9, EventType::Ipl, "/vmlinuz", "the kernel")
        .bytes();
}

void extend(tpm::PcrValues &values, const appraisal::Replay &replay)
{
    for (const appraisal::ReplayedBank &bank : replay.banks)
        for (const auto &[index, pcr] : bank.registers)
            if (bank.imaExtend == appraisal::ImaExtend::TemplateHash
                && values.contains({bank.algorithm, int(index)}))
                values[{bank.algorithm, int(index)}] = pcr.value;
}

} // namespace

struct EvidenceBuilder::Key
{
    tpm::KeyPointer key{EVP_EC_gen("P-256")};
};

EvidenceBuilder::EvidenceBuilder()
    : nonce("0123456789abcdef0123456789abcdef")
    , banks{HashAlgorithm::Sha256}
    , bootLog(defaultBootLog())
    , m_key(std::make_unique<Key>())
{
    extendFromLogs();
    ImaListBuilder files;
    files.add(imaFile("/usr/bin/sh")).add(imaFile("/usr/bin/id"));
    imaList = bootAggregate() + files.bytes();
    extendFromLogs();
}

EvidenceBuilder::~EvidenceBuilder() = default;

void EvidenceBuilder::extendFromLogs()
{
    values.clear();
    for (const HashAlgorithm bank : banks)
        for (int pcr = 0; pcr < quotedPcrs; ++pcr)
            values[{bank, pcr}] = QByteArray(*digestSize(bank), '\0');
    for (const QByteArray &bytes : {bootLog, imaList})
        if (const auto log = evidence::readLog(bytes))
            extend(values, appraisal::replay(*log));
}

QByteArray EvidenceBuilder::bootAggregate() const
{
    QByteArray all;
    for (int pcr = 0; pcr < 10; ++pcr)
        all += values.at({HashAlgorithm::Sha256, pcr});
    const ImaTestEntry aggregate{
        .fields = {imaDigest("sha256:", hashOf(HashAlgorithm::Sha256, all)), imaName("boot_aggregate")}};
    ImaListBuilder list;
    list.add(aggregate);
    return list.bytes();
}

tpm::PcrSelection EvidenceBuilder::selection() const
{
    QByteArray select(3, '\0');
    for (int i = 0; i < 3; ++i)
        select[i] = char(pcrs >> (8 * i) & 0xFF);
    tpm::PcrSelection result;
    for (const HashAlgorithm bank : banks)
        result.banks.push_back({bank, select});
    return result;
}

QByteArray EvidenceBuilder::selectionBytes() const
{
    QByteArray bytes = be(quint32(banks.size()));
    for (const tpm::BankSelection &bank : selection().banks)
        bytes += be(quint16(bank.bank)) + char(bank.select.size()) + bank.select;
    return bytes;
}

/// TPMS_ATTEST with a TPMS_QUOTE_INFO, whatever type it claims.
QByteArray EvidenceBuilder::attest(const QByteArray &pcrDigest) const
{
    return be(magic) + be(type) + sized("signer") + sized(nonce) + be(quint64(1000)) + be(quint32(1))
        + be(quint32(0)) + char(1) // clock, counts, safe
        + be(quint64(0x2019)) // firmwareVersion
        + selectionBytes() + sized(pcrDigest);
}

/// TPMT_PUBLIC of an ECC key on P-256.
QByteArray EvidenceBuilder::publicArea() const
{
    constexpr quint16 algorithmEcc = 0x0023;
    constexpr quint16 algorithmNull = 0x0010;
    constexpr quint16 sha256 = 0x000B;
    constexpr quint16 curveP256 = 0x0003;
    const tpm::PublicKey key = *tpm::readSubjectPublicKey(subjectPublicKey());
    QByteArray scheme = be(keyScheme);
    if (keyScheme != algorithmNull)
        scheme += be(sha256);
    return be(algorithmEcc) + be(sha256) + be(keyAttributes) + sized({}) + be(algorithmNull) + scheme
        + be(curveP256) + be(algorithmNull) + sized(key.x) + sized(key.y);
}

QByteArray EvidenceBuilder::subjectPublicKey() const
{
    QByteArray der(i2d_PUBKEY(m_key->key.get(), nullptr), '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    i2d_PUBKEY(m_key->key.get(), &position);
    return der;
}

/// TPMT_SIGNATURE, always made with ECDSA and SHA-256.
QByteArray EvidenceBuilder::signatureOf(const QByteArray &message) const
{
    const tpm::DigestContextPointer context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->key.get());
    QByteArray der(128, '\0');
    auto length = size_t(der.size());
    EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(der.data()), &length, tpm::octets(message),
                   size_t(message.size()));
    const auto *position = tpm::octets(der);
    const tpm::EcdsaPointer pair(d2i_ECDSA_SIG(nullptr, &position, long(length)));
    return be(signatureScheme) + be(signatureHash) + sized(number(ECDSA_SIG_get0_r(pair.get())))
        + sized(number(ECDSA_SIG_get0_s(pair.get())));
}

evidence::Evidence EvidenceBuilder::build() const
{
    const QByteArray all = tpm::concatenated(selection(), values);
    const QByteArray quote = attest(hashOf(HashAlgorithm::Sha256, all));
    return {.quote = quote,
            .signature = signatureOf(quote),
            .pcrValues = all,
            .attestationKey = publicArea(),
            .endorsementKey = {},
            .bootLog = bootLog,
            .imaList = imaList,
            .request = {.nonce = nonce, .selection = selection(), .isKeyPinned = true}};
}

} // namespace plumbline::test
