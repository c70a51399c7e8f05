// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bundlecommand.h"
#include "app/ctl/cataloguecommand.h"
#include "app/ctl/command.h"
#include "app/ctl/comparecommand.h"
#include "app/ctl/explaincommand.h"
#include "app/ctl/inspectcommand.h"
#include "app/ctl/storecommands.h"
#include "app/ctl/verifycommand.h"
#include "models/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plumbline;

namespace {

const char usage[] = QT_TRANSLATE_NOOP(
    "plumblinectl",
    "Usage: plumblinectl COMMAND [OPTION…]\n\n"
    "Commands:\n"
    "  inspect FILE…   decode and replay measurement logs\n"
    "  verify          say whether a quote and its logs can be believed\n"
    "  compare A B     say what differs between two boots\n"
    "  explain A B     say why two boots differ\n"
    "  catalogue …     fill a catalogue of known software, and look digests up\n"
    "  bundle …        create, show or extract evidence bundles, or make a request\n"
    "  instance …      add instances to a store, take their evidence in, show their status\n"
    "  benchmark …     confirm, list or restore what instances are held against\n"
    "  exception list  list what is not accepted\n"
    "  approve NAME    accept what an instance's boot shows\n"
    "  ledger …        make a store, verify or export the record of its decisions\n\n"
    "plumblinectl COMMAND --help tells more; --version prints the version.\n");

int printUsage(FILE *stream, int code)
{
    std::fputs(qPrintable(QCoreApplication::translate("plumblinectl", usage)), stream);
    return code;
}

} // namespace

plumbline::ctl::ExitCode plumbline::ctl::printVersion()
{
    std::fputs("plumblinectl " PLUMBLINE_VERSION "\n", stdout);
    return Fine;
}

int main(int argc, char **argv)
{
    // tpm2-tss writes to stderr what we handle: a TPM that is not there, a wrong passphrase.
    qputenv("TSS2_LOG", "all+NONE");
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    // Documents for machines stay in English, whoever asks for them.
    const bool isDocument = arguments.contains(u"--json"_s) || arguments.contains(u"--yaml"_s);
    const QString language = models::bestLanguage(isDocument ? QLocale(QLocale::English) : QLocale::system());
    QTranslator qtTexts;
    if (qtTexts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    QTranslator texts;
    if (texts.load(u":/i18n/plumbline_"_s + language))
        QCoreApplication::installTranslator(&texts);
    const QString command = arguments.value(0);
    if (command == u"inspect"_s)
        return ctl::inspect(arguments);
    if (command == u"verify"_s)
        return ctl::verify(arguments);
    if (command == u"compare"_s)
        return ctl::compare(arguments);
    if (command == u"explain"_s)
        return ctl::explain(arguments);
    if (command == u"catalogue"_s)
        return ctl::catalogue(arguments);
    if (command == u"bundle"_s)
        return ctl::bundle(arguments);
    if (command == u"instance"_s)
        return ctl::instanceCommand(arguments);
    if (command == u"benchmark"_s)
        return ctl::benchmarkCommand(arguments);
    if (command == u"exception"_s)
        return ctl::exceptionCommand(arguments);
    if (command == u"approve"_s)
        return ctl::approveCommand(arguments);
    if (command == u"ledger"_s)
        return ctl::ledgerCommand(arguments);
    if (command == u"--version"_s)
        return ctl::printVersion();
    if (command == u"--help"_s || command == u"-h"_s)
        return printUsage(stdout, ctl::Fine);
    return printUsage(stderr, ctl::Unusable);
}
