// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/evidencedraft.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::models {

namespace {

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(DraftText)
};

constexpr qsizetype maxNameLength = 60;

QString safeName(const QString &name)
{
    return safeTextElided(name, maxNameLength);
}

} // namespace

const PartFile *EvidenceDraft::find(EvidencePart part) const
{
    const auto found = std::ranges::find(parts, part, &PartFile::part);
    return found == parts.end() ? nullptr : &*found;
}

void EvidenceDraft::put(PartFile file)
{
    const PartFile *known = find(file.part);
    const bool isOther = known && known->bytes != file.bytes;
    const bool isPinned = request.isKeyPinned && !(isOther && file.part == EvidencePart::AttestationKey);
    if (!isRepeatable(file.part))
        remove(file.part);
    request.isKeyPinned = isPinned;
    if (std::ranges::find(parts, file) == parts.end())
        parts.push_back(std::move(file));
    std::ranges::stable_sort(parts, {}, &PartFile::part);
}

void EvidenceDraft::remove(EvidencePart part)
{
    std::erase_if(parts, [=](const PartFile &known) { return known.part == part; });
    if (part == EvidencePart::AttestationKey)
        request.isKeyPinned = false;
}

void EvidenceDraft::take(const QString &name, const QByteArray &bytes)
{
    take(name, bytes, recogniseEvidence(bytes));
}

void EvidenceDraft::take(const QString &name, const QByteArray &bytes, const Recognised &found)
{
    if (found.nonce)
        foundNonce = *found.nonce;
    else if (found.isAmbiguous())
        undecided.push_back({safeName(name), bytes, found.parts, found.form});
    else if (!found.parts.empty())
        put({found.parts.front(), safeName(name), bytes});
    else
        remarks << DraftText::tr("%1 is no evidence that is known.").arg(safeName(name));
}

void EvidenceDraft::takeAs(EvidencePart part, const QString &name, const QByteArray &bytes)
{
    const Recognised found = recogniseEvidence(bytes);
    const bool isTold = std::ranges::find(found.parts, part) != found.parts.end();
    if (isTold || (found.isNothing() && part == EvidencePart::RevocationList)) {
        put({part, safeName(name), bytes});
        return;
    }
    if (found.parts.size() == 1)
        remarks << DraftText::tr("%1 looks like another part: %2. It was added there.")
                       .arg(safeName(name), evidencePartName(found.parts.front()));
    take(name, bytes, found);
}

void EvidenceDraft::merge(EvidenceDraft other)
{
    for (PartFile &file : other.parts)
        put(std::move(file));
    if (other.request != evidence::Request())
        request = other.request;
    if (!other.foundNonce.isEmpty())
        foundNonce = other.foundNonce;
    std::ranges::move(other.hostFacts, std::back_inserter(hostFacts));
    std::ranges::move(other.undecided, std::back_inserter(undecided));
    remarks += other.remarks;
}

void EvidenceDraft::decide(size_t index, std::optional<EvidencePart> part)
{
    const Undecided file = undecided[index];
    undecided.erase(undecided.begin() + std::ptrdiff_t(index));
    if (part)
        put({*part, file.name, file.bytes});
}

} // namespace plumbline::models
