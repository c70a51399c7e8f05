// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/message.h"
#include "app/ctl/standardoutput.h"
#include "app/ctl/storeaccess.h"
#include "app/ctl/storecommands.h"
#include "app/ctl/storereport.h"
#include "core/base/safetext.h"
#include "models/text/ledgerproblemtext.h"
#include "models/text/proposaltext.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct LedgerCommand
{
    Q_DECLARE_TR_FUNCTIONS(LedgerCommand)
};

int create(const QStringList &arguments)
{
    CommandParser parser(
        u"plumblinectl ledger create"_s,
        LedgerCommand::tr("Makes a store with its ledger and its first administrator. The key "
                          "file of --key is made, unless it is there."));
    const StoreAccess access(parser, true);
    parser.options().addOptions(
        {{u"name"_s, LedgerCommand::tr("The ledger's name."), u"NAME"_s},
         {u"administrator"_s, LedgerCommand::tr("The first administrator's name."), u"NAME"_s}});
    if (const auto code = parser.parse(arguments))
        return *code;
    models::NewStore store{.name = parser.options().value(u"name"_s),
                           .administrator = parser.options().value(u"administrator"_s),
                           .keyFile = access.keyFile(),
                           .passphrase = {}};
    if (store.name.isEmpty() || store.administrator.isEmpty())
        return parser.refuse(LedgerCommand::tr("--name and --administrator are needed"));
    const auto passphrase = access.passphrase();
    if (!passphrase)
        return Unusable;
    store.passphrase = *passphrase;
    const auto desk = access.open(true);
    if (!desk)
        return Unusable;
    const auto created = desk->createStore(store);
    return created ? int(Fine) : tell(created.error());
}

void print(models::BufferedOutput &out, const models::LedgerHealth &health)
{
    const auto line = [&](const QString &text) {
        out.add(text.toUtf8());
        out.add('\n');
    };
    for (const trust::LedgerProblem &problem : health.problems)
        line(LedgerCommand::tr("entry %1: %2")
                 .arg(QString::number(problem.sequence), models::ledgerProblemText(problem)));
    for (const QString &difference : health.differences)
        line(difference);
    if (const QString head = models::headComparisonText(health.head); !head.isEmpty())
        line(head);
    line(health.isSound ? LedgerCommand::tr("The ledger is valid, and the store is as it says.")
                        : LedgerCommand::tr("The ledger is not valid: the store is read-only."));
}

int verify(const QStringList &arguments)
{
    CommandParser parser(
        u"plumblinectl ledger verify"_s,
        LedgerCommand::tr("Verifies every entry, derives everything anew and compares it with "
                          "the store.\n\n"
                          "Exit codes: 0 all is valid; 1 something is not; 3 usage error."));
    const StoreAccess access(parser, false);
    parser.options().addOption({u"json"_s, LedgerCommand::tr("Prints one JSON document.")});
    if (const auto code = parser.parse(arguments))
        return *code;
    const auto desk = access.open();
    if (!desk)
        return Unusable;
    const auto health = desk->verifyLedger();
    if (!health)
        return tell(health.error());
    StandardOutput out;
    if (parser.options().isSet(u"json"_s)) {
        models::JsonWriter json(out.buffer());
        writeHealth(json, *health);
        out.buffer().add('\n');
    } else {
        print(out.buffer(), *health);
    }
    const bool isSound = health->isSound && health->differences.isEmpty();
    return !out.finish() ? Incomplete : isSound ? Fine : Failed;
}

int exportLedger(const QStringList &arguments)
{
    CommandParser parser(u"plumblinectl ledger export"_s,
                         LedgerCommand::tr("Writes the ledger to a file that verifies by itself."));
    const StoreAccess access(parser, false);
    parser.options().addPositionalArgument(u"file"_s, LedgerCommand::tr("The file; it must not be there."),
                                           u"FILE"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QStringList names = parser.options().positionalArguments();
    if (names.size() != 1)
        return parser.refuse(LedgerCommand::tr("one file must be named"));
    const auto desk = access.open();
    if (!desk)
        return Unusable;
    const auto bytes = desk->exportLedger();
    if (!bytes)
        return tell(bytes.error());
    QFile file(names.front());
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(*bytes) == bytes->size()
        && file.flush())
        return Fine;
    complainOf(names.front(), safeText(file.errorString()));
    return Incomplete;
}

} // namespace

int ledgerCommand(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    if (command == "create"_L1)
        return create(arguments.mid(2));
    if (command == "verify"_L1)
        return verify(arguments.mid(2));
    if (command == "export"_L1)
        return exportLedger(arguments.mid(2));
    CommandParser parser(u"plumblinectl ledger"_s,
                         LedgerCommand::tr("Commands: create, verify, export. Each has --help."));
    if (const auto code = parser.parse(arguments.mid(1)))
        return *code;
    return parser.refuse(LedgerCommand::tr("one of the commands must be named"));
}

} // namespace plumbline::ctl
