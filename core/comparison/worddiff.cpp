// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/worddiff.h"

#include "core/comparison/alignment.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::comparison {

namespace {

/// "root=" of "root=/dev/vda2"; empty for a word without a value.
QStringView nameOf(const QString &word)
{
    const qsizetype sign = word.indexOf(u'=');
    return sign > 0 ? QStringView(word).first(sign) : QStringView();
}

std::vector<std::uint32_t> idsOf(const QStringList &words, QHash<QString, std::uint32_t> &numbers)
{
    std::vector<std::uint32_t> ids;
    ids.reserve(size_t(words.size()));
    for (const QString &word : words) {
        const auto next = std::uint32_t(numbers.size());
        const auto known = numbers.constFind(word);
        ids.push_back(known != numbers.cend() ? *known : *numbers.insert(word, next));
    }
    return ids;
}

/// Whether the one took the other's place: another value of one name, or another version.
bool isSuccessor(const QString &old, const QString &word)
{
    const QStringView name = nameOf(word);
    return (!name.isEmpty() && nameOf(old) == name) || withoutNumbers(old) == withoutNumbers(word);
}

/// What stands between two equal words: what went, then what came or took a place.
void addGap(std::vector<AlignedWord> &rows, QStringList before, const QStringList &after)
{
    std::vector<AlignedWord> came;
    for (const QString &word : after) {
        const auto twin
            = std::ranges::find_if(before, [&](const QString &old) { return isSuccessor(old, word); });
        if (twin == before.end()) {
            came.push_back({{}, word});
            continue;
        }
        came.push_back({*twin, word});
        before.erase(twin);
    }
    for (const QString &word : before)
        rows.push_back({word, {}});
    rows.insert(rows.end(), came.begin(), came.end());
}

} // namespace

QStringList wordsOfLine(const QString &line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (!c.isSpace() || isQuoted) {
            word += c;
        } else if (!word.isEmpty()) {
            words.push_back(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.push_back(word);
    return words;
}

std::vector<AlignedWord> alignWords(const QString &before, const QString &after)
{
    const QStringList first = wordsOfLine(before);
    const QStringList second = wordsOfLine(after);
    QHash<QString, std::uint32_t> numbers;
    const auto firstIds = idsOf(first, numbers);
    const auto secondIds = idsOf(second, numbers);
    std::vector<AlignedWord> rows;
    qsizetype nextBefore = 0;
    qsizetype nextAfter = 0;
    const auto upTo = [&](qsizetype endBefore, qsizetype endAfter) {
        addGap(rows, first.sliced(nextBefore, endBefore - nextBefore),
               second.sliced(nextAfter, endAfter - nextAfter));
        nextBefore = endBefore + 1;
        nextAfter = endAfter + 1;
    };
    for (const auto &[placeBefore, placeAfter] : align(firstIds, secondIds)) {
        upTo(qsizetype(placeBefore), qsizetype(placeAfter));
        rows.push_back({first.at(qsizetype(placeBefore)), second.at(qsizetype(placeAfter))});
    }
    upTo(first.size(), second.size());
    return rows;
}

std::vector<Detail> wordDetails(const QString &before, const QString &after)
{
    std::vector<Detail> details;
    for (const AlignedWord &row : alignWords(before, after)) {
        if (row.isEqual())
            continue;
        const ChangeKind kind = row.before.isNull() ? ChangeKind::Added
            : row.after.isNull()                    ? ChangeKind::Removed
                                                    : ChangeKind::Changed;
        details.push_back({kind, u"word"_s, row.before, row.after});
    }
    return details;
}

} // namespace plumbline::comparison
