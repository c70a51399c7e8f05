// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/storedboot.h"

#include "core/evidence/lastseen.h"
#include "core/trust/benchmark.h"
#include "core/trust/encoding.h"

namespace plumbline::models {

namespace {

constexpr qsizetype maxNonce = 1024;
constexpr qsizetype maxBanks = 64;
constexpr qsizetype maxSelect = 255;
constexpr qsizetype maxKeyName = 128;

QByteArray keyName(const evidence::ReadEvidence &read)
{
    const tpm::KeyFile *key = evidence::valueOf(read.attestationKey);
    return key && key->area ? tpm::nameOf(*key->area) : QByteArray();
}

/// What a bundle's member is called below host/.
QString factName(const QByteArray &member)
{
    return QString::fromUtf8(member.mid(member.indexOf('/') + 1));
}

/// Keys that are the expected ones are pinned: an operator vouched for them.
void pinKeys(evidence::Evidence &evidence, const Expectation &expectation)
{
    evidence::Evidence keys;
    keys.attestationKey = evidence.attestationKey;
    keys.endorsementKey = evidence.endorsementKey;
    keys.endorsementCertificate = evidence.endorsementCertificate;
    const evidence::ReadEvidence read = evidence::readEvidence(keys);
    evidence.request.isKeyPinned = !expectation.akName.isEmpty() && keyName(read) == expectation.akName;
    evidence.request.isEndorsementKeyPinned
        = !expectation.ekDigest.isEmpty() && evidence::endorsementKeyDigest(read) == expectation.ekDigest;
}

} // namespace

template <typename Codec>
void selectionFields(Codec &codec, trust::Coded<Codec, tpm::PcrSelection> &selection)
{
    codec.list("selection.banks", selection.banks, maxBanks, [&](auto &bank) {
        auto algorithm = quint16(bank.bank);
        codec.number("selection.bank", algorithm);
        if constexpr (Codec::isReading)
            bank.bank = HashAlgorithm(algorithm);
        codec.bytes("selection.select", bank.select, maxSelect);
    });
}

template <typename Codec> void fields(Codec &codec, trust::Coded<Codec, Expectation> &expectation)
{
    codec.optional("expectation.nonce", expectation.nonce,
                   [&](auto &nonce) { codec.bytes("expectation.nonce", nonce, maxNonce); });
    codec.optional("expectation.selection", expectation.selection,
                   [&](auto &selection) { selectionFields(codec, selection); });
    codec.flag("expectation.hasForeignRecord", expectation.hasForeignRecord);
    codec.bytes("expectation.akName", expectation.akName, maxKeyName);
    codec.bytes("expectation.ekDigest", expectation.ekDigest, maxKeyName);
    codec.time("expectation.takenAt", expectation.takenAt);
}

QByteArray encodeExpectation(const Expectation &expectation)
{
    return trust::encode(expectation);
}

Result<Expectation> decodeExpectation(QByteArrayView bytes)
{
    return trust::decode<Expectation>(bytes, "Expectation");
}

Expectation expectationOf(const evidence::Request &request)
{
    return {.nonce = request.nonce,
            .selection = request.selection,
            .hasForeignRecord = request.hasForeignRecord,
            .akName = request.attestationKeyName,
            .ekDigest = {},
            .takenAt = {}};
}

evidence::Evidence evidenceOf(const std::vector<bundle::Member> &members, const Expectation &expectation)
{
    bundle::OpenedEvidence opened;
    for (const bundle::Member &member : members) {
        const auto role = bundle::roleOfMember(member.name);
        if (role)
            bundle::addPart(opened, *role, member.bytes, factName(member.name));
    }
    evidence::Request &request = opened.evidence.request;
    request.nonce = expectation.nonce;
    request.selection = expectation.selection;
    request.hasForeignRecord = expectation.hasForeignRecord;
    request.attestationKeyName = expectation.akName;
    request.validAt = expectation.takenAt;
    pinKeys(opened.evidence, expectation);
    return std::move(opened.evidence);
}

TakenBoot takeBoot(const evidence::Evidence &evidence, const Progress &progress)
{
    const evidence::ReadEvidence read = evidence::readEvidence(evidence, progress);
    const appraisal::CheckContext context = appraisal::makeContext(read, progress);
    TakenBoot taken{.boot = {},
                    .appraisal = appraisal::appraise(context),
                    .hostFacts = evidence.hostFacts,
                    .akName = keyName(read)};
    taken.boot = trust::provenPart(comparison::measuredBoot(context, taken.appraisal, progress));
    return taken;
}

} // namespace plumbline::models
