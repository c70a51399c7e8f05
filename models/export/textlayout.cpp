// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/textlayout.h"

#include <algorithm>
#include <utility>

namespace plumbline::models {

namespace {

/// Blocks whose characters are wide; enough for the languages that we speak and the names that we meet.
constexpr std::pair<char32_t, char32_t> wideBlocks[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

int columnsOf(char32_t c)
{
    if (c < 0x300)
        return 1;
    if (QChar::isMark(c))
        return 0;
    const auto holds = [c](const auto &block) { return c >= block.first && c <= block.second; };
    return std::ranges::any_of(wideBlocks, holds) ? 2 : 1;
}

char32_t codePointAt(QStringView text, qsizetype i)
{
    const QChar first = text[i];
    if (first.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[i + 1]);
    return first.unicode();
}

qsizetype unitsOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

/// How many code units of the text fit into the columns; at least one character.
qsizetype fitting(QStringView text, int width)
{
    int columns = 0;
    qsizetype end = 0;
    while (end < text.size()) {
        const char32_t c = codePointAt(text, end);
        columns += columnsOf(c);
        if (columns > width && end > 0)
            break;
        end += unitsOf(c);
    }
    return end;
}

/// Where to end a line that may take @p most code units: at the last blank; else behind the last separator of
/// a path or list in its second half, if there is one.
qsizetype breakIn(QStringView text, qsizetype most)
{
    // A blank right behind the line is a good place as well.
    const qsizetype blank = text.first(std::min(most + 1, text.size())).lastIndexOf(QLatin1Char(' '));
    if (blank > 0)
        return blank;
    for (qsizetype end = most; end > most / 2; --end) {
        if (QStringView(u"/\\,)").contains(text[end - 1]))
            return end;
    }
    return most;
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        columns += columnsOf(c);
        i += unitsOf(c);
    }
    return columns;
}

QString paddedTo(int columns, const QString &text)
{
    return text + QString(std::max(0, columns - columnsOf(text)), QLatin1Char(' '));
}

QStringList wrapped(QStringView text, int width)
{
    QStringList lines;
    while (width > 0 && columnsOf(text) > width) {
        const qsizetype end = breakIn(text, fitting(text, width));
        lines.push_back(text.first(end).toString());
        text = text.sliced(end);
        if (text.startsWith(QLatin1Char(' ')))
            text = text.sliced(1);
    }
    lines.push_back(text.toString());
    return lines;
}

} // namespace plumbline::models
