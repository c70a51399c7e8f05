// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/inspectyaml.h"

#include "models/export/fieldjson.h"

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

/// A double-quoted scalar. JSON's escapes are YAML's: every control character is escaped, so no text of the
/// log can end the scalar or start a line.
QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

void writeDigests(QIODevice &out, const evidence::Measurement &row, bool isSha1Event)
{
    if (isSha1Event) { // TCG_PCR_EVENT has exactly one digest, and no list
        const QByteArray value = row.digests.empty() ? QByteArray() : row.digests.front().value;
        writeLine(out, u"  Digest: \"%1\""_s.arg(hexText(value)));
        return;
    }
    writeLine(out, u"  DigestCount: %1"_s.arg(row.digests.size()));
    writeLine(out, row.digests.empty() ? u"  Digests: []"_s : u"  Digests:"_s);
    for (const Digest &digest : row.digests) {
        writeLine(out, u"  - AlgorithmId: "_s + hashName(digest.algorithm));
        writeLine(out, u"    Digest: \"%1\""_s.arg(hexText(digest.value)));
    }
}

bool isSha1Event(const evidence::Log &log, qint64 index)
{
    const auto *boot = std::get_if<tcg::EventLog>(&log.content);
    if (!boot)
        return false;
    // The header of a crypto-agile log is itself a TCG_PCR_EVENT.
    const bool isHeader = index == 0 && boot->events.front().claimedType == tcg::EventType::NoAction;
    return boot->layout == tcg::LogLayout::Sha1 || isHeader;
}

void writeEvent(QIODevice &out, const evidence::Log &log, qint64 index)
{
    const evidence::Measurement row = log.at(index);
    const evidence::Content content = log.decode(index);
    writeLine(out, u"- EventNum: %1"_s.arg(index));
    if (row.registerIndex)
        writeLine(out, u"  PCRIndex: %1"_s.arg(*row.registerIndex));
    out.write("  EventType: " + (row.type.startsWith(u"EV_"_s) ? row.type.toUtf8() : quoted(row.type))
              + '\n');
    writeDigests(out, row, isSha1Event(log, index));
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
    writeLine(out, u"---\nversion: 1\nevents:"_s);
    for (qint64 i = 0; i < log.size(); ++i)
        writeEvent(out, log, i);
    writeLine(out, u"pcrs:"_s);
    for (const appraisal::ReplayedBank &bank : replay.banks)
        writeBank(out, bank);
}

} // namespace plumbline::models
