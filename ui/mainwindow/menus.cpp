// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/menus.h"

#include "core/base/safetext.h"
#include "models/language.h"
#include "models/samples/samples.h"
#include "models/samples/sampletext.h"
#include "models/settings.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tooltip.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

namespace {

QMenu *makeMenu(const char *objectName, QMenu *parent)
{
    QMenu *menu = parent->addMenu(QString());
    menu->setObjectName(QLatin1StringView(objectName));
    return menu;
}

QMenu *makeMenu(const char *objectName, QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(QString());
    menu->setObjectName(QLatin1StringView(objectName));
    return menu;
}

/// In a menu "&" marks the letter to press.
QString forMenu(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

QString fileSetName(const QStringList &paths, qsizetype maxLength)
{
    QStringList names;
    for (const QString &path : paths)
        names += QFileInfo(path).fileName();
    return safeTextElided(names.join(" + "_L1), maxLength);
}

Menus::Menus(QMenuBar *bar, const Actions &actions, models::Settings &settings,
             const models::Samples &samples)
    : QObject(bar)
    , m_actions(actions)
    , m_settings(settings)
    , m_file(makeMenu("menuFile", bar))
    , m_view(makeMenu("menuView", bar))
    , m_review(makeMenu("menuReview", bar))
    , m_store(makeMenu("menuStore", bar))
    , m_go(makeMenu("menuGo", bar))
    , m_help(makeMenu("menuHelp", bar))
{
    fillFile();
    fillView();
    fillLanguages();
    fillSamples(samples);
    m_review->addAction(actions[Command::AddEvidence]);
    m_store->addAction(actions[Command::AddInstance]);
    m_store->addSeparator();
    m_store->addActions({actions[Command::OwnStore], actions[Command::SampleStore]});
    m_store->addSeparator();
    m_store->addAction(actions[Command::UnlockKey]);
    m_help->addActions({actions[Command::Shortcuts], actions[Command::Samples]});
    m_help->addSeparator();
    m_help->addAction(actions[Command::About]);
    connect(&settings, &models::Settings::recentFilesChanged, this, &Menus::fillRecent);
    connect(&settings, &models::Settings::languageChanged, this, &Menus::checkLanguage);
    retranslate();
}

void Menus::fillFile()
{
    m_file->addActions({m_actions[Command::Open], m_actions[Command::OpenFolder]});
    m_recent = makeMenu("menuRecent", m_file);
    m_sample = makeMenu("menuSample", m_file);
    m_file->addSeparator();
    m_file->addActions({m_actions[Command::Export], m_actions[Command::Close]});
    m_file->addSeparator();
    m_file->addAction(m_actions[Command::Quit]);
    m_recent->setIcon(theme::icon(theme::Icon::Recent));
    m_sample->setIcon(theme::icon(theme::Icon::Sample));
}

void Menus::fillView()
{
    m_theme = makeMenu("menuTheme", m_view);
    m_theme->addActions(
        {m_actions[Command::ThemeSystem], m_actions[Command::ThemeLight], m_actions[Command::ThemeDark]});
    m_language = makeMenu("menuLanguage", m_view);
    m_view->addSeparator();
    m_view->addActions(
        {m_actions[Command::ZoomIn], m_actions[Command::ZoomOut], m_actions[Command::ZoomReset]});
    m_theme->setIcon(theme::icon(theme::Icon::SystemTheme));
    m_language->setIcon(theme::icon(theme::Icon::Language));
}

void Menus::addPage(const Page *page)
{
    const int index = int(m_pages.size());
    m_pages += page;
    QAction *action = m_go->addAction(theme::icon(page->icon()), page->title());
    action->setObjectName(u"go_"_s + page->objectName());
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index)));
    connect(action, &QAction::triggered, this, [this, index] { Q_EMIT pageRequested(index); });
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_sample->setTitle(tr("Open &sample"));
    const QList<QAction *> samples = m_sample->actions();
    for (QAction *action : samples)
        action->setText(models::sampleTitle(action->data().toString()));
    m_view->setTitle(tr("&View"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_review->setTitle(tr("&Review"));
    m_store->setTitle(tr("&Store"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
    const QList<QAction *> pages = m_go->actions();
    for (int i = 0; i < pages.size(); ++i)
        pages[i]->setText(m_pages[i]->title());
    if (const QList<QAction *> languages = m_language->actions(); !languages.isEmpty())
        languages.first()->setText(tr("Like the &system"));
    fillRecent();
}

void Menus::fillRecent()
{
    m_recent->clear();
    const QList<QStringList> sets = m_settings.recentFiles();
    for (const QStringList &paths : sets) {
        const QString name = fileSetName(paths);
        QAction *action = m_recent->addAction(theme::icon(theme::Icon::File), forMenu(name));
        action->setToolTip(plainToolTip(name)); // else Qt takes the text, and may see HTML in it
        connect(action, &QAction::triggered, this, [this, paths] { Q_EMIT openRequested(paths); });
    }
    m_recent->setEnabled(!sets.isEmpty());
    m_recent->addSeparator();
    m_recent->addAction(m_actions[Command::ClearRecent]);
}

void Menus::fillSamples(const models::Samples &samples)
{
    for (const models::Sample &sample : samples.all()) {
        QAction *action = m_sample->addAction(sample.id);
        action->setObjectName(u"openSample_"_s + sample.id);
        action->setData(sample.id);
        connect(action, &QAction::triggered, this, [this, id = sample.id] { Q_EMIT sampleRequested(id); });
    }
    m_sample->setEnabled(!samples.all().empty());
}

void Menus::fillLanguages()
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &code, const QString &text) {
        QAction *action = m_language->addAction(text);
        action->setObjectName(u"actionLanguage_"_s + (code.isEmpty() ? u"system"_s : code));
        action->setData(code);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { m_settings.setLanguage(code); });
    };
    add({}, {});
    for (const models::Language::Choice &choice : models::Language::choices())
        add(choice.code, choice.name);
    checkLanguage();
}

void Menus::checkLanguage()
{
    const QList<QAction *> actions = m_language->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == m_settings.language());
}

} // namespace plumbline::ui
