// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/context.h"

#include "core/appraisal/checks/imaprefix.h"
#include "core/base/hasher.h"

#include <algorithm>

namespace plumbline::appraisal {

namespace {

using evidence::valueOf;

bool fitsQuote(const CheckContext &context, const tpm::PcrValues &values)
{
    const tpm::Attest *quote = context.quote();
    const tpm::Signature *signature = context.signature();
    if (!quote || !quote->quote || !signature || values.empty())
        return false;
    const QByteArray digest
        = hashOf(signature->claimedHash, tpm::concatenated(quote->quote->selection, values));
    return !digest.isEmpty() && digest == quote->quote->pcrDigest;
}

/// What the logs alone say that the quoted PCRs are.
tpm::PcrValues replayedValues(const CheckContext &context, const Progress &progress)
{
    const Replay imaReplay
        = context.imaList() ? replay(*valueOf(context.evidence.imaList), progress) : Replay();
    tpm::PcrValues values;
    for (const tpm::PcrIndex &index : context.quote()->quote->selection.pcrs()) {
        const auto number = quint32(index.pcr);
        const ReplayedRegister *pcr = findRegister(context.bootReplay, index.bank, number);
        if (!pcr)
            pcr = findRegister(imaReplay, index.bank, number);
        values.emplace(index, pcr ? pcr->value : resetValue(number, digestSize(index.bank).value_or(0)));
    }
    return values;
}

/// The values of the file, where the quote's digest is theirs.
std::optional<tpm::PcrValues> valuesOfFile(const CheckContext &context)
{
    const auto *file = valueOf(context.evidence.pcrValues);
    if (!file)
        return std::nullopt;
    const auto values = tpm::assignValues(context.quote()->quote->selection, file->value);
    return values && fitsQuote(context, *values) ? std::optional(*values) : std::nullopt;
}

void findValues(CheckContext &context, const Progress &progress)
{
    const tpm::Attest *quote = context.quote();
    if (!quote || !quote->quote)
        return;
    if (context.evidence.pcrValues) {
        context.quotedValues = valuesOfFile(context);
        return;
    }
    const tpm::PcrValues values = replayedValues(context, progress);
    if (!fitsQuote(context, values))
        return;
    context.quotedValues = values;
    context.valuesAreReplayed = true;
}

/// Hashes the whole list, so that it is done once, and for what was quoted only.
void bindImaList(CheckContext &context)
{
    const ima::List *list = context.imaList();
    if (!list || !context.quotedValues)
        return;
    for (const auto &[index, quoted] : *context.quotedValues)
        if (index.pcr == int(imaPcr))
            context.imaPrefixes[index.bank] = boundEntries(*list, index.bank, quoted).value_or(0);
}

std::optional<certificate::Chain> chainOf(const evidence::ReadEvidence &evidence,
                                          const certificate::Certificate *leaf, certificate::Purpose purpose)
{
    if (!leaf)
        return std::nullopt;
    const bool isEndorsement = purpose == certificate::Purpose::Endorsement;
    const QDateTime &at = evidence.request.validAt;
    return certificate::verifyChain(
        *leaf,
        {.purpose = purpose,
         .anchors = isEndorsement ? evidence.trustAnchors : evidence.attestationAnchors,
         .intermediates = evidence.chainCertificates,
         .revocationLists = evidence.revocationLists,
         .at = at.isValid() ? at : QDateTime::currentDateTimeUtc()});
}

} // namespace

const tpm::Attest *CheckContext::quote() const
{
    const auto *reading = valueOf(evidence.quote);
    return reading ? &reading->value : nullptr;
}

const tpm::Signature *CheckContext::signature() const
{
    const auto *reading = valueOf(evidence.signature);
    return reading ? &reading->value : nullptr;
}

const tpm::KeyFile *CheckContext::attestationKey() const
{
    return valueOf(evidence.attestationKey);
}

const tpm::KeyFile *CheckContext::endorsementKey() const
{
    return valueOf(evidence.endorsementKey);
}

const certificate::Certificate *CheckContext::attestationCertificate() const
{
    return valueOf(evidence.attestationCertificate);
}

const certificate::Certificate *CheckContext::endorsementCertificate() const
{
    return valueOf(evidence.endorsementCertificate);
}

const tcg::EventLog *CheckContext::bootLog() const
{
    const evidence::Log *log = valueOf(evidence.bootLog);
    if (!log || log->hasMeasurementRegisters())
        return nullptr;
    return std::get_if<tcg::EventLog>(&log->content);
}

const ima::List *CheckContext::imaList() const
{
    const evidence::Log *log = valueOf(evidence.imaList);
    return log ? std::get_if<ima::List>(&log->content) : nullptr;
}

qint64 CheckContext::boundImaEntries(HashAlgorithm bank) const
{
    const auto found = imaPrefixes.find(bank);
    return found == imaPrefixes.end() ? 0 : found->second;
}

CheckContext makeContext(const evidence::ReadEvidence &evidence, const Progress &progress)
{
    CheckContext context{.evidence = evidence,
                         .quotedValues = {},
                         .bootReplay = {},
                         .imaPrefixes = {},
                         .endorsementChain = {},
                         .attestationChain = {}};
    context.endorsementChain
        = chainOf(evidence, context.endorsementCertificate(), certificate::Purpose::Endorsement);
    context.attestationChain
        = chainOf(evidence, context.attestationCertificate(), certificate::Purpose::Attestation);
    if (context.bootLog())
        context.bootReplay = replay(*valueOf(evidence.bootLog), progress);
    findValues(context, progress);
    bindImaList(context);
    return context;
}

const ReplayedRegister *findRegister(const Replay &replay, HashAlgorithm bank, quint32 index)
{
    for (const ReplayedBank &replayed : replay.banks) {
        if (replayed.algorithm != bank)
            continue;
        const auto found = replayed.registers.find(index);
        if (found != replayed.registers.end())
            return &found->second;
    }
    return nullptr;
}

} // namespace plumbline::appraisal
