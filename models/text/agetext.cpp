// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/agetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qint64 minute = 60; // seconds
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct AgeText
{
    Q_DECLARE_TR_FUNCTIONS(Age)
};

} // namespace

QString ageText(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return AgeText::tr("never");
    const qint64 seconds = then.secsTo(now);
    if (seconds < -minute)
        return timeText(then);
    if (seconds < minute)
        return AgeText::tr("just now");
    if (seconds < hour)
        return AgeText::tr("%1 min ago").arg(seconds / minute);
    if (seconds < 2 * day)
        return AgeText::tr("%1 h ago").arg(seconds / hour);
    return AgeText::tr("%1 days ago").arg(seconds / day);
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

} // namespace plumbline::models
