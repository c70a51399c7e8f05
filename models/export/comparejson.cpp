// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"
#include "models/export/comparedboots.h"
#include "models/text/changetext.h"
#include "models/text/provenancetext.h"
#include "models/text/summary.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using comparison::Change;
using comparison::Detail;
using comparison::MeasuredBoot;
using comparison::MeasuredEvent;
using comparison::MeasuredFile;

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QLatin1StringView verdictWord(appraisal::Verdict verdict)
{
    switch (verdict) {
    case appraisal::Verdict::Verified:
        return "verified"_L1;
    case appraisal::Verdict::Failed:
        return "failed"_L1;
    case appraisal::Verdict::Incomplete:
        break;
    }
    return "incomplete"_L1;
}

void writeFlag(JsonWriter &out, QLatin1StringView name, bool value)
{
    out.key(name);
    out.boolean(value);
}

void writeBoot(JsonWriter &out, QLatin1StringView key, const QString &name, const MeasuredBoot &boot)
{
    out.key(key);
    out.beginMap();
    out.member("name"_L1, name);
    out.member("evidence"_L1, verdictWord(boot.verdict));
    writeFlag(out, "signedValues"_L1, boot.areValuesSigned);
    writeFlag(out, "bootLog"_L1, boot.hasBootLog);
    writeFlag(out, "imaList"_L1, boot.hasImaList);
    out.endMap();
}

void writeEvent(JsonWriter &out, const MeasuredEvent &event)
{
    out.beginMap();
    out.member("event"_L1, event.index);
    out.key("digests"_L1);
    out.beginMap();
    for (const Digest &digest : event.digests)
        out.member(hashName(digest.algorithm), hexOf(digest.value));
    out.endMap();
    out.member("summary"_L1, contentSummary(event.content));
    out.member("provenance"_L1, provenanceId(event.provenance));
    out.member("dataProvenance"_L1, provenanceId(event.dataProvenance));
    out.endMap();
}

void writeFile(JsonWriter &out, const MeasuredFile &file)
{
    out.beginMap();
    out.member("event"_L1, file.index);
    out.member("digest"_L1, hashName(file.digest.algorithm) + u':' + hexOf(file.digest.value));
    writeFlag(out, "violation"_L1, file.isViolation);
    writeFlag(out, "signed"_L1, file.hasSignature);
    out.member("provenance"_L1, provenanceId(file.provenance));
    out.endMap();
}

void writeSide(JsonWriter &out, QLatin1StringView key, const Change &change, const MeasuredBoot &boot,
               const std::optional<size_t> &place)
{
    out.key(key);
    if (!place)
        out.null();
    else if (change.isFile)
        writeFile(out, boot.files[*place]);
    else
        writeEvent(out, boot.events[*place]);
}

void writeKey(JsonWriter &out, QLatin1StringView kind, const QString &name)
{
    out.key("key"_L1);
    out.beginMap();
    out.member("kind"_L1, kind);
    out.member("name"_L1, name);
    out.endMap();
}

void writeObject(JsonWriter &out, const Change &change, const ComparedBoots &boots)
{
    const MeasuredBoot &boot = change.after ? boots.after : boots.before;
    const size_t place = change.after ? *change.after : *change.before;
    if (change.isFile) {
        out.member("type"_L1, "ima"_L1);
        writeKey(out, "file"_L1, decodeUtf8(boot.files[place].path));
        return;
    }
    const MeasuredEvent &event = boot.events[place];
    out.member("type"_L1, event.type);
    writeKey(out, comparison::keyKindId(event.key.kind), event.key.name);
}

void writeDetail(JsonWriter &out, const Detail &detail)
{
    out.beginMap();
    out.member("kind"_L1, comparison::changeKindId(detail.kind));
    out.member("path"_L1, detail.path);
    out.member("before"_L1, detail.before);
    out.member("after"_L1, detail.after);
    out.endMap();
}

void writeChange(JsonWriter &out, const Change &change, const ComparedBoots &boots)
{
    out.breakLine();
    out.beginMap();
    out.member("kind"_L1, comparison::changeKindId(change.kind));
    out.member("pcr"_L1, qint64(change.pcr));
    out.member("stage"_L1, evidence::stageId(change.stage));
    writeObject(out, change, boots);
    out.member("text"_L1, changeSentence(change, boots.before, boots.after));
    writeSide(out, "before"_L1, change, boots.before, change.before);
    writeSide(out, "after"_L1, change, boots.after, change.after);
    out.key("details"_L1);
    out.beginList();
    for (const Detail &detail : change.details)
        writeDetail(out, detail);
    out.endList();
    out.endMap();
}

void writeRegister(JsonWriter &out, const comparison::RegisterChange &change)
{
    out.breakLine();
    out.beginMap();
    out.member("bank"_L1, hashName(change.pcr.bank));
    out.member("pcr"_L1, qint64(change.pcr.pcr));
    out.member("before"_L1, hexOf(change.before));
    out.member("after"_L1, hexOf(change.after));
    out.endMap();
}

/// A list as a member that begins on a line of its own.
template <typename List, typename Write>
void writeList(JsonWriter &out, QLatin1StringView name, const List &list, Write write)
{
    out.breakLine();
    out.key(name);
    out.beginList();
    for (const auto &element : list)
        write(element);
    out.endList();
}

} // namespace

void writeComparisonMembers(JsonWriter &out, const ComparedBoots &boots)
{
    const comparison::Comparison &comparison = boots.comparison;
    writeFlag(out, "changed"_L1, comparison.isChanged());
    out.breakLine();
    out.key("sides"_L1);
    out.beginMap();
    writeBoot(out, "before"_L1, boots.nameBefore, boots.before);
    writeBoot(out, "after"_L1, boots.nameAfter, boots.after);
    out.endMap();
    writeList(out, "changes"_L1, comparison.changes,
              [&](const Change &change) { writeChange(out, change, boots); });
    writeList(out, "registers"_L1, comparison.registers,
              [&](const auto &change) { writeRegister(out, change); });
    writeList(out, "unexplained"_L1, comparison.unexplained, [&](quint32 pcr) { out.number(qint64(pcr)); });
    writeList(out, "gaps"_L1, comparison.gaps, [&](comparison::Gap gap) {
        out.beginMap();
        out.member("code"_L1, comparison::gapId(gap));
        out.member("text"_L1, gapSentence(gap));
        out.endMap();
    });
}

} // namespace plumbline::models
