// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/appraisal.h"

namespace plumbline::appraisal {

/// What the signed PCRs say of one stage's measurements.
enum class Binding {
    Bound, ///< every register of the stage was signed, and the log's digests give its value
    Differs, ///< a signed value is not what the log gives
    Unbound, ///< a register was not signed, or cannot be computed
};

struct StageBinding
{
    evidence::Stage stage = evidence::Stage::Other;
    std::vector<quint32> registers; ///< ascending
    qint64 events = 0;
    Binding binding = Binding::Unbound;
};

/// The stages of the boot log and the IMA list in the order of the boot. A stage is bound by one bank that is
/// stronger than SHA-1, and by every bank that was signed.
[[nodiscard]] std::vector<StageBinding> bindStages(const CheckContext &context, const Appraisal &appraisal);

} // namespace plumbline::appraisal
