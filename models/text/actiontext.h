// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerstate.h"

#include <QString>

namespace plumbline::models {

/// "Viewer", "Approver", "Administrator".
[[nodiscard]] QString roleText(trust::Role role);
/// What the role may do, in one sentence.
[[nodiscard]] QString roleExplanation(trust::Role role);
/// "Ed25519, key file", "P-256, this workstation's TPM".
[[nodiscard]] QString operatorKeyText(const trust::OperatorRecord &record);

/// Names of what an action is about, made safe; the first digits of its number where the state has no name.
[[nodiscard]] QString operatorName(const trust::LedgerState &state, const trust::OperatorId &id);
[[nodiscard]] QString instanceName(const trust::LedgerState &state, const trust::InstanceId &id);
/// "web-1, web-2 and 3 more", "group servers", "every instance".
[[nodiscard]] QString scopeText(const trust::LedgerState &state, const trust::Scope &scope);

/// What a decision does, in one line: "Sets the benchmark of web-1 to version 2, which replaces version 1".
/// @p state gives the names; it may be that of a later time.
[[nodiscard]] QString actionText(const trust::Action &action, const trust::LedgerState &state);
/// Why, as the operator wrote it, made safe; empty where an action has no reason.
[[nodiscard]] QString actionReason(const trust::Action &action);

} // namespace plumbline::models
