// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"

#include <QByteArray>

#include <span>

namespace plumbline::bench {

/// A boot log of crypto-agile format whose events behind the header are repeated until there are @p count.
[[nodiscard]] QByteArray repeatedLog(const QByteArray &log, qint64 count);

/// The same boot log with these banks of it only.
[[nodiscard]] QByteArray onlyBanks(const QByteArray &log, std::span<const HashAlgorithm> kept);

/// The same boot log with more commands of GRUB's, until there are @p count events; empty where it has none.
[[nodiscard]] QByteArray withCommands(const QByteArray &log, qint64 count);

/// A binary IMA list of @p count entries: template ima-ng, SHA-256 file digests, SHA-1 template hashes, no
/// path twice, no violation.
[[nodiscard]] QByteArray imaList(qint64 count);

/// A bank as the kernel prints it and evmctl reads it: 24 lines "PCR-10: 01 23 …".
[[nodiscard]] QByteArray pcrFile(const appraisal::Replay &replay, HashAlgorithm algorithm);

} // namespace plumbline::bench
