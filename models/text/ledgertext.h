// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerfile.h"
#include "core/trust/operatorkey.h"
#include "core/trust/requestfile.h"
#include "core/trust/tpmcounter.h"

#include <QString>

namespace plumbline::models {

// What can go wrong with an operator's key, with what is remembered of a ledger, and with ledgers and
// requests that come as files; each in one or two sentences, with what to do.

[[nodiscard]] QString keyErrorText(trust::KeyError error);
/// Why a request or an answer that was carried here as a file is not used.
[[nodiscard]] QString carriedFaultText(trust::CarriedFault fault);
/// Why what this workstation remembers of ledgers cannot be used.
[[nodiscard]] QString headFaultText(trust::HeadFault fault);
/// What the TPM's counter says of it; empty where there is nothing to say.
[[nodiscard]] QString witnessText(trust::WitnessResult result);
/// Whether an exported ledger is as it was exported.
[[nodiscard]] QString exportSealText(trust::ExportSeal seal);
/// How a ledger from a file stands to this one, and what an import does.
[[nodiscard]] QString importRelationText(trust::ImportPlan::Relation relation);

} // namespace plumbline::models
