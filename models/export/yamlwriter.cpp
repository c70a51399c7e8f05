// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/yamlwriter.h"

#include "models/export/escape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

bool isPlainKey(QStringView name)
{
    const auto isWordCharacter
        = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-'); };
    return !name.isEmpty() && name.front().isLetter() && std::ranges::all_of(name, isWordCharacter);
}

} // namespace

void YamlWriter::key(QStringView name)
{
    startLine(m_levels.back());
    m_out.add(isPlainKey(name) ? name.toString() : quoted(name, EscapeStyle::Yaml));
    m_out.add(':');
    m_afterKey = true;
}

void YamlWriter::text(QStringView value)
{
    plain(quoted(value, EscapeStyle::Yaml));
}

void YamlWriter::boolean(bool value)
{
    plain(value ? u"true" : u"false");
}

void YamlWriter::null()
{
    plain(u"null");
}

void YamlWriter::plain(QStringView scalar)
{
    element();
    m_out.add(scalar);
    m_out.add('\n');
}

/// Goes to where a value stands: behind its key, behind a "- ", or at the start of the document.
void YamlWriter::element()
{
    if (std::exchange(m_afterKey, false)) {
        m_out.add(' ');
    } else if (!m_levels.empty()) {
        startLine(m_levels.back());
        m_out.add("- "_L1);
    }
}

void YamlWriter::startLine(Level &level)
{
    const bool isBehindDash = level.isEmpty && level.startsOnLine;
    if (level.isEmpty && !level.startsOnLine && m_levels.size() > 1)
        m_out.add('\n');
    level.isEmpty = false;
    if (!isBehindDash)
        m_out.add(QByteArrayView(QByteArray(level.indent, ' ')));
}

YamlWriter::Level YamlWriter::levelFor(Kind kind) const
{
    if (m_levels.empty())
        return {.kind = kind, .indent = 0};
    const Level &outer = m_levels.back();
    const bool isInMap = outer.kind == Kind::Map;
    if (isInMap)
        return {.kind = kind, .indent = outer.indent + (kind == Kind::Map ? 2 : 0)};
    return {.kind = kind, .indent = outer.indent + 2, .startsOnLine = true};
}

void YamlWriter::begin(Kind kind)
{
    const Level level = levelFor(kind);
    if (!std::exchange(m_afterKey, false) && !m_levels.empty()) {
        startLine(m_levels.back());
        m_out.add("- "_L1);
    }
    m_levels.push_back(level);
}

void YamlWriter::end(const char *empty)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.isEmpty)
        return;
    if (!level.startsOnLine && !m_levels.empty())
        m_out.add(' ');
    m_out.add(QLatin1StringView(empty));
    m_out.add('\n');
}

} // namespace plumbline::models
