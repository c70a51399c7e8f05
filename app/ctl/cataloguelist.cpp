// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cataloguecommand.h"
#include "app/ctl/cataloguefile.h"
#include "app/ctl/command.h"
#include "app/ctl/commandparser.h"
#include "app/ctl/standardoutput.h"
#include "core/base/safetext.h"
#include "models/export/jsonwriter.h"
#include "models/export/textreport.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct CatalogueList
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueList)
};

/// A package and its version.
using Package = std::pair<QString, QString>;
struct Count
{
    qint64 files = 0;
    qint64 images = 0;
};
using Packages = std::map<Package, Count>;

Packages packagesOf(const catalogue::Catalogue &catalogue)
{
    Packages packages;
    for (const catalogue::SoftwareFile &file : catalogue.files()) {
        Count &count = packages[{file.package, file.version}];
        ++count.files;
        count.images += file.imageDigests.empty() ? 0 : 1;
    }
    return packages;
}

void writeJson(models::JsonWriter &json, const Packages &packages)
{
    json.beginMap();
    json.key("packages"_L1);
    json.beginList();
    for (const auto &[package, count] : packages) {
        json.breakLine();
        json.beginMap();
        json.member("package"_L1, package.first);
        json.member("version"_L1, package.second);
        json.member("files"_L1, count.files);
        json.member("bootPrograms"_L1, count.images);
        json.endMap();
    }
    json.endList();
    json.endMap();
}

void writeText(models::TextReport &report, const Packages &packages)
{
    if (packages.empty())
        report.line(CatalogueList::tr("The catalogue is empty."));
    for (const auto &[package, count] : packages)
        report.line(safeText(package.first + u' ' + package.second).trimmed() + ": "_L1
                    + CatalogueList::tr("files: %1, boot programs: %2").arg(count.files).arg(count.images));
}

} // namespace

int catalogueList(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, CatalogueList::tr("Prints one JSON document."));
    CommandParser parser(u"plumblinectl catalogue list"_s,
                         CatalogueList::tr("Says which packages are in a catalogue."));
    parser.options().addOptions({catalogueOption(), json});
    if (const auto code = parser.parse(arguments))
        return *code;
    const QString name = parser.options().value(u"catalogue"_s);
    if (name.isEmpty() || !parser.options().positionalArguments().isEmpty())
        return parser.refuse(CatalogueList::tr("one catalogue must be named"));
    const auto catalogue = openCatalogue(name);
    if (!catalogue)
        return Unusable;
    const Packages packages = packagesOf(*catalogue);
    StandardOutput out;
    if (parser.options().isSet(json)) {
        models::JsonWriter writer(out.buffer());
        writeJson(writer, packages);
        out.buffer().add('\n');
    } else {
        models::TextReport report(out.buffer(), StandardOutput::width());
        writeText(report, packages);
    }
    return out.finish() ? Fine : Incomplete;
}

} // namespace plumbline::ctl
