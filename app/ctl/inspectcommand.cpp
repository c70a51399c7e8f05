// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inspectcommand.h"

#include "app/ctl/command.h"
#include "core/appraisal/replay.h"
#include "core/base/safetext.h"
#include "core/evidence/filereader.h"
#include "models/export/inspectjson.h"
#include "models/export/inspecttext.h"
#include "models/export/inspectyaml.h"
#include "models/text/problemtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

/// The context of this file's texts.
struct InspectCommand
{
    Q_DECLARE_TR_FUNCTIONS(InspectCommand)
};

void complain(const QString &text)
{
    std::fputs(qPrintable(u"plumblinectl: "_s + text + u'\n'), stderr);
}

enum class Form { Text, Json, Yaml };

struct Options
{
    Form form = Form::Text;
    std::optional<evidence::LogFormat> format;
    QStringList files;
};

struct Inspected
{
    QString name;
    evidence::Log log;
    appraisal::Replay replay;
};

const char description[] = QT_TRANSLATE_NOOP(
    "plumblinectl",
    "Decodes and replays measurement logs: boot logs (crypto-agile, SHA-1, CCEL, Windows), IMA "
    "lists, canonical event logs, systemd's log.\n\n"
    "Exit codes: 0 read to the end and every digest that can be checked matches; 1 a digest does "
    "not match its data; 2 something could not be read or computed; 3 unusable input or usage "
    "error.");

/// The parsed command line, or the exit code at which to stop.
std::variant<Options, int> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(InspectCommand::tr(description));
    const QCommandLineOption help({u"h"_s, u"help"_s}, InspectCommand::tr("Shows this help."));
    const QCommandLineOption json(u"json"_s, InspectCommand::tr("Prints one JSON document."));
    const QCommandLineOption yaml(
        u"yaml"_s, InspectCommand::tr("Prints the YAML that tpm2_eventlog prints for the same log."));
    const QCommandLineOption format(
        u"format"_s, InspectCommand::tr("Reads the files as FORMAT instead of telling by content."),
        u"FORMAT"_s);
    parser.addOptions({help, json, yaml, format});
    parser.addPositionalArgument(u"FILE"_s, InspectCommand::tr("A log; - is standard input."), u"FILE…"_s);
    if (!parser.parse(QStringList{u"plumblinectl inspect"_s} + arguments.sliced(1))) {
        complain(parser.errorText());
        return Unusable;
    }
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return Fine;
    }
    Options options{.files = parser.positionalArguments()};
    if (parser.isSet(json))
        options.form = Form::Json;
    if (parser.isSet(yaml))
        options.form = Form::Yaml;
    if (parser.isSet(format)) {
        options.format = evidence::logFormatById(parser.value(format));
        if (!options.format) {
            complain(InspectCommand::tr("unknown format “%1”").arg(safeText(parser.value(format))));
            return Unusable;
        }
    }
    if (options.files.isEmpty() || (parser.isSet(json) && parser.isSet(yaml))) {
        complain(options.files.isEmpty()
                     ? InspectCommand::tr("no file is named; see plumblinectl inspect --help")
                     : InspectCommand::tr("--json and --yaml exclude each other"));
        return Unusable;
    }
    return options;
}

std::optional<Inspected> read(const QString &name, const Options &options)
{
    const auto bytes = evidence::readFile(name, evidence::maxLogSize);
    auto log = bytes ? evidence::readLog(*bytes, options.format) : fail(bytes.error());
    if (!log) {
        complain(safeText(name) + u": "_s + models::parseErrorText(log.error()));
        return std::nullopt;
    }
    appraisal::Replay replay = appraisal::replay(*log);
    return Inspected{.name = name, .log = *std::move(log), .replay = std::move(replay)};
}

int exitCodeOf(const Inspected &inspected)
{
    if (inspected.log.size() == 0)
        return Unusable;
    for (const Problem &problem : models::allProblems(inspected.log, inspected.replay)) {
        if (problem.severity == Severity::Error && problem.code != "event.digest-mismatch"_L1)
            return Incomplete;
    }
    for (qint64 i = 0; i < inspected.log.size(); ++i) {
        if (inspected.log.checkDigest(i).result == DigestCheck::Result::Mismatch)
            return Failed;
    }
    return Fine;
}

void write(QIODevice &out, const Inspected &inspected, Form form)
{
    switch (form) {
    case Form::Json:
        models::writeInspectJson(out, inspected.name, inspected.log, inspected.replay);
        return;
    case Form::Yaml:
        models::writeInspectYaml(out, inspected.log, inspected.replay);
        return;
    case Form::Text:
        models::writeInspectText(out, inspected.name, inspected.log, inspected.replay);
    }
}

} // namespace

int inspect(const QStringList &arguments)
{
    const std::variant<Options, int> parsed = parse(arguments);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &options = std::get<Options>(parsed);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return Unusable;
    // Several files make one JSON document all the same: {"logs":[…]}.
    const bool isList = options.form == Form::Json && options.files.size() > 1;
    if (isList)
        out.write("{\"logs\":[");
    int worst = Fine;
    bool isFirst = true;
    for (const QString &name : options.files) {
        const std::optional<Inspected> inspected = read(name, options);
        worst = std::max(worst, inspected ? exitCodeOf(*inspected) : int(Unusable));
        if (!inspected)
            continue;
        if (isList && !isFirst)
            out.write(",");
        isFirst = false;
        write(out, *inspected, options.form);
    }
    if (isList)
        out.write("]}\n");
    return worst;
}

} // namespace plumbline::ctl
