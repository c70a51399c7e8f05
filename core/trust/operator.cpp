// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/operator.h"

#include "core/base/hasher.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

constexpr std::array roleIds{"viewer"_L1, "approver"_L1, "administrator"_L1};
static_assert(roleIds.size() == roleCount);

/// Neither control characters nor what reorders or hides text: two names that look alike would be two
/// operators.
bool isPlain(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QLatin1StringView roleId(Role role)
{
    return roleIds[size_t(role)];
}

std::optional<Role> roleById(QStringView id)
{
    const auto found = std::ranges::find_if(roleIds, [&](QLatin1StringView each) { return each == id; });
    if (found == roleIds.end())
        return std::nullopt;
    return Role(found - roleIds.begin());
}

QLatin1StringView keyAlgorithmId(KeyAlgorithm algorithm)
{
    return algorithm == KeyAlgorithm::Ed25519 ? "ed25519"_L1 : "ecdsa-p256"_L1;
}

OperatorId operatorId(const OperatorKey &key)
{
    return hashOf(HashAlgorithm::Sha256, key.publicKey);
}

bool isGoodName(const QString &name)
{
    return !name.isEmpty() && name == name.trimmed() && name.toUtf8().size() <= maxNameBytes
        && std::ranges::all_of(name, isPlain) && name.isValidUtf16();
}

} // namespace plumbline::trust
