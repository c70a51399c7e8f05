// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/instancestatus.h"

#include <QCoreApplication>

#include <array>

namespace plumbline::models {

namespace {

struct Row
{
    const char *word;
    const char *explanation;
};

constexpr std::array rows{
    Row{QT_TRANSLATE_NOOP("InstanceStatus", "Untrusted"),
        QT_TRANSLATE_NOOP("InstanceStatus",
                          "The last boot is not what was accepted, or its evidence is not authentic.")},
    Row{QT_TRANSLATE_NOOP("InstanceStatus", "Unverified"),
        QT_TRANSLATE_NOOP(
            "InstanceStatus",
            "Something is missing: evidence that proves the boot, or a benchmark to compare it with.")},
    Row{QT_TRANSLATE_NOOP("InstanceStatus", "Unmeasured"),
        QT_TRANSLATE_NOOP("InstanceStatus", "There is no valid evidence, or it is too old.")},
    Row{QT_TRANSLATE_NOOP("InstanceStatus", "Trusted"),
        QT_TRANSLATE_NOOP("InstanceStatus", "The evidence is authentic, and all that it shows is accepted.")},
};
static_assert(rows.size() == instanceStatusCount);

} // namespace

QString instanceStatusText(InstanceStatus status)
{
    return QCoreApplication::translate("InstanceStatus", rows[size_t(status)].word);
}

QString instanceStatusExplanation(InstanceStatus status)
{
    return QCoreApplication::translate("InstanceStatus", rows[size_t(status)].explanation);
}

} // namespace plumbline::models
