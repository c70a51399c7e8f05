// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evidencebuilder.h"

#include "core/appraisal/replay.h"
#include "core/base/hasher.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/imalistbuilder.h"
#include "tests/support/tpmbytes.h"

namespace plumbline::test {

namespace {

constexpr int quotedPcrs = 16;

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

EvidenceBuilder::EvidenceBuilder()
    : nonce("0123456789abcdef0123456789abcdef")
    , banks{HashAlgorithm::Sha256}
    , bootLog(defaultBootLog())
    , m_key(TestKey::make(TestKey::Kind::P256))
{
    extendFromLogs();
    ImaListBuilder files;
    files.add(imaFile("/usr/bin/sh")).add(imaFile("/usr/bin/id"));
    imaList = bootAggregate() + files.bytes();
    extendFromLogs();
}

void EvidenceBuilder::useKey(TestKey::Kind kind)
{
    m_key = TestKey::make(kind);
    scheme = m_key->usualScheme();
    hash = m_key->usualHash();
    signatureScheme = keyScheme = quint16(scheme);
    signatureHash = keyHash = quint16(hash);
}

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
    if (editSelection)
        editSelection(result);
    return result;
}

/// TPMS_ATTEST with a TPMS_QUOTE_INFO, whatever type it claims.
QByteArray EvidenceBuilder::attest(const QByteArray &pcrDigest) const
{
    return be32(magic) + be16(type) + sized(qualifiedSigner) + sized(nonce) + be64(clock.clock)
        + be32(clock.resetCount) + be32(clock.restartCount) + char(clock.isSafe) + be64(firmwareVersion)
        + selectionBytes(selection()) + sized(pcrDigest);
}

QByteArray EvidenceBuilder::publicArea() const
{
    return publicAreaBytes(m_key->numbers(), keyAttributes, tpm::SignatureScheme(keyScheme),
                           HashAlgorithm(keyHash));
}

QByteArray EvidenceBuilder::keyFile() const
{
    switch (keyForm) {
    case KeyForm::SizedPublicArea:
        return sized(publicArea());
    case KeyForm::Der:
        return subjectPublicKey();
    case KeyForm::Pem:
        return pemBlock("PUBLIC KEY", subjectPublicKey());
    case KeyForm::Jwk:
        return jwkOf(m_key->numbers());
    case KeyForm::PublicArea:
        break;
    }
    return publicArea();
}

QByteArray EvidenceBuilder::pcrFile() const
{
    const tpm::PcrSelection quoted = selection();
    if (pcrForm == PcrForm::Values)
        return tpm::concatenated(quoted, values);
    std::vector<QByteArray> inOrder;
    for (const tpm::PcrIndex &index : quoted.pcrs())
        inOrder.push_back(values.at(index));
    return serializedPcrs(quoted, inOrder);
}

QByteArray EvidenceBuilder::signatureOf(const QByteArray &message) const
{
    return be16(signatureScheme) + be16(signatureHash) + m_key->sign(message, scheme, hash, sm2Identity);
}

evidence::Evidence EvidenceBuilder::build() const
{
    QByteArray quote = attest(hashOf(hash, tpm::concatenated(selection(), values)));
    if (editQuote)
        editQuote(quote);
    return {.quote = quote,
            .signature = signatureOf(quote),
            .pcrValues = pcrFile(),
            .attestationKey = keyFile(),
            .endorsementKey = {},
            .bootLog = bootLog,
            .imaList = imaList,
            .request = {.nonce = nonce, .selection = selection(), .isKeyPinned = true}};
}

} // namespace plumbline::test
