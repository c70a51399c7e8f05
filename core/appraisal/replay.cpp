// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/replay.h"

#include "core/appraisal/bootlogreplay.h"
#include "core/appraisal/celreplay.h"
#include "core/appraisal/imareplay.h"

namespace plumbline::appraisal {

namespace {

struct Dispatch
{
    const Progress &progress;

    Replay operator()(const tcg::EventLog &log) const { return replayBootLog(log, progress); }
    Replay operator()(const ima::List &list) const { return replayImaList(list, progress); }
    Replay operator()(const cel::Log &log) const { return replayCelLog(log, progress); }
};

} // namespace

QByteArray resetValue(quint32 pcr, qsizetype size)
{
    const bool isDynamic = pcr >= 17 && pcr <= 22;
    return {size, isDynamic ? '\xFF' : '\0'};
}

Replay replay(const evidence::Log &log, const Progress &progress)
{
    return std::visit(Dispatch{progress}, log.content);
}

} // namespace plumbline::appraisal
