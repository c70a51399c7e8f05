// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/page.h"

class QPushButton;
class QVBoxLayout;

namespace plumbline::models {
class Samples;
class Settings;
} // namespace plumbline::models

namespace plumbline::ui {

class ChoiceRow;
class Notice;
class PlainLabel;
class StartCard;

/// The first page: what this program is, the ways on, the samples and the files opened lately.
class StartPage : public Page
{
    Q_OBJECT
public:
    StartPage(models::Settings &settings, const models::Samples &samples, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Start; }
    void takeFocus() override;

Q_SIGNALS:
    void openRequested(); ///< ask the user which
    void filesRequested(const QStringList &paths);
    void sampleRequested(const QString &id);
    void storyRequested(); ///< show where the samples come from
    void instanceRequested(); ///< add one
    void sampleStoreRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeWays();
    [[nodiscard]] QWidget *makeLists();
    void fillRecent();
    void retranslate();

    models::Settings &m_settings;
    const models::Samples &m_samples;
    Notice *m_notice = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_text = nullptr;
    StartCard *m_open = nullptr;
    StartCard *m_try = nullptr;
    StartCard *m_instance = nullptr;
    StartCard *m_store = nullptr;
    PlainLabel *m_samplesTitle = nullptr;
    QPushButton *m_story = nullptr;
    PlainLabel *m_recentTitle = nullptr;
    PlainLabel *m_recentEmpty = nullptr;
    QVBoxLayout *m_recentRows = nullptr;
    QList<ChoiceRow *> m_sampleRows;
};

} // namespace plumbline::ui
