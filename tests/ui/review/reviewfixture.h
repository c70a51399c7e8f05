// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/samples/samples.h"
#include "models/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/review/reviewpage.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTemporaryDir>

namespace plumbline::test {

/// A window with the review page as app makes it, with settings of its own. Parts are found by object name.
class ReviewFixture
{
public:
    ReviewFixture();

    template <typename T> [[nodiscard]] T *find(const char *objectName) const
    {
        return window.findChild<T *>(QLatin1StringView(objectName));
    }
    [[nodiscard]] QAbstractItemView *view(const char *objectName) const
    {
        return find<QAbstractItemView>(objectName);
    }

    /// Opens files and waits until everything has been read and checked.
    [[nodiscard]] bool open(const QStringList &paths);
    [[nodiscard]] bool waitUntilIdle() const;
    /// Sets the filter line and waits until the rows are there.
    [[nodiscard]] bool filter(const QString &line) const;
    [[nodiscard]] int rows() const;
    /// The text of a cell of the event list.
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString pathOf(const QString &fileName) const { return folder.filePath(fileName); }
    [[nodiscard]] QString write(const QString &fileName, const QByteArray &bytes) const;

    QTemporaryDir folder;
    models::Settings settings;
    models::Samples samples;
    ui::MainWindow window;
    ui::ReviewPage *page;
};

/// The boot log and the IMA list of a sample.
[[nodiscard]] QString bootLog(const QString &sample = QStringLiteral("baseline"));
[[nodiscard]] QString imaList(const QString &sample = QStringLiteral("baseline"));
[[nodiscard]] QByteArray contentOf(const QString &path);

} // namespace plumbline::test
