// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/windowstext.h"

#include "core/base/safetext.h"
#include "models/text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using tcg::SipaId;
using tcg::WindowsEvent;

constexpr qsizetype maxNameLength = 120;
constexpr qsizetype maxNames = 3; ///< of modules that one line names

/// Not named tr() or translate(): lupdate would take that for a call with a text, and not look inside.
QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Windows", text, nullptr, count);
}

QString safe(const QString &evidence)
{
    return safeTextElided(evidence, maxNameLength);
}

/// The file name at the end of a Windows path.
QString fileName(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'\\') + 1);
}

struct Switch
{
    SipaId id;
    quint64 alarming;
    const char *text;
};

/// What weakens the system is said first.
constexpr Switch switches[] = {
    {SipaId::BootDebugging, 1, QT_TRANSLATE_NOOP("Windows", "boot debugging ON")},
    {SipaId::OsKernelDebug, 1, QT_TRANSLATE_NOOP("Windows", "kernel debugging ON")},
    {SipaId::HypervisorDebug, 1, QT_TRANSLATE_NOOP("Windows", "hypervisor debugging ON")},
    {SipaId::TestSigning, 1, QT_TRANSLATE_NOOP("Windows", "test signing ON")},
    {SipaId::FlightSigning, 1, QT_TRANSLATE_NOOP("Windows", "flight signing ON")},
    {SipaId::SafeMode, 1, QT_TRANSLATE_NOOP("Windows", "safe mode")},
    {SipaId::WinPe, 1, QT_TRANSLATE_NOOP("Windows", "Windows PE")},
    {SipaId::CodeIntegrity, 0, QT_TRANSLATE_NOOP("Windows", "code integrity OFF")},
};

void addSwitches(QStringList &parts, const WindowsEvent &event)
{
    for (const Switch &row : switches) {
        const auto isAlarming = [&](const tcg::SipaValue &value) {
            const auto *number = std::get_if<quint64>(&value.value);
            return value.id == row.id && number && (*number != 0) == (row.alarming != 0);
        };
        if (std::ranges::any_of(event.values, isAlarming))
            parts += translated(row.text);
    }
}

/// Modules with a path; the loader lists each again with its address only.
void addModules(QStringList &parts, const WindowsEvent &event)
{
    QStringList names;
    int count = 0;
    int unvalidated = 0;
    for (const tcg::WindowsModule &module : event.modules) {
        if (module.path.isEmpty())
            continue;
        unvalidated += module.isValidated && !*module.isValidated;
        if (++count <= maxNames)
            names += safe(fileName(module.path));
    }
    if (unvalidated > 0)
        parts += translated(QT_TRANSLATE_N_NOOP("Windows", "%n module(s) NOT validated"), unvalidated);
    if (count == 0 && !event.modules.empty())
        parts += translated(QT_TRANSLATE_N_NOOP("Windows", "addresses of %n module(s)"),
                            int(event.modules.size()));
    else if (count > maxNames)
        parts += translated(QT_TRANSLATE_N_NOOP("Windows", "%n modules: %1, …"), count)
                     .arg(names.join(u", "_s));
    else if (count > 0)
        parts += names.join(u", "_s);
}

void addAntimalware(QStringList &parts, const WindowsEvent &event)
{
    for (const tcg::WindowsAntimalware &driver : event.antimalware) {
        if (!driver.keyName.isEmpty())
            parts += translated(QT_TRANSLATE_NOOP("Windows", "antimalware: %1")).arg(safe(driver.keyName));
    }
}

void addFacts(QStringList &parts, const WindowsEvent &event)
{
    if (const auto boot = event.number(SipaId::BootCounter))
        parts += translated(QT_TRANSLATE_NOOP("Windows", "boot %1")).arg(*boot);
    if (const auto *root = event.find(SipaId::SystemRoot)) {
        if (const auto *text = std::get_if<QString>(&root->value))
            parts += safe(*text);
    }
    const auto isAuthority
        = [](const tcg::SipaValue &value) { return value.id == SipaId::AuthorityPublicKey; };
    const auto authorities = std::ranges::count_if(event.values, isAuthority);
    if (authorities > 0)
        parts += translated(QT_TRANSLATE_N_NOOP("Windows", "%n signing authority key(s)"), int(authorities));
    if (event.find(SipaId::VsmIdkInfo) || event.find(SipaId::VsmIdksInfo))
        parts += translated(QT_TRANSLATE_NOOP("Windows", "keys of virtual secure mode"));
    if (event.find(SipaId::Quote))
        parts += translated(QT_TRANSLATE_NOOP("Windows", "signed quote of the log so far"));
}

QString summaryOf(const WindowsEvent &event)
{
    QStringList parts;
    addSwitches(parts, event);
    addModules(parts, event);
    addFacts(parts, event);
    addAntimalware(parts, event);
    if (event.unknown > 0)
        parts += translated(QT_TRANSLATE_N_NOOP("Windows", "%n unknown value(s)"), event.unknown);
    if (parts.isEmpty() && !event.values.empty())
        parts += translated(QT_TRANSLATE_N_NOOP("Windows", "%n setting(s)"), int(event.values.size()));
    if (parts.isEmpty())
        parts += translated(QT_TRANSLATE_NOOP("Windows", "nothing"));
    return translated(QT_TRANSLATE_NOOP("Windows", "Windows: %1")).arg(parts.join(u"; "_s));
}

} // namespace

std::optional<QString> windowsSummary(const tcg::Payload &payload)
{
    if (const auto *event = std::get_if<WindowsEvent>(&payload))
        return summaryOf(*event);
    if (const auto *event = std::get_if<tcg::BitLockerEvent>(&payload))
        return translated(QT_TRANSLATE_NOOP("Windows", "BitLocker access control: %1"))
            .arg(u"0x"_s + QString::number(event->value, 16));
    return std::nullopt;
}

} // namespace plumbline::models
