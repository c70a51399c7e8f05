// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cataloguecommand.h"

#include "app/ctl/command.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

const char usage[] = QT_TRANSLATE_NOOP(
    "CatalogueCommand",
    "Usage: plumblinectl catalogue COMMAND --catalogue FILE [OPTION…]\n\n"
    "Commands:\n"
    "  add       take the files of packages, boot programs and folders into a catalogue\n"
    "  list      say which packages are in it\n"
    "  lookup    say what digests are the digests of\n\n"
    "plumblinectl catalogue COMMAND --help tells more. plumblinectl explain --catalogue FILE uses it.\n");

int printUsage(FILE *stream, int code)
{
    std::fputs(qPrintable(QCoreApplication::translate("CatalogueCommand", usage)), stream);
    return code;
}

} // namespace

int catalogue(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    const QStringList rest = arguments.mid(2);
    if (command == "add"_L1)
        return catalogueAdd(rest);
    if (command == "list"_L1)
        return catalogueList(rest);
    if (command == "lookup"_L1)
        return catalogueLookup(rest);
    if (command == "--help"_L1 || command == "-h"_L1)
        return printUsage(stdout, Fine);
    return printUsage(stderr, Unusable);
}

} // namespace plumbline::ctl
