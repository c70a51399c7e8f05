// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/infodialog.h"

namespace plumbline::models {
class Samples;
}

namespace plumbline::ui {

/// The samples at length: what happened in each boot, where to look, and how they were made.
class SamplesDialog : public InfoDialog
{
    Q_OBJECT
public:
    SamplesDialog(const models::Samples &samples, QWidget *window);

Q_SIGNALS:
    void sampleRequested(const QString &id);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeSample(const QString &id);
    [[nodiscard]] QWidget *makeOrigin();

    const models::Samples &m_samples;
    QWidget *m_list = nullptr;
};

} // namespace plumbline::ui
