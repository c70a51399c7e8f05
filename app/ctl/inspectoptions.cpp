// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inspectoptions.h"

#include "app/ctl/command.h"
#include "app/ctl/message.h"
#include "core/base/safetext.h"
#include "models/export/inspectdatabase.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

/// The context of this file's texts.
struct InspectCommand
{
    Q_DECLARE_TR_FUNCTIONS(InspectCommand)
};

const char description[] = QT_TRANSLATE_NOOP(
    "InspectCommand",
    "Decodes and replays measurement logs: boot logs (crypto-agile, SHA-1, CCEL, Windows), IMA "
    "lists, canonical event logs, systemd's log; and shows signature databases (db, dbx, KEK, PK).\n\n"
    "Exit codes: 0 read to the end and every digest that can be checked matches; 1 a digest does "
    "not match its data; 2 something could not be read or computed; 3 unusable input or usage "
    "error.");

/// The options, by the parser that knows them.
class Parser
{
public:
    Parser()
    {
        m_parser.setApplicationDescription(InspectCommand::tr(description));
        m_parser.addOptions({help, version, json, yaml, format});
        m_parser.addPositionalArgument(u"FILE"_s, InspectCommand::tr("A file; - is standard input."),
                                       u"FILE…"_s);
    }

    [[nodiscard]] QString parse(const QStringList &arguments)
    {
        const bool isGood = m_parser.parse(QStringList{u"plumblinectl inspect"_s} + arguments.sliced(1));
        return isGood ? QString() : safeText(m_parser.errorText());
    }

    [[nodiscard]] bool has(const QCommandLineOption &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString valueOf(const QCommandLineOption &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList files() const { return m_parser.positionalArguments(); }

    [[nodiscard]] QString helpText() const
    {
        // The parser knows the program's name only.
        const QString program = QCoreApplication::arguments().value(0);
        return m_parser.helpText().replace(program, u"plumblinectl inspect"_s);
    }

    const QCommandLineOption help{{u"h"_s, u"help"_s}, InspectCommand::tr("Shows this help.")};
    const QCommandLineOption version{u"version"_s, InspectCommand::tr("Shows the version.")};
    const QCommandLineOption json{u"json"_s, InspectCommand::tr("Prints one JSON document.")};
    const QCommandLineOption yaml{
        u"yaml"_s, InspectCommand::tr("Prints the YAML that tpm2_eventlog prints for the same log.")};
    const QCommandLineOption format{
        u"format"_s,
        InspectCommand::tr("Reads the files as FORMAT instead of telling by content: %1.").arg(formatIds()),
        u"FORMAT"_s};

    [[nodiscard]] static QString formatIds()
    {
        QStringList ids;
        for (const evidence::LogFormat format : evidence::allLogFormats())
            ids.push_back(evidence::logFormatId(format));
        ids.push_back(models::databaseFormatId());
        return ids.join(u", "_s);
    }

private:
    QCommandLineParser m_parser;
};

/// Why the options cannot be followed; empty where they can. Fills in the format.
QString complete(InspectOptions &options, const Parser &parser)
{
    if (parser.has(parser.json) && parser.has(parser.yaml))
        return InspectCommand::tr("--json and --yaml exclude each other");
    if (parser.has(parser.format)) {
        const QString id = parser.valueOf(parser.format);
        options.format = evidence::logFormatById(id);
        options.isDatabase = id == models::databaseFormatId();
        if (!options.format && !options.isDatabase) {
            return InspectCommand::tr("unknown format “%1”; known are: %2")
                .arg(safeTextElided(id, 80), Parser::formatIds());
        }
    }
    if (options.files.isEmpty())
        return InspectCommand::tr("no file is named; see plumblinectl inspect --help");
    if (options.files.count(u"-"_s) > 1)
        return InspectCommand::tr("standard input can be read once only");
    return {};
}

} // namespace

std::variant<InspectOptions, int> parseInspectOptions(const QStringList &arguments)
{
    Parser parser;
    QString error = parser.parse(arguments);
    if (error.isEmpty() && parser.has(parser.help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return Fine;
    }
    if (error.isEmpty() && parser.has(parser.version))
        return printVersion();
    InspectOptions options{.files = parser.files()};
    if (parser.has(parser.json))
        options.form = InspectOptions::Form::Json;
    else if (parser.has(parser.yaml))
        options.form = InspectOptions::Form::Yaml;
    if (error.isEmpty())
        error = complete(options, parser);
    if (error.isEmpty())
        return options;
    complain(error);
    return Unusable;
}

} // namespace plumbline::ctl
