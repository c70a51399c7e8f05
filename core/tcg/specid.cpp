// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/specid.h"

#include "core/base/textcodec.h"
#include "core/tcg/logheader.h"

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr qsizetype signatureSize = 16;
constexpr QByteArrayView signaturePrefix("Spec ID Event0");
constexpr qsizetype generationAt = 14;
constexpr qsizetype uintnSizeAt = 23;
constexpr char uintn32 = 1;

void readPlatformClass(FieldReader &reader, SpecIdEvent &specId)
{
    specId.platformClass = reader.u32("platformClass");
    reader.meaning(specId.platformClass == 0       ? u"client"_s
                       : specId.platformClass == 1 ? u"server"_s
                                                   : QString());
}

void readUintnSize(FieldReader &reader)
{
    const quint8 size = reader.u8("uintnSize");
    reader.meaning(size == 1 ? u"UINT32"_s : size == 2 ? u"UINT64"_s : QString());
}

void readAlgorithms(FieldReader &reader, SpecIdEvent &specId)
{
    const quint32 count = reader.u32("numberOfAlgorithms");
    if (!reader.failed() && count > maxBanks)
        reader.fail(ParseError::Kind::TooLarge, "numberOfAlgorithms", count, maxBanks);
    reader.begin("digestSizes", Field::Kind::List);
    for (quint32 i = 0; i < count && !reader.failed(); ++i) {
        LogAlgorithm bank;
        reader.begin("digestSize");
        bank.algorithm = HashAlgorithm(reader.u16("algorithmId", NumberBase::Hexadecimal));
        reader.meaning(bankName(bank.algorithm));
        bank.declaredSize = reader.u16("size");
        reader.end();
        specId.algorithms.push_back(bank);
    }
    reader.end();
}

} // namespace

bool isSpecId(QByteArrayView data)
{
    if (data.size() < signatureSize || !data.startsWith(signaturePrefix) || data[signatureSize - 1] != 0)
        return false;
    const char generation = data[generationAt];
    return generation == '0' || generation == '2' || generation == '3';
}

SpecIdEvent readSpecId(FieldReader &reader)
{
    SpecIdEvent specId;
    if (reader.remaining() > generationAt)
        specId.generation = reader.rest()[generationAt] - '0';
    reader.utf8("signature", signatureSize);
    readPlatformClass(reader, specId);
    specId.specVersionMinor = reader.u8("specVersionMinor");
    specId.specVersionMajor = reader.u8("specVersionMajor");
    specId.specErrata = reader.u8("specErrata");
    if (specId.generation == 0)
        reader.skip(1, "reserved");
    else
        readUintnSize(reader);
    if (specId.generation == 3)
        readAlgorithms(reader, specId);
    const quint8 vendorInfoSize = reader.u8("vendorInfoSize");
    if (!reader.failed() && vendorInfoSize > 0)
        specId.vendorInfo = reader.bytes("vendorInfo", vendorInfoSize).toByteArray();
    return specId;
}

Uintn uintnOf(const EventLog &log)
{
    if (log.events.empty())
        return Uintn::Bits64;
    const QByteArrayView header = log.dataOf(log.events.front());
    const bool isStated = isSpecId(header) && header[generationAt] != '0' && header.size() > uintnSizeAt;
    return isStated && header[uintnSizeAt] == uintn32 ? Uintn::Bits32 : Uintn::Bits64;
}

} // namespace plumbline::tcg
