// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/eventfilter.h"

#include "models/text/stagetext.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

/// A part of the line between blanks, taken apart: -key:"value".
struct Token
{
    qsizetype position = 0;
    qsizetype length = 0;
    bool isNegated = false;
    QString key; ///< empty for plain text
    QString value; ///< without quotes
    QString typed; ///< the whole as it stands in the line
};

using TermContent = decltype(FilterTerm::what);
using TermResult = Result<TermContent, FilterError>;

Failure<FilterError> failAt(const Token &token, FilterError::Kind kind)
{
    return Failure<FilterError>({kind, token.position, token.length, token.typed});
}

bool isKeyLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The end of the token that starts at @p from; blanks inside quotes belong to it. -1 for an open quote.
qsizetype endOfToken(QStringView line, qsizetype from)
{
    bool isQuoted = false;
    qsizetype i = from;
    for (; i < line.size() && (isQuoted || !line[i].isSpace()); ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
    }
    return isQuoted ? -1 : i;
}

/// The length of a key in front of a colon; 0 if there is none.
qsizetype keyLength(QStringView text)
{
    qsizetype letters = 0;
    while (letters < text.size() && isKeyLetter(text[letters]))
        ++letters;
    const bool hasColon = letters > 0 && letters < text.size() && text[letters] == u':';
    return hasColon ? letters : 0;
}

Token takeApart(QStringView text, qsizetype position)
{
    Token token{.position = position, .length = text.size(), .typed = text.toString()};
    if (text.size() > 1 && text.front() == u'-') {
        token.isNegated = true;
        text = text.sliced(1);
    }
    if (const qsizetype length = keyLength(text)) {
        token.key = text.first(length).toString().toLower();
        text = text.sliced(length + 1);
    }
    token.value = text.toString().remove(u'"');
    return token;
}

Result<std::vector<Token>, FilterError> tokenize(QStringView line)
{
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < line.size();) {
        if (line[i].isSpace()) {
            ++i;
            continue;
        }
        const qsizetype end = endOfToken(line, i);
        if (end < 0) {
            const QStringView rest = line.sliced(i);
            return Failure<FilterError>({FilterError::Kind::OpenQuote, i, rest.size(), rest.toString()});
        }
        tokens.push_back(takeApart(line.sliced(i, end - i), i));
        i = end;
    }
    return tokens;
}

QStringList valuesOf(const Token &token)
{
    return token.value.toLower().split(u',', Qt::SkipEmptyParts);
}

std::optional<RegisterTerm::Span> spanFrom(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const QStringView last = dash < 0 ? text : text.sliced(dash + 1);
    bool firstOk = false;
    bool lastOk = false;
    const RegisterTerm::Span span{(dash < 0 ? text : text.first(dash)).toUInt(&firstOk),
                                  last.toUInt(&lastOk)};
    if (!firstOk || !lastOk || span.first > span.last)
        return std::nullopt;
    return span;
}

TermResult readRegister(const Token &token)
{
    RegisterTerm term;
    for (const QString &value : valuesOf(token)) {
        const auto span = spanFrom(value);
        if (!span)
            return failAt(token, FilterError::Kind::BadRegister);
        term.spans.push_back(*span);
    }
    return term;
}

TermResult readStage(const Token &token)
{
    StageTerm term;
    for (const QString &value : valuesOf(token)) {
        const auto before = term.stages.size();
        for (const evidence::Stage stage : evidence::allStages()) {
            const QString id = evidence::stageId(stage);
            if (id == value || id.contains(value) || stageName(stage).contains(value, Qt::CaseInsensitive))
                term.stages.push_back(stage);
        }
        // The whole word of one stage means that stage, even where it is part of another's.
        const auto exact = std::ranges::find_if(
            evidence::allStages(), [&](evidence::Stage stage) { return evidence::stageId(stage) == value; });
        if (exact != evidence::allStages().end()) {
            term.stages.resize(before);
            term.stages.push_back(*exact);
        }
        if (term.stages.size() == before)
            return failAt(token, FilterError::Kind::UnknownStage);
    }
    return term;
}

std::optional<DigestCheck::Result> digestResultFrom(QStringView word)
{
    using enum DigestCheck::Result;
    if (word == u"match")
        return Match;
    if (word == u"mismatch")
        return Mismatch;
    if (word == u"na" || word == u"n/a")
        return NotApplicable;
    if (word == u"unknown")
        return Unknown;
    return std::nullopt;
}

bool isHex(QStringView text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

TermResult readDigest(const Token &token)
{
    DigestTerm term;
    for (QString value : valuesOf(token)) {
        if (const auto result = digestResultFrom(value)) {
            term.results.push_back(*result);
            continue;
        }
        value.remove(u' '); // pasted in groups
        if (!isHex(value))
            return failAt(token, FilterError::Kind::BadDigest);
        term.prefixes.push_back(value.toLatin1());
    }
    return term;
}

TermResult readProblem(const Token &token)
{
    ProblemTerm term;
    for (const QString &value : valuesOf(token)) {
        if (value == "error"_L1)
            term.severities.push_back(Severity::Error);
        else if (value == "warning"_L1)
            term.severities.push_back(Severity::Warning);
        else if (value == "note"_L1)
            term.severities.push_back(Severity::Note);
        else
            term.codes.push_back(value);
    }
    return term;
}

TermResult readType(const Token &token)
{
    return TypeTerm{valuesOf(token)};
}

TermResult readLogName(const Token &token)
{
    return LogTerm{valuesOf(token)};
}

struct KeyRow
{
    QLatin1StringView key;
    TermResult (*read)(const Token &);
    bool needsValue = true;
};

constexpr std::array keyRows{
    KeyRow{"pcr"_L1, readRegister},
    KeyRow{"type"_L1, readType},
    KeyRow{"stage"_L1, readStage},
    KeyRow{"digest"_L1, readDigest},
    KeyRow{"problem"_L1, readProblem, false},
    KeyRow{"log"_L1, readLogName},
};

TermResult readTerm(const Token &token)
{
    if (token.key.isEmpty())
        return TextTerm{token.value};
    const auto row = std::ranges::find_if(keyRows, [&](const KeyRow &r) { return token.key == r.key; });
    if (row == keyRows.end())
        return failAt(token, FilterError::Kind::UnknownKey);
    if (row->needsValue && valuesOf(token).isEmpty())
        return failAt(token, FilterError::Kind::MissingValue);
    return row->read(token);
}

} // namespace

std::span<const QLatin1StringView> filterKeys()
{
    static constexpr auto keys = [] {
        std::array<QLatin1StringView, keyRows.size()> result;
        for (size_t i = 0; i < keyRows.size(); ++i)
            result[i] = keyRows[i].key;
        return result;
    }();
    return keys;
}

Result<EventFilter, FilterError> parseFilter(QStringView line)
{
    const auto tokens = tokenize(line);
    if (!tokens)
        return Failure<FilterError>(tokens.error());
    EventFilter filter;
    for (const Token &token : *tokens) {
        TermResult content = readTerm(token);
        if (!content)
            return Failure<FilterError>(content.error());
        const auto *text = std::get_if<TextTerm>(&*content);
        if (text && text->text.isEmpty()) // "" while typing
            continue;
        filter.terms.push_back({token.isNegated, std::move(*content)});
    }
    std::ranges::stable_sort(filter.terms, {}, [](const FilterTerm &term) { return term.what.index(); });
    return filter;
}

} // namespace plumbline::models
