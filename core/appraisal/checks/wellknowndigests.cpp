// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/wellknowndigests.h"

#include "core/appraisal/checks/bootactions.h"
#include "core/base/hasher.h"

#include <map>

namespace plumbline::appraisal {

namespace {

using tcg::EventType;

constexpr std::array<WellKnownText, wellKnownTextCount> texts{{
    {EventType::Separator, {"\0\0\0\0", 4}},
    {EventType::Separator, {"\xFF\xFF\xFF\xFF", 4}},
    {EventType::Separator, errorSeparator},
    {EventType::EfiAction, callingApplication},
    {EventType::EfiAction, returningFromApplication},
    {EventType::EfiAction, exitInvocation},
    {EventType::EfiAction, exitFailure},
    {EventType::EfiAction, exitSuccess},
    {EventType::EfiAction, debugMode},
    {EventType::EfiAction, dmaProtectionDisabled},
    {EventType::Action, "Calling INT 19h"},
    {EventType::Action, "Returned INT 19h"},
    {EventType::Action, "Return via INT 18h"},
    {EventType::OmitBootDeviceEvents, "BOOT ATTEMPTS OMITTED"},
}};

constexpr std::array banks{
    HashAlgorithm::Sha1,    HashAlgorithm::Sha256,   HashAlgorithm::Sha384,   HashAlgorithm::Sha512,
    HashAlgorithm::Sm3_256, HashAlgorithm::Sha3_256, HashAlgorithm::Sha3_384, HashAlgorithm::Sha3_512,
};

} // namespace

std::span<const WellKnownText, wellKnownTextCount> wellKnownTexts()
{
    return texts;
}

WellKnownDigests::WellKnownDigests(HashAlgorithm bank)
{
    Hasher hasher(bank);
    for (size_t i = 0; i < texts.size(); ++i) {
        m_digests[i] = hasher.hash(texts[i].text);
        if (!m_digests[i].isEmpty())
            m_firstBytes[uchar(m_digests[i].front())] = true;
    }
}

const WellKnownDigests *WellKnownDigests::of(HashAlgorithm bank)
{
    static const std::map<HashAlgorithm, WellKnownDigests> all = [] {
        std::map<HashAlgorithm, WellKnownDigests> result;
        for (const HashAlgorithm algorithm : banks)
            if (Hasher(algorithm).isSupported())
                result.emplace(algorithm, WellKnownDigests(algorithm));
        return result;
    }();
    const auto found = all.find(bank);
    return found == all.end() ? nullptr : &found->second;
}

const WellKnownText *WellKnownDigests::find(QByteArrayView digest) const
{
    if (digest.isEmpty() || !m_firstBytes[uchar(digest.front())])
        return nullptr;
    for (size_t i = 0; i < texts.size(); ++i)
        if (m_digests[i] == digest)
            return &texts[i];
    return nullptr;
}

const WellKnownText *wellKnownTextOf(const tcg::EventLog &log, const tcg::LoggedDigest &digest)
{
    const WellKnownDigests *known = WellKnownDigests::of(digest.algorithm);
    return known ? known->find(log.view(digest.range)) : nullptr;
}

} // namespace plumbline::appraisal
