// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cataloguefile.h"

#include "app/ctl/message.h"
#include "app/ctl/namedfile.h"
#include "core/base/safetext.h"
#include "core/catalogue/catalogueformat.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct CatalogueFile
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueFile)
};

} // namespace

QCommandLineOption catalogueOption()
{
    return {u"catalogue"_s, CatalogueFile::tr("The catalogue of known software."), u"FILE"_s};
}

std::optional<catalogue::Catalogue> openCatalogue(const QString &name)
{
    const auto bytes = readNamedFile(name, catalogue::maxCatalogueSize);
    if (!bytes)
        return std::nullopt;
    auto read = catalogue::readCatalogue(*bytes);
    if (read)
        return *std::move(read);
    complainOf(name, read.error());
    return std::nullopt;
}

bool saveCatalogue(const QString &name, const catalogue::Catalogue &catalogue)
{
    QSaveFile file(name);
    const QByteArray bytes = catalogue::catalogueBytes(catalogue);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    complainOf(name, safeText(file.errorString()));
    return false;
}

QString softwareText(const catalogue::SoftwareFile &file)
{
    const QString package = file.version.isEmpty() ? file.package : file.package + u' ' + file.version;
    return CatalogueFile::tr("%1 of %2").arg(file.name(), package);
}

std::function<QString(const Digest &)> knownAsFunction(const catalogue::Catalogue &catalogue)
{
    return [&catalogue](const Digest &digest) {
        const catalogue::SoftwareFile *file = catalogue.find(digest);
        return file ? softwareText(*file) : QString();
    };
}

} // namespace plumbline::ctl
