// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evidence/log.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace plumbline::appraisal {

/// A register as the log says that it must be: computed by us, compared with nothing yet.
struct ReplayedRegister
{
    QByteArray initial; ///< before the first event: zeros, ones (PCR 17-22), or StartupLocality
    QByteArray value; ///< after the last event
    qint64 extends = 0; ///< how many events were extended
    bool isComplete = true; ///< false where an event without a usable digest makes the value worthless

    bool operator==(const ReplayedRegister &) const = default;
};

/// How an IMA list's entries enter a bank other than that of the recorded template hash.
enum class ImaExtend {
    TemplateHash, ///< the bank's own hash of the template data (Linux 5.8 and later)
    PaddedSha1, ///< the SHA-1 template hash, zero-padded (before 5.8, or no such hash in the kernel)
};

struct ReplayedBank
{
    HashAlgorithm algorithm = HashAlgorithm::None;
    ImaExtend imaExtend = ImaExtend::TemplateHash; ///< IMA lists only
    std::map<quint32, ReplayedRegister> registers; ///< PCR or measurement register index

    bool operator==(const ReplayedBank &) const = default;
};

struct Replay
{
    std::vector<ReplayedBank> banks;
    std::vector<Problem> problems; ///< e.g. a bank whose algorithm this OpenSSL lacks
};

/// The value of a PCR that nothing was extended into, @p size bytes: zeros, or ones for PCR 17 to 22 before a
/// dynamic launch. PFP 1.06, section 3.3.1; PC Client Platform TPM Profile, section 4.6, table "PCR
/// attributes".
[[nodiscard]] QByteArray resetValue(quint32 pcr, qsizetype size);

/// Recomputes the registers from the log's digests. PFP 1.06, sections 3.3.1 and 10.4; Linux IMA.
[[nodiscard]] Replay replay(const evidence::Log &log, const Progress &progress = {});

} // namespace plumbline::appraisal
