// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/actiontext.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using namespace trust;

constexpr qsizetype longestName = 80;
constexpr qsizetype longestReason = 500;
constexpr size_t namesShown = 3;
constexpr qsizetype digitsOfNumber = 8;

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(Action)
};

QString safe(const QString &name)
{
    return safeTextElided(name, longestName);
}

QString number(const QByteArray &id)
{
    return QString::fromLatin1(id.toHex().first(std::min(digitsOfNumber, id.size() * 2)));
}

/// One visitor for all kinds: the compiler asks for a sentence for each new one.
class Words
{
public:
    explicit Words(const LedgerState &state)
        : m_state(state)
    {
    }

    QString operator()(const LedgerCreated &created) const
    {
        const QString words = created.isSample
            ? ActionText::tr("Creates the sample ledger %1; administrator: %2")
            : ActionText::tr("Creates the ledger %1; administrator: %2");
        return words.arg(safe(created.name), safe(created.administrator.name));
    }
    QString operator()(const OperatorAdded &added) const
    {
        return ActionText::tr("Adds the operator %1 as %2")
            .arg(safe(added.record.name), roleText(added.record.role));
    }
    QString operator()(const OperatorRevoked &revoked) const
    {
        return ActionText::tr("Revokes the key of %1").arg(operatorName(m_state, revoked.id));
    }
    QString operator()(const RoleChanged &changed) const
    {
        return ActionText::tr("Makes %1 %2").arg(operatorName(m_state, changed.id), roleText(changed.role));
    }
    QString operator()(const InstanceAdded &added) const
    {
        return ActionText::tr("Adds the instance %1").arg(safe(added.name));
    }
    QString operator()(const InstanceRenamed &renamed) const
    {
        return ActionText::tr("Renames instance %1 to %2").arg(number(renamed.id), safe(renamed.name));
    }
    QString operator()(const InstanceGrouped &grouped) const
    {
        const QString name = instanceName(m_state, grouped.id);
        if (grouped.groups.isEmpty())
            return ActionText::tr("Takes %1 out of all groups").arg(name);
        return ActionText::tr("Puts %1 into the groups: %2").arg(name, safe(grouped.groups.join(u", "_s)));
    }
    QString operator()(const InstanceIdentityChanged &changed) const
    {
        return ActionText::tr("Accepts another attestation key for %1")
            .arg(instanceName(m_state, changed.id));
    }
    QString operator()(const InstanceRemoved &removed) const
    {
        return ActionText::tr("Stops watching %1").arg(instanceName(m_state, removed.id));
    }
    QString operator()(const PolicySet &set) const
    {
        return set.group.isEmpty() ? ActionText::tr("Sets the policy")
                                   : ActionText::tr("Sets the policy of the group %1").arg(safe(set.group));
    }
    QString operator()(const BenchmarkSet &set) const
    {
        const QString name = instanceName(m_state, set.instance);
        if (set.previousVersion == 0)
            return ActionText::tr("Sets the benchmark of %1 to version %2").arg(name).arg(set.version);
        return ActionText::tr("Sets the benchmark of %1 to version %2, which replaces version %3")
            .arg(name)
            .arg(set.version)
            .arg(set.previousVersion);
    }
    QString operator()(const BenchmarkRestored &restored) const
    {
        return ActionText::tr("Undo: restores version %1 of the benchmark of %2 as version %3")
            .arg(restored.restoredVersion)
            .arg(instanceName(m_state, restored.instance))
            .arg(restored.version);
    }
    QString operator()(const WhitelistAdded &added) const
    {
        return ActionText::tr("Also accepts %1 alternatives on: %2")
            .arg(added.entries.size())
            .arg(scopeText(m_state, added.scope));
    }
    QString operator()(const WhitelistRevoked &revoked) const
    {
        return ActionText::tr("Revokes %1 whitelist entries").arg(revoked.entries.size());
    }
    QString operator()(const ExceptionIgnored &ignored) const
    {
        return ActionText::tr("Ignores exceptions until a boot passes, on: %1")
            .arg(places(ignored.exceptions));
    }
    QString operator()(const ExceptionResolved &resolved) const
    {
        return ActionText::tr("Marks exceptions as resolved, on: %1").arg(places(resolved.exceptions));
    }
    QString operator()(const RequestMade &made) const
    {
        const Result<Action> proposal = decodeAction(made.proposal);
        return proposal ? ActionText::tr("Asks a second operator: %1").arg(actionText(*proposal, m_state))
                        : ActionText::tr("Asks a second operator for something that cannot be read");
    }
    QString operator()(const RequestApproved &approved) const { return answered(approved.answer, true); }
    QString operator()(const RequestRefused &refused) const { return answered(refused.answer, false); }
    QString operator()(const SettingChanged &changed) const
    {
        return ActionText::tr("Changes the setting %1").arg(safe(changed.key));
    }
    QString operator()(const CatalogueExtended &extended) const
    {
        return ActionText::tr("Adds known software from %1").arg(safe(extended.source));
    }
    QString operator()(const LossAccepted &accepted) const
    {
        return ActionText::tr("Accepts that entries up to number %1 are lost").arg(accepted.lost.sequence);
    }

private:
    [[nodiscard]] QString answered(const Answer &answer, bool isApproval) const
    {
        const auto found = m_state.requests.find(answer.request);
        const QString what = found == m_state.requests.end() ? number(answer.request)
                                                             : actionText(found->second.proposal, m_state);
        const QString by = operatorName(m_state, answer.by);
        return isApproval ? ActionText::tr("%1 approves: %2").arg(by, what)
                          : ActionText::tr("%1 refuses: %2").arg(by, what);
    }

    [[nodiscard]] QString places(const std::vector<ExceptionKey> &keys) const
    {
        Scope scope;
        for (const ExceptionKey &key : keys)
            scope.instances.push_back(key.instance);
        std::ranges::sort(scope.instances);
        const auto repeated = std::ranges::unique(scope.instances);
        scope.instances.erase(repeated.begin(), repeated.end());
        return scopeText(m_state, scope);
    }

    const LedgerState &m_state;
};

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Viewer:
        return ActionText::tr("Viewer");
    case Role::Approver:
        return ActionText::tr("Approver");
    case Role::Administrator:
        break;
    }
    return ActionText::tr("Administrator");
}

QString roleExplanation(Role role)
{
    switch (role) {
    case Role::Viewer:
        return ActionText::tr("May look at everything and decide nothing.");
    case Role::Approver:
        return ActionText::tr("May decide about instances, benchmarks, whitelist and exceptions.");
    case Role::Administrator:
        break;
    }
    return ActionText::tr("May also add and revoke operators, and change policy and settings.");
}

QString operatorKeyText(const OperatorRecord &record)
{
    const QString algorithm = record.key.algorithm == KeyAlgorithm::Ed25519 ? u"Ed25519"_s : u"P-256"_s;
    return record.home == KeyHome::Tpm ? ActionText::tr("%1, in a workstation's TPM").arg(algorithm)
                                       : ActionText::tr("%1, key file").arg(algorithm);
}

QString operatorName(const LedgerState &state, const OperatorId &id)
{
    const auto found = state.operators.find(id);
    return found == state.operators.end() ? number(id) : safe(found->second.record.name);
}

QString instanceName(const LedgerState &state, const InstanceId &id)
{
    const auto found = state.instances.find(id);
    return found == state.instances.end() ? number(id) : safe(found->second.name);
}

QString scopeText(const LedgerState &state, const Scope &scope)
{
    if (scope.kind == Scope::Kind::Everyone)
        return ActionText::tr("every instance");
    if (scope.kind == Scope::Kind::Groups)
        return ActionText::tr("group %1").arg(safe(scope.groups.join(u", "_s)));
    QStringList names;
    for (const InstanceId &id : scope.instances) {
        if (size_t(names.size()) == namesShown)
            break;
        names += instanceName(state, id);
    }
    const QString list = names.join(u", "_s);
    const size_t more = scope.instances.size() - size_t(names.size());
    return more ? ActionText::tr("%1 and %2 more").arg(list).arg(more) : list;
}

QString actionText(const Action &action, const LedgerState &state)
{
    return std::visit(Words(state), action);
}

QString actionReason(const Action &action)
{
    const QString reason = std::visit(
        [](const auto &kind) -> QString {
            if constexpr (requires { kind.decision.reason; })
                return kind.decision.reason;
            else if constexpr (requires { kind.answer.reason; })
                return kind.answer.reason;
            else if constexpr (requires { kind.reason; })
                return kind.reason;
            else
                return {};
        },
        action);
    return safeTextElided(reason, longestReason);
}

} // namespace plumbline::models
