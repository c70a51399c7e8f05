// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <span>

namespace plumbline::models {

class Settings;

/// The language of the program: what the settings say, or the system's. Installs the translations that are
/// built in and Qt's own; a change reaches every widget as QEvent::LanguageChange.
class Language : public QObject
{
    Q_OBJECT
public:
    /// A language that the program speaks.
    struct Choice
    {
        QLatin1StringView code; ///< as Settings::language() holds it
        QString name; ///< in the language itself
    };

    /// Follows @p settings.
    explicit Language(const Settings &settings, QObject *parent = nullptr);
    /// Speaks @p code, or the system's language where that is empty.
    explicit Language(const QString &code, QObject *parent = nullptr);

    [[nodiscard]] static std::span<const Choice> choices();
    /// The code of the language that is spoken now.
    [[nodiscard]] QString current() const { return m_current; }

private:
    void load(const QString &wanted);

    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

/// The choice that fits @p locale best; English where none does.
[[nodiscard]] QString bestLanguage(const QLocale &locale);

} // namespace plumbline::models
