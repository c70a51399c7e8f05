// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/templatehash.h"

#include "core/base/hasher.h"
#include "core/ima/entry.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::ima {

namespace {

constexpr qsizetype paddedNameSize = 256; ///< IMA_EVENT_NAME_LEN_MAX + 1

template <typename T> QByteArray numberBytes(T value, ByteOrder order)
{
    QByteArray bytes(qsizetype(sizeof(T)), Qt::Uninitialized);
    if (order == ByteOrder::LittleEndian)
        qToLittleEndian(value, bytes.data());
    else
        qToBigEndian(value, bytes.data());
    return bytes;
}

/// Strict: an even number of lower-case hex digits.
std::optional<QByteArray> fromHex(QByteArrayView text)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (text.size() % 2 != 0 || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    return QByteArray::fromHex(text.toByteArray());
}

/// "sha256:hex" as the kernel stores it: "sha256:", NUL, bytes. An empty field stays empty.
std::optional<QByteArray> labelledDigest(QByteArrayView text)
{
    if (text.isEmpty())
        return QByteArray();
    const qsizetype colon = text.lastIndexOf(':');
    const auto digest = fromHex(text.sliced(colon + 1));
    if (colon < 0 || !digest)
        return std::nullopt;
    return text.first(colon + 1).toByteArray() + '\0' + *digest;
}

std::optional<QByteArray> decimal(QByteArrayView text, quint8 width, ByteOrder order)
{
    bool isNumber = false;
    const quint32 value = text.toByteArray().toUInt(&isNumber);
    const bool fits = width == 4 || value <= 0xFFFF;
    if (!isNumber || !fits)
        return std::nullopt;
    return width == 4 ? numberBytes(value, order) : numberBytes(quint16(value), order);
}

std::optional<QByteArray> fieldBytes(const FieldView &view, ByteOrder order)
{
    switch (view.field->format) {
    case FieldFormat::DigestWithAlgorithm:
    case FieldFormat::DigestWithType:
        return labelledDigest(view.value);
    case FieldFormat::String:
        return view.value.toByteArray() + '\0';
    case FieldFormat::Number:
        return decimal(view.value, view.field->width, order);
    case FieldFormat::Digest:
    case FieldFormat::Bytes:
        break;
    }
    return fromHex(view.value);
}

/// Digest and padded name; @p name without NUL.
std::optional<QByteArray> legacyMessage(QByteArrayView digest, QByteArrayView name)
{
    if (name.size() >= paddedNameSize)
        return std::nullopt;
    return digest.toByteArray() + name.toByteArray() + QByteArray(paddedNameSize - name.size(), '\0');
}

std::optional<QByteArray> rebuilt(const List &list, const EntryView &entry, const TemplateFormat &format)
{
    const FieldViews views = splitFields(list, entry, format);
    if (views.error)
        return std::nullopt;
    if (format.isLegacy) {
        const auto digest = list.isAscii ? fromHex(views.members[0].value)
                                         : std::optional(views.members[0].value.toByteArray());
        return digest ? legacyMessage(*digest, views.members[1].value) : std::nullopt;
    }
    QByteArray message;
    for (const FieldView &view : views.fields()) {
        const auto bytes = fieldBytes(view, list.byteOrder);
        if (!bytes)
            return std::nullopt;
        message += numberBytes(quint32(bytes->size()), list.byteOrder) + *bytes;
    }
    return message;
}

} // namespace

std::optional<TemplateMessage> TemplateMessage::of(const List &list, const EntryView &entry)
{
    TemplateMessage message;
    message.m_view = entry.data;
    const bool isLegacy = entry.templateName == QByteArrayView("ima");
    if (!list.isAscii && !isLegacy)
        return message;
    const auto format = templateFormat(entry.templateName);
    auto bytes = format ? rebuilt(list, entry, *format) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    message.m_rebuilt = *std::move(bytes);
    message.m_isRebuilt = true;
    return message;
}

QByteArray recordedHash(const List &list, const EntryView &entry)
{
    const QByteArray recorded = entry.templateHash.toByteArray();
    return list.isAscii ? QByteArray::fromHex(recorded) : recorded;
}

bool isRecordedHash(const List &list, const EntryView &entry, QByteArrayView hash)
{
    return list.isAscii ? recordedHash(list, entry) == hash : entry.templateHash == hash;
}

DigestCheck checkTemplateHash(const List &list, const Entry &entry)
{
    DigestCheck check;
    if (entry.flags & Entry::Violation) {
        check.result = DigestCheck::Result::NotApplicable;
        return check;
    }
    const auto view = viewEntry(list, entry);
    Hasher hasher(list.templateAlgorithm);
    const auto message = view ? TemplateMessage::of(list, *view) : std::nullopt;
    if (!message || !hasher.isSupported())
        return check;
    const bool matches = hasher.hash(message->bytes()) == recordedHash(list, *view);
    check.result = matches ? DigestCheck::Result::Match : DigestCheck::Result::Mismatch;
    check.rule = "template-data"_L1;
    check.hashed = view->dataRange();
    return check;
}

} // namespace plumbline::ima
