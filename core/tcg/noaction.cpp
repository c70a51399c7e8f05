// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/noaction.h"

#include "core/base/bytereader.h"
#include "core/base/textcodec.h"
#include "core/tcg/logheader.h"
#include "core/uefi/freeform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr qsizetype signatureSize = 16;

NoActionEvent specId(FieldReader &reader)
{
    SpecIdEvent event = readSpecId(reader);
    reader.trailing("TCG_EfiSpecIDEvent");
    return event;
}

NoActionEvent startupLocality(FieldReader &reader)
{
    reader.utf8("signature", signatureSize);
    const StartupLocalityEvent event{reader.u8("startupLocality")};
    reader.trailing("TCG_EfiStartupLocalityEvent");
    return event;
}

NoActionEvent referenceManifest(FieldReader &reader)
{
    return readReferenceManifest(reader);
}

/// A TPMT_HA: algorithm and value. TPM 2.0 Library, Part 2, section 10.3.2.
Digest readTpmtHa(FieldReader &reader)
{
    Digest digest;
    digest.algorithm = HashAlgorithm(reader.u16("algorithmId", NumberBase::Hexadecimal));
    reader.meaning(bankName(digest.algorithm));
    digest.value = reader.digest("digest", digest.algorithm, quint64(reader.remaining())).toByteArray();
    return digest;
}

NoActionEvent hcrtmComponent(FieldReader &reader)
{
    constexpr quint8 isDigest = 0;
    HcrtmComponentEvent event;
    reader.utf8("signature", signatureSize);
    const quint8 descriptionSize = reader.u8("descriptionSize");
    event.description = untilNul(reader.utf8("description", descriptionSize));
    const quint8 format = reader.u8("measurementFormatType", NumberBase::Hexadecimal);
    reader.meaning(format == isDigest ? u"digest"_s : format == 0x80 ? u"raw data"_s : QString());
    const quint16 size = reader.u16("measurementSize");
    FieldReader measurement = reader.slice(size, "componentMeasurement");
    if (format == isDigest)
        event.digest = readTpmtHa(measurement);
    else
        measurement.bytes("data", size);
    reader.adopt("componentMeasurement", measurement);
    reader.trailing("TCG_HCRTMComponentEvent");
    return event;
}

void readNvIndexHead(FieldReader &reader)
{
    reader.utf8("signature", signatureSize);
    reader.u16("version");
    reader.skip(6, "reserved");
}

NoActionEvent nvIndexInstance(FieldReader &reader)
{
    NvIndexEvent event;
    readNvIndexHead(reader);
    if (!reader.failed() && isDeviceSecurityEvent(reader.rest())) {
        FieldReader device = reader.slice(quint64(reader.remaining()), "deviceSecurityEvent");
        event.device = readDeviceSecurityEvent(device);
        reader.adopt("deviceSecurityEvent", device);
    } else {
        uefi::readFreeForm(reader, "data");
    }
    return event;
}

NoActionEvent nvIndexDynamic(FieldReader &reader)
{
    NvIndexEvent event;
    readNvIndexHead(reader);
    reader.u64("uid", NumberBase::Hexadecimal);
    const quint16 descriptionSize = reader.u16("descriptionSize");
    event.description = untilNul(reader.utf8("description", descriptionSize));
    const quint16 dataSize = reader.u16("dataSize");
    reader.bytes("data", dataSize);
    reader.trailing("NV_INDEX_DYNAMIC_EVENT_LOG_DATA");
    return event;
}

/// Bytes that begin with text up to a NUL show it as signature.
NoActionEvent unknown(FieldReader &reader)
{
    const ByteRange range{reader.offset(), reader.remaining()};
    const QByteArrayView head = reader.rest().first(std::min<qint64>(signatureSize, reader.remaining()));
    const QString signature = uefi::readFreeForm(reader, "signature", quint64(head.size()));
    uefi::readFreeForm(reader, "data");
    reader.note({.code = "event.no-action-signature"_L1,
                 .severity = Severity::Warning,
                 .range = range,
                 .structure = u"EV_NO_ACTION"_s,
                 .detail = signature});
    return UnknownNoActionEvent{signature};
}

struct Row
{
    QByteArrayView signature; ///< padded with NULs to 16 bytes in the log
    NoActionEvent (*read)(FieldReader &reader);
};

constexpr Row rows[] = {
    {"Spec ID Event00", specId},
    {"Spec ID Event02", specId},
    {"Spec ID Event03", specId},
    {"StartupLocality", startupLocality},
    {"SP800-155 Event", referenceManifest},
    {"SP800-155 Event2", referenceManifest},
    {"SP800-155 Event3", referenceManifest},
    {"H-CRTM CompMeas", hcrtmComponent},
    {"NvIndexInstance", nvIndexInstance},
    {"NvIndexDynamic", nvIndexDynamic},
    {"NvIndexDynamic ", nvIndexDynamic},
};

/// All 16 bytes count: what follows a shorter signature must be NUL.
bool matches(const Row &row, QByteArrayView data)
{
    if (data.size() < signatureSize || !data.startsWith(row.signature))
        return false;
    const QByteArrayView padding = data.first(signatureSize).sliced(row.signature.size());
    return std::ranges::all_of(padding, [](char byte) { return byte == 0; });
}

} // namespace

NoActionEvent readNoAction(FieldReader &reader)
{
    for (const Row &row : rows) {
        if (matches(row, reader.rest()))
            return row.read(reader);
    }
    return unknown(reader);
}

} // namespace plumbline::tcg
