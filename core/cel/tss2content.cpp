// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/tss2content.h"

#include "core/base/textcodec.h"
#include "core/cel/contentsource.h"
#include "core/cel/digesthashes.h"

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

Result<Source> dataOf(const Log &log, const Record &record)
{
    constexpr quint8 noTlv = 0; // JSON only
    return contentMember(log, record, noTlv, "data"_L1);
}

} // namespace

DecodedContent decodeTss2(const Log &log, const Record &record)
{
    DecodedContent content;
    if (const auto data = dataOf(log, record)) {
        content.fields.push_back({.name = "data"_L1, .value = data->bytes, .range = data->range});
        if (looksLikeText(data->bytes))
            content.text = decodeUtf8(data->bytes);
    } else {
        content.error = data.error();
    }
    const auto object = contentJson(log, record);
    const JsonValue *event = object ? object->member("event"_L1) : nullptr;
    if (event) {
        const QString text = decodeUtf8(log.view(event->range));
        content.fields.push_back({.name = "applicationEvent"_L1, .value = text, .range = event->range});
        content.text = text;
    }
    return content;
}

DigestCheck checkTss2(const Log &log, const Record &record)
{
    const auto data = dataOf(log, record);
    if (!data)
        return {};
    return {.result = compareDigests(record, data->bytes), .rule = "event-data"_L1, .hashed = data->range};
}

} // namespace plumbline::cel
