// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"
#include "core/evidence/log.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace plumbline::models {

/// What is known about the trust in a stage or a register. Not a scale: notVouchedFor is not worse than
/// changed, it is what follows from it.
enum class TrustState {
    NotCompared, ///< there is no benchmark: the log tells, nobody judges
    Problem, ///< not compared, and something in the log is wrong
    Accepted,
    Changed,
    NotVouchedFor, ///< behind the first change: it may be well, but who measured it cannot be trusted
    Proven, ///< not compared, but the evidence is verified: the TPM signed these registers
    Fits, ///< the log gives the registers that the TPM signed, but the evidence is not verified
    Contradicted, ///< the log gives other registers than the TPM signed
    Unproven, ///< there is a quote, and nothing in it shows that this was measured
    Unchanged, ///< as on the other side of a comparison, though not both sides are verified
};

inline constexpr int trustStateCount = int(TrustState::Unchanged) + 1;

/// A register of a stage, with what it must hold by the log.
struct ChainBead
{
    quint32 index = 0;
    bool isMeasurementRegister = false; ///< CCEL: the index is not a PCR's
    TrustState state = TrustState::NotCompared;
    std::vector<Digest> values; ///< replayed, one for each bank; empty while the replay is not done

    bool operator==(const ChainBead &) const = default;
};

/// A link of the chain.
struct ChainStage
{
    evidence::Stage stage = evidence::Stage::Other;
    std::optional<evidence::Stage> measuredBy; ///< the nearest measuring stage that is in the chain
    TrustState state = TrustState::NotCompared;
    /// Of NotVouchedFor: what it would be if those who measured it could be trusted.
    std::optional<TrustState> otherwise = {};
    qint64 events = 0;
    qint64 problems = 0; ///< warnings and errors that concern its events
    std::vector<ChainBead> beads; ///< by register

    bool operator==(const ChainStage &) const = default;
};

/// The boot as a chain, in the order in which it ran. Only stages that measured something are in it.
struct Chain
{
    std::vector<ChainStage> stages;

    [[nodiscard]] const ChainStage *find(evidence::Stage stage) const;
    [[nodiscard]] std::optional<size_t> indexOf(evidence::Stage stage) const;

    bool operator==(const Chain &) const = default;
};

/// A log of the chain with its replay, which is null while it is not done.
struct ChainSource
{
    const evidence::Log *log = nullptr;
    const appraisal::Replay *replay = nullptr;
};

/// How much a stage has of what.
struct ChainCount
{
    qint64 events = 0;
    qint64 problems = 0;
};
using ChainCounts = std::array<ChainCount, evidence::stageCount>; ///< by evidence::Stage

/// The chain of logs of one machine. The counts are the caller's, because counting a list of a million
/// entries is work for the background; this is quick.
[[nodiscard]] Chain buildChain(std::span<const ChainSource> sources, const ChainCounts &counts);

/// Counts events by stage, and the problems of reading that name an event; notes are not problems.
[[nodiscard]] ChainCounts countStages(std::span<const ChainSource> sources);

} // namespace plumbline::models
