// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr auto themeKey = "theme"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto zoomKey = "zoom"_L1;
constexpr auto recentKey = "recent"_L1;
constexpr auto pathsKey = "paths"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto viewGroup = "view/"_L1;
constexpr auto readingGroup = "reading"_L1;
constexpr auto interruptionsKey = "interruptions"_L1;

struct ThemeName
{
    ThemeChoice theme;
    QLatin1StringView name;
};

constexpr std::array themeNames{
    ThemeName{ThemeChoice::System, "system"_L1},
    ThemeName{ThemeChoice::Light, "light"_L1},
    ThemeName{ThemeChoice::Dark, "dark"_L1},
};

/// Several consoles may run at once; each marks its own reading with its process id.
QString readingKey()
{
    return u"reading/%1"_s.arg(QCoreApplication::applicationPid());
}

bool isRunning(const QString &processId)
{
    return QFileInfo::exists(u"/proc/"_s + processId);
}

/// What dead processes were reading; their marks are removed.
QStringList takeInterrupted(QSettings &store)
{
    QStringList interrupted;
    store.beginGroup(readingGroup);
    const QStringList processes = store.childKeys();
    for (const QString &process : processes) {
        if (isRunning(process) && process.toLongLong() != QCoreApplication::applicationPid())
            continue;
        interrupted += store.value(process).toStringList();
        store.remove(process);
    }
    store.endGroup();
    return interrupted;
}

} // namespace

QLatin1StringView themeChoiceName(ThemeChoice theme)
{
    return themeNames[size_t(theme)].name;
}

std::optional<ThemeChoice> themeChoiceByName(QStringView name)
{
    const auto row = std::ranges::find_if(themeNames, [&](const ThemeName &r) { return name == r.name; });
    return row == themeNames.end() ? std::nullopt : std::optional(row->theme);
}

Settings::Settings(const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_store(fileName.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                               u"plumbline"_s, u"plumbline"_s)
                                 : std::make_unique<QSettings>(fileName, QSettings::IniFormat))
    , m_interrupted(takeInterrupted(*m_store))
{
    if (m_interrupted.isEmpty())
        return;
    m_interruptions = m_store->value(interruptionsKey).toInt() + 1;
    m_store->setValue(interruptionsKey, m_interruptions);
    m_store->sync();
}

Settings::~Settings() = default;

ThemeChoice Settings::theme() const
{
    if (m_themeOfThisStart)
        return *m_themeOfThisStart;
    return themeChoiceByName(m_store->value(themeKey).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    const ThemeChoice before = this->theme();
    m_themeOfThisStart.reset();
    m_store->setValue(themeKey, QString(themeChoiceName(theme)));
    if (theme != before)
        Q_EMIT themeChanged();
}

void Settings::useTheme(ThemeChoice theme)
{
    const ThemeChoice before = this->theme();
    m_themeOfThisStart = theme;
    if (theme != before)
        Q_EMIT themeChanged();
}

QString Settings::language() const
{
    return m_languageOfThisStart ? *m_languageOfThisStart : m_store->value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    const QString before = this->language();
    m_languageOfThisStart.reset();
    m_store->setValue(languageKey, language);
    if (language != before)
        Q_EMIT languageChanged();
}

void Settings::useLanguage(const QString &language)
{
    const QString before = this->language();
    m_languageOfThisStart = language;
    if (language != before)
        Q_EMIT languageChanged();
}

int Settings::zoom() const
{
    return std::clamp(m_store->value(zoomKey, 100).toInt(), minZoom, maxZoom);
}

void Settings::setZoom(int percent)
{
    const int bounded = std::clamp(percent, minZoom, maxZoom);
    if (bounded == zoom())
        return;
    m_store->setValue(zoomKey, bounded);
    Q_EMIT zoomChanged();
}

QList<QStringList> Settings::recentFiles() const
{
    QList<QStringList> sets;
    const int size = std::min(m_store->beginReadArray(recentKey), maxRecentFiles);
    for (int i = 0; i < size; ++i) {
        m_store->setArrayIndex(i);
        if (const QStringList paths = m_store->value(pathsKey).toStringList(); !paths.isEmpty())
            sets += paths;
    }
    m_store->endArray();
    return sets;
}

void Settings::addRecentFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    QList<QStringList> sets = recentFiles();
    sets.removeAll(paths);
    sets.prepend(paths);
    storeRecentFiles(sets.mid(0, maxRecentFiles));
}

void Settings::removeRecentFiles(const QStringList &paths)
{
    QList<QStringList> sets = recentFiles();
    if (sets.removeAll(paths))
        storeRecentFiles(sets);
}

void Settings::clearRecentFiles()
{
    storeRecentFiles({});
}

void Settings::storeRecentFiles(const QList<QStringList> &sets)
{
    m_store->remove(recentKey);
    m_store->beginWriteArray(recentKey, int(sets.size()));
    for (int i = 0; i < sets.size(); ++i) {
        m_store->setArrayIndex(i);
        m_store->setValue(pathsKey, sets[i]);
    }
    m_store->endArray();
    Q_EMIT recentFilesChanged();
}

QByteArray Settings::windowGeometry() const
{
    return isSafeMode() ? QByteArray() : m_store->value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(geometryKey, geometry);
}

QByteArray Settings::viewState(const QString &objectName) const
{
    return isSafeMode() ? QByteArray() : m_store->value(viewGroup + objectName).toByteArray();
}

void Settings::setViewState(const QString &objectName, const QByteArray &state)
{
    m_store->setValue(viewGroup + objectName, state);
}

void Settings::beginReading(const QStringList &paths)
{
    m_store->setValue(readingKey(), paths);
    m_store->sync();
}

void Settings::endReading()
{
    m_store->remove(readingKey());
    m_store->remove(interruptionsKey);
    m_store->sync();
}

QStringList Settings::interruptedReading() const
{
    return m_interrupted;
}

bool Settings::isSafeMode() const
{
    return m_interruptions >= interruptionsBeforeSafeMode;
}

} // namespace plumbline::models
