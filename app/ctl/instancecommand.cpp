// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/message.h"
#include "app/ctl/namedfile.h"
#include "app/ctl/standardoutput.h"
#include "app/ctl/storeaccess.h"
#include "app/ctl/storecommands.h"
#include "app/ctl/storereport.h"
#include "core/base/safetext.h"
#include "models/text/statustext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct InstanceCommand
{
    Q_DECLARE_TR_FUNCTIONS(InstanceCommand)
};

constexpr qint64 maxKeyFile = 64 * 1024;

int codeOf(trust::Status status)
{
    switch (status) {
    case trust::Status::Trusted:
        return Fine;
    case trust::Status::Untrusted:
        return Failed;
    case trust::Status::Unverified:
    case trust::Status::Unmeasured:
        break;
    }
    return Incomplete;
}

void print(models::BufferedOutput &out, const QString &name, trust::Status status,
           const std::vector<trust::StatusReason> &reasons)
{
    QStringList words{safeText(name), QString(trust::statusId(status))};
    for (const trust::StatusReason &reason : reasons)
        words << models::statusReasonText(reason);
    out.add(words.join(u"  "_s).toUtf8());
    out.add('\n');
}

int add(const QStringList &arguments)
{
    CommandParser parser(u"plumblinectl instance add"_s,
                         InstanceCommand::tr("Adds an instance. Its evidence must be signed by its "
                                             "attestation key."));
    const StoreAccess access(parser, true);
    parser.options().addOptions(
        {{u"ak"_s, InstanceCommand::tr("The attestation key, as the TPM's public area."), u"FILE"_s},
         {u"ek"_s, InstanceCommand::tr("The endorsement key."), u"FILE"_s},
         {u"group"_s, InstanceCommand::tr("A group that it is in; may be given several times."), u"NAME"_s}});
    parser.options().addPositionalArgument(u"name"_s, InstanceCommand::tr("The instance's name."), u"NAME"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QStringList names = parser.options().positionalArguments();
    if (names.size() != 1 || !parser.options().isSet(u"ak"_s))
        return parser.refuse(InstanceCommand::tr("a name and --ak are needed"));
    models::NewInstance instance{.name = names.front(),
                                 .groups = parser.options().values(u"group"_s),
                                 .attestationKey = {},
                                 .endorsementKey = {}};
    const auto key = readNamedFile(parser.options().value(u"ak"_s), maxKeyFile);
    if (!key)
        return Unusable;
    instance.attestationKey = *key;
    if (parser.options().isSet(u"ek"_s)) {
        const auto endorsement = readNamedFile(parser.options().value(u"ek"_s), maxKeyFile);
        if (!endorsement)
            return Unusable;
        instance.endorsementKey = *endorsement;
    }
    const auto desk = access.openUnlocked();
    if (!desk)
        return Unusable;
    const auto added = desk->addInstance(instance);
    return added ? int(Fine) : tell(added.error());
}

int import(const QStringList &arguments)
{
    CommandParser parser(u"plumblinectl instance import"_s,
                         InstanceCommand::tr("Takes evidence of an instance in, and judges it. Without the "
                                             "nonce that we asked for, its age stays unknown and the "
                                             "evidence unverified."));
    const StoreAccess access(parser, false);
    parser.options().addOptions(
        {{u"nonce"_s, InstanceCommand::tr("The nonce that we asked for, in hex."), u"HEX"_s},
         {u"json"_s, InstanceCommand::tr("Prints one JSON document.")}});
    parser.options().addPositionalArgument(u"name"_s, InstanceCommand::tr("The instance."), u"NAME"_s);
    parser.options().addPositionalArgument(
        u"path"_s, InstanceCommand::tr("A folder of evidence or a bundle."), u"PATH"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QStringList names = parser.options().positionalArguments();
    const QByteArray hex = parser.options().value(u"nonce"_s).toLatin1();
    if (names.size() != 2)
        return parser.refuse(InstanceCommand::tr("an instance and its evidence are needed"));
    if (QByteArray::fromHex(hex).toHex() != hex.toLower())
        return parser.refuse(InstanceCommand::tr("the nonce is not hexadecimal"));
    const auto desk = access.open();
    const auto view = desk ? viewOf(*desk) : nullptr;
    const models::InstanceSummary *instance = view ? findInstance(*view, names.front()) : nullptr;
    if (!instance)
        return Unusable;
    models::ImportOrder order{.instance = instance->id, .path = names.at(1), .nonce = {}, .collectedAt = {}};
    if (!hex.isEmpty())
        order.nonce = QByteArray::fromHex(hex);
    const auto boot = desk->importEvidence(order);
    if (!boot)
        return tell(boot.error());
    StandardOutput out;
    if (parser.options().isSet(u"json"_s)) {
        models::JsonWriter json(out.buffer());
        writeBoot(json, *boot);
        out.buffer().add('\n');
    } else {
        print(out.buffer(), instance->name, boot->status, boot->reasons);
    }
    return out.finish() ? codeOf(boot->status) : int(Incomplete);
}

/// The worst of the listed instances, as an exit code.
int list(const QStringList &arguments)
{
    CommandParser parser(u"plumblinectl instance list"_s,
                         InstanceCommand::tr("Lists instances with their status.\n\n"
                                             "Exit codes: 0 all are trusted; 1 one is untrusted; 2 one is "
                                             "unverified or unmeasured; 3 usage error."));
    const StoreAccess access(parser, false);
    parser.options().addOption({u"json"_s, InstanceCommand::tr("Prints one JSON document.")});
    if (const auto code = parser.parse(arguments))
        return *code;
    const auto desk = access.open();
    const auto view = desk ? viewOf(*desk) : nullptr;
    if (!view)
        return Unusable;
    StandardOutput out;
    models::JsonWriter json(out.buffer());
    const bool isJson = parser.options().isSet(u"json"_s);
    bool isFailed = false;
    bool isIncomplete = false;
    if (isJson)
        json.beginList();
    for (const models::InstanceSummary &instance : view->instances) {
        isFailed |= codeOf(instance.status) == Failed;
        isIncomplete |= codeOf(instance.status) == Incomplete;
        if (isJson)
            writeInstance(json, instance);
        else
            print(out.buffer(), instance.name, instance.status, instance.reasons);
    }
    if (isJson) {
        json.endList();
        out.buffer().add('\n');
    }
    const int code = isFailed ? Failed : isIncomplete ? Incomplete : Fine;
    return out.finish() ? code : int(Incomplete);
}

int show(const QStringList &arguments)
{
    CommandParser parser(u"plumblinectl instance show"_s,
                         InstanceCommand::tr("Shows an instance with its boots, newest first."));
    const StoreAccess access(parser, false);
    parser.options().addOption({u"json"_s, InstanceCommand::tr("Prints one JSON document.")});
    parser.options().addPositionalArgument(u"name"_s, InstanceCommand::tr("The instance."), u"NAME"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QStringList names = parser.options().positionalArguments();
    if (names.size() != 1)
        return parser.refuse(InstanceCommand::tr("one instance must be named"));
    const auto desk = access.open();
    const auto view = desk ? viewOf(*desk) : nullptr;
    const models::InstanceSummary *instance = view ? findInstance(*view, names.front()) : nullptr;
    if (!instance)
        return Unusable;
    const auto boots = desk->boots(instance->id);
    if (!boots)
        return tell(boots.error());
    StandardOutput out;
    models::JsonWriter json(out.buffer());
    if (parser.options().isSet(u"json"_s)) {
        json.beginMap();
        json.key("instance"_L1);
        writeInstance(json, *instance);
        json.key("boots"_L1);
        json.beginList();
        for (const models::BootSummary &boot : *boots)
            writeBoot(json, boot);
        json.endList();
        json.endMap();
        out.buffer().add('\n');
    } else {
        print(out.buffer(), instance->name, instance->status, instance->reasons);
        for (const models::BootSummary &boot : *boots)
            print(out.buffer(), u"@%1  %2"_s.arg(boot.number).arg(timeText(boot.collectedAt)), boot.status,
                  boot.reasons);
    }
    return out.finish() ? codeOf(instance->status) : int(Incomplete);
}

} // namespace

int instanceCommand(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    const QStringList rest = arguments.mid(2);
    if (command == "add"_L1)
        return add(rest);
    if (command == "import"_L1)
        return import(rest);
    if (command == "list"_L1)
        return list(rest);
    if (command == "show"_L1)
        return show(rest);
    CommandParser parser(u"plumblinectl instance"_s,
                         InstanceCommand::tr("Commands: add, import, list, show. Each has --help."));
    if (const auto code = parser.parse(arguments.mid(1)))
        return *code;
    return parser.refuse(InstanceCommand::tr("one of the commands must be named"));
}

} // namespace plumbline::ctl
