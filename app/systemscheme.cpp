// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace plumbline::app {

using ui::theme::Scheme;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colourScheme = "color-scheme"_L1;
constexpr int longestWait = 5000; // ms; the answer comes by signal, nobody waits for it

} // namespace

Scheme schemeFromPortal(QVariant value, Scheme otherwise)
{
    // Read() wraps the value in a variant within a variant.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return otherwise;
    }
}

Scheme schemeFromPalette(const QPalette &palette)
{
    const bool isDark
        = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? Scheme::Dark : Scheme::Light;
}

SystemScheme::SystemScheme(const QPalette &palette, QObject *parent)
    : QObject(parent)
    , m_fromPalette(schemeFromPalette(palette))
    , m_scheme(m_fromPalette)
{
    ask();
}

void SystemScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({QString(appearance), QString(colourScheme)});
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question, longestWait), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SystemScheme::takeAnswer);
}

void SystemScheme::takeAnswer(QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (reply.isValid())
        take(reply.value().variant());
    call->deleteLater();
}

void SystemScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colourScheme)
        take(value.variant());
}

void SystemScheme::take(const QVariant &value)
{
    const Scheme scheme = schemeFromPortal(value, m_fromPalette);
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT schemeChanged();
}

} // namespace plumbline::app
