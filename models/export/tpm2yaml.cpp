// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/tpm2yaml.h"

#include "models/export/tpm2yamlevent.h"
#include "models/export/yamlwriter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

/// The banks that tpm2_eventlog replays, in its order.
constexpr std::array replayedBanks{HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha384,
                                   HashAlgorithm::Sha512, HashAlgorithm::Sm3_256};

void writePlain(YamlWriter &out, QLatin1StringView key, const QString &scalar)
{
    out.key(key);
    out.plain(scalar);
}

void writeHex(YamlWriter &out, QLatin1StringView key, QByteArrayView bytes)
{
    out.key(key);
    out.text(QString::fromLatin1(bytes.toByteArray().toHex()));
}

bool isHeader(const tcg::EventLog &log, const tcg::Event &event)
{
    return log.layout == tcg::LogLayout::CryptoAgile && &event == &log.events.front();
}

void writeDigests(YamlWriter &out, const tcg::EventLog &log, const tcg::Event &event)
{
    writePlain(out, "DigestCount"_L1, QString::number(event.digestCount));
    out.key("Digests"_L1);
    if (event.digestCount == 0) {
        out.null();
        return;
    }
    out.beginList();
    for (const tcg::LoggedDigest &digest : log.digestsOf(event)) {
        out.beginMap();
        writePlain(out, "AlgorithmId"_L1, hashName(digest.algorithm));
        writeHex(out, "Digest"_L1, log.view(digest.range));
        out.endMap();
    }
    out.endList();
}

void writeEvent(YamlWriter &out, const tcg::EventLog &log, size_t index)
{
    const tcg::Event &event = log.events[index];
    out.beginMap();
    writePlain(out, "EventNum"_L1, QString::number(index));
    writePlain(out, "PCRIndex"_L1, QString::number(event.claimedRegister));
    writePlain(out, "EventType"_L1, tpm2EventTypeName(event.claimedType));
    if (isHeader(log, event))
        writeHex(out, "Digest"_L1, log.digestOf(event, HashAlgorithm::Sha1));
    else
        writeDigests(out, log, event);
    writeTpm2EventData(out, log, event);
    out.endMap();
}

void writeBank(BufferedOutput &out, const appraisal::ReplayedBank &bank)
{
    const auto isComplete = [](const auto &entry) { return entry.second.isComplete; };
    if (std::ranges::none_of(bank.registers, isComplete))
        return;
    out.add(u"  %1:\n"_s.arg(hashName(bank.algorithm)));
    for (const auto &[index, value] : bank.registers) {
        if (!value.isComplete)
            continue;
        out.add(u"    %1 : 0x%2\n"_s.arg(QString::number(index).leftJustified(2),
                                         QString::fromLatin1(value.value.toHex())));
    }
}

} // namespace

void writeTpm2Yaml(BufferedOutput &out, const tcg::EventLog &log, const appraisal::Replay &replay)
{
    out.add("---\n"_L1);
    YamlWriter yaml(out);
    yaml.beginMap();
    writePlain(yaml, "version"_L1, u"1"_s);
    yaml.key("events"_L1);
    yaml.beginList();
    for (size_t i = 0; i < log.events.size(); ++i)
        writeEvent(yaml, log, i);
    yaml.endList();
    yaml.endMap();
    writeTpm2Registers(out, replay);
}

void writeTpm2Registers(BufferedOutput &out, const appraisal::Replay &replay)
{
    out.add("pcrs:\n"_L1);
    for (const HashAlgorithm algorithm : replayedBanks) {
        for (const appraisal::ReplayedBank &bank : replay.banks) {
            if (bank.algorithm == algorithm && bank.imaExtend == appraisal::ImaExtend::TemplateHash)
                writeBank(out, bank);
        }
    }
}

} // namespace plumbline::models
