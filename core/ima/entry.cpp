// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/entry.h"

#include "core/base/hasher.h"
#include "core/ima/entryfields.h"
#include "core/ima/templatehash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::ima {

namespace {

/// What a file's name can do to whoever reads the list: end the line, move the cursor.
void checkName(EntryContent &content)
{
    const auto isControl = [](char c) { return uchar(c) < 0x20 || c == 0x7F; };
    if (!std::ranges::any_of(content.path, isControl))
        return;
    const Field *path = findField(content.fields, "path"_L1);
    content.notes.push_back({.code = "ima.name-control-characters"_L1,
                             .severity = Severity::Warning,
                             .range = path ? path->range : content.data,
                             .detail = QString::fromLatin1(content.path.toPercentEncoding("/"))});
}

/// The digest of an entry with a buffer is that of the buffer. Linux, process_buffer_measurement().
void checkBuffer(EntryContent &content)
{
    const QByteArray hash
        = content.buffer.isEmpty() ? QByteArray() : hashOf(content.fileDigest.algorithm, content.buffer);
    if (hash.isEmpty() || hash == content.fileDigest.value)
        return;
    const Field *buffer = findField(content.fields, "buffer"_L1);
    content.notes.push_back({.code = "ima.buffer-digest"_L1,
                             .severity = Severity::Error,
                             .range = buffer ? buffer->range : content.data});
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
    if (!format) {
        content.isOpaque = true;
        return content;
    }
    const FieldViews views = splitFields(list, view, *format);
    content.error = views.error;
    for (const FieldView &field : views.fields())
        takeField(content, field, list);
    checkName(content);
    checkBuffer(content);
    return content;
}

} // namespace plumbline::ima
