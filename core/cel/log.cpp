// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/log.h"

#include "core/cel/management.h"
#include "core/tcg/eventtype.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

struct Row
{
    ContentType type;
    QLatin1StringView name;
};

constexpr std::array rows{
    Row{ContentType::Cel, "cel"_L1},
    Row{ContentType::PcClientStd, "pcclient_std"_L1},
    Row{ContentType::ImaTemplate, "ima_template"_L1},
    Row{ContentType::ImaTlv, "ima_tlv"_L1},
    Row{ContentType::Systemd, "systemd"_L1},
    Row{ContentType::Cos, "cos"_L1},
    Row{ContentType::Tss2, "tss2"_L1},
};

constexpr quint64 maxTlvType = 0xFF;

} // namespace

QLatin1StringView contentTypeName(ContentType type)
{
    const auto *const row = std::ranges::find(rows, type, &Row::type);
    return row == rows.end() ? QLatin1StringView() : row->name;
}

ContentType contentTypeByName(QStringView name)
{
    const auto *const row = std::ranges::find_if(rows, [name](const Row &r) { return name == r.name; });
    return row == rows.end() ? ContentType::Unknown : row->type;
}

ContentType contentTypeByNumber(quint64 number)
{
    const auto *const row
        = std::ranges::find_if(rows, [number](const Row &r) { return number == quint64(r.type); });
    return number > maxTlvType || row == rows.end() ? ContentType::Unknown : row->type;
}

bool isMeasured(const Log &log, const Record &record)
{
    if (record.contentType == ContentType::PcClientStd)
        return record.claimedEventType != quint32(tcg::EventType::NoAction);
    return record.contentType != ContentType::Cel || isMeasuredManagement(log, record);
}

} // namespace plumbline::cel
