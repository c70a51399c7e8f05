// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language.h"

#include "models/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr auto english = "en"_L1;
constexpr auto chinese = "zh_CN"_L1;

} // namespace

std::span<const Language::Choice> Language::choices()
{
    static const std::array all{Choice{english, u"English"_s}, Choice{chinese, u"简体中文"_s}};
    return all;
}

QString bestLanguage(const QLocale &locale)
{
    // Traditional Chinese readers are better served by Simplified Chinese than by English.
    return locale.language() == QLocale::Chinese ? chinese : english;
}

Language::Language(const Settings &settings, QObject *parent)
    : Language(settings.language(), parent)
{
    connect(&settings, &Settings::languageChanged, this, [this, &settings] { load(settings.language()); });
}

Language::Language(const QString &code, QObject *parent)
    : QObject(parent)
{
    load(code);
}

void Language::load(const QString &wanted)
{
    const QString language = wanted.isEmpty() ? bestLanguage(QLocale::system()) : wanted;
    if (language == m_current)
        return;
    m_current = language;
    QLocale::setDefault(QLocale(language));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/plumbline_"_s + language))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace plumbline::models
