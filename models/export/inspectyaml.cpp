// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/inspectyaml.h"

#include "models/export/escape.h"
#include "models/export/fieldjson.h"
#include "models/export/tpm2yaml.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

void writeLine(QIODevice &out, const QString &line)
{
    out.write(line.toUtf8() + '\n');
}

QString hexText(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QByteArray quoted(const QString &text)
{
    return models::quoted(text, EscapeStyle::Yaml).toUtf8();
}

void writeDigests(QIODevice &out, const evidence::Measurement &row)
{
    writeLine(out, u"  DigestCount: %1"_s.arg(row.digests.size()));
    writeLine(out, row.digests.empty() ? u"  Digests: []"_s : u"  Digests:"_s);
    for (const Digest &digest : row.digests) {
        writeLine(out, u"  - AlgorithmId: "_s + hashName(digest.algorithm));
        writeLine(out, u"    Digest: \"%1\""_s.arg(hexText(digest.value)));
    }
}

void writeEvent(QIODevice &out, const evidence::Log &log, qint64 index)
{
    const evidence::Measurement row = log.at(index);
    const evidence::Content content = log.decode(index);
    writeLine(out, u"- EventNum: %1"_s.arg(index));
    if (row.registerIndex)
        writeLine(out, u"  PCRIndex: %1"_s.arg(*row.registerIndex));
    out.write("  EventType: " + quoted(row.type) + '\n');
    writeDigests(out, row);
    writeLine(out, u"  EventSize: %1"_s.arg(row.data.length));
    const QByteArrayView data = QByteArrayView(log.bytes()).sliced(row.data.offset, row.data.length);
    writeLine(out, u"  Event: \"%1\""_s.arg(hexText(data)));
    const QByteArray fields = QJsonDocument(fieldsJson(content.fields)).toJson(QJsonDocument::Compact);
    out.write("  Fields: " + fields + '\n'); // YAML's flow style is JSON
}

void writeBank(QIODevice &out, const appraisal::ReplayedBank &bank)
{
    if (bank.imaExtend == appraisal::ImaExtend::PaddedSha1)
        return;
    writeLine(out, u"  %1:"_s.arg(hashName(bank.algorithm)));
    for (const auto &[index, value] : bank.registers) {
        if (value.isComplete)
            writeLine(out, u"    %1 : 0x%2"_s.arg(index, -2).arg(hexText(value.value)));
    }
}

} // namespace

void writeInspectYaml(QIODevice &out, const evidence::Log &log, const appraisal::Replay &replay)
{
    if (const auto *bootLog = std::get_if<tcg::EventLog>(&log.content)) {
        BufferedOutput buffer(out);
        writeTpm2Yaml(buffer, *bootLog, replay);
        return;
    }
    writeLine(out, u"---\nversion: 1\nevents:"_s);
    for (qint64 i = 0; i < log.size(); ++i)
        writeEvent(out, log, i);
    writeLine(out, u"pcrs:"_s);
    for (const appraisal::ReplayedBank &bank : replay.banks)
        writeBank(out, bank);
}

} // namespace plumbline::models
