// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventlogreader.h"

#include "core/tcg/eventchecks.h"
#include "core/tcg/eventscanner.h"

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

EventLog readEventLog(const QByteArray &bytes, LogKind kind, const Progress &progress)
{
    EventLog log = scanEvents(bytes, kind.layout, progress);
    log.flavor = kind.flavor;
    checkEvents(log);
    return log;
}

} // namespace plumbline::tcg
