// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/securebootmodel.h"

#include "models/text/provenancetext.h"
#include "models/text/securebootfacttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

using appraisal::FactRating;
using appraisal::SecureBootFact;

namespace {

/// Findings come first; what is good or plain keeps the order of the areas.
int order(const SecureBootFact &fact)
{
    switch (fact.rating) {
    case FactRating::Bad:
        return 0;
    case FactRating::Warning:
        return 1;
    default:
        return 2;
    }
}

QString textOf(const SecureBootFact &fact, int column)
{
    switch (column) {
    case SecureBootModel::AreaColumn:
        return secureBootFactArea(fact.code);
    case SecureBootModel::FactColumn:
        return secureBootFactText(fact);
    default:
        return provenanceText(fact.provenance);
    }
}

} // namespace

void SecureBootModel::setFacts(std::optional<appraisal::SecureBootFacts> facts)
{
    beginResetModel();
    m_hasFacts = facts.has_value();
    m_state = facts ? facts->state : appraisal::SecureBootState::Unknown;
    m_facts = facts ? std::move(facts->facts) : std::vector<SecureBootFact>();
    std::ranges::stable_sort(m_facts, {}, order);
    endResetModel();
}

QString SecureBootModel::stateText() const
{
    return secureBootStateText(m_state);
}

int SecureBootModel::findingCount() const
{
    return int(std::ranges::count_if(m_facts, [](const SecureBootFact &fact) { return order(fact) < 2; }));
}

int SecureBootModel::find(QLatin1StringView code) const
{
    const auto found = std::ranges::find(m_facts, code, &SecureBootFact::code);
    return found == m_facts.end() ? -1 : int(found - m_facts.begin());
}

QVariant SecureBootModel::cell(int row, int column, int role) const
{
    const SecureBootFact &fact = m_facts[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(fact, column);
    case Qt::AccessibleTextRole:
        return column == FactColumn ? factRatingText(fact.rating) + u": "_s + textOf(fact, column)
                                    : textOf(fact, column);
    case Qt::ToolTipRole:
        return column == ProvenanceColumn ? provenanceSentence(fact.provenance) : QVariant();
    case RatingRole:
        return int(fact.rating);
    case ProvenanceRole:
        return QVariant::fromValue(fact.provenance);
    case CodeRole:
        return QString(fact.code);
    case AdviceRole:
        return secureBootFactAdvice(fact);
    case EventRole:
        return fact.event ? QVariant(*fact.event) : QVariant();
    case RangeRole:
        return QVariant::fromValue(fact.range);
    case CopyRole:
        return u"%1: %2 (%3)"_s.arg(fact.code, secureBootFactText(fact), provenanceText(fact.provenance));
    default:
        return {};
    }
}

QString SecureBootModel::header(int column) const
{
    switch (column) {
    case AreaColumn:
        return tr("About");
    case FactColumn:
        return tr("What the boot log says");
    default:
        return tr("Proof");
    }
}

} // namespace plumbline::models
