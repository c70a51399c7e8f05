// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"

namespace plumbline {

namespace {

constexpr int maxCombiningMarks = 4;

bool isDecodedByte(char32_t c)
{
    return c >= 0xDC80 && c <= 0xDCFF;
}

/// Characters that are invisible, that move other characters, or that have no agreed shape.
bool mustBeNamed(char32_t c)
{
    constexpr char32_t objectReplacement = 0xFFFC;
    constexpr char32_t hangulFiller = 0x3164;
    constexpr char32_t halfwidthHangulFiller = 0xFFA0;
    constexpr char32_t brailleBlank = 0x2800;
    const bool isVariationSelector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    if (isVariationSelector || c == objectReplacement || c == hangulFiller || c == halfwidthHangulFiller
        || c == brailleBlank || c == 0x034F || (c >= 0x115F && c <= 0x1160) || (c >= 0x17B4 && c <= 0x17B5))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != U' '; // look-alikes of the plain space
    default:
        return false;
    }
}

QString named(char32_t c)
{
    if (isDecodedByte(c))
        return QStringLiteral("\u27E80x%1\u27E9").arg(quint32(c) - 0xDC00, 2, 16, QLatin1Char('0'));
    const QString hex = QString::number(quint32(c), 16).toUpper().rightJustified(4, QLatin1Char('0'));
    return QStringLiteral("\u27E8U+%1\u27E9").arg(hex);
}

char32_t codePointAt(QStringView text, qsizetype &i)
{
    const QChar first = text[i++];
    if (first.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[i++]);
    return first.unicode();
}

/// Keeps the first few combining marks of a run and counts the rest, which would paint over other lines.
class MarkLimiter
{
public:
    /// True where @p c is to be left out.
    bool drop(char32_t c)
    {
        m_run = QChar::isMark(c) ? m_run + 1 : 0;
        return m_run > maxCombiningMarks;
    }

    [[nodiscard]] int dropped() const { return std::max(0, m_run - maxCombiningMarks); }

private:
    int m_run = 0;
};

QString escape(QStringView evidence, bool keepLineBreaks)
{
    QString result;
    result.reserve(evidence.size());
    const qsizetype firstInk = [&] {
        qsizetype i = 0;
        while (i < evidence.size() && evidence[i] == QLatin1Char(' '))
            ++i;
        return i;
    }();
    const qsizetype lastInk = [&] {
        qsizetype i = evidence.size();
        while (i > firstInk && evidence[i - 1] == QLatin1Char(' '))
            --i;
        return i;
    }();
    MarkLimiter marks;
    for (qsizetype i = 0; i < evidence.size();) {
        const qsizetype at = i;
        const char32_t c = codePointAt(evidence, i);
        const int droppedBefore = marks.dropped();
        if (marks.drop(c))
            continue;
        if (droppedBefore)
            result += QStringLiteral("\u27E8+%1 marks\u27E9").arg(droppedBefore);
        const bool isEdgeSpace = at < firstInk || at >= lastInk;
        if (keepLineBreaks && c == U'\n')
            result += QLatin1Char('\n');
        else if (mustBeNamed(c) || (isEdgeSpace && !keepLineBreaks))
            result += named(c);
        else
            result += evidence.sliced(at, i - at);
    }
    if (marks.dropped())
        result += QStringLiteral("\u27E8+%1 marks\u27E9").arg(marks.dropped());
    return result;
}

} // namespace

QString safeText(QStringView evidence)
{
    return escape(evidence, false);
}

QString safeTextElided(QStringView evidence, qsizetype maxLength)
{
    if (evidence.size() <= maxLength)
        return safeText(evidence);
    // Cut before escaping: a hostile name of a gigabyte must not be escaped to show 200 characters of it.
    qsizetype head = maxLength / 2;
    qsizetype tail = evidence.size() - (maxLength - head);
    if (evidence[head - 1].isHighSurrogate())
        --head;
    if (evidence[tail].isLowSurrogate())
        ++tail;
    // Spaces at the cut are not at the text's edge: they need no mark.
    while (head > 0 && evidence[head - 1] == u' ')
        --head;
    while (tail < evidence.size() && evidence[tail] == u' ')
        ++tail;
    return safeText(evidence.first(head))
        + QStringLiteral("\u27E8\u2026 %1 more \u2026\u27E9").arg(tail - head)
        + safeText(evidence.sliced(tail));
}

QString safeTextLines(QStringView evidence)
{
    return escape(evidence, true);
}

} // namespace plumbline
