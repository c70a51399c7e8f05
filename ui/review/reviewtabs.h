// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QTabBar>

#include <optional>

namespace plumbline::ui {

/// The tabs over the list: events, registers, problems, each with its count.
class ReviewTabs : public QTabBar
{
    Q_OBJECT
public:
    enum Tab { Events, Registers, Problems };

    explicit ReviewTabs(QWidget *parent = nullptr);

    void setCounts(qint64 events, int registers, int problems);
    /// @p worst is the worst problem's.
    void setWorst(std::optional<Severity> worst);
    void setMeasurementRegisters(bool areMeasurementRegisters);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();

    qint64 m_events = 0;
    int m_registers = 0;
    int m_problems = 0;
    std::optional<Severity> m_worst;
    bool m_areMeasurementRegisters = false;
};

} // namespace plumbline::ui
