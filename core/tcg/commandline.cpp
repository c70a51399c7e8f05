// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/commandline.h"

#include "core/base/textcodec.h"

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

struct Word
{
    qsizetype start = 0; ///< in code units
    qsizetype end = 0;
};

bool isSpace(char16_t c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

/// The words among @p count code units; white space and quotes are ASCII, so bytes of UTF-8 do as well.
template <typename At> std::vector<Word> split(qsizetype count, At at)
{
    std::vector<Word> words;
    bool isQuoted = false;
    bool isInside = false;
    for (qsizetype i = 0; i < count; ++i) {
        const char16_t c = at(i);
        if (isSpace(c) && !isQuoted) {
            isInside = false;
            continue;
        }
        if (!isInside)
            words.push_back({i, i});
        isInside = true;
        isQuoted ^= c == u'"';
        words.back().end = i + 1;
    }
    return words;
}

void noteTooMany(FieldReader &reader, ByteRange range, size_t count)
{
    Problem problem = problemFrom({.kind = ParseError::Kind::TooLarge,
                                   .offset = range.offset,
                                   .structure = u"arguments"_s,
                                   .wanted = qint64(count),
                                   .available = maxCommandLineWords,
                                   .detail = {}});
    problem.severity = Severity::Note;
    problem.range = range;
    reader.note(std::move(problem));
}

/// Adds the words as a list whose members know their bytes.
template <typename Decode>
std::vector<QString> addWords(FieldReader &reader, ByteRange range, std::vector<Word> words, int unitSize,
                              Decode decode)
{
    std::vector<QString> texts;
    Field list;
    list.name = "arguments"_L1;
    list.kind = Field::Kind::List;
    list.range = range;
    if (words.size() > size_t(maxCommandLineWords)) {
        noteTooMany(reader, range, words.size());
        words.resize(size_t(maxCommandLineWords));
    }
    for (const Word &word : words) {
        Field &field = list.children.emplace_back();
        field.name = "argument"_L1;
        field.range = {range.offset + word.start * unitSize, (word.end - word.start) * unitSize};
        const QString text = decode(word);
        field.value = text;
        texts.push_back(text);
    }
    if (!texts.empty())
        reader.add(std::move(list));
    return texts;
}

} // namespace

CommandLine readCommandLine(FieldReader &reader, quint64 length)
{
    const ByteRange range{reader.offset(), qint64(length)};
    const QByteArrayView bytes = reader.rest();
    CommandLine line{reader.utf8("commandLine", length), {}};
    if (reader.failed())
        return line;
    const auto words = split(qsizetype(length), [=](qsizetype i) { return char16_t(uchar(bytes[i])); });
    line.words = addWords(reader, range, words, 1, [=](const Word &word) {
        return decodeUtf8(bytes.sliced(word.start, word.end - word.start));
    });
    return line;
}

CommandLine readCommandLineUtf16(FieldReader &reader, quint64 codeUnits)
{
    const qint64 start = reader.offset();
    CommandLine line{reader.utf16("commandLine", codeUnits), {}};
    if (reader.failed())
        return line;
    const QString &text = line.text;
    const auto words = split(text.size(), [&](qsizetype i) { return text[i].unicode(); });
    line.words = addWords(reader, {start, reader.offset() - start}, words, 2,
                          [&](const Word &word) { return text.sliced(word.start, word.end - word.start); });
    return line;
}

} // namespace plumbline::tcg
