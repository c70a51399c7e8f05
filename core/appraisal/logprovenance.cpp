// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/logprovenance.h"

#include "core/appraisal/checks/hypothesis.h"
#include "core/appraisal/checks/imaprefix.h"
#include "core/ima/entryview.h"

#include <algorithm>
#include <limits>

namespace plumbline::appraisal {

namespace {

using evidence::Log;
using Stretch = FieldProvenance::Stretch;

constexpr qint64 wholeLog = std::numeric_limits<qint64>::max();

/// Up to which event of the register the signed value is the story of the log; 0 where it is another one.
qint64 reachOf(const CheckContext &context, HashAlgorithm bank, quint32 pcr, const QByteArray &quoted,
               const ReplayedRegister &replayed)
{
    if (replayed.value == quoted)
        return wholeLog;
    const Hypothesis guess = explainRegister(*context.bootLog(), bank, pcr, quoted);
    if (guess.kind == Hypothesis::Kind::BootPhases)
        return wholeLog; // the system went on to extend it after the log's last event
    return guess.kind == Hypothesis::Kind::LogIsLonger && guess.event ? *guess.event : 0;
}

/// The register that an event was extended into; nothing where it never was.
std::optional<quint32> extendedRegister(const Log &log, qint64 index)
{
    if (const auto *boot = std::get_if<tcg::EventLog>(&log.content)) {
        const tcg::Event &event = boot->events[size_t(index)];
        const bool isExtended = event.claimedType != tcg::EventType::NoAction;
        return isExtended ? std::optional(event.claimedRegister) : std::nullopt;
    }
    if (const auto *list = std::get_if<ima::List>(&log.content))
        return list->entries[size_t(index)].claimedPcr;
    return std::nullopt; // no check binds canonical event logs
}

std::vector<Stretch> digestStretches(const Log &log, qint64 index, const auto &provenanceOf)
{
    const auto *boot = std::get_if<tcg::EventLog>(&log.content);
    if (!boot)
        return {};
    std::vector<Stretch> stretches;
    Provenance all = Provenance::Signed;
    for (const tcg::LoggedDigest &digest : boot->digestsOf(boot->events[size_t(index)])) {
        stretches.push_back({digest.range, provenanceOf(digest.algorithm)});
        all = weaker(all, stretches.back().provenance);
    }
    if (!stretches.empty()) { // the list of them is as good as its weakest
        const ByteRange first = stretches.front().range;
        stretches.push_back({{first.offset, stretches.back().range.end() - first.offset}, all});
    }
    return stretches;
}

/// Whether no hash covers what the entry says: the kernel extended ones in its place.
bool isViolation(const Log &log, qint64 index)
{
    const auto *list = std::get_if<ima::List>(&log.content);
    return list && (list->entries[size_t(index)].flags & ima::Entry::Violation);
}

/// What an event that is bound says: the bytes that were hashed, or all of its data where they were not.
Stretch dataOf(const Log &log, qint64 index)
{
    if (const auto *list = std::get_if<ima::List>(&log.content)) {
        // Prefixes are computed from the template data, whatever hash the list records.
        const auto view = ima::viewEntry(*list, list->entries[size_t(index)]);
        return view ? Stretch{view->dataRange(), list->isAscii ? Provenance::Hint : Provenance::Bound}
                    : Stretch{};
    }
    const DigestCheck check = log.checkDigest(index);
    const ByteRange data = log.at(index).data;
    switch (check.result) {
    case DigestCheck::Result::Match:
        return {check.hashed, Provenance::Bound};
    case DigestCheck::Result::Mismatch:
        return {data, Provenance::Unbound};
    default:
        return {data, Provenance::Hint};
    }
}

} // namespace

Provenance quoteProvenance(const Appraisal &appraisal)
{
    return isQuoteProven(appraisal) ? Provenance::Signed : Provenance::Unbound;
}

LogProvenance LogProvenance::ofBootLog(const CheckContext &context, const Appraisal &appraisal)
{
    LogProvenance provenance;
    if (!context.bootLog())
        return provenance;
    for (const auto &[index, quoted] : appraisal.signedValues) {
        const auto pcr = quint32(index.pcr);
        const ReplayedRegister *replayed = findRegister(context.bootReplay, index.bank, pcr);
        if (replayed && replayed->isComplete)
            provenance.m_reaches.push_back(
                {index.bank, pcr, reachOf(context, index.bank, pcr, quoted, *replayed)});
    }
    return provenance;
}

LogProvenance LogProvenance::ofImaList(const CheckContext &context, const Appraisal &appraisal)
{
    LogProvenance provenance;
    if (!context.imaList())
        return provenance;
    for (const auto &[index, quoted] : appraisal.signedValues)
        if (index.pcr == imaPcr)
            provenance.m_reaches.push_back({index.bank, imaPcr, context.boundImaEntries(index.bank)});
    return provenance;
}

bool LogProvenance::isCovered() const
{
    return std::ranges::any_of(m_reaches, [](const Reach &reach) { return reach.end > 0; });
}

Provenance LogProvenance::ofDigest(const Log &log, qint64 index, HashAlgorithm bank) const
{
    const auto registerIndex = extendedRegister(log, index);
    if (!registerIndex)
        return Provenance::Unbound;
    if (std::holds_alternative<ima::List>(log.content))
        return log.checkDigest(index).result == DigestCheck::Result::Match ? ofEvent(log, index)
                                                                           : Provenance::Unbound;
    const auto binds
        = [&](const Reach &reach) { return reach.bank == bank && isBound(reach, *registerIndex, index); };
    return std::ranges::any_of(m_reaches, binds) ? Provenance::Bound : Provenance::Unbound;
}

Provenance LogProvenance::ofEvent(const Log &log, qint64 index) const
{
    const auto registerIndex = extendedRegister(log, index);
    if (!registerIndex)
        return Provenance::Unbound;
    bool isStrong = false;
    for (const Reach &reach : m_reaches) {
        if (reach.registerIndex != *registerIndex)
            continue;
        if (!isBound(reach, *registerIndex, index))
            return Provenance::Unbound;
        isStrong = isStrong || reach.bank != HashAlgorithm::Sha1;
    }
    return isStrong ? Provenance::Bound : Provenance::Unbound;
}

FieldProvenance LogProvenance::fieldsOf(const Log &log, qint64 index) const
{
    FieldProvenance provenance{
        .stretches
        = digestStretches(log, index, [&](HashAlgorithm bank) { return ofDigest(log, index, bank); }),
        .otherwise = Provenance::Unbound};
    if (ofEvent(log, index) != Provenance::Bound || isViolation(log, index))
        return provenance;
    provenance.otherwise = Provenance::Hint;
    provenance.stretches.push_back(dataOf(log, index));
    return provenance;
}

Provenance LogProvenance::ofData(const Log &log, qint64 index) const
{
    const bool isBound = ofEvent(log, index) == Provenance::Bound && !isViolation(log, index);
    return isBound ? dataOf(log, index).provenance : Provenance::Unbound;
}

} // namespace plumbline::appraisal
