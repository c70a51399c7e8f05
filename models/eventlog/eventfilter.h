// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/evidence/stage.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace plumbline::models {

struct RegisterTerm ///< pcr:4,7-9
{
    struct Span
    {
        quint32 first = 0;
        quint32 last = 0;
    };
    std::vector<Span> spans;
};

struct StageTerm ///< stage:boot-manager
{
    std::vector<evidence::Stage> stages;
};

struct DigestTerm ///< digest:mismatch, digest:9f86d081
{
    std::vector<DigestCheck::Result> results;
    QList<QByteArray> prefixes; ///< lower-case hex digits
};

struct ProblemTerm ///< problem:, problem:error, problem:digest
{
    std::vector<Severity> severities;
    QStringList codes; ///< parts of codes; with no severity and no code: any problem
};

struct TypeTerm ///< type:separator
{
    QStringList parts;
};

struct LogTerm ///< log:ima
{
    QStringList parts;
};

struct TextTerm ///< a word, or words in quotes
{
    QString text;
};

/// One condition. The alternatives stand in the order of what they cost to test.
struct FilterTerm
{
    bool isNegated = false;
    std::variant<LogTerm, RegisterTerm, StageTerm, DigestTerm, ProblemTerm, TypeTerm, TextTerm> what;
};

/// All conditions must hold; cheap ones come first.
struct EventFilter
{
    std::vector<FilterTerm> terms;

    [[nodiscard]] bool isEmpty() const { return terms.empty(); }
};

/// Why a filter line cannot be understood, and which part of it. Sentences: models/text/filtertext.h.
struct FilterError
{
    enum class Kind { OpenQuote, UnknownKey, MissingValue, BadRegister, UnknownStage, BadDigest };

    Kind kind = Kind::UnknownKey;
    qsizetype position = 0; ///< in the line
    qsizetype length = 0;
    QString part; ///< the offending part as typed

    bool operator==(const FilterError &) const = default;
};

/// The keys of the filter language, "pcr" first.
[[nodiscard]] std::span<const QLatin1StringView> filterKeys();

/// Reads a filter line: words and "quoted words" search the text; key:value[,value] asks for a property; a
/// leading '-' turns a condition around. Letter case does not matter.
[[nodiscard]] Result<EventFilter, FilterError> parseFilter(QStringView line);

} // namespace plumbline::models
