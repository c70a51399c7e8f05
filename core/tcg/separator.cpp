// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/separator.h"

#include "core/base/hasher.h"
#include "core/uefi/freeform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr quint32 errorValue = 1;
constexpr quint32 windowsValue = 0x4C434257; // "WBCL"
constexpr QByteArrayView errorData("\1\0\0\0", 4);

bool isErrorDigest(const EventLog &log, const LoggedDigest &digest)
{
    const QByteArray expected = hashOf(digest.algorithm, errorData);
    return !expected.isEmpty() && log.view(digest.range) == expected;
}

bool hasErrorDigest(const EventLog &log, const Event &event)
{
    return std::ranges::any_of(log.digestsOf(event),
                               [&](const LoggedDigest &digest) { return isErrorDigest(log, digest); });
}

SeparatorEvent::Kind kindOf(quint32 value)
{
    switch (value) {
    case 0:
    case 0xFFFFFFFF:
        return SeparatorEvent::Kind::Normal;
    case errorValue:
        return SeparatorEvent::Kind::Error;
    case windowsValue:
        return SeparatorEvent::Kind::Windows;
    default:
        return SeparatorEvent::Kind::Other;
    }
}

QString kindText(SeparatorEvent::Kind kind)
{
    switch (kind) {
    case SeparatorEvent::Kind::Normal:
        return u"normal"_s;
    case SeparatorEvent::Kind::Error:
        return u"error"_s;
    case SeparatorEvent::Kind::Windows:
        return u"WBCL"_s;
    case SeparatorEvent::Kind::Other:
        break;
    }
    return {};
}

} // namespace

SeparatorEvent readSeparator(FieldReader &reader, const EventLog &log, const Event &event)
{
    SeparatorEvent separator;
    if (reader.remaining() == 4) {
        separator.value = reader.u32("separator", NumberBase::Hexadecimal);
        separator.kind = kindOf(separator.value);
    } else {
        uefi::readFreeForm(reader, "separator");
    }
    if (separator.kind != SeparatorEvent::Kind::Normal && hasErrorDigest(log, event))
        separator.kind = SeparatorEvent::Kind::Error;
    reader.meaning(kindText(separator.kind));
    return separator;
}

} // namespace plumbline::tcg
