// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bundlecommand.h"
#include "app/ctl/command.h"
#include "app/ctl/commandparser.h"
#include "app/ctl/message.h"
#include "app/ctl/newfile.h"
#include "core/bundle/bundle.h"
#include "core/bundle/role.h"
#include "core/evidence/filereader.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct BundleExtract
{
    Q_DECLARE_TR_FUNCTIONS(BundleExtract)
};

std::optional<bundle::Bundle> readBundle(const QString &name)
{
    const auto file = evidence::readFile(name, bundle::maxBundleSize);
    auto read = file ? bundle::readBundle(*file)
                     : Result<bundle::Bundle, Problem>(Failure<Problem>(problemFrom(file.error())));
    if (read)
        return *std::move(read);
    complainOf(name, read.error());
    return std::nullopt;
}

/// Makes the folder; one that is there must be empty, so that nothing in it can be followed or overwritten.
bool makeFolder(const QString &path)
{
    const QDir folder(path);
    if (QDir().mkdir(path))
        return true;
    if (folder.exists()
        && folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return true;
    complainOf(path,
               folder.exists() ? BundleExtract::tr("the folder is not empty")
                               : BundleExtract::tr("the folder cannot be made"));
    return false;
}

/// Members have names of our own list only: none leads out of the folder.
bool writeMembers(const QString &path, const bundle::Bundle &bundle)
{
    const QDir folder(path);
    for (const bundle::Member &member : bundle.members) {
        const QString name = QString::fromLatin1(member.name);
        const QString below = name.section(u'/', 0, -2);
        if (!below.isEmpty() && !folder.exists(below) && !folder.mkdir(below))
            return false;
        if (!writeNewFile(folder.filePath(name), member.bytes))
            return false;
    }
    return writeNewFile(folder.filePath(bundle::manifestName), bundle::writeManifest(bundle.manifest));
}

} // namespace

int bundleExtract(const QStringList &arguments)
{
    CommandParser parser(
        u"plumblinectl bundle extract"_s,
        BundleExtract::tr("Writes the files of a bundle into a folder, which must be new or empty."));
    parser.options().addPositionalArgument(u"bundle"_s, BundleExtract::tr("The bundle."), u"BUNDLE"_s);
    parser.options().addPositionalArgument(u"folder"_s, BundleExtract::tr("The new folder."), u"FOLDER"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QStringList names = parser.options().positionalArguments();
    if (names.size() != 2)
        return parser.refuse(BundleExtract::tr("a bundle and a folder must be named"));
    const auto bundle = readBundle(names.at(0));
    if (!bundle)
        return Unusable;
    return makeFolder(names.at(1)) && writeMembers(names.at(1), *bundle) ? Fine : Incomplete;
}

} // namespace plumbline::ctl
