// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/measuredboot.h"

#include <map>
#include <set>
#include <tuple>

namespace plumbline::causes {

/// Somebody whose key or hash let a program start.
struct Signer
{
    QByteArray digest; ///< of the certificate, SHA-256; or the hash itself
    QString name; ///< common name, evidence text; hexadecimal digits of a hash

    bool operator==(const Signer &) const = default;
    bool operator<(const Signer &other) const
    {
        return std::tie(digest, name) < std::tie(other.digest, other.name);
    }
};

/// What a boot's log says of who had to vouch for what it started. It says what the log says: whether that is
/// proven is for the guard rails.
struct BootPolicy
{
    enum class SecureBoot { Unknown, Off, On };
    SecureBoot secureBoot = SecureBoot::Unknown; ///< Unknown also where the log contradicts itself
    std::set<Signer> signers; ///< of the programs that were started
    std::set<QByteArray> trusted; ///< digests of keys and hashes in db
    bool hasPlatformKey = false;
};

[[nodiscard]] BootPolicy bootPolicy(const comparison::MeasuredBoot &boot);

/// Whose authority an event is; nothing where it is none or cannot be read.
[[nodiscard]] std::optional<Signer> signerOf(const comparison::MeasuredEvent &event);

/// Keys and hashes of a database by their digests, with a name for each.
[[nodiscard]] std::map<QByteArray, const uefi::Signature *>
entriesOf(const uefi::SignatureDatabase &database);

[[nodiscard]] QString nameOf(const uefi::Signature &signature);

/// The typed payload of an event of a boot log; null where it is another one.
template <typename T> [[nodiscard]] const T *payloadOf(const comparison::MeasuredEvent &event)
{
    const auto *payload = std::get_if<tcg::Payload>(&event.content.payload);
    return payload ? std::get_if<T>(payload) : nullptr;
}

/// The typed value of a variable; null where it is none, or another one.
template <typename T> [[nodiscard]] const T *variableValueOf(const comparison::MeasuredEvent &event)
{
    const auto *variable = payloadOf<tcg::VariableEvent>(event);
    return variable ? std::get_if<T>(&variable->variable.value) : nullptr;
}

/// Whether the event is about exactly that variable, used as @p use.
[[nodiscard]] bool isVariable(const comparison::MeasuredEvent &event, const QUuid &vendor, QStringView name,
                              uefi::VariableUse use = uefi::VariableUse::Value);

} // namespace plumbline::causes
