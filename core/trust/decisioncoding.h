// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/answer.h"
#include "core/trust/decision.h"
#include "core/trust/encoding.h"
#include "core/trust/operator.h"

namespace plumbline::trust {

// How the parts that actions share are encoded, see encoding.h.

inline constexpr qsizetype maxMembers = 100'000; ///< of a list of instances or change sets
inline constexpr qsizetype maxGroups = 1000;
inline constexpr qsizetype maxGuardRails = 64;
inline constexpr qsizetype maxPublicKeyBytes = 200;

template <typename Codec> void fields(Codec &codec, Coded<Codec, Head> &head)
{
    codec.number("head.sequence", head.sequence);
    codec.bytes("head.hash", head.hash, contentHashSize);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, Scope> &scope)
{
    codec.choice("scope.kind", scope.kind, Scope::Kind::Everyone);
    codec.ids("scope.instances", scope.instances, maxMembers, instanceIdSize);
    codec.texts("scope.groups", scope.groups, maxGroups, maxNameBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, Decision> &decision)
{
    codec.fixed("decision.shown", decision.shown, contentHashSize);
    fields(codec, decision.shownAt);
    codec.text("decision.reason", decision.reason, maxReasonBytes);
    codec.text("decision.ticket", decision.ticket, maxTicketBytes);
    codec.optional("decision.expires", decision.expires,
                   [&](auto &expires) { codec.time("decision.expires", expires); });
    codec.texts("decision.guardRails", decision.guardRails, maxGuardRails, maxNameBytes);
    codec.ids("decision.changeSets", decision.changeSets, maxMembers, contentHashSize);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, OperatorKey> &key)
{
    codec.choice("key.algorithm", key.algorithm, KeyAlgorithm::EcdsaP256);
    codec.bytes("key.publicKey", key.publicKey, maxPublicKeyBytes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, OperatorRecord> &record)
{
    codec.text("operator.name", record.name, maxNameBytes);
    codec.choice("operator.role", record.role, Role::Administrator);
    fields(codec, record.key);
    codec.choice("operator.home", record.home, KeyHome::Tpm);
}

template <typename Codec> void unsignedFields(Codec &codec, Coded<Codec, Answer> &answer)
{
    codec.fixed("answer.request", answer.request, contentHashSize);
    codec.flag("answer.isApproval", answer.isApproval);
    codec.fixed("answer.shown", answer.shown, contentHashSize);
    codec.text("answer.reason", answer.reason, maxReasonBytes);
    codec.time("answer.time", answer.time);
    codec.fixed("answer.by", answer.by, contentHashSize);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, Answer> &answer)
{
    unsignedFields(codec, answer);
    codec.fixed("answer.signature", answer.signature, signatureSize);
}

} // namespace plumbline::trust
