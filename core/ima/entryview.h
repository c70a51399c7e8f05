// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytereader.h"
#include "core/ima/list.h"
#include "core/ima/template.h"

namespace plumbline::ima {

/// The outer parts of an entry, as views into the list: what can be told without decoding. An ascii list
/// holds the hash in hex and the data as text.
struct EntryView
{
    quint32 claimedPcr = 0;
    QByteArrayView templateHash;
    QByteArrayView templateName;
    QByteArrayView data; ///< template data; in an ascii list everything after the template's name
    qint64 dataOffset = 0; ///< in the file

    [[nodiscard]] ByteRange dataRange() const { return {dataOffset, data.size()}; }
};

/// Reads one entry of a binary list: PCR, template hash, name and data, each length bounded by what is left.
/// Linux, ima_measurements_show() in security/integrity/ima/ima_fs.c; numbers in the host's byte order.
[[nodiscard]] Result<EntryView> readBinaryEntry(ByteReader &reader, ByteOrder order, qsizetype hashSize);

/// Splits one line of an ascii list, without its line break; @p offset is where the line starts in the file.
/// Linux, ima_ascii_measurements_show().
[[nodiscard]] Result<EntryView> readAsciiLine(QByteArrayView line, qint64 offset);

/// The entry again, from its place in the list.
[[nodiscard]] Result<EntryView> viewEntry(const List &list, const Entry &entry);

/// One field of the template data, as it stands in the list.
struct FieldView
{
    const TemplateField *field = nullptr;
    QByteArrayView value; ///< without its length; text in an ascii list
    qint64 offset = 0; ///< in the file

    [[nodiscard]] ByteRange range() const { return {offset, value.size()}; }
};

struct FieldViews
{
    std::array<FieldView, maxTemplateFields> members{};
    int count = 0; ///< fields read before an error
    std::optional<ParseError> error;

    [[nodiscard]] std::span<const FieldView> fields() const
    {
        return std::span(members).first(size_t(count));
    }
};

/// Splits the template data into its fields, which must fill it exactly.
[[nodiscard]] FieldViews splitFields(const List &list, const EntryView &entry, const TemplateFormat &format);

} // namespace plumbline::ima
