// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/explanation.h"

#include "core/base/safetext.h"
#include "models/text/causetext.h"
#include "models/text/stagetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using causes::CauseFact;
using causes::ChangeSet;
using causes::GuardRail;

/// Most changes of one set that a report for people lists.
constexpr size_t maxShownChanges = 25;

/// The context of this file's texts.
struct ExplanationReport
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationReport)
};

void writeFact(JsonWriter &out, const CauseFact &fact)
{
    out.beginMap();
    out.member("code"_L1, fact.code);
    out.key("speaksFor"_L1);
    out.boolean(fact.speaksFor);
    out.key("values"_L1);
    out.beginList();
    for (const QString &value : fact.values)
        out.text(value);
    out.endList();
    out.member("text"_L1, causeFactText(fact));
    out.endMap();
}

template <typename List, typename Write>
void writeList(JsonWriter &out, QLatin1StringView name, const List &list, Write write)
{
    out.key(name);
    out.beginList();
    for (const auto &element : list)
        write(element);
    out.endList();
}

void writeTexts(JsonWriter &out, causes::Cause cause)
{
    out.member("title"_L1, causeTitle(cause));
    out.member("happened"_L1, causeHappened(cause));
    out.member("meaning"_L1, causeMeaning(cause));
    out.member("check"_L1, causeCheck(cause));
    out.member("advice"_L1, causeAdvice(cause));
}

void writeSet(JsonWriter &out, const ChangeSet &set)
{
    out.breakLine();
    out.beginMap();
    out.member("cause"_L1, causes::causeId(set.cause));
    out.member("confidence"_L1, causes::confidenceId(set.confidence));
    out.member("stage"_L1, evidence::stageId(set.stage));
    writeList(out, "changes"_L1, set.changes, [&](size_t change) { out.number(qint64(change)); });
    writeList(out, "registers"_L1, set.registers, [&](quint32 pcr) { out.number(qint64(pcr)); });
    writeList(out, "facts"_L1, set.facts, [&](const CauseFact &fact) { writeFact(out, fact); });
    writeList(out, "guardRails"_L1, set.guardRails,
              [&](GuardRail rail) { out.text(QString(causes::guardRailId(rail))); });
    out.member("fingerprint"_L1, QString::fromLatin1(set.fingerprint.toHex()));
    writeTexts(out, set.cause);
    out.endMap();
}

void writeFacts(TextReport &out, const ChangeSet &set, bool areFor)
{
    bool isFirst = true;
    for (const CauseFact &fact : set.facts) {
        if (fact.speaksFor != areFor)
            continue;
        if (std::exchange(isFirst, false))
            out.line("  "_L1
                     + (areFor ? ExplanationReport::tr("What speaks for it:")
                               : ExplanationReport::tr("What speaks against it:")));
        out.paragraph(areFor ? u"    + "_s : u"    - "_s, causeFactText(fact));
    }
}

void writeGuardRails(TextReport &out, const ChangeSet &set)
{
    if (set.guardRails.empty())
        return;
    out.line("  "_L1 + ExplanationReport::tr("Accepting it needs a second operator and a reason:"));
    for (const GuardRail rail : set.guardRails)
        out.paragraph(u"    ! "_s, guardRailTitle(rail) + ": "_L1 + guardRailSentence(rail));
}

void writeChanges(TextReport &out, const ComparedBoots &boots, const ChangeSet &set)
{
    if (set.changes.empty())
        return;
    out.line("  "_L1 + ExplanationReport::tr("Changes:"));
    const size_t count = std::min(set.changes.size(), maxShownChanges);
    for (size_t i = 0; i < count; ++i)
        writeChangeText(out, boots, boots.comparison.changes[set.changes[i]]);
    if (count < set.changes.size())
        out.line("    "_L1
                 + ExplanationReport::tr("and %1 more; --json has all").arg(set.changes.size() - count));
}

void writeSet(TextReport &out, const ComparedBoots &boots, const ChangeSet &set, size_t number)
{
    out.line();
    out.paragraph(u"%1. "_s.arg(number),
                  causeTitle(set.cause) + " ("_L1 + confidenceText(set.confidence) + "), "_L1
                      + stageName(set.stage));
    out.paragraph(u"  "_s, causeHappened(set.cause));
    out.paragraph(u"  "_s, causeMeaning(set.cause));
    writeFacts(out, set, true);
    writeFacts(out, set, false);
    writeGuardRails(out, set);
    out.paragraph(u"  "_s, ExplanationReport::tr("To check: %1").arg(causeCheck(set.cause)));
    out.paragraph(u"  "_s, ExplanationReport::tr("To do: %1").arg(causeAdvice(set.cause)));
    writeChanges(out, boots, set);
}

} // namespace

void writeChangeSetMembers(JsonWriter &out, const std::vector<ChangeSet> &sets)
{
    out.breakLine();
    writeList(out, "changeSets"_L1, sets, [&](const ChangeSet &set) { writeSet(out, set); });
}

void writeExplanationText(TextReport &out, const ComparedBoots &boots, const std::vector<ChangeSet> &sets)
{
    out.paragraph(u"  - "_s, safeText(boots.nameBefore));
    out.paragraph(u"  + "_s, safeText(boots.nameAfter));
    if (sets.empty())
        out.line(ExplanationReport::tr("Nothing to explain."));
    for (size_t i = 0; i < sets.size(); ++i)
        writeSet(out, boots, sets[i], i + 1);
}

} // namespace plumbline::models
