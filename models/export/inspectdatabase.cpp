// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/inspectdatabase.h"

#include "core/base/safetext.h"
#include "models/export/fieldlines.h"
#include "models/export/fieldtree.h"
#include "models/export/inspectjson.h"
#include "models/export/inspecttext.h"
#include "models/export/yamlwriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

/// The context of this file's texts.
struct InspectDatabase
{
    Q_DECLARE_TR_FUNCTIONS(InspectDatabase)
};

QString kindOf(const uefi::SignatureDatabaseFile &file)
{
    if (file.authentication)
        return InspectDatabase::tr("UEFI signature database, signed update");
    if (file.attributes)
        return InspectDatabase::tr("UEFI signature database, variable of efivarfs");
    return InspectDatabase::tr("UEFI signature database, plain lists");
}

QString countsOf(const uefi::SignatureDatabaseFile &file)
{
    const uefi::SignatureCount count = uefi::countSignatures(file.lists);
    const QStringList parts{InspectDatabase::tr("%n certificate(s)", nullptr, count.certificates),
                            InspectDatabase::tr("%n hash(es)", nullptr, count.hashes),
                            InspectDatabase::tr("%n other(s)", nullptr, count.others)};
    return count.others > 0 ? parts.join(u", "_s) : parts.first(2).join(u", "_s);
}

} // namespace

bool DatabaseInspection::isIncomplete() const
{
    return std::ranges::any_of(file.notes,
                               [](const Problem &note) { return note.severity == Severity::Error; });
}

QLatin1StringView databaseFormatId()
{
    return "uefi-signature-database"_L1;
}

bool looksLikeDatabase(QByteArrayView bytes)
{
    constexpr qsizetype attributesSize = 4;
    if (uefi::startsSignatureList(bytes))
        return true;
    if (bytes.size() > attributesSize && uefi::startsSignatureList(bytes.sliced(attributesSize)))
        return true;
    const auto file = uefi::readSignatureDatabase(bytes);
    return file && file->authentication;
}

void writeDatabaseJson(JsonWriter &out, const DatabaseInspection &inspection)
{
    out.beginMap();
    out.member("file"_L1, inspection.name);
    out.member("format"_L1, databaseFormatId());
    for (const QLatin1StringView name : {"banks"_L1, "events"_L1}) {
        out.key(name);
        out.beginList();
        out.endList();
    }
    out.key("pcrs"_L1);
    out.beginMap();
    out.endMap();
    out.key("fields"_L1);
    writeFields(out, inspection.file.fields);
    out.key("problems"_L1);
    writeProblems(out, inspection.file.notes);
    out.endMap();
}

void writeDatabaseYaml(BufferedOutput &out, const DatabaseInspection &inspection)
{
    out.add("---\n"_L1);
    YamlWriter yaml(out);
    writeFields(yaml, inspection.file.fields);
}

void writeDatabaseText(TextReport &out, const DatabaseInspection &inspection)
{
    out.line(safeText(inspection.name));
    out.line(kindOf(inspection.file) + u": "_s + countsOf(inspection.file));
    out.line();
    writeFieldLines(out, inspection.file.fields);
    writeProblemLines(out, inspection.file.notes);
}

} // namespace plumbline::models
