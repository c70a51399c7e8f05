// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/strictjson.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

constexpr qsizetype maxShown = 64;

const JsonValue &nothing()
{
    static const JsonValue value;
    return value;
}

} // namespace

StrictObject::StrictObject(const JsonValue &value, const char *structure,
                           std::initializer_list<QLatin1StringView> members)
    : m_value(value)
    , m_structure(structure)
{
    if (value.kind != JsonValue::Kind::Object)
        refuse(ParseError::Kind::BadValue, {});
    for (const JsonValue &child : value.children) {
        const auto isChild = [&](QLatin1StringView name) { return child.key == name; };
        if (std::ranges::none_of(members, isChild))
            keep({.kind = ParseError::Kind::Unsupported,
                  .offset = child.range.offset,
                  .structure = QString::fromLatin1(m_structure),
                  .detail = child.key.left(maxShown)});
    }
}

void StrictObject::keep(const ParseError &error)
{
    if (!m_error)
        m_error = error;
}

void StrictObject::refuse(ParseError::Kind kind, QLatin1StringView name)
{
    const JsonValue *found = m_value.member(name);
    keep({.kind = kind,
          .offset = found ? found->range.offset : m_value.range.offset,
          .structure = QString::fromLatin1(m_structure),
          .detail = name});
}

const JsonValue &StrictObject::member(QLatin1StringView name)
{
    if (const JsonValue *found = m_value.member(name))
        return *found;
    refuse(ParseError::Kind::Truncated, name);
    return nothing();
}

QString StrictObject::text(QLatin1StringView name)
{
    const JsonValue &value = member(name);
    const auto read = value.toText(m_structure);
    if (!read)
        keep(read.error());
    return read.value_or(QString());
}

quint64 StrictObject::number(QLatin1StringView name, quint64 limit)
{
    const auto read = member(name).toUnsigned(limit, m_structure);
    if (!read)
        keep(read.error());
    return read.value_or(0);
}

QByteArray StrictObject::hex(QLatin1StringView name)
{
    const auto read = member(name).toBytes(m_structure);
    if (!read)
        keep(read.error());
    else if (QString::fromLatin1(read->toHex()) != member(name).text)
        refuse(ParseError::Kind::BadText, name);
    return read.value_or(QByteArray());
}

QDateTime StrictObject::time(QLatin1StringView name)
{
    const QString written = text(name);
    const QDateTime read = QDateTime::fromString(written, Qt::ISODate).toUTC();
    if (!read.isValid() || timeText(read) != written)
        refuse(ParseError::Kind::BadValue, name);
    return read;
}

const std::vector<JsonValue> &StrictObject::list(QLatin1StringView name, qsizetype limit)
{
    const JsonValue &value = member(name);
    if (value.kind != JsonValue::Kind::Array)
        refuse(ParseError::Kind::BadValue, name);
    else if (qsizetype(value.children.size()) > limit)
        refuse(ParseError::Kind::TooLarge, name);
    return value.children;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

} // namespace plumbline::bundle
