// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/values.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

void addMember(ExceptionGroupSummary &group, const ExceptionSummary &exception)
{
    if (group.members.empty()) {
        group.changeSet = exception.changeSet;
        group.firstAt = exception.firstAt;
        group.latestAt = exception.latestAt;
    }
    group.members.push_back(exception);
    group.occurrences += exception.count;
    group.firstAt = std::min(group.firstAt, exception.firstAt);
    group.latestAt = std::max(group.latestAt, exception.latestAt);
}

} // namespace

const InstanceSummary *StoreView::instance(const trust::InstanceId &id) const
{
    const auto found = std::ranges::find(instances, id, &InstanceSummary::id);
    return found == instances.end() ? nullptr : &*found;
}

std::vector<ExceptionGroupSummary> StoreView::groups(const std::vector<store::ExceptionState> &states) const
{
    std::map<QByteArray, ExceptionGroupSummary> byFingerprint;
    for (const ExceptionSummary &exception : exceptions)
        if (std::ranges::find(states, exception.state) != states.end())
            addMember(byFingerprint[exception.changeSet.fingerprint], exception);
    std::vector<ExceptionGroupSummary> groups;
    for (auto &[fingerprint, group] : byFingerprint)
        groups.push_back(std::move(group));
    std::ranges::stable_sort(groups, [](const auto &a, const auto &b) {
        return a.members.size() != b.members.size() ? a.members.size() < b.members.size()
                                                    : a.latestAt > b.latestAt;
    });
    return groups;
}

QLatin1StringView approvalModeId(ApprovalMode mode)
{
    constexpr std::array ids{"rebase"_L1, "also-accept"_L1, "first-benchmark"_L1, "restore"_L1};
    return ids[size_t(mode)];
}

} // namespace plumbline::models
