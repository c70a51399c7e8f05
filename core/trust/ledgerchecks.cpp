// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ledgerchecks.h"

#include "core/trust/ledgerrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

using Check = std::optional<Objection>;

Objection object(QLatin1StringView code, const QString &detail = {})
{
    return {code, detail};
}

/// Compares as people read: without regard to case.
bool isSameName(const QString &a, const QString &b)
{
    return a.normalized(QString::NormalizationForm_KC).toCaseFolded()
        == b.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Check checkReason(const QString &reason)
{
    return reason.trimmed().isEmpty() ? Check(object("ledger.reason"_L1)) : std::nullopt;
}

const InstanceState *activeInstance(const LedgerState &state, const InstanceId &id)
{
    const auto found = state.instances.find(id);
    return found != state.instances.end() && !found->second.removed ? &found->second : nullptr;
}

Check checkInstance(const LedgerState &state, const InstanceId &id)
{
    return activeInstance(state, id) ? std::nullopt
                                     : Check(object("ledger.instance"_L1, QString::fromLatin1(id.toHex())));
}

Check checkGroups(const QStringList &groups)
{
    const auto bad = std::ranges::find_if_not(groups, isGoodName);
    return bad == groups.end() ? std::nullopt : Check(object("ledger.name"_L1, *bad));
}

Check checkInstanceName(const LedgerState &state, const QString &name, const InstanceId &self)
{
    if (!isGoodName(name))
        return object("ledger.name"_L1, name);
    for (const auto &[id, instance] : state.instances)
        if (id != self && !instance.removed && isSameName(instance.name, name))
            return object("ledger.name-taken"_L1, name);
    return std::nullopt;
}

/// One attestation key, one instance: else the evidence of one would count for the other.
Check checkAttestationKey(const LedgerState &state, const QByteArray &akName, const InstanceId &self)
{
    if (akName.isEmpty())
        return std::nullopt;
    for (const auto &[id, instance] : state.instances)
        if (id != self && !instance.removed && instance.akName == akName)
            return object("ledger.identity"_L1, instance.name);
    return std::nullopt;
}

Check checkDecision(const LedgerState &state, const Decision &decision, const Author &author)
{
    if (auto found = checkReason(decision.reason))
        return found;
    const auto &[sequence, hash] = decision.shownAt;
    if (sequence >= state.hashes.size() || state.hashes[size_t(sequence)] != hash)
        return object("ledger.shown-at"_L1);
    if (isExpired(decision, effectiveTime(state, author.time)))
        return object("ledger.expired"_L1);
    return std::nullopt;
}

Check checkScope(const LedgerState &state, const Scope &scope)
{
    const bool hasInstances = !scope.instances.empty();
    const bool hasGroups = !scope.groups.isEmpty();
    if (hasInstances != (scope.kind == Scope::Kind::Instances)
        || hasGroups != (scope.kind == Scope::Kind::Groups))
        return object("ledger.scope"_L1);
    for (const InstanceId &id : scope.instances)
        if (auto found = checkInstance(state, id))
            return found;
    return checkGroups(scope.groups);
}

/// Decided about the version that is in force, and numbered without gaps (W-13).
Check checkVersion(const LedgerState &state, const InstanceId &instance, quint32 version, quint32 previous)
{
    if (auto found = checkInstance(state, instance))
        return found;
    const BenchmarkVersion *current = currentBenchmark(state, instance);
    const quint32 inForce = current ? current->version : 0;
    return previous == inForce && version == inForce + 1
        ? std::nullopt
        : Check(object("ledger.stale-version"_L1, QString::number(inForce)));
}

Check checkOperator(const LedgerState &state, const OperatorId &id)
{
    const auto found = state.operators.find(id);
    return found != state.operators.end() && found->second.isActive()
        ? std::nullopt
        : Check(object("ledger.operator"_L1, QString::fromLatin1(id.toHex())));
}

/// Somebody must be left who can introduce others.
Check checkAdministratorLeft(const LedgerState &state, const OperatorId &without)
{
    const bool isLeft = std::ranges::any_of(state.operators, [&](const auto &each) {
        return each.first != without && each.second.isActive()
            && each.second.record.role == Role::Administrator;
    });
    return isLeft ? std::nullopt : Check(object("ledger.last-administrator"_L1));
}

Check checkRecord(const LedgerState &state, const OperatorRecord &record)
{
    if (!isGoodName(record.name))
        return object("ledger.name"_L1, record.name);
    if (!isUsable(record.key))
        return object("ledger.key"_L1, record.name);
    if (state.operators.contains(operatorId(record.key)))
        return object("ledger.key-taken"_L1, record.name);
    for (const auto &[id, each] : state.operators)
        if (each.isActive() && isSameName(each.record.name, record.name))
            return object("ledger.name-taken"_L1, record.name);
    return std::nullopt;
}

// One overload for each action: what it says must fit what is there.

Check fits(const LedgerState &state, const LedgerCreated &action, const Author &author)
{
    if (!state.hashes.empty())
        return object("ledger.first-entry"_L1);
    if (!isGoodName(action.name))
        return object("ledger.name"_L1, action.name);
    if (action.administrator.role != Role::Administrator || operatorId(action.administrator.key) != author.by)
        return object("ledger.first-entry"_L1);
    return checkRecord(state, action.administrator);
}

Check fits(const LedgerState &state, const OperatorAdded &action, const Author &)
{
    return checkRecord(state, action.record);
}

Check fits(const LedgerState &state, const OperatorRevoked &action, const Author &)
{
    if (auto found = checkOperator(state, action.id))
        return found;
    if (auto found = checkAdministratorLeft(state, action.id))
        return found;
    return checkReason(action.reason);
}

Check fits(const LedgerState &state, const RoleChanged &action, const Author &)
{
    if (auto found = checkOperator(state, action.id))
        return found;
    return action.role == Role::Administrator ? std::nullopt : checkAdministratorLeft(state, action.id);
}

Check fits(const LedgerState &state, const InstanceAdded &action, const Author &)
{
    if (state.instances.contains(action.id))
        return object("ledger.instance-taken"_L1, action.name);
    if (auto found = checkInstanceName(state, action.name, action.id))
        return found;
    if (auto found = checkAttestationKey(state, action.akName, action.id))
        return found;
    return checkGroups(action.groups);
}

Check fits(const LedgerState &state, const InstanceRenamed &action, const Author &)
{
    if (auto found = checkInstance(state, action.id))
        return found;
    return checkInstanceName(state, action.name, action.id);
}

Check fits(const LedgerState &state, const InstanceGrouped &action, const Author &)
{
    if (auto found = checkInstance(state, action.id))
        return found;
    return checkGroups(action.groups);
}

Check fits(const LedgerState &state, const InstanceIdentityChanged &action, const Author &)
{
    if (auto found = checkInstance(state, action.id))
        return found;
    if (activeInstance(state, action.id)->akName != action.previousAkName)
        return object("ledger.stale-identity"_L1, activeInstance(state, action.id)->name);
    if (auto found = checkAttestationKey(state, action.akName, action.id))
        return found;
    return checkReason(action.reason);
}

Check fits(const LedgerState &state, const InstanceRemoved &action, const Author &)
{
    if (auto found = checkInstance(state, action.id))
        return found;
    return checkReason(action.reason);
}

Check fits(const LedgerState &, const PolicySet &action, const Author &)
{
    return action.group.isEmpty() || isGoodName(action.group) ? std::nullopt
                                                              : Check(object("ledger.name"_L1, action.group));
}

Check fits(const LedgerState &state, const BenchmarkSet &action, const Author &author)
{
    if (auto found = checkVersion(state, action.instance, action.version, action.previousVersion))
        return found;
    return checkDecision(state, action.decision, author);
}

Check fits(const LedgerState &state, const BenchmarkRestored &action, const Author &author)
{
    if (auto found = checkVersion(state, action.instance, action.version, action.previousVersion))
        return found;
    const auto versions = state.benchmarks.find(action.instance);
    if (versions == state.benchmarks.end())
        return object("ledger.restored-version"_L1);
    const auto restored
        = std::ranges::find(versions->second, action.restoredVersion, &BenchmarkVersion::version);
    if (restored == versions->second.end() || restored->benchmark != action.benchmark)
        return object("ledger.restored-version"_L1, QString::number(action.restoredVersion));
    return checkDecision(state, action.decision, author);
}

Check fits(const LedgerState &state, const WhitelistAdded &action, const Author &author)
{
    if (action.entries.empty())
        return object("ledger.nothing-decided"_L1);
    if (auto found = checkScope(state, action.scope))
        return found;
    return checkDecision(state, action.decision, author);
}

Check fits(const LedgerState &state, const WhitelistRevoked &action, const Author &)
{
    if (action.entries.empty())
        return object("ledger.nothing-decided"_L1);
    for (const ContentHash &id : action.entries) {
        const auto found = state.whitelist.find(id);
        if (found == state.whitelist.end() || found->second.revoked)
            return object("ledger.whitelist-entry"_L1, QString::fromLatin1(id.toHex()));
    }
    return checkReason(action.reason);
}

Check fitsExceptions(const LedgerState &state, const std::vector<ExceptionKey> &exceptions)
{
    if (exceptions.empty())
        return object("ledger.nothing-decided"_L1);
    for (const ExceptionKey &exception : exceptions)
        if (auto found = checkInstance(state, exception.instance))
            return found;
    return std::nullopt;
}

Check fits(const LedgerState &state, const ExceptionIgnored &action, const Author &)
{
    if (auto found = fitsExceptions(state, action.exceptions))
        return found;
    return checkReason(action.reason);
}

Check fits(const LedgerState &state, const ExceptionResolved &action, const Author &)
{
    return fitsExceptions(state, action.exceptions);
}

Check fitsAction(const LedgerState &state, const Action &action, const Author &author);

bool isRequest(const Action &action)
{
    return std::holds_alternative<RequestMade>(action) || std::holds_alternative<RequestApproved>(action)
        || std::holds_alternative<RequestRefused>(action) || std::holds_alternative<LedgerCreated>(action);
}

/// What is asked for must be possible when it is asked for; it is looked at again when it is approved.
Check fits(const LedgerState &state, const RequestMade &action, const Author &author)
{
    const auto proposal = decodeAction(action.proposal);
    if (!proposal || isRequest(*proposal))
        return object("ledger.proposal"_L1);
    if (!mayDecide(state, *proposal, author.by))
        return object("ledger.role"_L1, actionId(*proposal));
    return fitsAction(state, *proposal, author);
}

/// Whoever answers: a known operator whose signature it is, to a request that waits.
Check checkAnswer(const LedgerState &state, const Answer &answer, bool isApproval)
{
    const auto request = state.requests.find(answer.request);
    if (request == state.requests.end())
        return object("ledger.request"_L1, QString::fromLatin1(answer.request.toHex()));
    if (request->second.state != Request::State::Open)
        return object("ledger.request-closed"_L1);
    if (auto found = checkOperator(state, answer.by))
        return found;
    const OperatorKey &key = state.operators.at(answer.by).record.key;
    if (answer.isApproval != isApproval
        || !isSignedBy(key, answerMessage(state.ledger, answer), answer.signature))
        return object("ledger.answer"_L1);
    return std::nullopt;
}

Check fits(const LedgerState &state, const RequestApproved &action, const Author &author)
{
    const Answer &answer = action.answer;
    if (auto found = checkAnswer(state, answer, true))
        return found;
    const Request &request = state.requests.at(answer.request);
    if (answer.by == request.made.by)
        return object("ledger.self-approval"_L1);
    if (!mayDecide(state, request.proposal, request.made.by)
        || !mayDecide(state, request.proposal, answer.by))
        return object("ledger.role"_L1, actionId(request.proposal));
    return fitsAction(state, request.proposal, {.by = request.made.by, .time = author.time});
}

Check fits(const LedgerState &state, const RequestRefused &action, const Author &)
{
    if (auto found = checkAnswer(state, action.answer, false))
        return found;
    const Request &request = state.requests.at(action.answer.request);
    const bool isWithdrawal = action.answer.by == request.made.by;
    return isWithdrawal || mayDecide(state, request.proposal, action.answer.by)
        ? std::nullopt
        : Check(object("ledger.role"_L1, actionId(request.proposal)));
}

Check fits(const LedgerState &, const SettingChanged &action, const Author &)
{
    return isGoodName(action.key) ? std::nullopt : Check(object("ledger.name"_L1, action.key));
}

Check fits(const LedgerState &, const CatalogueExtended &, const Author &)
{
    return std::nullopt;
}

Check fits(const LedgerState &, const LossAccepted &action, const Author &)
{
    return checkReason(action.reason);
}

Check fitsAction(const LedgerState &state, const Action &action, const Author &author)
{
    return std::visit([&](const auto &value) { return fits(state, value, author); }, action);
}

} // namespace

std::optional<Objection> objection(const LedgerState &state, const Action &action, const Author &author)
{
    const bool isFirst = std::holds_alternative<LedgerCreated>(action);
    if (!isFirst && !mayDecide(state, action, author.by))
        return object("ledger.role"_L1, actionId(action));
    if (!isFirst && needsSecondOperator(state, action, author.by))
        return object("ledger.second-operator"_L1, actionId(action));
    return fitsAction(state, action, author);
}

} // namespace plumbline::trust
