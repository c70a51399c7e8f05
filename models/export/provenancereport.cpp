// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/provenancereport.h"

#include "models/text/provenancetext.h"
#include "models/text/securebootfacttext.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using appraisal::FactRating;
using appraisal::SecureBootFact;

void writeEvents(JsonWriter &out, const evidence::Log &log, const appraisal::LogProvenance &provenance)
{
    out.beginList();
    for (qint64 i = 0; i < log.size(); ++i) {
        out.breakLine();
        out.beginMap();
        out.member("index"_L1, i);
        out.member("event"_L1, provenanceId(provenance.ofEvent(log, i)));
        out.member("data"_L1, provenanceId(provenance.ofData(log, i)));
        out.endMap();
    }
    out.endList();
}

/// A list may have a million entries: they are counted.
void writeEntries(JsonWriter &out, const evidence::Log &list, const appraisal::LogProvenance &provenance)
{
    qint64 bound = 0;
    for (qint64 i = 0; i < list.size(); ++i)
        bound += isProven(provenance.ofEvent(list, i)) ? 1 : 0;
    out.beginMap();
    out.member("bound"_L1, bound);
    out.member("total"_L1, list.size());
    out.endMap();
}

void writeFact(JsonWriter &out, const SecureBootFact &fact)
{
    out.breakLine();
    out.beginMap();
    out.member("code"_L1, fact.code);
    out.member("rating"_L1, factRatingId(fact.rating));
    out.member("provenance"_L1, provenanceId(fact.provenance));
    out.member("event"_L1, fact.event);
    out.key("parameters"_L1);
    out.beginMap();
    for (const appraisal::FactParameter &parameter : fact.parameters)
        out.member(parameter.name, parameter.value);
    out.endMap();
    out.member("text"_L1, secureBootFactText(fact));
    out.endMap();
}

QString mark(FactRating rating)
{
    switch (rating) {
    case FactRating::Good:
        return u"="_s;
    case FactRating::Bad:
        return u"!"_s;
    case FactRating::Warning:
        return u"?"_s;
    case FactRating::Plain:
        break;
    }
    return u"-"_s;
}

} // namespace

void writeProvenanceJson(JsonWriter &out, const evidence::ReadEvidence &evidence,
                         const Verification &verification)
{
    out.beginMap();
    out.member("quote"_L1, provenanceId(appraisal::quoteProvenance(verification.appraisal)));
    out.member("hostFacts"_L1, provenanceId(appraisal::hostFactProvenance));
    if (const evidence::Log *log = evidence::valueOf(evidence.bootLog)) {
        out.key("events"_L1);
        writeEvents(out, *log, verification.bootLog);
    }
    if (const evidence::Log *list = evidence::valueOf(evidence.imaList)) {
        out.key("imaEntries"_L1);
        writeEntries(out, *list, verification.imaList);
    }
    out.endMap();
}

void writeSecureBootJson(JsonWriter &out, const appraisal::SecureBootFacts &facts)
{
    out.beginMap();
    out.member("state"_L1, secureBootStateId(facts.state));
    out.key("facts"_L1);
    out.beginList();
    for (const SecureBootFact &fact : facts.facts)
        writeFact(out, fact);
    out.endList();
    out.endMap();
}

void writeSecureBootText(TextReport &out, const appraisal::SecureBootFacts &facts)
{
    out.line(secureBootStateText(facts.state));
    for (const SecureBootFact &fact : facts.facts)
        out.paragraph(u"  %1 "_s.arg(mark(fact.rating)),
                      secureBootFactText(fact) + u" ("_s + provenanceText(fact.provenance) + u')');
}

} // namespace plumbline::models
