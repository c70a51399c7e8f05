// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/ukisection.h"

#include "core/base/hasher.h"
#include "core/tcg/loadertext.h"
#include "core/tcg/pcrmapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr quint32 kernelPcr = 11;
constexpr qsizetype longestName = 8; // of a PE section

bool isNameDigest(const EventLog &log, const LoggedDigest &digest, const QByteArray &name)
{
    const QByteArray expected = hashOf(digest.algorithm, name);
    return !expected.isEmpty() && log.view(digest.range) == expected;
}

/// The hash of a name is of its ASCII form with NUL, whatever the log has.
UkiSectionEvent::Part partOf(const EventLog &log, const Event &event, const QString &section)
{
    const QByteArray name = section.toLatin1() + '\0';
    const bool isName = std::ranges::any_of(
        log.digestsOf(event), [&](const LoggedDigest &digest) { return isNameDigest(log, digest, name); });
    return isName ? UkiSectionEvent::Part::Name : UkiSectionEvent::Part::Content;
}

} // namespace

bool isUkiSectionEvent(const EventLog &log, const Event &event)
{
    if (!claimsPcr(log, event, kernelPcr))
        return false;
    const auto name = loaderTextOf(log.dataOf(event));
    return name && name->text.startsWith(u'.') && name->text.size() > 1 && name->text.size() <= longestName;
}

UkiSectionEvent readUkiSection(FieldReader &reader, const EventLog &log, const Event &event)
{
    const auto name = loaderTextOf(reader.rest());
    if (!name)
        return {};
    UkiSectionEvent section;
    section.section = readLoaderText(reader, "section", *name);
    section.part = partOf(log, event, section.section);
    reader.meaning(section.part == UkiSectionEvent::Part::Name ? u"name"_s : u"content"_s);
    endOfLoaderText(reader, "EV_IPL", name->isUtf16);
    return section;
}

} // namespace plumbline::tcg
