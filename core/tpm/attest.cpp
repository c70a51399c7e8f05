// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/attest.h"

#include "core/tpm/sizedbuffer.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace plumbline::tpm {

namespace {

// Largest sizes by Part 2, sections 10.5.3 (TPMT_HA with its algorithm), 10.4.3 (TPM2B_DATA) and 10.4.2.
constexpr qsizetype maxNameSize = 2 + maxDigestSize;
constexpr qsizetype maxDataSize = 2 + maxDigestSize;

bool startsAsGenerated(QByteArrayView bytes)
{
    return bytes.size() >= 4 && qFromBigEndian<quint32>(bytes.data()) == generatedValue;
}

QString typeName(AttestType type)
{
    switch (type) {
    case AttestType::Nv:
        return u"TPM_ST_ATTEST_NV"_s;
    case AttestType::CommandAudit:
        return u"TPM_ST_ATTEST_COMMAND_AUDIT"_s;
    case AttestType::SessionAudit:
        return u"TPM_ST_ATTEST_SESSION_AUDIT"_s;
    case AttestType::Certify:
        return u"TPM_ST_ATTEST_CERTIFY"_s;
    case AttestType::Quote:
        return u"TPM_ST_ATTEST_QUOTE"_s;
    case AttestType::Time:
        return u"TPM_ST_ATTEST_TIME"_s;
    case AttestType::Creation:
        return u"TPM_ST_ATTEST_CREATION"_s;
    case AttestType::NvDigest:
        return u"TPM_ST_ATTEST_NV_DIGEST"_s;
    }
    return {};
}

ClockInfo readClockInfo(FieldReader &reader)
{
    ClockInfo info;
    reader.begin("clockInfo");
    info.clock = reader.u64("clock");
    info.resetCount = reader.u32("resetCount");
    info.restartCount = reader.u32("restartCount");
    const quint8 safe = reader.u8("safe");
    if (!reader.failed() && safe > 1)
        reader.fail(ParseError::Kind::BadValue, "TPMS_CLOCK_INFO.safe", 1, safe);
    info.isSafe = safe == 1;
    reader.end();
    return info;
}

QuoteInfo readQuoteInfo(FieldReader &reader)
{
    QuoteInfo info;
    reader.begin("quote");
    info.selection = readPcrSelection(reader, "pcrSelect");
    info.pcrDigest = readSizedBuffer(reader, "pcrDigest", maxDigestSize);
    reader.end();
    return info;
}

} // namespace

Result<Reading<Attest>> readAttest(QByteArrayView file, qint64 offset)
{
    const QByteArrayView bytes = withoutSize(file, startsAsGenerated);
    FieldReader reader(bytes, offset + file.size() - bytes.size(), ByteOrder::BigEndian);
    Attest attest{.quote = {}, .bytes = bytes.toByteArray()};
    attest.claimedMagic = reader.u32("magic", NumberBase::Hexadecimal);
    attest.claimedType = AttestType(reader.u16("type", NumberBase::Hexadecimal));
    reader.meaning(typeName(attest.claimedType));
    attest.qualifiedSigner = readSizedBuffer(reader, "qualifiedSigner", maxNameSize);
    attest.extraData = readSizedBuffer(reader, "extraData", maxDataSize);
    attest.clock = readClockInfo(reader);
    attest.firmwareVersion = reader.u64("firmwareVersion", NumberBase::Hexadecimal);
    if (attest.claimedType == AttestType::Quote)
        attest.quote = readQuoteInfo(reader);
    else
        reader.bytes("attested", quint64(reader.remaining()));
    reader.expectEnd("TPMS_ATTEST");
    if (reader.failed())
        return fail(*reader.failure());
    return Reading<Attest>{std::move(attest), reader.take()};
}

} // namespace plumbline::tpm
