// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/shimmok.h"

#include "core/base/textcodec.h"
#include "core/tcg/loadertext.h"
#include "core/tcg/pcrmapping.h"

#include <algorithm>

namespace plumbline::tcg {

namespace {

constexpr quint32 mokPcr = 14;

constexpr QByteArrayView names[] = {
    "MokList",        "MokListX",  "MokSBState", "MokDBState",         "MokIgnoreDB",
    "MokListTrusted", "MokPolicy", "SbatLevel",  "ShimRetainProtocol", "HSIStatus",
};

} // namespace

bool isMokVariableEvent(const EventLog &log, const Event &event)
{
    const QByteArrayView data = log.dataOf(event);
    const QByteArrayView name = data.first(lengthToNul(data));
    if (!claimsPcr(log, event, mokPcr) || name.isEmpty() || !looksLikeText(name))
        return false;
    return log.flavor != LogFlavor::Ccel || std::ranges::find(names, name) != std::end(names);
}

MokVariableEvent readMokVariable(FieldReader &reader)
{
    MokVariableEvent event{reader.utf8("variable", quint64(lengthToNul(reader.rest())))};
    endOfLoaderText(reader, "EV_IPL");
    return event;
}

} // namespace plumbline::tcg
