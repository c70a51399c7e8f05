// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/arrangement.h"

#include "core/ima/entryview.h"
#include "models/eventlog/eventmatcher.h"
#include "models/text/summary.h"

#include <algorithm>
#include <numeric>

namespace plumbline::models {

namespace {

constexpr qint64 rowsBetweenQuestions = 4096;

using NumberKey = qint64 (*)(const LogSnapshot &, qint64);

qint64 stageKey(const LogSnapshot &log, qint64 index)
{
    return qint64(log.log->stageAt(index));
}

qint64 registerKey(const LogSnapshot &log, qint64 index)
{
    return qint64(registerOf(*log.log, index).value_or(std::numeric_limits<quint32>::max()));
}

qint64 checkKey(const LogSnapshot &log, qint64 index)
{
    const auto result = checkOf(log, index);
    return result ? qint64(*result) : qint64(DigestCheck::Result::Unknown) + 1;
}

/// What an event is sorted by as text: the type or the path in bytes, else the summary.
using TextKey = QByteArray (*)(const evidence::Log &, qint64);

QByteArray typeKey(const evidence::Log &log, qint64 index)
{
    if (const auto *list = std::get_if<ima::List>(&log.content)) {
        const size_t name = list->entries[size_t(index)].templateIndex;
        return name < list->templates.size() ? list->templates[name] : QByteArray();
    }
    return log.at(index).type.toUtf8();
}

/// The path of an entry without decoding it.
std::optional<QByteArray> pathOf(const ima::List &list, const ima::Entry &entry)
{
    const auto view = ima::viewEntry(list, entry);
    const auto format = view ? ima::templateFormat(view->templateName) : std::nullopt;
    if (!format)
        return std::nullopt;
    const ima::FieldViews fields = ima::splitFields(list, *view, *format);
    for (const ima::FieldView &field : fields.fields()) {
        if (field.field->format == ima::FieldFormat::String)
            return field.value.toByteArray();
    }
    return std::nullopt;
}

QByteArray summaryKey(const evidence::Log &log, qint64 index)
{
    if (const auto *list = std::get_if<ima::List>(&log.content)) {
        if (auto path = pathOf(*list, list->entries[size_t(index)]))
            return *path;
    }
    return summary(log, index).toUtf8();
}

template <typename Key> struct KeyedRow
{
    Key key;
    EventRef ref;
};

template <typename Key, typename KeyOf>
bool sortBy(std::vector<EventRef> &rows, bool isDescending, const Progress &progress, KeyOf keyOf)
{
    std::vector<KeyedRow<Key>> keyed;
    keyed.reserve(rows.size());
    for (const EventRef ref : rows) {
        if (qint64(keyed.size()) % rowsBetweenQuestions == 0
            && !progress.goOn(qint64(keyed.size()), qint64(rows.size())))
            return false;
        keyed.push_back({keyOf(ref), ref});
    }
    if (isDescending)
        std::ranges::stable_sort(keyed, std::ranges::greater{}, &KeyedRow<Key>::key);
    else
        std::ranges::stable_sort(keyed, std::ranges::less{}, &KeyedRow<Key>::key);
    std::ranges::transform(keyed, rows.begin(), &KeyedRow<Key>::ref);
    return true;
}

bool sortRows(std::vector<EventRef> &rows, const Snapshot &snapshot, const Arrangement &arrangement,
              const Progress &progress)
{
    const auto byNumber = [&](NumberKey key) {
        return sortBy<qint64>(rows, arrangement.isDescending, progress,
                              [&](EventRef ref) { return key(snapshot[ref.log], ref.index); });
    };
    const auto byText = [&](TextKey key) {
        return sortBy<QByteArray>(rows, arrangement.isDescending, progress,
                                  [&](EventRef ref) { return key(*snapshot[ref.log].log, ref.index); });
    };
    switch (arrangement.order) {
    case EventOrder::Log:
        if (arrangement.isDescending)
            std::ranges::reverse(rows);
        return true;
    case EventOrder::Stage:
        return byNumber(stageKey);
    case EventOrder::Register:
        return byNumber(registerKey);
    case EventOrder::DigestCheck:
        return byNumber(checkKey);
    case EventOrder::Type:
        return byText(typeKey);
    case EventOrder::Summary:
        return byText(summaryKey);
    }
    return true;
}

qint64 totalSize(const Snapshot &snapshot)
{
    return std::accumulate(snapshot.begin(), snapshot.end(), qint64(0),
                           [](qint64 sum, const LogSnapshot &log) { return sum + log.size(); });
}

} // namespace

std::vector<EventRef> allRows(const Snapshot &snapshot, std::optional<quint32> only)
{
    std::vector<EventRef> rows;
    rows.reserve(size_t(totalSize(snapshot)));
    for (quint32 log = 0; log < snapshot.size(); ++log) {
        const auto size = only.value_or(log) == log ? quint32(snapshot[log].size()) : 0U;
        for (quint32 index = 0; index < size; ++index)
            rows.push_back({log, index});
    }
    return rows;
}

std::vector<EventRef> arrange(const Snapshot &snapshot, const Arrangement &arrangement,
                              const Progress &progress)
{
    const qint64 total = totalSize(snapshot);
    qint64 done = 0;
    std::vector<EventRef> rows;
    for (quint32 log = 0; log < snapshot.size(); ++log) {
        if (!snapshot[log].log || arrangement.log.value_or(log) != log)
            continue;
        const EventMatcher matcher(snapshot[log], arrangement.filter);
        const auto size = quint32(snapshot[log].size());
        for (quint32 index = 0; index < size; ++index, ++done) {
            if (done % rowsBetweenQuestions == 0 && !progress.goOn(done, total))
                return {};
            if (matcher.matches(index))
                rows.push_back({log, index});
        }
    }
    if (!sortRows(rows, snapshot, arrangement, progress))
        return {};
    return rows;
}

} // namespace plumbline::models
