// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"
#include "core/evidence/log.h"

#include <QIODevice>
#include <QJsonObject>

namespace plumbline::models {

/// One measurement as `plumblinectl inspect --json` prints it: index, pcr, type, typeCode, stage, digests,
/// dataSize, digestCheck, digestRule, summary, fields, offset, length.
[[nodiscard]] QJsonObject measurementJson(const evidence::Log &log, qint64 index);

/// A problem: code, severity, event, offset, text.
[[nodiscard]] QJsonObject problemJson(const Problem &problem);

/// Everything that is wrong with the log: found while reading, replaying and decoding, in the order of the
/// file.
[[nodiscard]] std::vector<Problem> allProblems(const evidence::Log &log, const appraisal::Replay &replay);

/// Writes the whole log as one JSON object, event by event: a list of a million entries is never held as a
/// document. @p name is the file as the user gave it.
void writeInspectJson(QIODevice &out, const QString &name, const evidence::Log &log,
                      const appraisal::Replay &replay);

} // namespace plumbline::models
