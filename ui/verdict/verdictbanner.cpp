// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/verdictbanner.h"

#include "models/verdict/verdicttext.h"
#include "ui/verdict/verdictlook.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::EvidenceDocument;
using theme::Colour;
using theme::Icon;
using theme::Type;
using State = EvidenceDocument::State;

namespace {

constexpr int edge = 4; ///< width of the coloured bar at the left
constexpr std::chrono::minutes minute{1};

QPushButton *makeButton(const QString &objectName, bool isFlat)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setProperty("flat", isFlat);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

PlainLabel *makeLabel(const QString &objectName, Type type, Colour colour)
{
    auto *label = new PlainLabel(type, colour);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

} // namespace

VerdictBanner::VerdictBanner(const EvidenceDocument &document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_icon(new IconView(Icon::NotCompared, theme::iconsize::large, Colour::Neutral))
    , m_word(new PlainLabel(Type::Heading))
    , m_sentence(makeLabel(u"verdictSentence"_s, Type::Body, Colour::Text))
    , m_age(new PlainLabel(Type::Body, Colour::TextSecondary))
    , m_reasons(makeLabel(u"verdictReasons"_s, Type::Body, Colour::TextSecondary))
    , m_checks(makeButton(u"showChecksButton"_s, true))
    , m_add(makeButton(u"addEvidenceButton"_s, false))
{
    setObjectName(u"verdictBanner"_s);
    m_word->setObjectName(u"verdictWord"_s);
    m_age->setObjectName(u"verdictAge"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::large + edge, theme::space::small, theme::space::large,
                            theme::space::small);
    row->setSpacing(theme::space::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(makeWords(), 1);
    connect(m_add, &QPushButton::clicked, this, &VerdictBanner::addRequested);
    connect(m_checks, &QPushButton::clicked, this, &VerdictBanner::checksRequested);
    connect(&document, &EvidenceDocument::verdictChanged, this, &VerdictBanner::refresh);
    connect(&m_ageing, &QTimer::timeout, this, &VerdictBanner::refresh);
    m_ageing.start(minute);
    refresh();
}

QWidget *VerdictBanner::makeWords()
{
    auto *words = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space::medium);
    head->addWidget(m_word);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_age);
    head->addWidget(m_checks);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(theme::space::tight);
    column->addLayout(head);
    column->addWidget(m_reasons);
    return words;
}

void VerdictBanner::setBrief(bool isBrief)
{
    m_isBrief = isBrief;
    refresh();
}

void VerdictBanner::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    refresh();
}

void VerdictBanner::refresh()
{
    const State state = m_document.state();
    m_add->setText(tr("Add quote, keys…"));
    m_add->setAccessibleName(tr("Add quote, keys…"));
    m_checks->setText(tr("Show checks"));
    m_checks->setAccessibleName(tr("Show checks"));
    m_checks->setVisible(state == State::Judged && !m_isBrief);
    switch (state) {
    case State::Nothing:
        showWords(
            Icon::NotCompared, Colour::Neutral, Colour::NeutralSoft,
            {tr("No quote"), tr("Nothing is proven: the logs are what the machine says of itself."), {}, {}});
        break;
    case State::Waiting:
        showWords(Icon::Recent, Colour::Neutral, Colour::NeutralSoft,
                  {tr("Checking…"), tr("The evidence is being checked."), {}, {}});
        break;
    case State::Ambiguous:
        showWords(
            Icon::Unknown, Colour::Caution, Colour::CautionSoft,
            {tr("Incomplete"),
             tr("Two logs of one kind are open: it cannot be told which one was quoted. Close the other."),
             {},
             {}});
        break;
    case State::Judged:
        showVerdict(*m_document.verdict());
        break;
    }
}

void VerdictBanner::showVerdict(const models::Verdict &verdict)
{
    const appraisal::Appraisal &appraisal = verdict.verification.appraisal;
    const models::VerdictWords words = models::verdictWords(verdict.evidence, appraisal, m_clock());
    const VerdictLook look = verdictLook(appraisal.verdict);
    QStringList lines;
    for (const QString &reason : words.reasons)
        lines << u"•  "_s + reason;
    if (words.moreReasons > 0)
        lines << u"•  "_s + tr("and %n more", nullptr, words.moreReasons);
    if (!words.next.isEmpty())
        lines << u"→  "_s + words.next;
    showWords(look.icon, look.ink, look.ground, {words.word, words.sentence, words.age, lines});
}

void VerdictBanner::showWords(Icon icon, Colour ink, Colour ground, const Words &words)
{
    m_ink = ink;
    m_ground = ground;
    m_icon->setIcon(icon, ink);
    m_word->setLook(Type::Heading, ink);
    m_word->setText(words.word);
    m_sentence->setText(words.sentence);
    m_age->setText(words.age);
    m_age->setVisible(!words.age.isEmpty());
    m_reasons->setText(words.lines.join(u'\n'));
    m_reasons->setVisible(!words.lines.isEmpty() && !m_isBrief);
    setAccessibleName(words.word + u": "_s + words.sentence);
    setAccessibleDescription((QStringList{words.age} + words.lines).join(u'\n').trimmed());
    update();
}

void VerdictBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(theme::space::small, 0.5, -theme::space::small, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(m_ground));
    painter.drawRoundedRect(box, theme::radius::medium, theme::radius::medium);
    painter.setBrush(theme::colour(m_ink));
    painter.drawRoundedRect(QRectF(box.left(), box.top(), edge, box.height()), edge / 2.0, edge / 2.0);
}

} // namespace plumbline::ui
