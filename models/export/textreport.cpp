// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/textreport.h"

#include "core/base/safetext.h"
#include "models/export/textlayout.h"

#include <algorithm>

namespace plumbline::models {

namespace {

constexpr int narrowest = 20; ///< columns: below it lines run over rather than become a thread

} // namespace

void TextReport::line(QStringView text)
{
    m_out.add(text);
    m_out.add('\n');
}

void TextReport::paragraph(const QString &lead, QStringView text)
{
    const int indent = columnsOf(lead);
    const int room = m_width > 0 ? std::max(narrowest, m_width - indent) : 0;
    QString start = lead;
    for (const QString &part : wrapped(text, room)) {
        line(part.isEmpty() ? start.trimmed() : start + part);
        start = QString(indent, QLatin1Char(' '));
    }
}

void TextReport::shortParagraph(const QString &lead, QStringView text, int maxLines)
{
    const int room = std::max(narrowest, m_width - columnsOf(lead));
    const qsizetype limit = qsizetype(room) * maxLines;
    if (m_width == 0 || text.size() <= limit)
        paragraph(lead, text);
    else
        paragraph(lead, safeTextElided(text, limit - narrowest));
}

} // namespace plumbline::models
