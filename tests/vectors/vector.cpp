// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vectors/vector.h"

#include <algorithm>

namespace plumbline::test {

namespace {

using appraisal::CheckReport;
using appraisal::CheckResult;
using appraisal::Outcome;

bool isBad(const Outcome &outcome)
{
    return outcome.result == CheckResult::Fail || outcome.result == CheckResult::Incomplete;
}

constexpr std::span<const Vector> (*groups[])(){
    absenceVectors,     quoteVectors,     structureVectors, selectionVectors, valueVectors,
    signatureVectors,   numberVectors,    schemeVectors,    keyVectors,       keyStructureVectors,
    certificateVectors, historyVectors,   logVectors,       replayVectors,    grammarVectors,
    bankVectors,        editedLogVectors, imaVectors,       imaListVectors,
};

void prepare(const Vector &vector, EvidenceBuilder &builder)
{
    if (vector.genuine)
        vector.genuine(builder);
}

} // namespace

std::span<const Vector> allVectors()
{
    static const std::vector<Vector> table = [] {
        std::vector<Vector> vectors;
        for (const auto group : groups) {
            const std::span<const Vector> rows = group();
            vectors.insert(vectors.end(), rows.begin(), rows.end());
        }
        return vectors;
    }();
    return table;
}

QByteArray nameOf(const Vector &vector)
{
    return QByteArray(vector.row) + ' ' + vector.name;
}

evidence::Evidence genuineEvidence(const Vector &vector)
{
    EvidenceBuilder builder;
    prepare(vector, builder);
    return builder.build();
}

evidence::Evidence forgedEvidence(const Vector &vector)
{
    EvidenceBuilder builder;
    prepare(vector, builder);
    if (vector.before)
        vector.before(builder);
    evidence::Evidence evidence = builder.build();
    if (vector.after)
        vector.after(evidence);
    return evidence;
}

bool isNoticed(const Vector &vector, const appraisal::Appraisal &appraisal)
{
    return std::ranges::any_of(appraisal.checks, [&](const CheckReport &report) {
        return report.id == QLatin1StringView(vector.check)
            && std::ranges::any_of(report.outcomes, [&](const Outcome &outcome) {
                   return isBad(outcome) && outcome.reason == QLatin1StringView(vector.reason);
               });
    });
}

QByteArray describe(const appraisal::Appraisal &appraisal)
{
    QByteArray text;
    for (const CheckReport &check : appraisal.checks)
        for (const Outcome &outcome : check.outcomes)
            if (isBad(outcome))
                text += QByteArray(check.id.data()) + ' ' + outcome.reason.data() + ' '
                    + outcome.detail.toUtf8() + "; ";
    return text;
}

} // namespace plumbline::test
