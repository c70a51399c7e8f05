// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"
#include "models/export/treewriter.h"

namespace plumbline::models {

/// One measurement as a map: index, pcr (where it has a register), type, typeCode (where the log has one),
/// stage, digests, dataSize, digestCheck, digestRule, summary, fields, offset, length, dataOffset, payload.
/// These are stable words of the command line's contract. @p logName adds the member "log" in front, where
/// measurements of several logs stand in one list.
void writeMeasurement(TreeWriter &out, const evidence::Log &log, qint64 index, const QString &logName = {});

/// Digests as a map: hex by bank.
void writeDigests(TreeWriter &out, const std::vector<Digest> &digests);

} // namespace plumbline::models
