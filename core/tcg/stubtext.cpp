// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/stubtext.h"

#include "core/tcg/loadertext.h"
#include "core/tcg/pcrmapping.h"
#include "core/tcg/ukisection.h"

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr quint32 oldCommandLinePcr = 8;
constexpr quint32 kernelConfigurationPcr = 12;
constexpr quint32 systemExtensionPcr = 13;

struct Row
{
    QLatin1StringView description;
    StubArchiveEvent::Kind kind;
    bool isGlobal;
};

constexpr Row rows[] = {
    {"Credentials initrd"_L1, StubArchiveEvent::Kind::Credentials, false},
    {"Global credentials initrd"_L1, StubArchiveEvent::Kind::Credentials, true},
    {"System extension initrd"_L1, StubArchiveEvent::Kind::SystemExtensions, false},
    {"Global system extension initrd"_L1, StubArchiveEvent::Kind::SystemExtensions, true},
    {"Configuration extension initrd"_L1, StubArchiveEvent::Kind::ConfigurationExtensions, false},
    {"Global configuration extension initrd"_L1, StubArchiveEvent::Kind::ConfigurationExtensions, true},
};

const Row *rowOf(const QString &description)
{
    for (const Row &row : rows) {
        if (row.description == description)
            return &row;
    }
    return nullptr;
}

} // namespace

bool isStubArchiveEvent(const EventLog &log, const Event &event)
{
    if (!claimsPcr(log, event, kernelConfigurationPcr) && !claimsPcr(log, event, systemExtensionPcr))
        return false;
    const auto text = loaderTextOf(log.dataOf(event));
    return text && rowOf(text->text);
}

StubArchiveEvent readStubArchive(FieldReader &reader)
{
    const auto text = loaderTextOf(reader.rest());
    const Row *row = text ? rowOf(text->text) : nullptr;
    if (!row)
        return {};
    StubArchiveEvent event{row->kind, row->isGlobal, readLoaderText(reader, "description", *text)};
    endOfLoaderText(reader, "EV_IPL", text->isUtf16);
    return event;
}

bool isStubCommandLineEvent(const EventLog &log, const Event &event)
{
    const auto text = loaderTextOf(log.dataOf(event));
    if (!text || rowOf(text->text) || isUkiSectionEvent(log, event))
        return false;
    if (log.flavor != LogFlavor::Ccel && event.claimedRegister == kernelConfigurationPcr)
        return true;
    return text->isUtf16 && claimsPcr(log, event, oldCommandLinePcr);
}

StubCommandLineEvent readStubCommandLine(FieldReader &reader)
{
    StubCommandLineEvent event;
    const auto text = loaderTextOf(reader.rest());
    if (!text)
        return event;
    if (text->isUtf16)
        event.line = readCommandLineUtf16(reader, quint64(text->length) / 2);
    else
        event.line = readCommandLine(reader, quint64(text->length));
    endOfLoaderText(reader, "EV_IPL", text->isUtf16);
    return event;
}

} // namespace plumbline::tcg
