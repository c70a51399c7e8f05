// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/bootpolicy.h"
#include "core/causes/explain.h"
#include "core/causes/facts.h"

namespace plumbline::causes {

/// A difference between events, with both sides at hand.
struct ChangedEvent
{
    size_t index = 0; ///< into Comparison::changes
    comparison::ChangeKind kind = comparison::ChangeKind::Changed;
    const comparison::MeasuredEvent *before = nullptr; ///< null for Added
    const comparison::MeasuredEvent *after = nullptr; ///< null for Removed

    /// The side that is there; after where both are.
    [[nodiscard]] const comparison::MeasuredEvent &event() const { return after ? *after : *before; }
    [[nodiscard]] const comparison::EventKey &key() const { return event().key; }
    [[nodiscard]] bool is(comparison::EventKey::Kind keyKind) const { return key().kind == keyKind; }
    [[nodiscard]] bool isAdded() const { return after && !before; }
    [[nodiscard]] bool isRemoved() const { return before && !after; }
};

/// The same of files.
struct ChangedFile
{
    size_t index = 0;
    comparison::ChangeKind kind = comparison::ChangeKind::Changed;
    const comparison::MeasuredFile *before = nullptr;
    const comparison::MeasuredFile *after = nullptr;

    [[nodiscard]] const comparison::MeasuredFile &file() const { return after ? *after : *before; }
};

/// What recognisers work on: two boots, what differs, and which changes have found their set already. Each
/// recogniser looks at what is open, and takes what it explains.
class Explanation
{
public:
    Explanation(const comparison::MeasuredBoot &before, const comparison::MeasuredBoot &after,
                const comparison::Comparison &comparison, const Context &context);

    [[nodiscard]] const comparison::MeasuredBoot &before() const { return m_before; }
    [[nodiscard]] const comparison::MeasuredBoot &after() const { return m_after; }
    [[nodiscard]] const comparison::Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] const BootPolicy &policyBefore() const { return m_policyBefore; }
    [[nodiscard]] const BootPolicy &policyAfter() const { return m_policyAfter; }

    // What no set has taken yet, in the order of the boot.
    [[nodiscard]] std::vector<ChangedEvent> openEvents() const;
    [[nodiscard]] std::vector<ChangedEvent> openEvents(comparison::EventKey::Kind kind) const;
    [[nodiscard]] std::vector<ChangedFile> openFiles() const;
    [[nodiscard]] std::vector<quint32> openRegisters() const;
    /// Every difference between events, taken or not.
    [[nodiscard]] std::vector<ChangedEvent> allEvents() const;

    /// A new set; the reference is good until the next one.
    ChangeSet &add(Cause cause, Confidence confidence);
    /// Puts a change or an unexplained register into a set; once.
    void take(ChangeSet &set, size_t change);
    void takeRegister(ChangeSet &set, quint32 pcr);
    [[nodiscard]] bool isTaken(size_t change) const { return m_isTaken[change]; }

    [[nodiscard]] bool has(Cause cause) const;
    [[nodiscard]] ChangeSet *find(Cause cause);
    [[nodiscard]] const std::vector<ChangeSet> &sets() const { return m_sets; }
    [[nodiscard]] std::vector<ChangeSet> takeSets() { return std::move(m_sets); }

    /// What the catalogue knows one of the event's digests as; empty where nobody knows.
    [[nodiscard]] QString knownAs(const std::vector<Digest> &digests) const;

    /// Signers of after that before did not have.
    [[nodiscard]] std::vector<Signer> newSigners() const;
    [[nodiscard]] bool isSecureBootOnThroughout() const;

private:
    [[nodiscard]] ChangedEvent eventAt(size_t index) const;

    const comparison::MeasuredBoot &m_before;
    const comparison::MeasuredBoot &m_after;
    const comparison::Comparison &m_comparison;
    const Context &m_context;
    BootPolicy m_policyBefore;
    BootPolicy m_policyAfter;
    std::vector<bool> m_isTaken; ///< one for each change
    std::vector<quint32> m_openRegisters;
    std::vector<ChangeSet> m_sets;
};

/// Certain where the TPM's word covers what both sides say, else Likely.
[[nodiscard]] Confidence sureness(const std::vector<ChangedEvent> &changes);

/// Adds a fact unless the set has as many of its kind as it may list.
void addFact(ChangeSet &set, CauseFact fact);
void addGuardRail(ChangeSet &set, GuardRail rail);

/// No better than that.
void lower(ChangeSet &set, Confidence confidence);

} // namespace plumbline::causes
