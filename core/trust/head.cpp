// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/head.h"

#include "core/base/secret.h"
#include "core/trust/decisioncoding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

constexpr qsizetype maxHeads = 10'000;
constexpr qsizetype maxLocationBytes = 4096;
constexpr qsizetype codeSize = 32; ///< HMAC-SHA-256
const QByteArray tag = QByteArrayLiteral("plumbline ledger heads\n1\n");

constexpr std::array comparisonIds{
    "never-seen"_L1, "same"_L1, "longer"_L1, "behind"_L1, "forked"_L1, "other-ledger"_L1,
};

const RememberedHead *headAt(const HeadMemory &memory, const QString &location)
{
    const auto found = std::ranges::find(memory.heads, location, &RememberedHead::location);
    return found == memory.heads.end() ? nullptr : &*found;
}

HeadComparison compareSequence(const Head &remembered, const LedgerState &state)
{
    if (remembered.sequence >= state.hashes.size())
        return HeadComparison::Behind;
    if (state.hashes[size_t(remembered.sequence)] != remembered.hash)
        return HeadComparison::Forked;
    return remembered.sequence == state.head.sequence ? HeadComparison::Same : HeadComparison::Longer;
}

} // namespace

template <typename Codec> void fields(Codec &codec, Coded<Codec, RememberedHead> &head)
{
    codec.text("heads.location", head.location, maxLocationBytes);
    codec.fixed("heads.ledger", head.ledger, ledgerIdSize);
    fields(codec, head.head);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, HeadMemory> &memory)
{
    QByteArray found = tag;
    codec.fixed("heads.tag", found, tag.size());
    if constexpr (Codec::isReading) {
        if (found != tag)
            codec.refuse(ParseError::Kind::Unsupported, "heads.tag");
    }
    codec.number("heads.generation", memory.generation);
    codec.optional("heads.counter", memory.counter,
                   [&](auto &counter) { codec.number("heads.counter", counter); });
    codec.list("heads", memory.heads, maxHeads);
}

QLatin1StringView headComparisonId(HeadComparison comparison)
{
    return comparisonIds[size_t(comparison)];
}

bool isSound(HeadComparison comparison)
{
    return comparison == HeadComparison::NeverSeen || comparison == HeadComparison::Same
        || comparison == HeadComparison::Longer;
}

const RememberedHead *rememberedHead(const HeadMemory &memory, const LedgerId &ledger)
{
    const RememberedHead *longest = nullptr;
    for (const RememberedHead &each : memory.heads)
        if (each.ledger == ledger && (!longest || each.head.sequence > longest->head.sequence))
            longest = &each;
    return longest;
}

HeadComparison compareHead(const HeadMemory &memory, const QString &location, const LedgerState &state)
{
    const RememberedHead *here = headAt(memory, location);
    if (here && here->ledger != state.ledger)
        return HeadComparison::OtherLedger;
    const RememberedHead *longest = rememberedHead(memory, state.ledger);
    return longest ? compareSequence(longest->head, state) : HeadComparison::NeverSeen;
}

void remember(HeadMemory &memory, const RememberedHead &seen)
{
    const auto here = std::ranges::find(memory.heads, seen.location, &RememberedHead::location);
    if (here == memory.heads.end())
        memory.heads.push_back(seen);
    else if (here->ledger == seen.ledger && here->head.sequence < seen.head.sequence)
        *here = seen;
}

void rememberAnyway(HeadMemory &memory, const RememberedHead &seen)
{
    std::erase_if(memory.heads, [&](const auto &each) {
        return each.location == seen.location || each.ledger == seen.ledger;
    });
    memory.heads.push_back(seen);
}

QByteArray writeHeads(const HeadMemory &memory, QByteArrayView key)
{
    const QByteArray bytes = encode(memory);
    return bytes + hmacSha256(key, bytes);
}

std::optional<HeadMemory> readHeads(QByteArrayView bytes, QByteArrayView key)
{
    if (key.isEmpty() || bytes.size() < codeSize)
        return std::nullopt;
    const QByteArrayView content = bytes.chopped(codeSize);
    if (!equalsInConstantTime(hmacSha256(key, content), bytes.last(codeSize)))
        return std::nullopt;
    auto memory = decode<HeadMemory>(content, "heads");
    return memory ? std::optional(*std::move(memory)) : std::nullopt;
}

} // namespace plumbline::trust
