// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/jsonwriter.h"
#include "models/session/values.h"

namespace plumbline::ctl {

// What the store's commands print of its values, as JSON. Words are the stable ones.

void writeInstance(models::JsonWriter &json, const models::InstanceSummary &instance);
void writeBoot(models::JsonWriter &json, const models::BootSummary &boot);
void writeException(models::JsonWriter &json, const models::ExceptionSummary &exception);
void writeProposal(models::JsonWriter &json, const models::ApprovalProposal &proposal);
void writeHealth(models::JsonWriter &json, const models::LedgerHealth &health);

[[nodiscard]] QLatin1StringView exceptionStateId(store::ExceptionState state); ///< "open"
/// As ISO 8601 in UTC; empty for an invalid one.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace plumbline::ctl
