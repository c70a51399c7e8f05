// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ledgerapply.h"

namespace plumbline::trust {

namespace {

/// Where an action comes from.
struct Origin
{
    Provenance provenance;
    ContentHash entry;
};

void addOperator(LedgerState &state, const OperatorRecord &record, const Origin &origin)
{
    state.operators[operatorId(record.key)] = {.record = record, .added = origin.provenance, .revoked = {}};
}

void take(LedgerState &state, const LedgerCreated &action, const Origin &origin)
{
    state.name = action.name;
    state.isSample = action.isSample;
    addOperator(state, action.administrator, origin);
}

void take(LedgerState &state, const OperatorAdded &action, const Origin &origin)
{
    addOperator(state, action.record, origin);
}

void take(LedgerState &state, const OperatorRevoked &action, const Origin &origin)
{
    state.operators.at(action.id).revoked = origin.provenance;
}

void take(LedgerState &state, const RoleChanged &action, const Origin &)
{
    state.operators.at(action.id).record.role = action.role;
}

void take(LedgerState &state, const InstanceAdded &action, const Origin &origin)
{
    state.instances[action.id] = {.name = action.name,
                                  .akName = action.akName,
                                  .ekDigest = action.ekDigest,
                                  .groups = action.groups,
                                  .added = origin.provenance,
                                  .removed = {}};
}

void take(LedgerState &state, const InstanceRenamed &action, const Origin &)
{
    state.instances.at(action.id).name = action.name;
}

void take(LedgerState &state, const InstanceGrouped &action, const Origin &)
{
    state.instances.at(action.id).groups = action.groups;
}

void take(LedgerState &state, const InstanceIdentityChanged &action, const Origin &)
{
    InstanceState &instance = state.instances.at(action.id);
    instance.akName = action.akName;
    instance.ekDigest = action.ekDigest;
}

void take(LedgerState &state, const InstanceRemoved &action, const Origin &origin)
{
    state.instances.at(action.id).removed = origin.provenance;
}

void take(LedgerState &state, const PolicySet &action, const Origin &origin)
{
    state.policies[action.group] = {.policy = action.policy, .set = origin.provenance};
    if (action.group.isEmpty())
        state.twoPerson = action.twoPerson;
}

void take(LedgerState &state, const BenchmarkSet &action, const Origin &origin)
{
    state.benchmarks[action.instance].push_back({.version = action.version,
                                                 .previousVersion = action.previousVersion,
                                                 .restoredVersion = 0,
                                                 .benchmark = action.benchmark,
                                                 .evidence = action.evidence,
                                                 .decision = action.decision,
                                                 .set = origin.provenance});
}

void take(LedgerState &state, const BenchmarkRestored &action, const Origin &origin)
{
    auto &versions = state.benchmarks.at(action.instance);
    const ContentHash evidence = versions.at(action.restoredVersion - 1).evidence;
    versions.push_back({.version = action.version,
                        .previousVersion = action.previousVersion,
                        .restoredVersion = action.restoredVersion,
                        .benchmark = action.benchmark,
                        .evidence = evidence,
                        .decision = action.decision,
                        .set = origin.provenance});
}

void take(LedgerState &state, const WhitelistAdded &action, const Origin &origin)
{
    for (const QByteArray &entry : action.entries)
        state.whitelist[whitelistEntryId(entry, action.scope)] = {.entry = entry,
                                                                  .scope = action.scope,
                                                                  .decision = action.decision,
                                                                  .added = origin.provenance,
                                                                  .revoked = {}};
}

void take(LedgerState &state, const WhitelistRevoked &action, const Origin &origin)
{
    for (const ContentHash &id : action.entries)
        state.whitelist.at(id).revoked = origin.provenance;
}

void take(LedgerState &state, const ExceptionIgnored &action, const Origin &origin)
{
    for (const ExceptionKey &exception : action.exceptions)
        state.ignored[exception] = {.reason = action.reason, .ignored = origin.provenance};
}

void take(LedgerState &state, const ExceptionResolved &action, const Origin &)
{
    for (const ExceptionKey &exception : action.exceptions)
        state.ignored.erase(exception);
}

void take(LedgerState &state, const RequestMade &action, const Origin &origin)
{
    if (auto proposal = decodeAction(action.proposal))
        state.requests[origin.entry] = {.state = Request::State::Open,
                                        .proposal = *std::move(proposal),
                                        .made = origin.provenance,
                                        .answer = {}};
}

void take(LedgerState &state, const RequestApproved &action, const Origin &origin)
{
    Request &request = state.requests.at(action.answer.request);
    request.state = Request::State::Approved;
    request.answer = action.answer;
    Provenance both = origin.provenance;
    both.by = request.made.by;
    both.approvedBy = action.answer.by;
    apply(state, request.proposal, both, origin.entry);
}

void take(LedgerState &state, const RequestRefused &action, const Origin &)
{
    Request &request = state.requests.at(action.answer.request);
    request.state = Request::State::Refused;
    request.answer = action.answer;
}

void take(LedgerState &state, const SettingChanged &action, const Origin &)
{
    state.settings[action.key] = action.value;
}

void take(LedgerState &state, const CatalogueExtended &action, const Origin &)
{
    state.catalogues.push_back(action.catalogue);
}

/// Nothing follows from it: the entry itself is the record.
void take(LedgerState &, const LossAccepted &, const Origin &)
{
}

} // namespace

void apply(LedgerState &state, const Action &action, const Provenance &provenance, const ContentHash &entry)
{
    std::visit([&](const auto &value) { take(state, value, {provenance, entry}); }, action);
}

} // namespace plumbline::trust
