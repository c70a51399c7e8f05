// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/partview.h"

namespace plumbline::models {

namespace {

using appraisal::Subject;

template <typename T> std::vector<Field> take(PartView &view, const evidence::Part<T> &part)
{
    if (part && !*part)
        view.error = part->error();
    return part && *part ? (*part)->fields : std::vector<Field>();
}

std::vector<Field> take(PartView &view, const evidence::Part<certificate::Certificate> &part)
{
    if (part && !*part)
        view.error = part->error();
    return part && *part ? certificate::certificateFields(**part) : std::vector<Field>();
}

/// PEM has its fields in what the text encodes: their places are not those of the file.
bool isText(const QByteArray &bytes)
{
    return bytes.contains("-----BEGIN ");
}

void forgetPlaces(std::vector<Field> &fields)
{
    for (Field &field : fields) {
        field.range = {};
        forgetPlaces(field.children);
    }
}

std::vector<Field> fieldsOf(PartView &view, const evidence::ReadEvidence &evidence)
{
    switch (view.part) {
    case EvidencePart::Quote:
        return take(view, evidence.quote);
    case EvidencePart::Signature:
        return take(view, evidence.signature);
    case EvidencePart::PcrValues:
        return take(view, evidence.pcrValues);
    case EvidencePart::AttestationKey:
        return take(view, evidence.attestationKey);
    case EvidencePart::EndorsementKey:
        return take(view, evidence.endorsementKey);
    case EvidencePart::AttestationCertificate:
        return take(view, evidence.attestationCertificate);
    case EvidencePart::EndorsementCertificate:
        return take(view, evidence.endorsementCertificate);
    default:
        return {};
    }
}

/// Keys and signatures are what others are proven with; what stands in them is a claim.
appraisal::Provenance provenanceOf(EvidencePart part, const appraisal::Appraisal &appraisal)
{
    const bool isQuoted = part == EvidencePart::Quote || part == EvidencePart::PcrValues;
    return isQuoted ? appraisal::quoteProvenance(appraisal) : appraisal::Provenance::Unbound;
}

} // namespace

std::optional<PartView> partView(const EvidenceDocument &document, EvidencePart part)
{
    const PartFile *file = document.find(part);
    if (!file)
        return std::nullopt;
    PartView view{.part = part, .name = file->name, .bytes = file->bytes, .fields = {}, .error = {}};
    const VerdictPointer verdict = document.verdict();
    if (!verdict)
        return view;
    std::vector<Field> fields = fieldsOf(view, verdict->evidence);
    if (isText(view.bytes))
        forgetPlaces(fields);
    view.fields = {std::move(fields),
                   {.stretches = {}, .otherwise = provenanceOf(part, verdict->verification.appraisal)}};
    return view;
}

std::optional<EvidencePart> partOf(Subject subject)
{
    switch (subject) {
    case Subject::Quote:
        return EvidencePart::Quote;
    case Subject::Signature:
        return EvidencePart::Signature;
    case Subject::PcrValues:
        return EvidencePart::PcrValues;
    case Subject::AttestationKey:
        return EvidencePart::AttestationKey;
    case Subject::EndorsementKey:
        return EvidencePart::EndorsementKey;
    case Subject::AttestationCertificate:
        return EvidencePart::AttestationCertificate;
    case Subject::EndorsementCertificate:
        return EvidencePart::EndorsementCertificate;
    default:
        return std::nullopt;
    }
}

} // namespace plumbline::models
