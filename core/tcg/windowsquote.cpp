// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/windowsquote.h"

#include "core/tcg/logheader.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr QByteArrayView generatedValue("\xFFTCG", 4); // TPM_GENERATED_VALUE
constexpr QByteArrayView quoteInfo2("\0\x36QUT2", 6); // TPM_TAG_QUOTE_INFO2, fixed

/// "0, 1, 7": the bits that are set, the lowest first.
QString pcrText(QByteArrayView bitmap)
{
    QStringList pcrs;
    for (qsizetype i = 0; i < 8 * bitmap.size(); ++i) {
        if (uchar(bitmap[i / 8]) >> (i % 8) & 1)
            pcrs += QString::number(i);
    }
    return pcrs.join(", "_L1);
}

/// A TPM2B: 16 bits of length, then the bytes.
void readSized(FieldReader &reader, const char *name)
{
    ByteReader length(reader.skip(2, name), 0, ByteOrder::BigEndian);
    reader.bytes(name, length.u16(name).value_or(0));
}

void readClock(FieldReader &reader)
{
    reader.begin("clockInfo");
    reader.u64("clock");
    reader.u32("resetCount");
    reader.u32("restartCount");
    reader.u8("safe");
    reader.end();
}

/// TPML_PCR_SELECTION: for each bank its algorithm and a bitmap.
void readSelections(FieldReader &reader)
{
    const quint32 count = reader.u32("selectionCount");
    if (count > maxBanks)
        reader.fail(ParseError::Kind::TooLarge, "selectionCount", count, maxBanks);
    reader.begin("pcrSelections", Field::Kind::List);
    for (quint32 i = 0; i < count && !reader.failed(); ++i) {
        reader.begin("pcrSelection");
        const auto algorithm = HashAlgorithm(reader.u16("hashAlgorithm", NumberBase::Hexadecimal));
        reader.meaning(bankName(algorithm));
        const quint8 size = reader.u8("sizeOfSelect");
        reader.meaning(pcrText(reader.bytes("pcrSelect", size)));
        reader.end();
    }
    reader.end();
}

void readAttest(FieldReader &reader)
{
    reader.u32("magic", NumberBase::Hexadecimal);
    reader.u16("attestationType", NumberBase::Hexadecimal);
    readSized(reader, "qualifiedSigner");
    readSized(reader, "extraData");
    readClock(reader);
    reader.u64("firmwareVersion", NumberBase::Hexadecimal);
    readSelections(reader);
    readSized(reader, "pcrDigest");
}

void readQuoteInfo2(FieldReader &reader)
{
    constexpr quint64 sha1Size = 20;
    reader.u16("tag", NumberBase::Hexadecimal);
    reader.utf8("fixed", 4);
    reader.bytes("externalData", sha1Size);
    const quint16 size = reader.u16("sizeOfSelect");
    reader.meaning(pcrText(reader.bytes("pcrSelect", size)));
    reader.u8("localityAtRelease", NumberBase::Hexadecimal);
    reader.digest("digestAtRelease", HashAlgorithm::Sha1, sha1Size);
    if (!reader.atEnd())
        reader.bytes("versionInfo", quint64(reader.remaining()));
}

} // namespace

void readWindowsQuote(FieldReader &reader)
{
    const QByteArrayView head = reader.rest();
    if (head.startsWith(generatedValue))
        readAttest(reader);
    else if (head.startsWith(quoteInfo2))
        readQuoteInfo2(reader);
    else
        reader.bytes("data", quint64(reader.remaining()));
}

} // namespace plumbline::tcg
