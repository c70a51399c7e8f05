// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace plumbline::ui {

/// The paths of the local files that are being dragged; empty where there are none.
[[nodiscard]] QStringList droppedFiles(const QMimeData *data);

/// A veil over the window while files are dragged over it: says what letting go does.
class DropZone : public QWidget
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent);

    /// What letting go does, where it is not opening.
    void setWords(const QString &words) { m_words = words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace plumbline::ui
