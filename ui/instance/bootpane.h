// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instance/measuredeventsmodel.h"
#include "models/instance/registersmodel.h"

#include <QWidget>

class QCheckBox;

namespace plumbline::ui {

class PlainLabel;
class RowTable;

/// What a boot measured, of one stage or of all: the actual measure beside the standard value for every
/// register and bank, and below it the events beside those of the benchmark.
class BootPane : public QWidget
{
    Q_OBJECT
public:
    explicit BootPane(QWidget *parent = nullptr);

    void setBoot(std::vector<models::RegisterRow> registers, std::vector<models::MeasuredEventRow> events);
    /// @p otherwise: what a stage that is not vouched for would be.
    void setStage(std::optional<evidence::Stage> stage, const QString &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    void copyRegister();
    void fitColumns();
    void retranslate();

    models::RegistersModel *m_registers = nullptr;
    models::MeasuredEventsModel *m_events = nullptr;
    PlainLabel *m_stageName = nullptr;
    PlainLabel *m_stageText = nullptr;
    QCheckBox *m_changedOnly = nullptr;
    RowTable *m_registerTable = nullptr;
    RowTable *m_eventTable = nullptr;
    std::optional<evidence::Stage> m_stage;
    QString m_state;
};

} // namespace plumbline::ui
