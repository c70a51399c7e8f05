// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/inspectyaml.h"

#include "models/export/fieldtree.h"
#include "models/export/tpm2yaml.h"
#include "models/export/yamlwriter.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

QString hexText(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

void writeDigests(YamlWriter &out, const evidence::Measurement &row)
{
    out.member("DigestCount"_L1, qint64(row.digests.size()));
    out.key("Digests"_L1);
    out.beginList();
    for (const Digest &digest : row.digests) {
        out.beginMap();
        out.key("AlgorithmId"_L1);
        out.plain(hashName(digest.algorithm));
        out.member("Digest"_L1, hexText(digest.value));
        out.endMap();
    }
    out.endList();
}

void writeEvent(YamlWriter &out, const evidence::Log &log, qint64 index)
{
    const evidence::Measurement row = log.at(index);
    out.beginMap();
    out.member("EventNum"_L1, index);
    if (row.registerIndex)
        out.member("PCRIndex"_L1, qint64(*row.registerIndex));
    out.member("EventType"_L1, row.type);
    writeDigests(out, row);
    out.member("EventSize"_L1, row.data.length);
    const QByteArrayView data = QByteArrayView(log.bytes()).sliced(row.data.offset, row.data.length);
    out.member("Event"_L1, hexText(data));
    out.key("Fields"_L1);
    writeFields(out, log.decode(index).fields);
    out.endMap();
}

} // namespace

void writeInspectYaml(BufferedOutput &out, const Inspection &inspection)
{
    const evidence::Log &log = inspection.log;
    if (const auto *bootLog = std::get_if<tcg::EventLog>(&log.content)) {
        writeTpm2Yaml(out, *bootLog, inspection.replay);
        return;
    }
    out.add("---\nversion: 1\nevents:"_L1);
    YamlWriter yaml(out);
    out.add(log.size() == 0 ? " "_L1 : "\n"_L1);
    yaml.beginList();
    for (qint64 i = 0; i < log.size(); ++i)
        writeEvent(yaml, log, i);
    yaml.endList();
    writeTpm2Registers(out, inspection.replay);
}

} // namespace plumbline::models
