// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/filenames.h"

#include "core/evidence/log.h"
#include "core/tpm/attest.h"
#include "core/tpm/keyfile.h"
#include "core/tpm/pcrvalues.h"
#include "core/tpm/signature.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

struct NameRow
{
    QLatin1StringView name;
    NamedRole role;
};
constexpr std::array names{
    NameRow{"binary_bios_measurements"_L1, {Role::BootLog}},
    NameRow{"ima_binary_runtime_measurements"_L1, {Role::ImaList}},
    NameRow{"binary_runtime_measurements"_L1, {Role::ImaList}},
    NameRow{"ima_ascii_runtime_measurements"_L1, {Role::ImaList, true}},
    NameRow{"ascii_runtime_measurements"_L1, {Role::ImaList, true}},
    NameRow{"tpm2-measure.log"_L1, {Role::UserspaceLog}},
    NameRow{"quote.msg"_L1, {Role::Quote}},
    NameRow{"quote.sig"_L1, {Role::Signature}},
    NameRow{"quote.pcrs"_L1, {Role::PcrValues}},
    NameRow{"ak.tpm2b"_L1, {Role::AttestationKey}},
    NameRow{"ak.pem"_L1, {Role::AttestationKey, true}},
    NameRow{"ek.tpm2b"_L1, {Role::EndorsementKey}},
    NameRow{"ek.pem"_L1, {Role::EndorsementKey, true}},
    NameRow{"ak_cert.der"_L1, {Role::AttestationCertificate}},
    NameRow{"ek_cert.der"_L1, {Role::EndorsementCertificate}},
    NameRow{"nonce.hex"_L1, {Role::Nonce, true}},
};

Role roleOfFormat(evidence::LogFormat format)
{
    using evidence::LogFormat;
    switch (format) {
    case LogFormat::ImaBinary:
    case LogFormat::ImaAscii:
        return Role::ImaList;
    case LogFormat::CelJson:
    case LogFormat::CelTlv:
    case LogFormat::SystemdUserspace:
        return Role::UserspaceLog;
    case LogFormat::TcgCryptoAgile:
    case LogFormat::TcgSha1:
    case LogFormat::Ccel:
    case LogFormat::Windows:
        break;
    }
    return Role::BootLog;
}

std::optional<Role> roleOfKey(const QByteArray &bytes)
{
    const auto area = tpm::readPublicArea(bytes);
    if (!area || !area->value.has(tpm::Restricted)
        || area->value.has(tpm::Sign) == area->value.has(tpm::Decrypt))
        return std::nullopt;
    return area->value.has(tpm::Sign) ? Role::AttestationKey : Role::EndorsementKey;
}

bool isQuote(const QByteArray &bytes)
{
    const auto attest = tpm::readAttest(bytes);
    return attest && attest->value.claimedMagic == tpm::generatedValue
        && attest->value.claimedType == tpm::AttestType::Quote;
}

bool isPcrFile(const QByteArray &bytes)
{
    const auto values = tpm::readPcrFile(bytes);
    return values && values->value.reportedSelection;
}

} // namespace

std::optional<NamedRole> roleOfFileName(QStringView name)
{
    const auto row = std::ranges::find_if(names, [=](const NameRow &each) { return name == each.name; });
    if (row != names.end())
        return row->role;
    const auto role = roleOfMember(name.toUtf8());
    return role ? std::optional(NamedRole{*role}) : std::nullopt;
}

std::optional<Role> roleOfContent(const QByteArray &bytes)
{
    std::vector<Role> roles;
    if (isQuote(bytes))
        roles.push_back(Role::Quote);
    if (tpm::readSignature(bytes))
        roles.push_back(Role::Signature);
    if (isPcrFile(bytes))
        roles.push_back(Role::PcrValues);
    if (const auto key = roleOfKey(bytes))
        roles.push_back(*key);
    if (const auto format = evidence::recogniseLog(bytes))
        roles.push_back(roleOfFormat(*format));
    return roles.size() == 1 ? std::optional(roles.front()) : std::nullopt;
}

} // namespace plumbline::bundle
