// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "core/base/safetext.h"
#include "models/samples/samples.h"
#include "models/samples/sampletext.h"
#include "models/settings.h"
#include "ui/mainwindow/menus.h"
#include "ui/start/choicerow.h"
#include "ui/start/notice.h"
#include "ui/start/startcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::Settings;
using theme::Colour;
using theme::Icon;
using theme::Type;

namespace {

constexpr int shownRecent = 4;
constexpr int emblem = 64;
constexpr qsizetype longestPath = 120;

struct SampleLook
{
    QLatin1StringView id;
    Icon icon;
};

constexpr std::array sampleLooks{
    SampleLook{"baseline"_L1, Icon::ShieldCheck},
    SampleLook{"kernel-update"_L1, Icon::Reload},
    SampleLook{"boot-kit"_L1, Icon::StageMok},
    SampleLook{"log-tampered"_L1, Icon::Events},
};

Icon sampleIcon(const QString &id)
{
    for (const SampleLook &look : sampleLooks) {
        if (id == look.id)
            return look.icon;
    }
    return Icon::Sample;
}

/// A card with a heading and rows under it.
QVBoxLayout *makeList(Card *card, PlainLabel *heading)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme::space::medium, theme::space::medium, theme::space::medium,
                               theme::space::medium);
    layout->setSpacing(theme::space::hair);
    heading->setContentsMargins(theme::space::small, 0, 0, theme::space::tight);
    layout->addWidget(heading);
    return layout;
}

} // namespace

StartPage::StartPage(Settings &settings, const models::Samples &samples, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_samples(samples)
    , m_notice(new Notice)
{
    setObjectName(u"startPage"_s);
    auto *body = new QWidget;
    body->setMaximumWidth(theme::readingWidth);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::space::huge, theme::space::wide, theme::space::huge,
                               theme::space::wide);
    column->setSpacing(theme::space::large);
    column->addStretch(2);
    column->addWidget(m_notice);
    column->addWidget(makeHeader());
    column->addSpacing(theme::space::small);
    column->addWidget(makeWays());
    column->addWidget(makeLists());
    column->addStretch(3);

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->addStretch();
    row->addWidget(body, 1000);
    row->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"startScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(centre);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    m_notice->setVisible(!settings.interruptedReading().isEmpty());
    connect(m_notice, &Notice::triggered, this,
            [this] { Q_EMIT filesRequested(m_settings.interruptedReading()); });
    connect(&settings, &Settings::recentFilesChanged, this, &StartPage::fillRecent);
    retranslate();
}

QString StartPage::title() const
{
    return tr("Start");
}

void StartPage::takeFocus()
{
    m_open->button()->setFocus();
}

QWidget *StartPage::makeHeader()
{
    auto *header = new QWidget;
    m_title = new PlainLabel(Type::Display);
    m_text = new PlainLabel(Type::Body, Colour::TextSecondary);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::space::small);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(theme::space::wide);
    row->addWidget(new IconView(Icon::Plumbline, emblem, Colour::Text), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return header;
}

QWidget *StartPage::makeWays()
{
    auto *ways = new QWidget;
    m_open = new StartCard(Icon::Open, StartCard::Way::Main);
    m_try = new StartCard(Icon::Sample, StartCard::Way::Other);
    m_instance = new StartCard(Icon::Instance, StartCard::Way::Other);
    m_store = new StartCard(Icon::Overview, StartCard::Way::Other);
    m_open->button()->setObjectName(u"startOpen"_s);
    m_try->button()->setObjectName(u"startSample"_s);
    m_instance->button()->setObjectName(u"startInstance"_s);
    m_store->button()->setObjectName(u"startSampleStore"_s);
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins({});
    row->setSpacing(theme::space::large);
    for (StartCard *card : {m_open, m_try, m_instance, m_store})
        row->addWidget(card, 1);
    connect(m_open, &StartCard::triggered, this, &StartPage::openRequested);
    connect(m_instance, &StartCard::triggered, this, &StartPage::instanceRequested);
    connect(m_store, &StartCard::triggered, this, &StartPage::sampleStoreRequested);
    connect(m_try, &StartCard::triggered, this, [this] {
        if (!m_samples.all().empty())
            Q_EMIT sampleRequested(m_samples.all().front().id);
    });
    return ways;
}

QWidget *StartPage::makeLists()
{
    auto *lists = new QWidget;
    auto *sampleCard = new Card;
    auto *recentCard = new Card;
    m_samplesTitle = new PlainLabel(Type::BodyStrong, Colour::TextSecondary);
    m_recentTitle = new PlainLabel(Type::BodyStrong, Colour::TextSecondary);
    m_recentEmpty = new PlainLabel(Type::Body, Colour::TextMuted);
    m_recentEmpty->setWordWrap(true);
    m_recentEmpty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_recentEmpty->setContentsMargins(theme::space::small, theme::space::tight, theme::space::small, 0);

    QVBoxLayout *samples = makeList(sampleCard, m_samplesTitle);
    for (const models::Sample &sample : m_samples.all()) {
        auto *row = new ChoiceRow(sampleIcon(sample.id), Colour::TextSecondary);
        row->setObjectName(u"sample_"_s + sample.id);
        connect(row, &QAbstractButton::clicked, this, [this, id = sample.id] { Q_EMIT sampleRequested(id); });
        samples->addWidget(row);
        m_sampleRows += row;
    }
    m_story = new QPushButton;
    m_story->setObjectName(u"samplesStory"_s);
    m_story->setProperty("flat", true);
    connect(m_story, &QPushButton::clicked, this, &StartPage::storyRequested);
    samples->addStretch();
    samples->addWidget(m_story, 0, Qt::AlignLeft);
    QVBoxLayout *recent = makeList(recentCard, m_recentTitle);
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(theme::space::hair);
    recent->addLayout(m_recentRows);
    recent->addWidget(m_recentEmpty);
    recent->addStretch();

    auto *row = new QHBoxLayout(lists);
    row->setContentsMargins({});
    row->setSpacing(theme::space::large);
    row->addWidget(sampleCard, 1);
    row->addWidget(recentCard, 1);
    return lists;
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<QStringList> sets = m_settings.recentFiles().mid(0, shownRecent);
    for (const QStringList &paths : sets) {
        auto *row = new ChoiceRow(Icon::File, Colour::TextSecondary);
        row->setObjectName(u"recent_%1"_s.arg(m_recentRows->count()));
        row->setWords(fileSetName(paths),
                      safeTextElided(QFileInfo(paths.first()).absolutePath(), longestPath));
        connect(row, &QAbstractButton::clicked, this, [this, paths] { Q_EMIT filesRequested(paths); });
        m_recentRows->addWidget(row);
    }
    m_recentEmpty->setVisible(sets.isEmpty());
}

void StartPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(tr("See how a machine booted, link by link"));
    m_text->setText(
        tr("Plumbline reads the log in which firmware, boot loader and system measured each other, and "
           "shows the boot as a chain: stage, event, decoded fields, bytes. It works offline; nothing "
           "leaves this computer."));
    m_open->setWords(tr("Open a log"),
                     tr("Boot logs of TPMs, Intel TDX and Windows, IMA lists, and bundles or folders of "
                        "evidence. Or drop them anywhere on this window."),
                     tr("Open…"));
    m_try->setWords(
        tr("Try a sample"),
        tr("Four genuine boots of one machine: as installed, after an update, under attack, and with its "
           "log edited."),
        tr("Open the baseline"));
    m_instance->setWords(
        tr("Watch an instance"),
        tr("Add a machine with a TPM, vTPM or vTCM from its evidence, and compare each boot with what was "
           "accepted before."),
        tr("Add an instance…"));
    m_store->setWords(
        tr("Try the sample store"),
        tr("Sample instances in a store of their own: see where a boot changed, why, and accept "
           "it or not."),
        tr("Open the sample store"));
    m_samplesTitle->setText(tr("Samples"));
    m_story->setText(tr("How they were made"));
    m_story->setAccessibleName(m_story->text());
    m_recentTitle->setText(tr("Opened lately"));
    m_recentEmpty->setText(tr("Nothing yet. Files that you open are listed here."));
    m_notice->setWords(tr("Plumbline ended while it was reading %1. It was not opened again.")
                           .arg(fileSetName(m_settings.interruptedReading())),
                       tr("Open it again"), tr("Dismiss"));
    for (size_t i = 0; i < m_samples.all().size(); ++i) {
        const QString &id = m_samples.all()[i].id;
        m_sampleRows[qsizetype(i)]->setWords(models::sampleTitle(id), models::sampleDescription(id));
    }
    fillRecent();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace plumbline::ui
