// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/securebootfacts.h"

#include "core/appraisal/secureboot/factlist.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr std::array areas{addState, addKeys, addDbx, addShim, addImages, addPlatform};

constexpr std::array codes{
    "secure-boot.on"_L1,
    "secure-boot.claimed-on"_L1,
    "secure-boot.off"_L1,
    "secure-boot.claimed-off"_L1,
    "secure-boot.not-measured"_L1,
    "secure-boot.repeated"_L1,
    "secure-boot.no-variable"_L1,
    "secure-boot.not-a-switch"_L1,
    "secure-boot.digest-differs"_L1,
    "secure-boot.late"_L1,
    "secure-boot.contradicted"_L1,
    "secure-boot.without-platform-key"_L1,
    "secure-boot.look-alike"_L1,
    "mode.setup"_L1,
    "mode.audit"_L1,
    "mode.deployed"_L1,
    "key.certificate"_L1,
    "key.microsoft-2011"_L1,
    "key.microsoft-2023"_L1,
    "key.only-microsoft-2011"_L1,
    "key.test-key"_L1,
    "key.hashes"_L1,
    "key.more"_L1,
    "key.database-not-measured"_L1,
    "key.database-repeated"_L1,
    "key.database-late"_L1,
    "key.database-unreadable"_L1,
    "key.database-empty"_L1,
    "dbx.contents"_L1,
    "dbx.placeholder"_L1,
    "dbx.revokes-microsoft-2011"_L1,
    "dbx.smaller-than-published"_L1,
    "dbx.up-to-date"_L1,
    "dbx.behind"_L1,
    "dbx.shrunk"_L1,
    "shim.validation-on"_L1,
    "shim.validation-default"_L1,
    "shim.validation-off"_L1,
    "shim.validation-unknown"_L1,
    "shim.ignores-db"_L1,
    "shim.kernel-trusts-mok"_L1,
    "shim.mok-list"_L1,
    "shim.mok-list-x"_L1,
    "sbat.current"_L1,
    "sbat.behind"_L1,
    "sbat.malformed"_L1,
    "sbat.not-measured"_L1,
    "image.authorised-by-certificate"_L1,
    "image.authorised-by-hash"_L1,
    "image.authority-not-in-db"_L1,
    "image.authority-forbidden"_L1,
    "image.no-authority"_L1,
    "image.forbidden-by-dbx"_L1,
    "image.revoked"_L1,
    "platform.debug-mode"_L1,
    "platform.dma-protection-disabled"_L1,
};

} // namespace

const SecureBootFact *SecureBootFacts::find(QLatin1StringView code) const
{
    const auto found = std::ranges::find(facts, code, &SecureBootFact::code);
    return found == facts.end() ? nullptr : &*found;
}

SecureBootFacts secureBootFacts(const evidence::Log &log, const LogProvenance &provenance,
                                const RevocationList &reference)
{
    const MeasuredPolicy policy = readPolicy(log, provenance);
    FactList list{.policy = policy, .reference = reference};
    for (const auto addArea : areas)
        addArea(list);
    return std::move(list.result);
}

std::span<const QLatin1StringView> secureBootFactCodes()
{
    return codes;
}

} // namespace plumbline::appraisal
