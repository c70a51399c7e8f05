// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/bufferedoutput.h"

#include <QString>

namespace plumbline::models {

/// Lines for a terminal or a pipe. What is written has been through safeText() already: no byte below 0x20
/// but our own line breaks goes out.
class TextReport
{
public:
    /// @p width in columns; 0 where lines are never broken, so that each can be searched as a whole.
    TextReport(BufferedOutput &out, int width)
        : m_out(out)
        , m_width(width)
    {
    }

    [[nodiscard]] int width() const { return m_width; }

    void line(QStringView text = {});
    /// A paragraph whose first line stands behind @p lead and the others below it, indented by as much.
    void paragraph(const QString &lead, QStringView text);
    /// The same, cut to @p maxLines where lines are broken at all; says how much is hidden.
    void shortParagraph(const QString &lead, QStringView text, int maxLines);

private:
    BufferedOutput &m_out;
    int m_width;
};

} // namespace plumbline::models
