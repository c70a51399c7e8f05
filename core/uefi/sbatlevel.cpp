// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/sbatlevel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

namespace {

constexpr qint64 maxSize = 64 * 1024;
constexpr size_t maxEntries = 1024;
constexpr qsizetype minMembers = 2;
constexpr qsizetype maxMembers = 6;
constexpr int maxGenerationDigits = 10;
constexpr qulonglong maxGeneration = 0x7FFFFFFF;

void refuse(FieldReader &reader, ParseError::Kind kind, const char *structure, qint64 offset,
            const QString &detail)
{
    reader.fail({.kind = kind,
                 .offset = offset,
                 .structure = QString::fromLatin1(structure),
                 .wanted = 0,
                 .available = 0,
                 .detail = detail});
}

bool isPrintableAscii(QByteArrayView line)
{
    return std::ranges::all_of(line, [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// Decimal digits only: no sign, no space, no leading zero.
std::optional<quint32> parseGeneration(QByteArrayView text)
{
    const bool isNumber = !text.isEmpty() && text.size() <= maxGenerationDigits && text.front() != '0'
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    const qulonglong value = isNumber ? text.toByteArray().toULongLong() : 0;
    return value >= 1 && value <= maxGeneration ? std::optional(quint32(value)) : std::nullopt;
}

/// Members of one line into the level, as the fields "component", "generation" and, first line, "date".
void readLine(FieldReader &reader, QByteArrayView line, SbatLevel &level)
{
    const qint64 offset = reader.offset();
    const QList<QByteArray> members = line.toByteArray().split(',');
    if (!isPrintableAscii(line) || members.size() < minMembers || members.size() > maxMembers
        || members[0].isEmpty())
        return refuse(reader, ParseError::Kind::BadText, "SbatLevel", offset, QString::fromLatin1(line));
    const auto generation = parseGeneration(members[1]);
    if (!generation)
        return refuse(reader, ParseError::Kind::BadValue, "generation", offset + members[0].size() + 1,
                      QString::fromLatin1(members[1]));
    level.entries.push_back({QString::fromLatin1(members[0]), *generation});
    reader.begin("sbatEntry");
    reader.utf8("component", quint64(members[0].size()));
    reader.skip(1, "SbatLevel");
    reader.utf8("generation", quint64(members[1].size()));
    if (members.size() > minMembers) {
        reader.skip(1, "SbatLevel");
        const auto rest = quint64(line.size() - members[0].size() - members[1].size() - 2);
        const QString further = reader.utf8(members[0] == "sbat" ? "date" : "information", rest);
        if (members[0] == "sbat" && level.date.isEmpty())
            level.date = further;
    }
    reader.end();
}

/// The next line without its end; the end is skipped by the caller.
QByteArrayView nextLine(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    return end < 0 ? text : text.first(end);
}

QByteArrayView withoutNulsAtEnd(QByteArrayView text)
{
    while (!text.isEmpty() && text.back() == '\0')
        text.chop(1);
    return text;
}

} // namespace

SbatLevel readSbatLevel(FieldReader &reader)
{
    SbatLevel level;
    if (reader.remaining() > maxSize)
        reader.fail(ParseError::Kind::TooLarge, "SbatLevel", reader.remaining(), maxSize);
    reader.begin("sbatEntries", Field::Kind::List);
    while (!reader.failed() && !withoutNulsAtEnd(reader.rest()).isEmpty()) {
        if (level.entries.size() == maxEntries) {
            reader.fail(ParseError::Kind::TooLarge, "sbatEntries", qint64(maxEntries) + 1, maxEntries);
            break;
        }
        const QByteArrayView line = nextLine(withoutNulsAtEnd(reader.rest()));
        readLine(reader, line, level);
        if (!reader.failed() && !reader.atEnd() && reader.rest().front() == '\n')
            reader.skip(1, "SbatLevel");
    }
    reader.end();
    if (!reader.failed())
        reader.skip(quint64(reader.remaining()), "SbatLevel");
    return level;
}

} // namespace plumbline::uefi
