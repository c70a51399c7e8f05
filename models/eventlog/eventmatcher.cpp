// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/eventmatcher.h"

#include "models/eventlog/rawsearch.h"
#include "models/text/summary.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace plumbline::models {

namespace {

using Condition = std::function<bool(qint64)>;

bool containsAny(const QString &text, const QStringList &parts)
{
    return std::ranges::any_of(parts,
                               [&](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
}

Condition conditionOf(const LogTerm &term, const LogSnapshot &log)
{
    return [isMatch = containsAny(log.name, term.parts)](qint64) { return isMatch; };
}

Condition conditionOf(const RegisterTerm &term, const LogSnapshot &log)
{
    return [&term, &log](qint64 index) {
        const auto registerIndex = registerOf(*log.log, index);
        return registerIndex && std::ranges::any_of(term.spans, [&](RegisterTerm::Span span) {
                   return *registerIndex >= span.first && *registerIndex <= span.last;
               });
    };
}

Condition conditionOf(const StageTerm &term, const LogSnapshot &log)
{
    return [&term, &log](qint64 index) {
        return std::ranges::find(term.stages, log.log->stageAt(index)) != term.stages.end();
    };
}

bool hasDigest(const evidence::Log &log, qint64 index, QByteArrayView hexDigits)
{
    const auto i = size_t(index);
    if (const auto *list = std::get_if<ima::List>(&log.content))
        return entryHasDigest(*list, list->entries[i], hexDigits);
    if (const auto *boot = std::get_if<tcg::EventLog>(&log.content)) {
        return std::ranges::any_of(boot->digestsOf(boot->events[i]), [&](const tcg::LoggedDigest &digest) {
            return startsWithHex(boot->view(digest.range), hexDigits);
        });
    }
    const auto &record = std::get<cel::Log>(log.content).records[i];
    return std::ranges::any_of(record.digests,
                               [&](const Digest &digest) { return startsWithHex(digest.value, hexDigits); });
}

Condition conditionOf(const DigestTerm &term, const LogSnapshot &log)
{
    return [&term, &log](qint64 index) {
        const auto result = checkOf(log, index);
        if (result && std::ranges::find(term.results, *result) != term.results.end())
            return true;
        return std::ranges::any_of(
            term.prefixes, [&](const QByteArray &prefix) { return hasDigest(*log.log, index, prefix); });
    };
}

bool matchesProblem(const ProblemTerm &term, const Problem &problem)
{
    if (term.severities.empty() && term.codes.isEmpty())
        return true;
    return std::ranges::find(term.severities, problem.severity) != term.severities.end()
        || containsAny(problem.code, term.codes);
}

Condition conditionOf(const ProblemTerm &term, const LogSnapshot &log)
{
    QSet<qint64> events;
    if (log.problems) {
        for (const Problem &problem : *log.problems) {
            if (problem.event && matchesProblem(term, problem))
                events.insert(*problem.event);
        }
    }
    return [events = std::move(events)](qint64 index) { return events.contains(index); };
}

/// What tells types apart without making their names.
std::optional<quint32> typeKeyOf(const evidence::Log &log, qint64 index)
{
    const auto i = size_t(index);
    if (const auto *boot = std::get_if<tcg::EventLog>(&log.content))
        return quint32(boot->events[i].claimedType);
    if (const auto *list = std::get_if<ima::List>(&log.content))
        return list->entries[i].templateIndex;
    return std::nullopt;
}

/// Asks @p test of an event's type name, once for each type.
class TypeCondition
{
public:
    TypeCondition(const evidence::Log &log, QStringList parts)
        : m_log(log)
        , m_parts(std::move(parts))
    {
    }

    bool operator()(qint64 index)
    {
        const auto key = typeKeyOf(m_log, index);
        if (!key)
            return containsAny(m_log.at(index).type, m_parts);
        auto known = m_known.find(*key);
        if (known == m_known.end())
            known = m_known.insert(*key, containsAny(m_log.at(index).type, m_parts));
        return *known;
    }

private:
    const evidence::Log &m_log;
    QStringList m_parts;
    QHash<quint32, bool> m_known;
};

Condition conditionOf(const TypeTerm &term, const LogSnapshot &log)
{
    return TypeCondition(*log.log, term.parts);
}

Condition conditionOf(const TextTerm &term, const LogSnapshot &log)
{
    // Escapes such as ⟨U+202E⟩ are in the text that is shown, not in the bytes.
    const bool isInBytes = !term.text.contains(QChar(0x27E8));
    const auto *list = std::get_if<ima::List>(&log.log->content);
    if (list && isInBytes) {
        return [list, needle = term.text.toLower().toUtf8()](qint64 index) {
            return entryContains(*list, list->entries[size_t(index)], needle);
        };
    }
    return [type = TypeCondition(*log.log, {term.text}), &term, &log](qint64 index) mutable {
        return type(index) || summary(*log.log, index).contains(term.text, Qt::CaseInsensitive);
    };
}

} // namespace

EventMatcher::EventMatcher(const LogSnapshot &log, const EventFilter &filter)
{
    for (const FilterTerm &term : filter.terms) {
        Condition condition
            = std::visit([&](const auto &content) { return conditionOf(content, log); }, term.what);
        if (term.isNegated)
            m_conditions.push_back(
                [condition = std::move(condition)](qint64 index) { return !condition(index); });
        else
            m_conditions.push_back(std::move(condition));
    }
}

bool EventMatcher::matches(qint64 index) const
{
    return std::ranges::all_of(m_conditions,
                               [index](const Condition &condition) { return condition(index); });
}

} // namespace plumbline::models
