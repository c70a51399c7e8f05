// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problemlist.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// Most hash algorithms that a header may declare and digests that an event may carry. The PFP sets no
/// limit; no TPM has more than a handful of banks.
inline constexpr quint32 maxBanks = 16;

/// Whether an EV_NO_ACTION event's data starts a TCG_EfiSpecIDEvent of the crypto-agile kind
/// ("Spec ID Event03"). PFP 1.06, section 10.4.5.1.
[[nodiscard]] bool isCryptoAgileHeader(QByteArrayView data);

/// The algorithms that a crypto-agile log's header declares, in its order, into EventLog::algorithms. What is
/// wrong with them goes into the problems; a broken list is no reason to give up, for every event names its
/// algorithms itself. PFP 1.06, section 10.4.5.1, TCG_EfiSpecIDEvent.
void readHeaderAlgorithms(EventLog &log, const Event &header, ProblemList &problems);

/// Bytes that a digest of the algorithm takes in this log: ours where we know the algorithm, else what the
/// header declares; 0 where nobody knows.
[[nodiscard]] qint64 sizeInLog(const EventLog &log, HashAlgorithm algorithm);

/// The algorithm's name; unlike hashName() it never names one that the TCG has no number for.
[[nodiscard]] QString bankName(HashAlgorithm algorithm);

} // namespace plumbline::tcg
