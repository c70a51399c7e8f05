// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cataloguecommand.h"
#include "app/ctl/cataloguefile.h"
#include "app/ctl/command.h"
#include "app/ctl/commandparser.h"
#include "app/ctl/message.h"
#include "app/ctl/standardoutput.h"
#include "core/base/safetext.h"
#include "core/catalogue/software.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct CatalogueAdd
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueAdd)
};

/// Takes the files of one package in; nothing, after saying why, where it cannot be read.
std::optional<qint64> addSoftware(catalogue::Catalogue &catalogue, const QString &path)
{
    auto files = catalogue::readSoftwareAt(path);
    if (!files) {
        complainOf(path, files.error());
        return std::nullopt;
    }
    qint64 added = 0;
    for (catalogue::SoftwareFile &file : *files)
        added += catalogue.add(std::move(file)) ? 1 : 0;
    return added;
}

} // namespace

int catalogueAdd(const QStringList &arguments)
{
    CommandParser parser(
        u"plumblinectl catalogue add"_s,
        CatalogueAdd::tr(
            "Takes files into a catalogue, which is made where there is none: those of .deb, .rpm "
            "and .cab packages, boot programs, and folders of all these. Packages are unpacked in "
            "memory; nothing is run. Add only what you trust: no signature is verified."));
    parser.options().addOption(catalogueOption());
    parser.options().addPositionalArgument(u"path"_s, CatalogueAdd::tr("A package, a file or a folder."),
                                           u"PATH…"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QString name = parser.options().value(u"catalogue"_s);
    const QStringList paths = parser.options().positionalArguments();
    if (name.isEmpty() || paths.isEmpty())
        return parser.refuse(CatalogueAdd::tr("a catalogue and at least one path must be named"));
    auto catalogue = QFileInfo::exists(name) ? openCatalogue(name) : catalogue::Catalogue();
    if (!catalogue)
        return Unusable;
    StandardOutput out;
    bool isComplete = true;
    for (const QString &path : paths) {
        const auto added = addSoftware(*catalogue, path);
        isComplete = isComplete && added;
        if (added)
            out.buffer().add(
                (safeText(path) + ": "_L1 + CatalogueAdd::tr("new files: %1").arg(*added) + u'\n').toUtf8());
    }
    if (!saveCatalogue(name, *catalogue))
        return Unusable;
    return out.finish() && isComplete ? Fine : Incomplete;
}

} // namespace plumbline::ctl
