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
/// SHA-256 over the bytes of a piece of evidence, a benchmark or a ledger entry.
using ContentHash = QByteArray;

} // namespace plumbline::trust
