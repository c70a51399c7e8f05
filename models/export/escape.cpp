// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/escape.h"

#include "core/base/safetext.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

/// Characters that may stand as they are.
bool isPlain(char32_t c)
{
    if (c < 0x7F)
        return c >= 0x20;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

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

void append(QString &result, QStringView character, char32_t c, EscapeStyle style)
{
    if (c == U'"' || c == U'\\')
        result += QChar(u'\\');
    if (QChar::isSurrogate(c))
        result += safeText(character);
    else if (isPlain(c))
        result += character;
    else
        result += escapeOf(c, style);
}

} // namespace

QString quoted(QStringView evidence, EscapeStyle style)
{
    QString result;
    result.reserve(evidence.size() + 2);
    result += u'"';
    for (qsizetype i = 0; i < evidence.size();) {
        const QChar first = evidence[i];
        if (needsNothing(first)) {
            result += first;
            ++i;
            continue;
        }
        const bool isPair
            = first.isHighSurrogate() && i + 1 < evidence.size() && evidence[i + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const char32_t c = isPair ? QChar::surrogateToUcs4(first, evidence[i + 1]) : first.unicode();
        append(result, evidence.sliced(i, length), c, style);
        i += length;
    }
    result += u'"';
    return result;
}

} // namespace plumbline::models
