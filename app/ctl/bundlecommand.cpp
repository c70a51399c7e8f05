// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bundlecommand.h"

#include "app/ctl/command.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

const char usage[] = QT_TRANSLATE_NOOP(
    "BundleCommand",
    "Usage: plumblinectl bundle COMMAND [OPTION…]\n\n"
    "Commands:\n"
    "  create    put the evidence of one machine into one file\n"
    "  show      say what is in a bundle\n"
    "  extract   write a bundle's files into a new folder\n"
    "  request   make a nonce, and a record by which this workstation knows it again\n\n"
    "plumblinectl bundle COMMAND --help tells more. A bundle is verified with plumblinectl verify.\n");

int printUsage(FILE *stream, int code)
{
    std::fputs(qPrintable(QCoreApplication::translate("BundleCommand", usage)), stream);
    return code;
}

} // namespace

int bundle(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    const QStringList rest = arguments.mid(2);
    if (command == "create"_L1)
        return bundleCreate(rest);
    if (command == "show"_L1)
        return bundleShow(rest);
    if (command == "extract"_L1)
        return bundleExtract(rest);
    if (command == "request"_L1)
        return bundleRequest(rest);
    if (command == "--help"_L1 || command == "-h"_L1)
        return printUsage(stdout, Fine);
    return printUsage(stderr, Unusable);
}

} // namespace plumbline::ctl
