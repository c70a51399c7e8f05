// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QObject>
#include <QVariant>

class QDBusPendingCallWatcher;
class QDBusVariant;
class QPalette;

namespace plumbline::app {

/// Whether the desktop is light or dark: what the settings portal says (GNOME, KDE and others), and where
/// there is none, the palette that the desktop gave to the application. Follows changes through the portal.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    /// @p palette is the application's before any theme of ours was put on it.
    explicit SystemScheme(const QPalette &palette, QObject *parent = nullptr);

    [[nodiscard]] ui::theme::Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void schemeChanged();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void takeAnswer(QDBusPendingCallWatcher *call);
    void take(const QVariant &value);

    ui::theme::Scheme m_fromPalette;
    ui::theme::Scheme m_scheme;
};

/// What the portal's "color-scheme" means: 1 dark, 2 light, 0 no preference; @p otherwise for that and for
/// anything else. org.freedesktop.portal.Settings, version 1, namespace org.freedesktop.appearance.
[[nodiscard]] ui::theme::Scheme schemeFromPortal(QVariant value, ui::theme::Scheme otherwise);

/// Dark where words are lighter than what they stand on.
[[nodiscard]] ui::theme::Scheme schemeFromPalette(const QPalette &palette);

} // namespace plumbline::app
