// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/message.h"
#include "app/ctl/standardoutput.h"
#include "app/ctl/storeaccess.h"
#include "app/ctl/storecommands.h"
#include "app/ctl/storereport.h"
#include "core/base/safetext.h"
#include "models/text/causetext.h"
#include "models/text/proposaltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct DecisionCommand
{
    Q_DECLARE_TR_FUNCTIONS(DecisionCommand)
};

/// The options that every decision has.
void addDecisionOptions(CommandParser &parser)
{
    parser.options().addOptions(
        {{u"reason"_s, DecisionCommand::tr("Why it is right; required."), u"TEXT"_s},
         {u"ticket"_s, DecisionCommand::tr("The ticket that it belongs to."), u"TEXT"_s},
         {u"dry-run"_s, DecisionCommand::tr("Shows what would become accepted, and decides nothing.")},
         {u"json"_s, DecisionCommand::tr("Prints one JSON document.")}});
    parser.options().addPositionalArgument(u"instance"_s, DecisionCommand::tr("The instance."),
                                           u"INSTANCE"_s);
}

void printProposal(models::BufferedOutput &out, const models::ApprovalProposal &proposal)
{
    const auto line = [&](const QString &text) {
        out.add(text.toUtf8());
        out.add('\n');
    };
    line(models::proposalSentence(proposal));
    for (const models::ChangeSetSummary &set : proposal.changeSets)
        line(u"  "_s + models::causeTitle(set.cause));
    for (const QString &fact : models::proposalFacts(proposal))
        line(u"  "_s + fact);
    for (const causes::GuardRail rail : proposal.guardRails)
        line(u"! "_s + models::guardRailSentence(rail));
    for (const QString &refusal : proposal.refusals)
        line(u"! "_s + models::refusalText(refusal));
}

/// Proposes, shows, and decides unless it is a dry run.
int decide(const CommandParser &parser, const StoreAccess &access, models::ApprovalOrder order)
{
    const bool isDryRun = parser.options().isSet(u"dry-run"_s);
    const auto desk = isDryRun ? access.open() : access.openUnlocked();
    const auto view = desk ? viewOf(*desk) : nullptr;
    const models::InstanceSummary *instance
        = view ? findInstance(*view, parser.options().positionalArguments().front()) : nullptr;
    if (!instance)
        return Unusable;
    order.instance = instance->id;
    if (order.mode == models::ApprovalMode::AlsoAccept)
        order.scope.instances = {instance->id};
    const auto proposal = desk->propose(order);
    if (!proposal)
        return tell(proposal.error());
    StandardOutput out;
    if (parser.options().isSet(u"json"_s)) {
        models::JsonWriter json(out.buffer());
        writeProposal(json, *proposal);
        out.buffer().add('\n');
    } else {
        printProposal(out.buffer(), *proposal);
    }
    if (!out.finish() || !proposal->refusals.isEmpty())
        return Incomplete;
    if (isDryRun)
        return Fine;
    const auto result = desk->approve(*proposal,
                                      {.reason = parser.options().value(u"reason"_s),
                                       .ticket = parser.options().value(u"ticket"_s),
                                       .expires = {}});
    if (!result)
        return tell(result.error());
    if (result->requests.empty())
        return Fine;
    complain(DecisionCommand::tr("nothing is accepted yet: the request waits for a second operator"));
    return Incomplete;
}

int confirm(const QStringList &arguments)
{
    CommandParser parser(u"plumblinectl benchmark confirm"_s,
                         DecisionCommand::tr("Makes the latest boot of an instance the first version of its "
                                             "benchmark. Its evidence must be verified."));
    const StoreAccess access(parser, true);
    addDecisionOptions(parser);
    if (const auto code = parser.parse(arguments))
        return *code;
    if (parser.options().positionalArguments().size() != 1)
        return parser.refuse(DecisionCommand::tr("one instance must be named"));
    return decide(parser, access, {.mode = models::ApprovalMode::FirstBenchmark});
}

int restore(const QStringList &arguments)
{
    CommandParser parser(
        u"plumblinectl benchmark restore"_s,
        DecisionCommand::tr("Undoes: makes an earlier version of an instance's benchmark the "
                            "next one."));
    const StoreAccess access(parser, true);
    addDecisionOptions(parser);
    parser.options().addPositionalArgument(u"version"_s, DecisionCommand::tr("The version to restore."),
                                           u"VERSION"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QStringList names = parser.options().positionalArguments();
    const quint32 version = names.value(1).toUInt();
    if (names.size() != 2 || version == 0)
        return parser.refuse(DecisionCommand::tr("an instance and a version are needed"));
    return decide(parser, access, {.mode = models::ApprovalMode::Restore, .restoredVersion = version});
}

int listBenchmarks(const QStringList &arguments)
{
    CommandParser parser(
        u"plumblinectl benchmark list"_s,
        DecisionCommand::tr("Lists the versions of an instance's benchmark, with who decided, "
                            "when and why."));
    const StoreAccess access(parser, false);
    parser.options().addPositionalArgument(u"instance"_s, DecisionCommand::tr("The instance."),
                                           u"INSTANCE"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QStringList names = parser.options().positionalArguments();
    if (names.size() != 1)
        return parser.refuse(DecisionCommand::tr("one instance must be named"));
    const auto desk = access.open();
    const auto view = desk ? viewOf(*desk) : nullptr;
    const models::InstanceSummary *instance = view ? findInstance(*view, names.front()) : nullptr;
    if (!instance)
        return Unusable;
    StandardOutput out;
    const auto versions = view->state().benchmarks.find(instance->id);
    if (versions != view->state().benchmarks.end())
        for (const trust::BenchmarkVersion &version : versions->second) {
            const auto by = view->state().operators.find(version.set.by);
            const QString name = by == view->state().operators.end() ? QString() : by->second.record.name;
            const QStringList words{QString::number(version.version), timeText(version.set.time),
                                    safeText(name), safeText(version.decision.reason)};
            out.buffer().add(words.join(u"  "_s).toUtf8());
            out.buffer().add('\n');
        }
    return out.finish() ? Fine : Incomplete;
}

} // namespace

int benchmarkCommand(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    if (command == "confirm"_L1)
        return confirm(arguments.mid(2));
    if (command == "list"_L1)
        return listBenchmarks(arguments.mid(2));
    if (command == "restore"_L1)
        return restore(arguments.mid(2));
    CommandParser parser(u"plumblinectl benchmark"_s,
                         DecisionCommand::tr("Commands: confirm, list, restore. Each has --help."));
    if (const auto code = parser.parse(arguments.mid(1)))
        return *code;
    return parser.refuse(DecisionCommand::tr("one of the commands must be named"));
}

int exceptionCommand(const QStringList &arguments)
{
    CommandParser parser(
        u"plumblinectl exception list"_s,
        DecisionCommand::tr("Lists trust exceptions that are open or ignored.\n\n"
                            "Exit codes: 0 there is none; 1 there are some; 3 usage error."));
    const StoreAccess access(parser, false);
    parser.options().addOption({u"json"_s, DecisionCommand::tr("Prints one JSON document.")});
    if (const auto code = parser.parse(arguments.mid(arguments.value(1) == "list"_L1 ? 2 : 1)))
        return *code;
    const auto desk = access.open();
    const auto view = desk ? viewOf(*desk) : nullptr;
    if (!view)
        return Unusable;
    StandardOutput out;
    models::JsonWriter json(out.buffer());
    const bool isJson = parser.options().isSet(u"json"_s);
    int count = 0;
    if (isJson)
        json.beginList();
    for (const models::ExceptionSummary &exception : view->exceptions) {
        if (exception.state != store::ExceptionState::Open
            && exception.state != store::ExceptionState::Ignored)
            continue;
        ++count;
        if (isJson) {
            writeException(json, exception);
            continue;
        }
        const QStringList words{safeText(exception.instanceName), QString(exceptionStateId(exception.state)),
                                models::causeTitle(exception.changeSet.cause),
                                models::confidenceText(exception.changeSet.confidence),
                                QString::number(exception.count)};
        out.buffer().add(words.join(u"  "_s).toUtf8());
        out.buffer().add('\n');
    }
    if (isJson) {
        json.endList();
        out.buffer().add('\n');
    }
    const int code = count > 0 ? Failed : Fine;
    return out.finish() ? code : int(Incomplete);
}

int approveCommand(const QStringList &arguments)
{
    CommandParser parser(
        u"plumblinectl approve"_s,
        DecisionCommand::tr("Accepts the changes that an instance's boot shows. Where a guard "
                            "rail applies, a second operator must agree.\n\n"
                            "Exit codes: 0 decided; 2 refused, or it waits for a second "
                            "operator; 3 usage error."));
    const StoreAccess access(parser, true);
    addDecisionOptions(parser);
    parser.options().addOptions(
        {{u"mode"_s,
          DecisionCommand::tr("rebase (the boot becomes the benchmark) or also-accept (beside it)."),
          u"MODE"_s, u"rebase"_s},
         {u"boot"_s, DecisionCommand::tr("The boot's number; without it, the latest."), u"NUMBER"_s}});
    if (const auto code = parser.parse(arguments.mid(1)))
        return *code;
    const QString mode = parser.options().value(u"mode"_s);
    const bool isRebase = mode == models::approvalModeId(models::ApprovalMode::Rebase);
    if (parser.options().positionalArguments().size() != 1)
        return parser.refuse(DecisionCommand::tr("one instance must be named"));
    if (!isRebase && mode != models::approvalModeId(models::ApprovalMode::AlsoAccept))
        return parser.refuse(DecisionCommand::tr("the mode is rebase or also-accept"));
    return decide(parser, access,
                  {.boot = parser.options().value(u"boot"_s).toLongLong(),
                   .mode = isRebase ? models::ApprovalMode::Rebase : models::ApprovalMode::AlsoAccept});
}

} // namespace plumbline::ctl
