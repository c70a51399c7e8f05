// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/eventlistmodel.h"

#include "models/review/reviewdocument.h"
#include "models/text/digestruletext.h"
#include "models/text/problemtext.h"
#include "models/text/stagetext.h"
#include "models/text/summary.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::models {

namespace {

constexpr qsizetype cachedRows = 2000; ///< a few screens

struct Arranged
{
    Snapshot snapshot;
    std::vector<EventRef> rows;
};
using ArrangedPtr = std::shared_ptr<Arranged>;

EventOrder orderOf(int column)
{
    switch (column) {
    case EventListModel::StageColumn:
        return EventOrder::Stage;
    case EventListModel::RegisterColumn:
        return EventOrder::Register;
    case EventListModel::TypeColumn:
        return EventOrder::Type;
    case EventListModel::SummaryColumn:
        return EventOrder::Summary;
    case EventListModel::DigestColumn:
        return EventOrder::DigestCheck;
    default:
        return EventOrder::Log;
    }
}

QHash<qint64, Severity> severitiesOf(const LogSnapshot &log)
{
    QHash<qint64, Severity> worst;
    if (!log.problems)
        return worst;
    for (const Problem &problem : *log.problems) {
        if (problem.event)
            worst[*problem.event] = std::max(worst.value(*problem.event, Severity::Note), problem.severity);
    }
    return worst;
}

/// What is known by now about the logs of @p shown. A log that was read anew or moved is left as it was: the
/// rows belong to the old one until they are arranged again.
Snapshot withLatestFacts(Snapshot shown, const Snapshot &latest)
{
    for (size_t i = 0; i < std::min(shown.size(), latest.size()); ++i) {
        if (shown[i].log == latest[i].log)
            shown[i] = latest[i];
    }
    return shown;
}

quint64 keyOf(EventRef ref)
{
    return quint64(ref.log) << 32 | ref.index;
}

} // namespace

EventListModel::EventListModel(const ReviewDocument &document, QObject *parent)
    : TableModel(parent)
    , m_document(document)
    , m_texts(cachedRows)
{
    connect(&document, &ReviewDocument::logsChanged, this, &EventListModel::rearrange);
    connect(&document, &ReviewDocument::contentChanged, this, &EventListModel::rearrange);
    connect(&document, &ReviewDocument::checksChanged, this, &EventListModel::takeChecks);
    connect(&document, &ReviewDocument::problemsChanged, this, &EventListModel::takeProblems);
    connect(&m_job, &Job::runningChanged, this, &EventListModel::arrangingChanged);
    rearrange();
}

EventListModel::~EventListModel() = default;

void EventListModel::setFilter(const EventFilter &filter)
{
    m_arrangement.filter = filter;
    rearrange();
}

void EventListModel::setLog(std::optional<quint32> log)
{
    m_arrangement.log = log;
    rearrange();
}

void EventListModel::sort(int column, Qt::SortOrder order)
{
    m_arrangement.order = orderOf(column);
    m_arrangement.isDescending = order == Qt::DescendingOrder;
    rearrange();
}

int EventListModel::rowOf(EventRef ref) const
{
    if (m_arrangement.order == EventOrder::Log && !m_arrangement.isDescending) {
        const auto found = std::ranges::lower_bound(m_rows, ref);
        return found != m_rows.end() && *found == ref ? int(found - m_rows.begin()) : -1;
    }
    const auto found = std::ranges::find(m_rows, ref);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

qint64 EventListModel::totalRows() const
{
    qint64 total = 0;
    for (quint32 log = 0; log < m_snapshot.size(); ++log) {
        if (m_arrangement.log.value_or(log) == log)
            total += m_snapshot[log].size();
    }
    return total;
}

void EventListModel::rearrange()
{
    Snapshot snapshot = m_document.snapshot();
    if (m_arrangement.isPlain()) {
        m_job.cancel();
        std::vector<EventRef> rows = allRows(snapshot, m_arrangement.log);
        show(std::move(snapshot), std::move(rows));
        return;
    }
    m_job.start<ArrangedPtr>(
        [snapshot = std::move(snapshot), arrangement = m_arrangement](QPromise<ArrangedPtr> &promise) {
            auto rows = arrange(snapshot, arrangement, progressOf(promise));
            promise.addResult(std::make_shared<Arranged>(Arranged{snapshot, std::move(rows)}));
        },
        [this](const ArrangedPtr &result) { show(result->snapshot, std::move(result->rows)); });
}

void EventListModel::show(Snapshot snapshot, std::vector<EventRef> rows)
{
    const bool hasGrown = !m_rows.empty() && rows.size() >= m_rows.size()
        && std::equal(m_rows.begin(), m_rows.end(), rows.begin());
    m_texts.clear();
    if (hasGrown && rows.size() > m_rows.size())
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
    else if (!hasGrown)
        beginResetModel();
    const bool isLonger = rows.size() > m_rows.size();
    // Checks may have come in while the rows were being arranged.
    m_snapshot = withLatestFacts(std::move(snapshot), m_document.snapshot());
    m_rows = std::move(rows);
    m_severities.clear();
    std::ranges::transform(m_snapshot, std::back_inserter(m_severities), severitiesOf);
    if (hasGrown && isLonger)
        endInsertRows();
    else if (!hasGrown)
        endResetModel();
    if (hasGrown)
        Q_EMIT dataChanged(index(0, 0), index(this->rows() - 1, ColumnCount - 1));
    Q_EMIT arranged();
}

void EventListModel::takeChecks()
{
    if (dependsOnChecks()) {
        rearrange();
        return;
    }
    m_snapshot = withLatestFacts(std::move(m_snapshot), m_document.snapshot());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, DigestColumn), index(rows() - 1, DigestColumn));
}

void EventListModel::takeProblems()
{
    takeChecks();
    m_severities.clear();
    std::ranges::transform(m_snapshot, std::back_inserter(m_severities), severitiesOf);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, IndexColumn), index(rows() - 1, IndexColumn));
}

bool EventListModel::dependsOnChecks() const
{
    return m_arrangement.order == EventOrder::DigestCheck
        || std::ranges::any_of(m_arrangement.filter.terms, [](const FilterTerm &term) {
               return std::holds_alternative<DigestTerm>(term.what)
                   || std::holds_alternative<ProblemTerm>(term.what);
           });
}

const EventListModel::Texts &EventListModel::textsOf(EventRef ref) const
{
    if (const Texts *known = m_texts.object(keyOf(ref)))
        return *known;
    const evidence::Log &log = *logOf(m_snapshot, ref);
    auto *texts = new Texts{log.at(ref.index).type, models::summary(log, ref.index)};
    m_texts.insert(keyOf(ref), texts);
    return *texts;
}

QVariant EventListModel::cell(int row, int column, int role) const
{
    const EventRef ref = refAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(ref, column);
    case Qt::AccessibleTextRole:
        return accessibleText(ref, column);
    case SortRole:
        return sortValue(ref, column);
    case RefRole:
        return QVariant::fromValue(ref);
    case StageRole:
        return int(logOf(m_snapshot, ref)->stageAt(ref.index));
    case DigestResultRole:
        return checkValue(ref);
    case SeverityRole: {
        const auto &severities = m_severities[ref.log];
        const auto found = severities.find(ref.index);
        return found == severities.end() ? QVariant() : QVariant(int(*found));
    }
    default:
        return {};
    }
}

QString EventListModel::displayText(EventRef ref, int column) const
{
    const evidence::Log &log = *logOf(m_snapshot, ref);
    switch (column) {
    case IndexColumn:
        return QString::number(ref.index);
    case LogColumn:
        return m_snapshot[ref.log].name;
    case StageColumn:
        return stageName(log.stageAt(ref.index));
    case RegisterColumn: {
        const auto registerIndex = registerOf(log, ref.index);
        if (!registerIndex)
            return {};
        return log.hasMeasurementRegisters() ? registerName(log, *registerIndex)
                                             : QString::number(*registerIndex);
    }
    case TypeColumn:
        return textsOf(ref).type;
    case SummaryColumn:
        return textsOf(ref).summary;
    case DigestColumn:
        return checkText(ref);
    default:
        return {};
    }
}

QString EventListModel::accessibleText(EventRef ref, int column) const
{
    const QString text = displayText(ref, column);
    if (column != IndexColumn)
        return tr("%1: %2").arg(header(column), text);
    const auto severity = m_severities[ref.log].find(ref.index);
    if (severity == m_severities[ref.log].end())
        return tr("Event %1").arg(text);
    return tr("Event %1, problem: %2").arg(text, severityText(*severity));
}

QVariant EventListModel::sortValue(EventRef ref, int column) const
{
    const evidence::Log &log = *logOf(m_snapshot, ref);
    switch (column) {
    case IndexColumn:
        return ref.index;
    case LogColumn:
        return ref.log;
    case StageColumn:
        return int(log.stageAt(ref.index));
    case RegisterColumn:
        return qint64(registerOf(log, ref.index).value_or(std::numeric_limits<quint32>::max()));
    case TypeColumn:
        return log.at(ref.index).typeCode.value_or(0);
    case DigestColumn:
        return checkValue(ref);
    default:
        return {};
    }
}

QString EventListModel::checkText(EventRef ref) const
{
    const auto result = checkOf(m_snapshot[ref.log], ref.index);
    return result ? digestResultText(*result) : tr("Checking…");
}

QVariant EventListModel::checkValue(EventRef ref) const
{
    const auto result = checkOf(m_snapshot[ref.log], ref.index);
    return result ? QVariant(int(*result)) : QVariant();
}

QString EventListModel::header(int column) const
{
    switch (column) {
    case IndexColumn:
        return tr("Event");
    case LogColumn:
        return tr("Log");
    case StageColumn:
        return tr("Stage");
    case RegisterColumn:
        return hasOnlyMeasurementRegisters(m_snapshot) ? tr("Register") : tr("PCR");
    case TypeColumn:
        return tr("Type");
    case SummaryColumn:
        return tr("Summary");
    case DigestColumn:
        return tr("Digest check");
    default:
        return {};
    }
}

} // namespace plumbline::models
