// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chain/chainproof.h"

#include <algorithm>

namespace plumbline::models {

namespace {

using appraisal::Appraisal;
using appraisal::Binding;
using appraisal::StageBinding;

constexpr quint32 imaPcr = 10;

TrustState stateOf(Binding binding, const Appraisal &appraisal)
{
    switch (binding) {
    case Binding::Bound:
        return appraisal.verdict == appraisal::Verdict::Verified ? TrustState::Proven : TrustState::Fits;
    case Binding::Differs:
        return TrustState::Contradicted;
    case Binding::Unbound:
        break;
    }
    return TrustState::Unproven;
}

/// Whether a signed value of the register is another one. Of an IMA list the register may be older than the
/// list: its stage was judged as a whole.
bool differs(const ChainBead &bead, const tpm::PcrValues &values)
{
    return std::ranges::any_of(bead.values, [&](const Digest &replayed) {
        const auto quoted = values.find({replayed.algorithm, int(bead.index)});
        return quoted != values.end() && quoted->second != replayed.value;
    });
}

void mark(TrustState &state, TrustState proof)
{
    if (state == TrustState::NotCompared || proof == TrustState::Contradicted)
        state = proof;
}

TrustState beadState(const ChainBead &bead, TrustState stage, const tpm::PcrValues &values)
{
    if (stage != TrustState::Contradicted || bead.index == imaPcr)
        return stage;
    return differs(bead, values) ? TrustState::Contradicted : TrustState::NotCompared;
}

} // namespace

void showProof(Chain &chain, const Appraisal &appraisal, std::span<const StageBinding> bindings,
               std::span<const evidence::Stage> unjudged)
{
    for (ChainStage &stage : chain.stages) {
        const auto found = std::ranges::find(bindings, stage.stage, &StageBinding::stage);
        Binding binding = found == bindings.end() ? Binding::Unbound : found->binding;
        if (binding == Binding::Bound && std::ranges::find(unjudged, stage.stage) != unjudged.end())
            binding = Binding::Unbound;
        const TrustState proof = stateOf(binding, appraisal);
        for (ChainBead &bead : stage.beads) {
            if (!bead.isMeasurementRegister)
                mark(bead.state, beadState(bead, proof, appraisal.signedValues));
        }
        mark(stage.state, proof);
    }
}

} // namespace plumbline::models
