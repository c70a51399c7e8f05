// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/sourcereport.h"

#include "core/base/safetext.h"
#include "core/base/textcodec.h"
#include "models/text/bundletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using bundle::Container;
using bundle::Manifest;
using bundle::RequestRecord;
using bundle::SourceFile;

/// The context of this file's texts.
struct SourceReport
{
    Q_DECLARE_TR_FUNCTIONS(SourceReport)
};

constexpr qsizetype maxNameLength = 200;
constexpr int maxFactLines = 40; ///< of one host fact, in the report

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

void writeManifest(JsonWriter &out, const Manifest &manifest)
{
    out.beginMap();
    out.member("version"_L1, qint64(manifest.version));
    out.member("tool"_L1, manifest.tool);
    out.member("madeAt"_L1, timeText(manifest.madeAt));
    out.endMap();
}

void writeRequest(JsonWriter &out, const bundle::OpenedEvidence &opened)
{
    out.beginMap();
    out.member("origin"_L1, requestOriginId(opened.requestOrigin));
    if (const auto &record = opened.request) {
        out.member("id"_L1, record->id);
        out.member("nonce"_L1, QString::fromLatin1(record->nonce.toHex()));
        out.member("selection"_L1, bundle::selectionText(record->selection));
        out.member("madeAt"_L1, timeText(record->madeAt));
        out.member("akName"_L1, QString::fromLatin1(record->akName.toHex()));
    }
    out.endMap();
}

/// The manifest's entry of a member, or null.
const bundle::ManifestEntry *entryOf(const bundle::OpenedEvidence &opened, const QString &name)
{
    if (!opened.manifest)
        return nullptr;
    const auto &entries = opened.manifest->members;
    const auto found = std::ranges::find(entries, name.toUtf8(), &bundle::ManifestEntry::name);
    return found == entries.end() ? nullptr : &*found;
}

void writeFile(JsonWriter &out, const bundle::OpenedEvidence &opened, const SourceFile &file)
{
    out.breakLine();
    out.beginMap();
    out.member("name"_L1, file.name);
    out.key("role"_L1);
    if (file.role)
        out.text(rowOf(*file.role).id);
    else
        out.null();
    out.member("taken"_L1, takenId(file.taken));
    out.member("size"_L1, file.size);
    if (const auto *entry = entryOf(opened, file.name))
        out.member("sha256"_L1, QString::fromLatin1(entry->sha256.toHex()));
    out.endMap();
}

void writeFact(JsonWriter &out, const evidence::HostFact &fact)
{
    out.breakLine();
    out.beginMap();
    out.member("name"_L1, fact.name);
    out.member("text"_L1, decodeUtf8(fact.text));
    out.endMap();
}

} // namespace

void writeSourceJson(JsonWriter &out, const EvidenceSource &source)
{
    const bundle::OpenedEvidence &opened = source.opened;
    out.beginMap();
    out.member("name"_L1, source.name);
    out.member("container"_L1, opened.container == Container::Bundle ? "bundle"_L1 : "folder"_L1);
    if (opened.manifest) {
        out.key("manifest"_L1);
        writeManifest(out, *opened.manifest);
    }
    out.key("request"_L1);
    writeRequest(out, opened);
    out.key("files"_L1);
    out.beginList();
    for (const SourceFile &file : opened.files)
        writeFile(out, opened, file);
    out.endList();
    out.key("hostFacts"_L1);
    out.beginList();
    for (const evidence::HostFact &fact : opened.evidence.hostFacts)
        writeFact(out, fact);
    out.endList();
    out.endMap();
}

void writeSourceText(TextReport &out, const EvidenceSource &source)
{
    const bundle::OpenedEvidence &opened = source.opened;
    const QString name = safeTextElided(source.name, maxNameLength);
    if (opened.manifest) {
        out.paragraph({},
                      SourceReport::tr("Bundle %1, made by %2 at %3, as it says of itself")
                          .arg(name, safeTextElided(opened.manifest->tool, maxNameLength),
                               timeText(opened.manifest->madeAt)));
    } else {
        out.paragraph({}, SourceReport::tr("Folder %1").arg(name));
    }
    for (const SourceFile &file : opened.files) {
        const QString size = QLocale::c().toString(file.size);
        out.paragraph(u"  "_s,
                      SourceReport::tr("%1 (%2 bytes): %3")
                          .arg(safeTextElided(file.name, maxNameLength), size, takenText(file)));
    }
    QString request = requestOriginText(opened.requestOrigin);
    if (opened.requestOrigin == bundle::RequestOrigin::Ours)
        request += u' ' + SourceReport::tr("It asked at %1.").arg(timeText(opened.request->madeAt));
    out.paragraph(u"  "_s, request);
}

void writeHostFactsText(TextReport &out, const EvidenceSource &source)
{
    for (const evidence::HostFact &fact : source.opened.evidence.hostFacts) {
        out.line();
        out.paragraph({},
                      SourceReport::tr("The machine says of itself, and nothing proves it: %1")
                          .arg(safeText(fact.name)));
        const QStringList lines = decodeUtf8(fact.text).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.first(std::min<qsizetype>(maxFactLines, lines.size())))
            out.paragraph(u"  | "_s, safeTextElided(line, maxNameLength));
        if (lines.size() > maxFactLines)
            out.paragraph(u"  | "_s,
                          SourceReport::tr("… and %1 lines more").arg(lines.size() - maxFactLines));
    }
}

} // namespace plumbline::models
