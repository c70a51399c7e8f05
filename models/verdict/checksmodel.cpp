// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/checksmodel.h"

#include "models/text/checkadvice.h"
#include "models/text/checktext.h"
#include "models/verdict/verdicttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

using appraisal::CheckReport;
using appraisal::CheckResult;
using appraisal::Outcome;
using appraisal::Question;

namespace {

bool isMultiple(const CheckReport &check)
{
    return check.outcomes.size() > 1;
}

} // namespace

ChecksModel::ChecksModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    buildNodes();
}

void ChecksModel::setVerdict(VerdictPointer verdict)
{
    beginResetModel();
    m_verdict = std::move(verdict);
    buildNodes();
    endResetModel();
}

void ChecksModel::buildNodes()
{
    m_nodes.assign(1, Node{});
    if (!m_verdict)
        return;
    for (const Question question : {Question::RightTpm, Question::Fresh, Question::LogExplains})
        addQuestion(question);
}

void ChecksModel::addQuestion(Question question)
{
    std::vector<const CheckReport *> checks;
    for (const CheckReport &check : m_verdict->verification.appraisal.checks)
        if (check.question == question)
            checks.push_back(&check);
    std::ranges::stable_sort(checks, {}, [](const auto *check) { return badness(check->result()); });
    const int group = addNode(0, {.question = question, .children = {}});
    for (const CheckReport *check : checks) {
        std::vector<const Outcome *> outcomes;
        for (const Outcome &outcome : check->outcomes)
            outcomes.push_back(&outcome);
        std::ranges::stable_sort(outcomes, {}, [](const auto *outcome) { return badness(outcome->result); });
        const int node = addNode(
            group, {.question = question, .check = check, .outcome = outcomes.front(), .children = {}});
        for (const Outcome *outcome : outcomes)
            if (isMultiple(*check))
                addNode(node, {.question = question, .check = check, .outcome = outcome, .children = {}});
    }
}

int ChecksModel::addNode(int parent, Node node)
{
    const int place = int(m_nodes.size());
    node.parent = parent;
    node.row = int(m_nodes[size_t(parent)].children.size());
    m_nodes[size_t(parent)].children.push_back(place);
    m_nodes.push_back(std::move(node));
    return place;
}

int ChecksModel::count(CheckResult result) const
{
    int found = 0;
    for (const Node &node : m_nodes)
        if (node.check && node.children.empty() && node.outcome->result == result)
            ++found;
    return found;
}

QModelIndex ChecksModel::worst() const
{
    int worst = 0;
    for (int i = 1; i < int(m_nodes.size()); ++i) {
        const Node &node = m_nodes[size_t(i)];
        const bool isBad
            = node.check && resultOf(node) <= CheckResult::Incomplete && resultOf(node) != CheckResult::Pass;
        if (isBad && (worst == 0 || badness(resultOf(node)) < badness(resultOf(m_nodes[size_t(worst)]))))
            worst = i;
    }
    return indexOf(worst);
}

QModelIndex ChecksModel::find(const QString &id) const
{
    for (int i = 1; i < int(m_nodes.size()); ++i)
        if (m_nodes[size_t(i)].check && idOf(m_nodes[size_t(i)]) == id)
            return indexOf(i);
    return {};
}

int ChecksModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : 0;
}

QModelIndex ChecksModel::indexOf(int node, int column) const
{
    return node <= 0 ? QModelIndex() : createIndex(m_nodes[size_t(node)].row, column, quintptr(node));
}

QModelIndex ChecksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(m_nodes[size_t(nodeOf(parent))].children[size_t(row)], column);
}

QModelIndex ChecksModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes[size_t(nodeOf(child))].parent) : QModelIndex();
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_nodes[size_t(nodeOf(parent))].children.size());
}

int ChecksModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

CheckResult ChecksModel::resultOf(const Node &node) const
{
    if (node.outcome)
        return node.outcome->result;
    CheckResult worst = CheckResult::NotApplicable;
    for (const int child : node.children)
        worst = std::min(worst, resultOf(m_nodes[size_t(child)]),
                         [](CheckResult a, CheckResult b) { return badness(a) < badness(b); });
    return worst;
}

QString ChecksModel::idOf(const Node &node) const
{
    if (!node.check)
        return {};
    const bool isWhole = !node.children.empty() || node.outcome->part.isEmpty();
    return isWhole ? QString(node.check->id) : node.check->id + u'.' + node.outcome->part;
}

QString ChecksModel::findingText(const Node &node) const
{
    if (!node.check)
        return resultCountText(m_verdict->verification.appraisal, node.question);
    const QString sentence = outcomeSentence(node.check->id, *node.outcome);
    const int more = int(node.children.size()) - 1;
    return more > 0 ? tr("%1 (and %n more)", nullptr, more).arg(sentence) : sentence;
}

QString ChecksModel::displayText(const Node &node, int column) const
{
    switch (column) {
    case CheckColumn: {
        if (!node.check)
            return questionText(node.question);
        const bool isOutcome = m_nodes[size_t(node.parent)].check;
        const QString part = node.children.empty() ? node.outcome->part : QString();
        if (isOutcome)
            return part.isEmpty() ? tr("Finding %1").arg(node.row + 1) : part;
        const QString title = checkTitle(node.check->id);
        return part.isEmpty() ? title : title + u" ("_s + part + u')';
    }
    case ResultColumn:
        return checkResultText(resultOf(node));
    case FindingColumn:
        return findingText(node);
    default:
        return idOf(node);
    }
}

QVariant ChecksModel::outcomeData(const Node &node, int role) const
{
    const Outcome &outcome = *node.outcome;
    switch (role) {
    case IdRole:
        return idOf(node);
    case ReasonRole:
        return QString(outcome.reason);
    case AdviceRole:
        return outcomeAdvice(node.check->id, outcome);
    case SubjectRole:
        return int(outcome.subject);
    case EventRole:
        return outcome.event ? QVariant(*outcome.event) : QVariant();
    case RangeRole:
        return QVariant::fromValue(outcome.range);
    case CopyRole:
        return u"%1: %2: %3"_s.arg(idOf(node), checkResultText(outcome.result),
                                   outcomeSentence(node.check->id, outcome));
    default:
        return {};
    }
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes[size_t(nodeOf(index))];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return displayText(node, index.column());
    case ResultRole:
        return int(resultOf(node));
    case IsQuestionRole:
        return !node.check;
    case IsVerifiedRole:
        return m_verdict->verification.appraisal.verdict == appraisal::Verdict::Verified;
    default:
        return node.check ? outcomeData(node, role) : QVariant();
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CheckColumn:
        return tr("Check");
    case ResultColumn:
        return tr("Result");
    case FindingColumn:
        return tr("What was found");
    case IdColumn:
        return tr("Name");
    default:
        return {};
    }
}

} // namespace plumbline::models
