// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/storeaccess.h"

#include "app/ctl/command.h"
#include "app/ctl/message.h"
#include "core/base/safetext.h"
#include "models/session/session.h"
#include "models/session/storedesk.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct StoreAccessText
{
    Q_DECLARE_TR_FUNCTIONS(StoreAccessText)
};

constexpr qint64 maxPassphraseFile = 4096;

} // namespace

StoreAccess::StoreAccess(CommandParser &parser, bool isDeciding)
    : m_parser(parser)
{
    parser.options().addOption(
        {u"store"_s, StoreAccessText::tr("The store; without it, your own."), u"sqlite:PATH"_s});
    if (!isDeciding)
        return;
    parser.options().addOption({u"key"_s, StoreAccessText::tr("Your operator's key."), u"FILE"_s});
    parser.options().addOption({u"passphrase-file"_s,
                                StoreAccessText::tr("The file whose first line is the key's passphrase."),
                                u"FILE"_s});
}

std::unique_ptr<models::Desk> StoreAccess::open(bool mayCreate) const
{
    auto options = models::workstationDesk(m_parser.options().value(u"store"_s));
    if (!options) {
        (void)tell(options.error());
        return nullptr;
    }
    options->mayCreate = mayCreate;
    auto desk = models::StoreDesk::open(*options);
    if (!desk) {
        (void)tell(desk.error());
        return nullptr;
    }
    return *std::move(desk);
}

std::unique_ptr<models::Desk> StoreAccess::openUnlocked() const
{
    const auto secret = passphrase();
    if (!secret)
        return nullptr;
    auto desk = open();
    if (!desk)
        return nullptr;
    if (const auto unlocked = desk->unlock(keyFile(), *secret); !unlocked) {
        (void)tell(unlocked.error());
        return nullptr;
    }
    return desk;
}

QString StoreAccess::keyFile() const
{
    return m_parser.options().value(u"key"_s);
}

std::optional<QByteArray> StoreAccess::passphrase() const
{
    const QString name = m_parser.options().value(u"passphrase-file"_s);
    if (keyFile().isEmpty() || name.isEmpty()) {
        complain(StoreAccessText::tr("a decision is signed: name your key with --key and --passphrase-file"));
        return std::nullopt;
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        complainOf(name, safeText(file.errorString()));
        return std::nullopt;
    }
    QByteArray line = file.readLine(maxPassphraseFile);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

int tell(const models::SessionError &error)
{
    complain(models::sessionErrorText(error));
    const bool isUnusable = error.code.startsWith("store."_L1) || error.code.startsWith("session.no-"_L1);
    return isUnusable ? Unusable : Incomplete;
}

const models::InstanceSummary *findInstance(const models::StoreView &view, const QString &name)
{
    const models::InstanceSummary *found = nullptr;
    for (const models::InstanceSummary &instance : view.instances) {
        if (instance.name != name && QString::fromLatin1(instance.id.toHex()) != name)
            continue;
        if (found) {
            complainOf(name, StoreAccessText::tr("several instances have this name; name it by its number"));
            return nullptr;
        }
        found = &instance;
    }
    if (!found)
        complainOf(name, StoreAccessText::tr("there is no such instance; see plumblinectl instance list"));
    return found;
}

models::StoreViewPointer viewOf(models::Desk &desk)
{
    const auto view = desk.view();
    if (view)
        return *view;
    (void)tell(view.error());
    return nullptr;
}

} // namespace plumbline::ctl
