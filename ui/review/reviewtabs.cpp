// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewtabs.h"

#include "ui/review/reviewlook.h"
#include "ui/verdict/verdictlook.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Icon;

ReviewTabs::ReviewTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(u"reviewTabs"_s);
    setDrawBase(false);
    setExpanding(false);
    addTab(theme::icon(Icon::Events), {});
    addTab(theme::icon(Icon::Pcr), {});
    addTab(theme::icon(Icon::Warning), {});
    addTab(theme::icon(Icon::NotCompared), {});
    addTab(theme::icon(Icon::StageSecureBoot), {});
    describe();
}

void ReviewTabs::setCounts(qint64 events, int registers, int problems)
{
    m_events = events;
    m_registers = registers;
    m_problems = problems;
    describe();
}

void ReviewTabs::setWorst(std::optional<Severity> worst)
{
    m_worst = worst;
    describe();
}

void ReviewTabs::setMeasurementRegisters(bool areMeasurementRegisters)
{
    m_areMeasurementRegisters = areMeasurementRegisters;
    describe();
}

void ReviewTabs::setChecks(std::optional<appraisal::Verdict> verdict, int count)
{
    m_verdict = verdict;
    m_checks = count;
    describe();
}

void ReviewTabs::setSecureBoot(std::optional<int> findings)
{
    m_findings = findings;
    describe();
}

void ReviewTabs::describe()
{
    const auto withCount
        = [](const QString &word, qint64 count) { return word + u"  "_s + QLocale().toString(count); };
    const QString registers = m_areMeasurementRegisters ? tr("Measurement registers") : tr("PCRs");
    setTabText(Events, withCount(tr("Events"), m_events));
    setTabText(Registers, withCount(registers, m_registers));
    setTabText(Problems, withCount(tr("Problems"), m_problems));
    const StatusLook look
        = m_worst ? severityLook(*m_worst) : StatusLook{Icon::ShieldCheck, theme::Colour::TextSecondary};
    setTabIcon(Problems, theme::icon(look.icon, look.ink));
    const VerdictLook verdict = m_verdict
        ? verdictLook(*m_verdict)
        : VerdictLook{Icon::NotCompared, theme::Colour::TextSecondary, theme::Colour::Surface};
    setTabText(Checks, m_verdict ? withCount(tr("Checks"), m_checks) : tr("Checks"));
    setTabIcon(Checks, theme::icon(verdict.icon, verdict.ink));
    setTabText(SecureBoot, m_findings ? withCount(tr("Secure Boot"), *m_findings) : tr("Secure Boot"));
    setAccessibleName(tr("Views of the log"));
}

void ReviewTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QTabBar::changeEvent(event);
}

} // namespace plumbline::ui
