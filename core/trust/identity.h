// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace plumbline::trust {

/// An instance's number in its store, made once and never used again; 16 random bytes.
using InstanceId = QByteArray;
/// SHA-256 of an operator's SubjectPublicKeyInfo.
using OperatorId = QByteArray;
/// A ledger's number: 16 random bytes, made with its first entry and part of everything that is signed for
/// it.
using LedgerId = QByteArray;
/// SHA-256 over the bytes of a piece of evidence, a benchmark or a ledger entry.
using ContentHash = QByteArray;

inline constexpr qsizetype instanceIdSize = 16;
inline constexpr qsizetype ledgerIdSize = 16;
inline constexpr qsizetype contentHashSize = 32; ///< of OperatorId, too

} // namespace plumbline::trust
