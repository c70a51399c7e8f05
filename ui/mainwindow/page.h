// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QStringList>
#include <QWidget>

namespace plumbline::ui {

/// A screen of the main window: it has a place in the navigation rail and fills the rest of the window.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The word in the rail; asked again when the language changes.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual theme::Icon icon() const = 0;
    /// Puts the focus where work on this page begins.
    virtual void takeFocus() { setFocus(); }

Q_SIGNALS:
    /// A line for the status bar: plain text, made safe by the sender. Empty clears it.
    void statusChanged(const QString &text);
};

/// A page that shows files: what File > Open, Export and Close act on.
class DocumentPage : public Page
{
    Q_OBJECT
public:
    using Page::Page;

    /// Opens @p paths together in place of what is shown. Returns at once; reading goes on behind.
    virtual void openFiles(const QStringList &paths) = 0;
    /// Asks for what proves the open logs: quote, keys.
    virtual void addEvidence() = 0;
    /// Closes what is shown; the page goes back to its empty state.
    virtual void closeFiles() = 0;
    [[nodiscard]] virtual bool hasFiles() const = 0;
    /// Asks where to and in which format, and writes what is shown.
    virtual void exportView() = 0;
    /// For the window's title: the files' names, made safe. Empty where nothing is open.
    [[nodiscard]] virtual QString documentTitle() const = 0;

Q_SIGNALS:
    /// hasFiles() or documentTitle() changed.
    void documentChanged();
    /// Reading of these files begins; ends with readingEnded() however it ends.
    void readingBegan(const QStringList &paths);
    void readingEnded();
};

} // namespace plumbline::ui
