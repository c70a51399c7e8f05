// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"
#include "models/export/comparedboots.h"
#include "models/text/changetext.h"
#include "models/text/stagetext.h"
#include "models/text/summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using comparison::Change;
using comparison::ChangeKind;
using comparison::Detail;
using comparison::MeasuredBoot;
using comparison::RegisterChange;

/// Most details of one change that a report for people lists.
constexpr size_t maxShownDetails = 40;
/// Most lines that the text of one event may take.
constexpr int maxSummaryLines = 4;

/// The context of this file's texts.
struct CompareReport
{
    Q_DECLARE_TR_FUNCTIONS(CompareReport)
};

bool hasMeasurementRegisters(const ComparedBoots &boots)
{
    return boots.before.hasMeasurementRegisters || boots.after.hasMeasurementRegisters;
}

QString registersText(const ComparedBoots &boots, const auto &registers)
{
    QStringList names;
    for (const quint32 pcr : registers)
        names << registerName(hasMeasurementRegisters(boots), pcr);
    return names.join(", "_L1);
}

QString headline(const ComparedBoots &boots)
{
    const comparison::Comparison &comparison = boots.comparison;
    if (comparison.changes.empty())
        return comparison.unexplained.empty()
            ? CompareReport::tr("Nothing changed.")
            : CompareReport::tr("Registers changed, and no event says why.");
    std::set<quint32> registers;
    for (const Change &change : comparison.changes)
        registers.insert(change.pcr);
    return CompareReport::tr("%n change(s), in %1", nullptr, int(comparison.changes.size()))
        .arg(registersText(boots, registers));
}

QString evidenceText(const MeasuredBoot &boot)
{
    switch (boot.verdict) {
    case appraisal::Verdict::Verified:
        return CompareReport::tr("verified evidence");
    case appraisal::Verdict::Failed:
        return CompareReport::tr("evidence that failed: do not rely on it");
    case appraisal::Verdict::Incomplete:
        break;
    }
    return boot.areValuesSigned ? CompareReport::tr("signed registers, but not everything is proven")
                                : CompareReport::tr("not proven");
}

void writeDetails(TextReport &out, const std::vector<Detail> &details)
{
    const size_t count = std::min(details.size(), maxShownDetails);
    for (size_t i = 0; i < count; ++i)
        out.paragraph(u"      %1 "_s.arg(changeMark(details[i].kind)), detailText(details[i]));
    if (count < details.size())
        out.line(u"      "_s
                 + CompareReport::tr("%n more; --json has all", nullptr, int(details.size() - count)));
}

/// Whether people know the first bank better: the others say the same, and --json has all.
bool isBetter(HashAlgorithm a, HashAlgorithm b)
{
    constexpr std::array order{HashAlgorithm::Sha256, HashAlgorithm::Sm3_256, HashAlgorithm::Sha384,
                               HashAlgorithm::Sha512};
    return std::ranges::find(order, a) < std::ranges::find(order, b);
}

QString digestText(const std::vector<Digest> &digests)
{
    const auto best = std::ranges::min_element(digests, isBetter, &Digest::algorithm);
    return best == digests.end()
        ? QString()
        : hashName(best->algorithm) + u' ' + QString::fromLatin1(best->value.toHex());
}

void writeFileDigests(TextReport &out, const ComparedBoots &boots, const Change &change)
{
    if (change.before && change.kind == ChangeKind::Changed)
        out.line("      - "_L1 + digestText({boots.before.files[*change.before].digest}));
    if (change.after && !boots.after.files[*change.after].isViolation)
        out.line("      + "_L1 + digestText({boots.after.files[*change.after].digest}));
}

void writeEventSide(TextReport &out, QLatin1StringView lead, const comparison::MeasuredEvent &event,
                    const QString &summary)
{
    if (summary.isEmpty()) {
        out.line(lead + digestText(event.digests));
        return;
    }
    out.shortParagraph(lead, summary, maxSummaryLines);
    out.line("        "_L1 + digestText(event.digests));
}

/// Old and new side by side where no detail tells; what both say of themselves is the change's name already.
void writeEventSides(TextReport &out, const ComparedBoots &boots, const Change &change)
{
    const bool hasOld
        = change.before && change.kind != ChangeKind::Moved && change.kind != ChangeKind::Repeated;
    const auto *before = hasOld ? &boots.before.events[*change.before] : nullptr;
    const auto *after = change.after ? &boots.after.events[*change.after] : nullptr;
    const QString textBefore = before ? contentSummary(before->content) : QString();
    const QString textAfter = after ? contentSummary(after->content) : QString();
    const bool isSame = textBefore == textAfter;
    if (before)
        writeEventSide(out, "      - "_L1, *before, isSame ? QString() : textBefore);
    if (after)
        writeEventSide(out, "      + "_L1, *after, isSame ? QString() : textAfter);
}

void writeStages(TextReport &out, const ComparedBoots &boots)
{
    for (const evidence::Stage stage : evidence::allStages()) {
        bool isFirst = true;
        for (const Change &change : boots.comparison.changes) {
            if (change.stage != stage)
                continue;
            if (std::exchange(isFirst, false)) {
                out.line();
                out.line(stageName(stage));
            }
            writeChangeText(out, boots, change);
        }
    }
}

/// The differing registers of one bank, and which other banks have some.
void writeRegisters(TextReport &out, const ComparedBoots &boots)
{
    const std::vector<RegisterChange> &changes = boots.comparison.registers;
    const auto bankOf = [](const RegisterChange &change) { return change.pcr.bank; };
    const auto best = std::ranges::min_element(changes, isBetter, bankOf);
    if (best == changes.end())
        return;
    out.line();
    out.line(CompareReport::tr("Registers that differ, %1").arg(hashName(best->pcr.bank)));
    const auto value = [&](QLatin1StringView lead, const QByteArray &bytes) {
        const QString hex = QString::fromLatin1(bytes.toHex());
        out.line(lead + (bytes.isEmpty() ? CompareReport::tr("not extended") : hex));
    };
    QStringList others;
    for (const RegisterChange &change : changes) {
        if (change.pcr.bank != best->pcr.bank) {
            others << hashName(change.pcr.bank);
            continue;
        }
        out.line("  "_L1 + registerName(hasMeasurementRegisters(boots), quint32(change.pcr.pcr)));
        value("      - "_L1, change.before);
        value("      + "_L1, change.after);
    }
    others.removeDuplicates();
    if (!others.isEmpty())
        out.paragraph("  "_L1,
                      CompareReport::tr("Some differ in other banks, too: %1").arg(others.join(", "_L1)));
}

} // namespace

void writeChangeText(TextReport &out, const ComparedBoots &boots, const Change &change)
{
    const QString where = registerName(hasMeasurementRegisters(boots), change.pcr);
    out.paragraph(u"  %1 "_s.arg(changeMark(change.kind)),
                  where + u' ' + changeSentence(change, boots.before, boots.after));
    if (change.isFile)
        writeFileDigests(out, boots, change);
    else if (change.details.empty())
        writeEventSides(out, boots, change);
    else
        writeDetails(out, change.details);
}

void writeComparisonText(TextReport &out, const ComparedBoots &boots)
{
    out.paragraph({}, headline(boots));
    out.paragraph("  - "_L1, safeText(boots.nameBefore) + ": "_L1 + evidenceText(boots.before));
    out.paragraph("  + "_L1, safeText(boots.nameAfter) + ": "_L1 + evidenceText(boots.after));
    writeStages(out, boots);
    writeRegisters(out, boots);
    if (!boots.comparison.unexplained.empty()) {
        out.line();
        out.paragraph({},
                      CompareReport::tr("No event says why these differ: %1")
                          .arg(registersText(boots, boots.comparison.unexplained)));
    }
    if (boots.comparison.gaps.empty())
        return;
    out.line();
    out.line(CompareReport::tr("Not compared"));
    for (const comparison::Gap gap : boots.comparison.gaps)
        out.paragraph("  ? "_L1, gapSentence(gap));
}

} // namespace plumbline::models
