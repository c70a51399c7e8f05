// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencedraft.h"

#include <QObject>

class QGridLayout;
class QPushButton;
class QToolButton;

namespace plumbline::ui {

class ElidedLabel;
class IconView;
class PlainLabel;

/// One part in the dialog that adds evidence: what was taken for it, a way to choose a file and one to take
/// it out again. Lays its widgets into a row of a grid, so that the columns of all parts stand in line.
class PartRow : public QObject
{
    Q_OBJECT
public:
    PartRow(models::EvidencePart part, QGridLayout &grid, QObject *parent);

    [[nodiscard]] models::EvidencePart part() const { return m_part; }
    void show(const models::EvidenceDraft &draft);
    [[nodiscard]] QPushButton *button() const { return m_choose; }

Q_SIGNALS:
    void chooseRequested();
    void removeRequested();

private:
    models::EvidencePart m_part;
    IconView *m_icon = nullptr;
    PlainLabel *m_name = nullptr;
    ElidedLabel *m_file = nullptr;
    QPushButton *m_choose = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace plumbline::ui
