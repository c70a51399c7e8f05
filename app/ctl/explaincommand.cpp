// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/explaincommand.h"

#include "app/ctl/cataloguefile.h"
#include "app/ctl/command.h"
#include "app/ctl/commandparser.h"
#include "app/ctl/standardoutput.h"
#include "core/causes/explain.h"
#include "models/export/explanation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct ExplainCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

const char description[] = QT_TRANSLATE_NOOP(
    "ExplainCommand",
    "Says why two boots differ: changes that have one cause together, what speaks for and against it, what "
    "it "
    "means and what to do. Where the facts do not tell, it says so.\n\n"
    "Exit codes: 0 nothing changed; 1 something changed; 2 nothing that could be compared changed, but not "
    "everything could be; 3 unusable input or usage error.");

void print(models::BufferedOutput &out, const models::ComparedBoots &boots,
           const std::vector<causes::ChangeSet> &sets, bool isJson)
{
    if (!isJson) {
        models::TextReport report(out, StandardOutput::width());
        models::writeExplanationText(report, boots, sets);
        return;
    }
    models::JsonWriter json(out);
    json.beginMap();
    models::writeComparisonMembers(json, boots);
    models::writeChangeSetMembers(json, sets);
    json.endMap();
    out.add('\n');
}

} // namespace

std::vector<causes::ChangeSet> explainSides(const ComparedSides &sides,
                                            const comparison::Comparison &comparison,
                                            const catalogue::Catalogue *catalogue)
{
    causes::Context context;
    context.factsBefore = sides.before.hostFacts;
    context.factsAfter = sides.after.hostFacts;
    context.isKeyChanged = sides.isKeyChanged();
    if (catalogue)
        context.knownAs = knownAsFunction(*catalogue);
    return causes::explain(sides.before.boot, sides.after.boot, comparison, context);
}

int explain(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, ExplainCommand::tr("Prints one JSON document."));
    CommandParser parser(u"plumblinectl explain"_s, ExplainCommand::tr(description));
    parser.options().addOptions({catalogueOption(), json});
    parser.options().addPositionalArgument(
        u"a"_s, ExplainCommand::tr("The earlier boot: a log, a folder of evidence or a bundle."), u"A"_s);
    parser.options().addPositionalArgument(u"b"_s, ExplainCommand::tr("The later boot."), u"B"_s);
    if (const auto code = parser.parse(arguments.sliced(1)))
        return *code;
    const QStringList names = parser.options().positionalArguments();
    if (names.size() != 2)
        return parser.refuse(ExplainCommand::tr("two boots must be named"));
    const QString catalogueName = parser.options().value(u"catalogue"_s);
    const auto catalogue = catalogueName.isEmpty() ? std::nullopt : openCatalogue(catalogueName);
    const auto sides = openComparedSides(names.at(0), names.at(1));
    if (!sides || (!catalogue && !catalogueName.isEmpty()))
        return Unusable;
    const comparison::Comparison comparison = comparison::compare(sides->before.boot, sides->after.boot);
    const auto sets = explainSides(*sides, comparison, catalogue ? &*catalogue : nullptr);
    StandardOutput out;
    print(out.buffer(),
          {.nameBefore = sides->before.name,
           .nameAfter = sides->after.name,
           .before = sides->before.boot,
           .after = sides->after.boot,
           .comparison = comparison},
          sets, parser.options().isSet(json));
    const int unchanged = comparison.gaps.empty() ? Fine : Incomplete;
    const int code = sets.empty() ? unchanged : Failed;
    return out.finish() ? code : std::max<int>(code, Incomplete);
}

} // namespace plumbline::ctl
