// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QSettings;

namespace plumbline::models {

/// Light, dark, or what the desktop says.
enum class ThemeChoice { System, Light, Dark };

/// The word for it on the command line and in the file: "system", "light", "dark".
[[nodiscard]] QLatin1StringView themeChoiceName(ThemeChoice theme);
[[nodiscard]] std::optional<ThemeChoice> themeChoiceByName(QStringView name);

/// What the user chose and what the console remembers between starts. One object, made in app and passed by
/// reference; nothing else touches QSettings.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// Kept in @p fileName, or in the user's configuration folder where it is empty.
    explicit Settings(const QString &fileName = {}, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// The same until the user chooses another, and not remembered: for the command line.
    void useTheme(ThemeChoice theme);

    /// "en", "zh_CN", or empty: follow the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    void useLanguage(const QString &language); ///< as useTheme()

    /// Size of text in percent of the system's, from minZoom to maxZoom.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    static constexpr int minZoom = 70;
    static constexpr int maxZoom = 200;

    /// Files opened lately, newest first, at most maxRecentFiles. A set of files opened together is one row.
    [[nodiscard]] QList<QStringList> recentFiles() const;
    void addRecentFiles(const QStringList &paths);
    void removeRecentFiles(const QStringList &paths);
    void clearRecentFiles();
    static constexpr int maxRecentFiles = 10;

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Splitters and columns, by the object name of what they belong to.
    [[nodiscard]] QByteArray viewState(const QString &objectName) const;
    void setViewState(const QString &objectName, const QByteArray &state);

    /// Written to disk before files are parsed, and taken back when that ended well: what is left at the next
    /// start was being read when the program died, and is not opened again by itself.
    void beginReading(const QStringList &paths);
    void endReading();
    [[nodiscard]] QStringList interruptedReading() const;
    /// Two starts in a row that died while reading: remembered window state is not used either.
    [[nodiscard]] bool isSafeMode() const;
    static constexpr int interruptionsBeforeSafeMode = 2;

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void zoomChanged();
    void recentFilesChanged();

private:
    void storeRecentFiles(const QList<QStringList> &sets);

    std::unique_ptr<QSettings> m_store;
    QStringList m_interrupted; ///< as found at the start
    int m_interruptions = 0;
    std::optional<ThemeChoice> m_themeOfThisStart;
    std::optional<QString> m_languageOfThisStart;
};

} // namespace plumbline::models
