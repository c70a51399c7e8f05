// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "core/trust/action.h"
#include "core/trust/decisioncoding.h"

namespace plumbline::trust {

namespace {

constexpr qsizetype maxTpmNameBytes = 66; ///< TPM2B_NAME: an algorithm and a SHA-512
constexpr qsizetype maxPolicyBytes = 1024 * 1024;
constexpr qsizetype maxEntryBytes = 1024 * 1024;
constexpr qsizetype maxEntries = 200'000;
constexpr qsizetype maxSettingBytes = 64 * 1024;
constexpr qsizetype maxPathBytes = 4096;

} // namespace

template <typename Codec> void fields(Codec &codec, Coded<Codec, LedgerCreated> &action)
{
    codec.text("ledger-created.name", action.name, maxNameBytes);
    codec.flag("ledger-created.isSample", action.isSample);
    fields(codec, action.administrator);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, OperatorAdded> &action)
{
    fields(codec, action.record);
    codec.text("operator-added.reason", action.reason, maxReasonBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, OperatorRevoked> &action)
{
    codec.fixed("operator-revoked.id", action.id, contentHashSize);
    codec.text("operator-revoked.reason", action.reason, maxReasonBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, RoleChanged> &action)
{
    codec.fixed("role-changed.id", action.id, contentHashSize);
    codec.choice("role-changed.role", action.role, Role::Administrator);
    codec.text("role-changed.reason", action.reason, maxReasonBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, InstanceAdded> &action)
{
    codec.fixed("instance-added.id", action.id, instanceIdSize);
    codec.text("instance-added.name", action.name, maxNameBytes);
    codec.bytes("instance-added.akName", action.akName, maxTpmNameBytes);
    codec.bytes("instance-added.ekDigest", action.ekDigest, contentHashSize);
    codec.texts("instance-added.groups", action.groups, maxGroups, maxNameBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, InstanceRenamed> &action)
{
    codec.fixed("instance-renamed.id", action.id, instanceIdSize);
    codec.text("instance-renamed.name", action.name, maxNameBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, InstanceGrouped> &action)
{
    codec.fixed("instance-grouped.id", action.id, instanceIdSize);
    codec.texts("instance-grouped.groups", action.groups, maxGroups, maxNameBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, InstanceIdentityChanged> &action)
{
    codec.fixed("instance-identity-changed.id", action.id, instanceIdSize);
    codec.bytes("instance-identity-changed.previousAkName", action.previousAkName, maxTpmNameBytes);
    codec.bytes("instance-identity-changed.akName", action.akName, maxTpmNameBytes);
    codec.bytes("instance-identity-changed.ekDigest", action.ekDigest, contentHashSize);
    codec.text("instance-identity-changed.reason", action.reason, maxReasonBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, InstanceRemoved> &action)
{
    codec.fixed("instance-removed.id", action.id, instanceIdSize);
    codec.text("instance-removed.reason", action.reason, maxReasonBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, PolicySet> &action)
{
    codec.text("policy-set.group", action.group, maxNameBytes);
    codec.bytes("policy-set.policy", action.policy, maxPolicyBytes);
    codec.choice("policy-set.twoPerson", action.twoPerson, TwoPersonRule::Always);
    codec.text("policy-set.reason", action.reason, maxReasonBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, BenchmarkSet> &action)
{
    codec.fixed("benchmark-set.instance", action.instance, instanceIdSize);
    codec.number("benchmark-set.version", action.version);
    codec.number("benchmark-set.previousVersion", action.previousVersion);
    codec.fixed("benchmark-set.benchmark", action.benchmark, contentHashSize);
    codec.fixed("benchmark-set.evidence", action.evidence, contentHashSize);
    fields(codec, action.decision);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, BenchmarkRestored> &action)
{
    codec.fixed("benchmark-restored.instance", action.instance, instanceIdSize);
    codec.number("benchmark-restored.version", action.version);
    codec.number("benchmark-restored.previousVersion", action.previousVersion);
    codec.number("benchmark-restored.restoredVersion", action.restoredVersion);
    codec.fixed("benchmark-restored.benchmark", action.benchmark, contentHashSize);
    fields(codec, action.decision);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, WhitelistAdded> &action)
{
    codec.list("whitelist-added.entries", action.entries, maxEntries,
               [&](auto &entry) { codec.bytes("whitelist-added.entry", entry, maxEntryBytes); });
    fields(codec, action.scope);
    fields(codec, action.decision);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, WhitelistRevoked> &action)
{
    codec.ids("whitelist-revoked.entries", action.entries, maxEntries, contentHashSize);
    codec.text("whitelist-revoked.reason", action.reason, maxReasonBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, ExceptionKey> &exception)
{
    codec.fixed("exception.instance", exception.instance, instanceIdSize);
    codec.fixed("exception.changeSet", exception.changeSet, contentHashSize);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, ExceptionIgnored> &action)
{
    codec.list("exception-ignored.exceptions", action.exceptions, maxMembers);
    codec.text("exception-ignored.reason", action.reason, maxReasonBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, ExceptionResolved> &action)
{
    codec.list("exception-resolved.exceptions", action.exceptions, maxMembers);
    codec.text("exception-resolved.reason", action.reason, maxReasonBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, RequestMade> &action)
{
    codec.bytes("request-made.proposal", action.proposal, maxActionSize);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, RequestApproved> &action)
{
    fields(codec, action.answer);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, RequestRefused> &action)
{
    fields(codec, action.answer);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, SettingChanged> &action)
{
    codec.text("setting-changed.key", action.key, maxNameBytes);
    codec.bytes("setting-changed.value", action.value, maxSettingBytes);
    codec.text("setting-changed.reason", action.reason, maxReasonBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, CatalogueExtended> &action)
{
    codec.fixed("catalogue-extended.catalogue", action.catalogue, contentHashSize);
    codec.text("catalogue-extended.source", action.source, maxPathBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, LossAccepted> &action)
{
    fields(codec, action.lost);
    codec.text("loss-accepted.reason", action.reason, maxReasonBytes);
}

namespace {

/// Fills @p action with the alternative whose place is @p kind.
template <size_t place = 0> void readAlternative(Decoder &decoder, quint8 kind, Action &action)
{
    if constexpr (place < std::variant_size_v<Action>) {
        if (kind == place)
            fields(decoder, action.emplace<place>());
        else
            readAlternative<place + 1>(decoder, kind, action);
    } else {
        decoder.refuse(ParseError::Kind::Unsupported, "action", kind);
    }
}

} // namespace

QByteArray encodeAction(const Action &action)
{
    Encoder encoder;
    encoder.number("action", quint8(action.index()));
    std::visit([&](const auto &value) { fields(encoder, value); }, action);
    return encoder.result();
}

Result<Action> decodeAction(QByteArrayView bytes)
{
    if (bytes.size() > maxActionSize)
        return fail({.kind = ParseError::Kind::TooLarge,
                     .structure = QStringLiteral("action"),
                     .wanted = bytes.size(),
                     .available = maxActionSize,
                     .detail = {}});
    Decoder decoder(bytes);
    quint8 kind = 0;
    decoder.number("action", kind);
    Action action;
    if (!decoder.hasFailed())
        readAlternative(decoder, kind, action);
    if (auto error = decoder.finish("action"))
        return fail(*std::move(error));
    if (encodeAction(action) != bytes)
        return fail(
            {.kind = ParseError::Kind::BadValue, .structure = QStringLiteral("action"), .detail = {}});
    return action;
}

ContentHash whitelistEntryId(QByteArrayView entry, const Scope &scope)
{
    Encoder encoder;
    encoder.bytes("entry", entry.toByteArray(), maxEntryBytes);
    fields(encoder, scope);
    return hashOf(HashAlgorithm::Sha256, encoder.result());
}

} // namespace plumbline::trust
