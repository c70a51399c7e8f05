// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/appraisal.h"
#include "core/appraisal/provenfields.h"

namespace plumbline::appraisal {

/// What proves the members of the quote and the PCR values: Signed once the checks of the quote, its
/// signature and its key have passed, fresh or not; else Unbound.
[[nodiscard]] Provenance quoteProvenance(const Appraisal &appraisal);

/// What proves a host fact: nothing, it is the instance's own claim, whoever signed what beside it.
inline constexpr Provenance hostFactProvenance = Provenance::Unbound;

/// How far a log is covered by signed PCRs. Made once for a log; what no quote covers is Unbound throughout.
class LogProvenance
{
public:
    LogProvenance() = default; ///< of a log without a quote

    /// Of a boot log: in each signed bank a register's events are bound up to the one at which the replay is
    /// the signed value.
    [[nodiscard]] static LogProvenance ofBootLog(const CheckContext &context, const Appraisal &appraisal);
    /// Of an IMA list: the entries that PCR 10 covers. The signed value may be older than the list.
    [[nodiscard]] static LogProvenance ofImaList(const CheckContext &context, const Appraisal &appraisal);

    /// False where nothing at all is bound.
    [[nodiscard]] bool isCovered() const;
    /// One recorded digest: Bound or Unbound.
    [[nodiscard]] Provenance ofDigest(const evidence::Log &log, qint64 index, HashAlgorithm bank) const;
    /// That the event happened: Bound by one signed bank that is stronger than SHA-1, where no signed bank
    /// disagrees; else Unbound. EV_NO_ACTION is never extended and always Unbound.
    [[nodiscard]] Provenance ofEvent(const evidence::Log &log, qint64 index) const;
    /// The event's bytes, field by field. Types and registers that the log claims, device paths, and names of
    /// what was hashed are hints; text that was to be hashed and was not is Unbound, and so is that of a
    /// violation in an IMA list, which no hash covers.
    [[nodiscard]] FieldProvenance fieldsOf(const evidence::Log &log, qint64 index) const;
    /// What the event says, as a whole: that of its data.
    [[nodiscard]] Provenance ofData(const evidence::Log &log, qint64 index) const;

private:
    /// How far one signed register reaches.
    struct Reach
    {
        HashAlgorithm bank = HashAlgorithm::None;
        quint32 registerIndex = 0;
        qint64 end = 0; ///< events of the register before this index are bound; 0: the log differs
    };

    [[nodiscard]] bool isBound(const Reach &reach, quint32 registerIndex, qint64 index) const
    {
        return reach.registerIndex == registerIndex && index < reach.end;
    }
    [[nodiscard]] std::vector<FieldProvenance::Stretch> digestsOf(const evidence::Log &log,
                                                                  qint64 index) const;

    std::vector<Reach> m_reaches;
};

} // namespace plumbline::appraisal
