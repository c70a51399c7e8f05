// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/statustext.h"

#include "core/base/safetext.h"
#include "models/text/checktext.h"
#include "models/text/stagetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using trust::StatusReason;
using Code = StatusReason::Code;

constexpr qsizetype longestValue = 80;
constexpr qsizetype checksShown = 3;

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusReason)
};

QString checks(const QStringList &ids)
{
    QStringList titles;
    for (const QString &id : ids.first(std::min(checksShown, ids.size())))
        titles += safeTextElided(checkTitle(QLatin1StringView(id.toLatin1())), longestValue);
    if (ids.size() > checksShown)
        titles += StatusText::tr("and %1 more").arg(ids.size() - checksShown);
    return titles.join(u"; "_s);
}

QString safeList(const QStringList &values)
{
    return safeTextElided(values.join(u", "_s), longestValue);
}

/// The name of the stage whose id comes first.
QString stageOf(const QStringList &values)
{
    for (const evidence::Stage stage : evidence::allStages()) {
        if (!values.isEmpty() && values.front() == evidence::stageId(stage))
            return stageName(stage);
    }
    return {};
}

} // namespace

QString statusReasonText(const StatusReason &reason)
{
    switch (reason.code) {
    case Code::EvidenceFailed:
        return StatusText::tr("The evidence is not authentic. Failed: %1").arg(checks(reason.values));
    case Code::EvidenceIncomplete:
        return StatusText::tr("The evidence does not prove everything. Not answered: %1")
            .arg(checks(reason.values));
    case Code::IdentityChanged:
        return StatusText::tr("Another key signed than that of this instance.");
    case Code::NoBenchmark:
        return StatusText::tr("There is no benchmark to compare with.");
    case Code::BenchmarkDamaged:
        return StatusText::tr("The benchmark cannot be made again from what it was learnt from.");
    case Code::Changed:
        return StatusText::tr("Not as accepted, from this stage on: %1").arg(stageOf(reason.values));
    case Code::NotComparable:
        return StatusText::tr("Parts cannot be compared with the benchmark: %1").arg(safeList(reason.values));
    case Code::RegisterMissing:
        return StatusText::tr("The evidence says nothing of registers that count: %1")
            .arg(safeList(reason.values));
    case Code::RegistersOnly:
        return StatusText::tr("There is no boot log: judged by the values of the registers alone.");
    case Code::NeverAttested:
        return StatusText::tr("It was never attested.");
    case Code::Stale:
        return StatusText::tr("The last evidence is too old: %1 h").arg(safeList(reason.values));
    }
    return {};
}

QString statusReasonWords(const StatusReason &reason)
{
    switch (reason.code) {
    case Code::EvidenceFailed:
        return StatusText::tr("evidence failed");
    case Code::EvidenceIncomplete:
        return StatusText::tr("evidence incomplete");
    case Code::IdentityChanged:
        return StatusText::tr("another key");
    case Code::NoBenchmark:
        return StatusText::tr("no benchmark");
    case Code::BenchmarkDamaged:
        return StatusText::tr("benchmark damaged");
    case Code::Changed:
        return StatusText::tr("%1 changed").arg(stageOf(reason.values));
    case Code::NotComparable:
        return StatusText::tr("not comparable");
    case Code::RegisterMissing:
        return StatusText::tr("registers missing");
    case Code::RegistersOnly:
        return StatusText::tr("registers only");
    case Code::NeverAttested:
        return StatusText::tr("never attested");
    case Code::Stale:
        return StatusText::tr("too old");
    }
    return {};
}

} // namespace plumbline::models
