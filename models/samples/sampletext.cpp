// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/samples/sampletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

struct Row
{
    QLatin1StringView id;
    const char *title;
    const char *description;
};

constexpr std::array rows{
    Row{"baseline"_L1, QT_TRANSLATE_NOOP("Samples", "Baseline"),
        QT_TRANSLATE_NOOP("Samples", "Debian 12 with Secure Boot, started as installed.")},
    Row{"kernel-update"_L1, QT_TRANSLATE_NOOP("Samples", "Kernel update"),
        QT_TRANSLATE_NOOP("Samples", "The same machine with a newer kernel: see PCR 4, 8 and 9.")},
    Row{"boot-kit"_L1, QT_TRANSLATE_NOOP("Samples", "Boot kit"),
        QT_TRANSLATE_NOOP("Samples", "A foreign program runs before shim, signed by a key added to db.")},
    Row{"log-tampered"_L1, QT_TRANSLATE_NOOP("Samples", "Tampered log"),
        QT_TRANSLATE_NOOP("Samples", "The baseline's log after someone cut one event out of it.")},
};

const Row *find(const QString &id)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

QString sampleTitle(const QString &id)
{
    const Row *row = find(id);
    return row ? QCoreApplication::translate("Samples", row->title) : id;
}

QString sampleDescription(const QString &id)
{
    const Row *row = find(id);
    return row ? QCoreApplication::translate("Samples", row->description) : QString();
}

} // namespace plumbline::models
