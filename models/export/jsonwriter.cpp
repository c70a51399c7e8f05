// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/jsonwriter.h"

#include "models/export/escape.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plumbline::models {

void JsonWriter::key(QStringView name)
{
    separate();
    m_out.add(quoted(name, EscapeStyle::Json));
    m_out.add(':');
    m_afterKey = true;
}

void JsonWriter::text(QStringView value)
{
    element();
    m_out.add(quoted(value, EscapeStyle::Json));
}

void JsonWriter::boolean(bool value)
{
    element();
    m_out.add(value ? "true"_L1 : "false"_L1);
}

void JsonWriter::null()
{
    element();
    m_out.add("null"_L1);
}

void JsonWriter::exactNumber(const QString &digits)
{
    element();
    m_out.add(digits);
}

void JsonWriter::begin(char bracket)
{
    element();
    m_out.add(bracket);
    m_hasElements.push_back(false);
}

void JsonWriter::end(char bracket)
{
    m_hasElements.pop_back();
    if (std::exchange(m_breakLine, false))
        m_out.add('\n');
    m_out.add(bracket);
}

/// Goes to where a value stands: behind its key, or behind a comma.
void JsonWriter::element()
{
    if (!std::exchange(m_afterKey, false))
        separate();
}

void JsonWriter::separate()
{
    if (!m_hasElements.empty()) {
        if (m_hasElements.back())
            m_out.add(',');
        m_hasElements.back() = true;
    }
    if (std::exchange(m_breakLine, false))
        m_out.add('\n');
}

} // namespace plumbline::models
