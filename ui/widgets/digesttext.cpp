// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/digesttext.h"

#include <QStringList>

namespace plumbline::ui {

namespace {

constexpr qsizetype groupSize = 8;

QStringList groupsOf(QByteArrayView digest)
{
    const QString digits = QString::fromLatin1(digest.toByteArray().toHex());
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += groupSize)
        groups += digits.mid(i, groupSize);
    return groups;
}

} // namespace

QString groupedDigest(QByteArrayView digest)
{
    return groupsOf(digest).join(u' ');
}

QString elidedDigest(QByteArrayView digest, const QFontMetrics &metrics, int width)
{
    const QStringList groups = groupsOf(digest);
    const QString whole = groups.join(u' ');
    if (groups.size() <= 2 || metrics.horizontalAdvance(whole) <= width)
        return whole;
    QString text;
    for (qsizetype shown = 2; shown < groups.size(); ++shown) {
        const qsizetype head = (shown + 1) / 2;
        const QString longer
            = groups.first(head).join(u' ') + QStringLiteral(" … ") + groups.last(shown - head).join(u' ');
        if (!text.isEmpty() && metrics.horizontalAdvance(longer) > width)
            break;
        text = longer;
    }
    return text;
}

} // namespace plumbline::ui
