// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

bool startsFormula(QChar c)
{
    constexpr QStringView ascii = u"=+-@|\t\r\n";
    constexpr QStringView fullWidth = u"\uFF1D\uFF0B\uFF0D\uFF20\uFF5C";
    return ascii.contains(c) || fullWidth.contains(c) || c.category() == QChar::Other_Control;
}

bool isSkipped(QChar c)
{
    return c == u' ' || c == u'"' || c == u'\'' || (c.isSpace() && !startsFormula(c));
}

bool needsApostrophe(QStringView text)
{
    if (text.startsWith(u'\''))
        return true;
    qsizetype i = 0;
    while (i < text.size() && isSkipped(text[i]))
        ++i;
    return i < text.size() && startsFormula(text[i]);
}

} // namespace

QString csvField(QStringView text)
{
    QString field = text.toString();
    if (needsApostrophe(text))
        field.prepend(u'\'');
    field.replace(u'"', u"\"\""_s);
    return u'"' + field + u'"';
}

QByteArray csvRecord(const QStringList &fields)
{
    QStringList safe;
    for (const QString &field : fields)
        safe.push_back(csvField(field));
    return safe.join(u',').toUtf8() + "\r\n";
}

QString unsafeCsvText(QStringView field)
{
    return (field.startsWith(u'\'') ? field.sliced(1) : field).toString();
}

} // namespace plumbline::models
