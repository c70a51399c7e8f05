// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/instancerows.h"

#include "models/instance/instanceview.h"
#include "models/session/values.h"
#include "models/text/statustext.h"

namespace plumbline::models {

std::vector<InstanceRow> instanceRows(const StoreView &view)
{
    std::vector<InstanceRow> rows;
    rows.reserve(view.instances.size());
    for (const InstanceSummary &instance : view.instances) {
        InstanceRow row{.id = instance.id,
                        .name = instance.name,
                        .groups = instance.groups,
                        .status = instance.status,
                        .reason = {},
                        .beads = {},
                        .lastAttested = instance.lastAttested,
                        .openExceptions = instance.openExceptions,
                        .benchmarkVersion = instance.benchmarkVersion};
        if (!instance.reasons.empty() && instance.status != InstanceStatus::Trusted)
            row.reason = statusReasonWords(instance.reasons.front());
        for (const trust::StageJudgement &stage : instance.stages)
            row.beads.push_back({stage.stage, trustState(stage.standing)});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace plumbline::models
