// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/comparecommand.h"

#include "app/ctl/command.h"
#include "app/ctl/commandparser.h"
#include "app/ctl/comparedsides.h"
#include "app/ctl/explaincommand.h"
#include "app/ctl/standardoutput.h"
#include "models/export/explanation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct CompareCommand
{
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

const char description[] = QT_TRANSLATE_NOOP(
    "CompareCommand",
    "Says what differs between two boots: events of the boot logs in their order, files of the IMA lists, "
    "registers. "
    "Digests decide; what is not measured, such as load addresses, makes no difference.\n\n"
    "Exit codes: 0 nothing changed; 1 something changed; 2 nothing that could be compared changed, but not "
    "everything "
    "could be; 3 unusable input or usage error.");

int exitCodeOf(const comparison::Comparison &comparison)
{
    if (comparison.isChanged())
        return Failed;
    return comparison.gaps.empty() ? Fine : Incomplete;
}

void printText(models::BufferedOutput &out, const models::ComparedBoots &boots)
{
    models::TextReport report(out, StandardOutput::width());
    models::writeComparisonText(report, boots);
}

/// The same document as `explain` prints.
void printJson(models::BufferedOutput &out, const models::ComparedBoots &boots, const ComparedSides &sides)
{
    models::JsonWriter json(out);
    json.beginMap();
    models::writeComparisonMembers(json, boots);
    models::writeChangeSetMembers(json, explainSides(sides, boots.comparison));
    json.endMap();
    out.add('\n');
}

} // namespace

int compare(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, CompareCommand::tr("Prints one JSON document."));
    CommandParser parser(u"plumblinectl compare"_s, CompareCommand::tr(description));
    parser.options().addOption(json);
    parser.options().addPositionalArgument(
        u"a"_s, CompareCommand::tr("The earlier boot: a log, a folder of evidence or a bundle."), u"A"_s);
    parser.options().addPositionalArgument(u"b"_s, CompareCommand::tr("The later boot."), u"B"_s);
    if (const auto code = parser.parse(arguments.sliced(1)))
        return *code;
    const QStringList names = parser.options().positionalArguments();
    if (names.size() != 2)
        return parser.refuse(CompareCommand::tr("two boots must be named"));
    const auto sides = openComparedSides(names.at(0), names.at(1));
    if (!sides)
        return Unusable;
    const comparison::Comparison comparison = comparison::compare(sides->before.boot, sides->after.boot);
    StandardOutput out;
    const models::ComparedBoots boots{.nameBefore = sides->before.name,
                                      .nameAfter = sides->after.name,
                                      .before = sides->before.boot,
                                      .after = sides->after.boot,
                                      .comparison = comparison};
    if (parser.options().isSet(json))
        printJson(out.buffer(), boots, *sides);
    else
        printText(out.buffer(), boots);
    const int code = exitCodeOf(comparison);
    return out.finish() ? code : std::max<int>(code, Incomplete);
}

} // namespace plumbline::ctl
