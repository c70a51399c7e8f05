// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/escape.h"

#include "core/base/safetext.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

/// Marks that may stand above each other before the rest of them are escaped, as in safeText().
constexpr int maxCombiningMarks = 4;

QString hexEscape(QLatin1Char letter, char32_t value, int digits)
{
    return u"\\%1%2"_s.arg(letter).arg(quint32(value), digits, 16, QLatin1Char('0'));
}

QString escapeOf(char32_t c, EscapeStyle style)
{
    if (c == U'\n')
        return u"\\n"_s;
    if (c == U'\t')
        return u"\\t"_s;
    if (c == U'\r')
        return u"\\r"_s;
    if (!QChar::requiresSurrogates(c))
        return hexEscape('u'_L1, c, 4);
    if (style == EscapeStyle::Yaml)
        return hexEscape('U'_L1, c, 8);
    return hexEscape('u'_L1, QChar::highSurrogate(c), 4) + hexEscape('u'_L1, QChar::lowSurrogate(c), 4);
}

bool needsNothing(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'"' && c != u'\\';
}

/// Writes one character after the other.
class Quoter
{
public:
    Quoter(EscapeStyle style, qsizetype size)
        : m_style(style)
    {
        m_result.reserve(size + 2);
    }

    void addPlain(QChar c)
    {
        m_marks = 0;
        m_result += c;
    }

    /// @p character is @p c in one or two code units.
    void add(QStringView character, char32_t c)
    {
        m_marks = QChar::isMark(c) ? m_marks + 1 : 0;
        if (c == U'"' || c == U'\\')
            m_result += u'\\' + character.toString();
        else if (QChar::isSurrogate(c))
            m_result
                += safeText(character); // a byte that was not valid text: there is no character to escape
        else if (m_marks <= maxCombiningMarks && safeText(character) == character)
            m_result += character;
        else
            m_result += escapeOf(c, m_style);
    }

    [[nodiscard]] QString take() { return std::move(m_result); }

private:
    EscapeStyle m_style;
    QString m_result;
    int m_marks = 0; ///< how many stand in a row
};

} // namespace

QString quoted(QStringView evidence, EscapeStyle style)
{
    Quoter out(style, evidence.size());
    out.addPlain(u'"');
    for (qsizetype i = 0; i < evidence.size();) {
        const QChar first = evidence[i];
        if (needsNothing(first)) {
            out.addPlain(first);
            ++i;
            continue;
        }
        const bool isPair
            = first.isHighSurrogate() && i + 1 < evidence.size() && evidence[i + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const char32_t c = isPair ? QChar::surrogateToUcs4(first, evidence[i + 1]) : first.unicode();
        out.add(evidence.sliced(i, length), c);
        i += length;
    }
    out.addPlain(u'"');
    return out.take();
}

} // namespace plumbline::models
