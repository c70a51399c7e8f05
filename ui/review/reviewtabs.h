// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/appraisal.h"
#include "core/base/problem.h"

#include <QTabBar>

#include <optional>

namespace plumbline::ui {

/// The tabs over the list: events, registers, problems, checks of the evidence, Secure Boot, each with its
/// count.
class ReviewTabs : public QTabBar
{
    Q_OBJECT
public:
    enum Tab { Events, Registers, Problems, Checks, SecureBoot };

    explicit ReviewTabs(QWidget *parent = nullptr);

    void setCounts(qint64 events, int registers, int problems);
    /// @p worst is the worst problem's.
    void setWorst(std::optional<Severity> worst);
    void setMeasurementRegisters(bool areMeasurementRegisters);
    /// @p count of checks that did not pass; no verdict where none was reached.
    /// @p findings: facts that weaken or break the protection; nothing where there are no facts.
    void setSecureBoot(std::optional<int> findings);
    void setChecks(std::optional<appraisal::Verdict> verdict, int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();

    qint64 m_events = 0;
    int m_registers = 0;
    int m_problems = 0;
    std::optional<Severity> m_worst;
    bool m_areMeasurementRegisters = false;
    std::optional<appraisal::Verdict> m_verdict;
    int m_checks = 0;
    std::optional<int> m_findings;
};

} // namespace plumbline::ui
