// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/fieldlabel.h"

#include "models/eventlog/eventfields.h"
#include "models/text/bootloaderlabels.h"
#include "models/text/celtext.h"
#include "models/text/devicepathlabels.h"
#include "models/text/firmwarelabels.h"
#include "models/text/imatext.h"
#include "models/text/tpmlabels.h"
#include "models/text/uefilabels.h"
#include "models/text/windowstext.h"

#include <QCoreApplication>
#include <QHash>

#include <span>

namespace plumbline::models {

namespace {

using Family = std::span<const FieldLabel> (*)();

/// A row for each family: the function of its text file that gives the labels, e.g. uefiFieldLabels.
constexpr Family families[] = {
    eventFieldLabels, bootLoaderFieldLabels, firmwareFieldLabels, uefiFieldLabels, devicePathFieldLabels,
    celFieldLabels,   imaFieldLabels,        windowsFieldLabels,  tpmFieldLabels,
};

QHash<QLatin1StringView, const char *> collectLabels()
{
    QHash<QLatin1StringView, const char *> labels;
    for (const Family family : families) {
        for (const FieldLabel &row : family())
            labels.insert(row.name, row.label);
    }
    return labels;
}

const QHash<QLatin1StringView, const char *> &allLabels()
{
    static const auto labels = collectLabels();
    return labels;
}

} // namespace

QString fieldLabel(QLatin1StringView name)
{
    const char *label = allLabels().value(name);
    return label ? QCoreApplication::translate("FieldLabel", label) : QString(name);
}

bool hasFieldLabel(QLatin1StringView name)
{
    return allLabels().contains(name);
}

} // namespace plumbline::models
