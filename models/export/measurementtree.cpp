// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/measurementtree.h"

#include "core/evidence/eventproblems.h"
#include "models/export/fieldtree.h"
#include "models/text/summary.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

QLatin1StringView resultWord(DigestCheck::Result result)
{
    switch (result) {
    case DigestCheck::Result::Match:
        return "match"_L1;
    case DigestCheck::Result::Mismatch:
        return "mismatch"_L1;
    case DigestCheck::Result::NotApplicable:
        return "notApplicable"_L1;
    case DigestCheck::Result::Unknown:
        break;
    }
    return "unknown"_L1;
}

QLatin1StringView payloadWord(evidence::PayloadState state)
{
    switch (state) {
    case evidence::PayloadState::Decoded:
        return "decoded"_L1;
    case evidence::PayloadState::Opaque:
        return "opaque"_L1;
    case evidence::PayloadState::Broken:
        break;
    }
    return "broken"_L1;
}

/// What the log says of the event, before anything is decoded.
void writeHead(TreeWriter &out, const evidence::Measurement &row)
{
    out.member("index"_L1, row.index);
    if (row.registerIndex)
        out.member("pcr"_L1, qint64(*row.registerIndex));
    out.member("type"_L1, row.type);
    if (row.typeCode)
        out.member("typeCode"_L1, qint64(*row.typeCode));
    out.member("stage"_L1, evidence::stageId(row.stage));
    out.key("digests"_L1);
    writeDigests(out, row.digests);
    out.member("dataSize"_L1, row.data.length);
}

} // namespace

void writeDigests(TreeWriter &out, const std::vector<Digest> &digests)
{
    out.beginMap();
    for (const Digest &digest : digests) {
        out.key(hashName(digest.algorithm));
        out.text(QString::fromLatin1(digest.value.toHex()));
    }
    out.endMap();
}

void writeMeasurement(TreeWriter &out, const evidence::Log &log, qint64 index, const QString &logName)
{
    const evidence::Measurement row = log.at(index);
    const evidence::Content content = log.decode(index);
    const DigestCheck check = log.checkDigest(index);
    out.beginMap();
    if (!logName.isEmpty())
        out.member("log"_L1, logName);
    writeHead(out, row);
    out.member("digestCheck"_L1, resultWord(check.result));
    out.member("digestRule"_L1, check.rule);
    out.member("summary"_L1, summary(log, index, content));
    out.key("fields"_L1);
    writeFields(out, content.fields);
    out.member("offset"_L1, row.range.offset);
    out.member("length"_L1, row.range.length);
    out.member("dataOffset"_L1, row.data.offset);
    out.member("payload"_L1, payloadWord(evidence::payloadState(content)));
    out.endMap();
}

} // namespace plumbline::models
