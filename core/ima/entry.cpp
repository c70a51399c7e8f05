// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/entry.h"

#include "core/base/textcodec.h"
#include "core/ima/templatehash.h"

using namespace Qt::StringLiterals;

namespace plumbline::ima {

namespace {

Digest labelledDigest(const FieldView &view, bool isAscii)
{
    const QByteArrayView value = view.value;
    const qsizetype nul = isAscii ? value.lastIndexOf(':') : value.indexOf('\0') - 1;
    if (nul < 0)
        return {};
    const QByteArrayView labels = value.first(nul);
    const QByteArrayView label = labels.sliced(labels.lastIndexOf(':') + 1);
    const QByteArray raw = value.sliced(nul + (isAscii ? 1 : 2)).toByteArray();
    return {hashAlgorithmByName(QString::fromLatin1(label)).value_or(HashAlgorithm::None),
            isAscii ? QByteArray::fromHex(raw) : raw};
}

void take(EntryContent &content, const FieldView &view, const List &list)
{
    const QByteArray value = view.value.toByteArray();
    Field field{.name = view.field->id, .range = view.range()};
    switch (view.field->format) {
    case FieldFormat::DigestWithAlgorithm:
    case FieldFormat::DigestWithType:
        content.fileDigest = labelledDigest(view, list.isAscii);
        field.value = content.fileDigest;
        break;
    case FieldFormat::Digest:
        content.fileDigest = {HashAlgorithm::Sha1, list.isAscii ? QByteArray::fromHex(value) : value};
        field.value = content.fileDigest;
        break;
    case FieldFormat::String:
        content.path = value.endsWith('\0') ? value.chopped(1) : value;
        field.value = decodeUtf8(content.path);
        break;
    default:
        field.value = value;
        break;
    }
    content.fields.push_back(std::move(field));
}

} // namespace

EntryContent decodeEntry(const List &list, const Entry &entry)
{
    const auto view = viewEntry(list, entry);
    if (!view) {
        EntryContent content;
        content.error = view.error();
        return content;
    }
    return decodeView(list, *view);
}

EntryContent decodeView(const List &list, const EntryView &view)
{
    EntryContent content;
    content.templateName = view.templateName.toByteArray();
    content.templateHash = {list.templateAlgorithm, recordedHash(list, view)};
    content.data = view.dataRange();
    const auto format = templateFormat(view.templateName);
    if (!format)
        return content;
    const FieldViews views = splitFields(list, view, *format);
    for (const FieldView &field : views.fields())
        take(content, field, list);
    content.error = views.error;
    return content;
}

} // namespace plumbline::ima
