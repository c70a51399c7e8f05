// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/loadertext.h"

#include "core/base/textcodec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

qsizetype lengthToNul16(QByteArrayView data)
{
    qsizetype i = 0;
    while (i + 1 < data.size() && (data[i] != 0 || data[i + 1] != 0))
        i += 2;
    return i;
}

bool isShown(QChar c)
{
    return c.isPrint() || c == u'\n' || c == u'\r' || c == u'\t' || c.isSurrogate();
}

} // namespace

qsizetype lengthToNul(QByteArrayView data)
{
    const qsizetype nul = data.indexOf('\0');
    return nul < 0 ? data.size() : nul;
}

std::optional<LoaderText> loaderTextOf(QByteArrayView data)
{
    if (data.size() >= 2 && data[0] != 0 && data[1] == 0 && (data.size() == 2 || data.size() % 2 == 0)) {
        const qsizetype length = lengthToNul16(data);
        QString text = decodeUtf16(data.first(length));
        if (length > 2 && std::ranges::all_of(text, isShown))
            return LoaderText{true, length, std::move(text)};
    }
    const qsizetype length = lengthToNul(data);
    if (length == 0 || !looksLikeText(data.first(length)))
        return std::nullopt;
    return LoaderText{false, length, decodeUtf8(data.first(length))};
}

QString readLoaderText(FieldReader &reader, const char *name, const LoaderText &text)
{
    return text.isUtf16 ? reader.utf16(name, quint64(text.length) / 2)
                        : reader.utf8(name, quint64(text.length));
}

void endOfLoaderText(FieldReader &reader, const char *structure, bool isUtf16)
{
    reader.skip(quint64(std::min<qint64>(isUtf16 ? 2 : 1, reader.remaining())), "NUL");
    const qint64 left = reader.remaining();
    if (left == 0)
        return;
    Problem problem = problemFrom({.kind = ParseError::Kind::TrailingBytes,
                                   .offset = reader.offset(),
                                   .structure = QString::fromLatin1(structure),
                                   .wanted = 0,
                                   .available = left,
                                   .detail = {}});
    problem.range = {reader.offset(), left};
    problem.severity = left == 1 ? Severity::Note : Severity::Warning;
    reader.bytes("trailing", quint64(left));
    reader.note(std::move(problem));
}

} // namespace plumbline::tcg
