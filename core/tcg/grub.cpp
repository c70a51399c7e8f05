// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/grub.h"

#include "core/base/textcodec.h"
#include "core/tcg/loadertext.h"
#include "core/tcg/pcrmapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr quint32 textPcr = 8;
constexpr quint32 filePcr = 9;

struct TextPrefix
{
    QByteArrayView text; ///< a space follows
    GrubTextEvent::Kind kind;
};

constexpr TextPrefix textPrefixes[] = {
    {"grub_cmd:", GrubTextEvent::Kind::Command},
    {"kernel_cmdline:", GrubTextEvent::Kind::KernelCommandLine},
    {"module_cmdline:", GrubTextEvent::Kind::ModuleCommandLine},
    {"grub_cmd", GrubTextEvent::Kind::Command},
    {"grub_kernel_cmdline", GrubTextEvent::Kind::KernelCommandLine},
};

const TextPrefix *prefixOf(QByteArrayView data)
{
    const auto *const row = std::ranges::find_if(textPrefixes, [=](const TextPrefix &prefix) {
        return data.size() > prefix.text.size() && data.startsWith(prefix.text)
            && data[prefix.text.size()] == ' ';
    });
    return row == std::end(textPrefixes) ? nullptr : row;
}

constexpr QByteArrayView modulePrefix("grub_module");
constexpr QByteArrayView linuxPrefix("grub_linux"); // grub_linuxefi, grub_linux, grub_linux16

bool hasFilePrefix(QByteArrayView data)
{
    return data.startsWith(modulePrefix) || data.startsWith(linuxPrefix);
}

bool looksLikePath(QByteArrayView data)
{
    return data.startsWith('/') || data.startsWith('(') || hasFilePrefix(data);
}

/// Steps over "grub_linuxefi " and its like, which becomes the field "prefix".
void readFilePrefix(FieldReader &reader)
{
    const qsizetype space = reader.rest().first(lengthToNul(reader.rest())).indexOf(' ');
    if (space < 0)
        return;
    reader.utf8("prefix", quint64(space));
    reader.skip(1, "space");
}

GrubFileEvent::Kind linuxFileKind(const QString &text)
{
    if (text == "Kernel"_L1)
        return GrubFileEvent::Kind::Kernel;
    return text == "Initrd"_L1 ? GrubFileEvent::Kind::InitialRamDisk : GrubFileEvent::Kind::File;
}

} // namespace

bool isGrubTextEvent(const EventLog &log, const Event &event)
{
    return claimsPcr(log, event, textPcr) && prefixOf(log.dataOf(event));
}

GrubTextEvent readGrubText(FieldReader &reader)
{
    GrubTextEvent event;
    const TextPrefix *prefix = prefixOf(reader.rest());
    if (!prefix)
        return event;
    event.kind = prefix->kind;
    reader.utf8("prefix", quint64(prefix->text.size()));
    reader.skip(1, "space");
    const auto length = quint64(lengthToNul(reader.rest()));
    if (event.kind == GrubTextEvent::Kind::Command)
        event.line.text = reader.utf8("command", length);
    else
        event.line = readCommandLine(reader, length);
    endOfLoaderText(reader, "EV_IPL");
    return event;
}

bool isGrubFileEvent(const EventLog &log, const Event &event)
{
    const QByteArrayView data = log.dataOf(event);
    if (!claimsPcr(log, event, filePcr) || lengthToNul(data) == 0 || (data.size() > 1 && data[1] == 0))
        return false;
    return log.flavor != LogFlavor::Ccel || looksLikePath(data);
}

GrubFileEvent readGrubFile(FieldReader &reader)
{
    GrubFileEvent event;
    const bool isModule = reader.rest().startsWith(modulePrefix);
    const bool isLinux = reader.rest().startsWith(linuxPrefix);
    if (isModule || isLinux)
        readFilePrefix(reader);
    event.path = reader.utf8("file", quint64(lengthToNul(reader.rest())));
    if (isModule)
        event.kind = GrubFileEvent::Kind::Module;
    else if (isLinux)
        event.kind = linuxFileKind(event.path);
    endOfLoaderText(reader, "EV_IPL");
    return event;
}

} // namespace plumbline::tcg
