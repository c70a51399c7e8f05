// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/tcg/event.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace plumbline::tcg {

/// How the entries are laid out.
enum class LogLayout {
    CryptoAgile, ///< Spec ID Event03, TCG_PCR_EVENT2
    Sha1, ///< Spec ID Event00/02 or no header, TCG_PCR_EVENT
};

/// Whose log it is: says what a register index means and which payloads to expect.
enum class LogFlavor {
    Firmware, ///< TCG PC Client firmware: PCRs
    Ccel, ///< Intel TDX (and kin) CC event log: measurement registers, not PCRs
    Windows, ///< Windows MeasuredBoot log (WBCL): firmware's log plus Windows' SIPA events
};

/// A hash algorithm as the log's header declares it.
struct LogAlgorithm
{
    HashAlgorithm algorithm = HashAlgorithm::None;
    quint16 declaredSize = 0; ///< bytes; must equal ours for an algorithm that we know

    bool operator==(const LogAlgorithm &) const = default;
};

/// A boot log: the file's bytes and where its entries stand. Reading never aborts: what could be read is
/// here, and problems say what could not.
struct EventLog
{
    QByteArray bytes; ///< the file; all ranges point into it
    LogLayout layout = LogLayout::CryptoAgile;
    LogFlavor flavor = LogFlavor::Firmware;
    std::vector<LogAlgorithm> algorithms; ///< banks of the log, in the header's order
    std::vector<Event> events; ///< event 0 is the header where there is one
    std::vector<LoggedDigest> digests; ///< of all events
    bool readToEnd = true; ///< false: reading stopped early, at the last event; entries may be missing
    std::vector<Problem> problems; ///< what was found while reading, in the order of the file

    [[nodiscard]] std::span<const LoggedDigest> digestsOf(const Event &event) const
    {
        return std::span(digests).subspan(event.firstDigest, event.digestCount);
    }
    [[nodiscard]] QByteArrayView view(ByteRange range) const
    {
        return QByteArrayView(bytes).sliced(range.offset, range.length);
    }
    [[nodiscard]] QByteArrayView dataOf(const Event &event) const { return view(event.data); }
    /// The value of that bank; empty where the event has none.
    [[nodiscard]] QByteArrayView digestOf(const Event &event, HashAlgorithm algorithm) const
    {
        for (const LoggedDigest &digest : digestsOf(event)) {
            if (digest.algorithm == algorithm)
                return view(digest.range);
        }
        return {};
    }
};

} // namespace plumbline::tcg
