// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/rawsearch.h"

#include "core/ima/entryview.h"

#include <algorithm>
#include <array>

namespace plumbline::models {

namespace {

constexpr auto lowerCase = [] {
    std::array<uchar, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = uchar(i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    return table;
}();

bool equalIgnoringCase(char c, char lower)
{
    return lowerCase[uchar(c)] == uchar(lower);
}

uchar nibbleOf(char hexDigit)
{
    return uchar(hexDigit <= '9' ? hexDigit - '0' : hexDigit - 'a' + 10);
}

/// The digest inside a field that may name its algorithm in front: "sha256:", NUL (not in ascii lists),
/// digest.
QByteArrayView withoutLabel(QByteArrayView value, bool isAscii)
{
    const qsizetype label = isAscii ? value.lastIndexOf(':') : value.indexOf('\0');
    return value.sliced(label + 1);
}

bool digestMatches(QByteArrayView digest, bool isAscii, QByteArrayView hexDigits)
{
    return isAscii ? digest.startsWith(hexDigits) : startsWithHex(digest, hexDigits);
}

bool isDigestField(ima::FieldFormat format)
{
    return format == ima::FieldFormat::Digest || format == ima::FieldFormat::DigestWithAlgorithm
        || format == ima::FieldFormat::DigestWithType;
}

} // namespace

bool containsIgnoringCase(QByteArrayView text, QByteArrayView lowerNeedle)
{
    return std::search(text.begin(), text.end(), lowerNeedle.begin(), lowerNeedle.end(), equalIgnoringCase)
        != text.end();
}

bool startsWithHex(QByteArrayView digest, QByteArrayView hexDigits)
{
    if (hexDigits.size() > digest.size() * 2)
        return false;
    for (qsizetype i = 0; i < hexDigits.size(); ++i) {
        const auto byte = uchar(digest[i / 2]);
        if ((i % 2 == 0 ? byte >> 4 : byte & 0xF) != nibbleOf(hexDigits[i]))
            return false;
    }
    return true;
}

bool entryContains(const ima::List &list, const ima::Entry &entry, QByteArrayView lowerNeedle)
{
    const QByteArrayView bytes = QByteArrayView(list.bytes).sliced(entry.offset, entry.length);
    if (!containsIgnoringCase(bytes, lowerNeedle))
        return false;
    if (list.isAscii)
        return true;
    // The bytes of a digest may look like the text: ask the parts that are text.
    const auto view = ima::viewEntry(list, entry);
    if (!view)
        return true;
    if (containsIgnoringCase(view->templateName, lowerNeedle))
        return true;
    const auto format = ima::templateFormat(view->templateName);
    if (!format)
        return true;
    const ima::FieldViews fields = ima::splitFields(list, *view, *format);
    return std::ranges::any_of(fields.fields(), [&](const ima::FieldView &field) {
        return field.field->format == ima::FieldFormat::String
            && containsIgnoringCase(field.value, lowerNeedle);
    });
}

bool entryHasDigest(const ima::List &list, const ima::Entry &entry, QByteArrayView hexDigits)
{
    const auto view = ima::viewEntry(list, entry);
    if (!view)
        return false;
    if (digestMatches(view->templateHash, list.isAscii, hexDigits))
        return true;
    const auto format = ima::templateFormat(view->templateName);
    if (!format)
        return false;
    const ima::FieldViews fields = ima::splitFields(list, *view, *format);
    return std::ranges::any_of(fields.fields(), [&](const ima::FieldView &field) {
        return isDigestField(field.field->format)
            && digestMatches(withoutLabel(field.value, list.isAscii), list.isAscii, hexDigits);
    });
}

} // namespace plumbline::models
