// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/digestcheck.h"

#include "core/cel/contentsource.h"
#include "core/cel/digesthashes.h"
#include "core/cel/imacontent.h"
#include "core/cel/pcclientcontent.h"
#include "core/cel/systemdcontent.h"
#include "core/cel/tss2content.h"

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

/// ima_tlv and cos are hashed as they stand in TLV: type, length and value.
DigestCheck checkTlv(const Log &log, const Record &record)
{
    if (log.encoding != Encoding::Tlv)
        return {};
    return {.result = compareDigests(record, log.view(record.content)),
            .rule = "content-tlv"_L1,
            .hashed = record.content};
}

/// No text of the specification tells what is hashed: what fits is right, the rest is not known.
DigestCheck checkManagement(const Log &log, const Record &record)
{
    if (!isMeasured(log, record))
        return {.result = DigestCheck::Result::NotApplicable};
    const DigestCheck check = checkTlv(log, record);
    return check.result == DigestCheck::Result::Match ? check : DigestCheck{};
}

} // namespace

DigestCheck checkDigest(const Log &log, const Record &record)
{
    if (record.isDamaged || record.content.isEmpty())
        return {};
    switch (record.contentType) {
    case ContentType::Cel:
        return checkManagement(log, record);
    case ContentType::PcClientStd:
        return checkPcClient(log, record);
    case ContentType::ImaTemplate:
        return checkImaTemplate(log, record);
    case ContentType::ImaTlv:
    case ContentType::Cos:
        return checkTlv(log, record);
    case ContentType::Systemd:
        return checkSystemd(log, record);
    case ContentType::Tss2:
        return checkTss2(log, record);
    case ContentType::Unknown:
        break;
    }
    return {};
}

} // namespace plumbline::cel
