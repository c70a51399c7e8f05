// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/variable.h"

#include "core/uefi/guids.h"

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

namespace {

constexpr auto lengthField = "variableDataLength";

QString readName(FieldReader &reader, quint64 codeUnits)
{
    const qint64 offset = reader.offset();
    const QString name = reader.utf16("unicodeName", codeUnits);
    if (!reader.failed() && !isProperName(name)) {
        reader.fail({.kind = ParseError::Kind::BadText,
                     .offset = offset,
                     .structure = u"unicodeName"_s,
                     .wanted = 0,
                     .available = 0,
                     .detail = name});
    }
    return name;
}

} // namespace

bool isProperName(QStringView name)
{
    return name.isValidUtf16() && !name.contains(QChar(0));
}

VariableHead readVariableHead(FieldReader &reader)
{
    VariableHead head;
    head.key.vendor = reader.guid("variableName");
    reader.meaning(guidName(head.key.vendor));
    const quint64 nameLength = reader.u64("unicodeNameLength");
    head.valueLength = reader.u64(lengthField);
    head.key.name = readName(reader, nameLength);
    if (head.valueLength > quint64(reader.remaining())) {
        constexpr auto largest = quint64(std::numeric_limits<qint64>::max());
        reader.fail(ParseError::Kind::Truncated, lengthField, qint64(std::min(head.valueLength, largest)),
                    reader.remaining());
    }
    return head;
}

} // namespace plumbline::uefi
