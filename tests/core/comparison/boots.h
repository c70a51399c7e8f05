// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

#include <QStringList>

namespace plumbline::test {

/// What evidence measured, appraised without anything that we asked for.
[[nodiscard]] inline comparison::MeasuredBoot bootOf(const evidence::Evidence &evidence)
{
    const evidence::ReadEvidence read = evidence::readEvidence(evidence);
    return comparison::measuredBoot(read, appraisal::appraise(read));
}

/// The same of bare logs.
[[nodiscard]] inline comparison::MeasuredBoot bootOf(const QByteArray &bootLog,
                                                     const QByteArray &imaList = {})
{
    evidence::Evidence evidence;
    evidence.bootLog = bootLog;
    evidence.imaList = imaList;
    return bootOf(evidence);
}

[[nodiscard]] inline QString nameOf(const comparison::EventKey &key)
{
    const QString kind = comparison::keyKindId(key.kind);
    return key.name.isEmpty() ? kind : kind + QLatin1Char(' ') + key.name;
}

/// A line for each change: "changed 8 kernel-command-line", "added 10 /root/implant".
[[nodiscard]] inline QStringList linesOf(const comparison::Comparison &comparison,
                                         const comparison::MeasuredBoot &before,
                                         const comparison::MeasuredBoot &after)
{
    QStringList lines;
    for (const comparison::Change &change : comparison.changes) {
        const comparison::MeasuredBoot &boot = change.after ? after : before;
        const size_t place = change.after ? *change.after : *change.before;
        const QString name
            = change.isFile ? QString::fromUtf8(boot.files[place].path) : nameOf(boot.events[place].key);
        lines << QStringLiteral("%1 %2 %3")
                     .arg(comparison::changeKindId(change.kind))
                     .arg(change.pcr)
                     .arg(name);
    }
    return lines;
}

} // namespace plumbline::test
