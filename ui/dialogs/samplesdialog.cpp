// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/samplesdialog.h"

#include "models/samples/samples.h"
#include "models/samples/sampletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Colour;
using theme::Type;

namespace {

constexpr QSize firstSize{680, 680};

PlainLabel *makeWords(const QString &text, Type type = Type::Body, Colour colour = Colour::TextSecondary)
{
    auto *label = new PlainLabel(type, colour);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *fill(Card *card)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme::space::large, theme::space::medium, theme::space::large,
                               theme::space::medium);
    layout->setSpacing(theme::space::tight);
    return layout;
}

} // namespace

SamplesDialog::SamplesDialog(const models::Samples &samples, QWidget *window)
    : InfoDialog(new IconView(theme::Icon::Sample, theme::iconsize::large, theme::Colour::AccentText,
                              theme::Colour::AccentSoft),
                 window)
    , m_samples(samples)
{
    setObjectName(u"samplesDialog"_s);
    resize(firstSize);
}

QWidget *SamplesDialog::makeSample(const QString &id)
{
    auto *card = new Card;
    QVBoxLayout *layout = fill(card);
    auto *open = new QPushButton(tr("Open"));
    open->setObjectName(u"openSample_"_s + id);
    open->setAccessibleName(tr("Open %1").arg(models::sampleTitle(id)));
    connect(open, &QPushButton::clicked, this, [this, id] {
        Q_EMIT sampleRequested(id);
        close();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(makeWords(models::sampleTitle(id), Type::BodyStrong, Colour::Text), 1);
    head->addWidget(open);
    layout->addLayout(head);
    layout->addWidget(makeWords(models::sampleStory(id)));
    layout->addWidget(
        makeWords(tr("Where to look: %1").arg(models::sampleHint(id)), Type::Body, Colour::Text));
    return card;
}

QWidget *SamplesDialog::makeOrigin()
{
    auto *card = new Card;
    QVBoxLayout *layout = fill(card);
    layout->addWidget(makeWords(tr("How they were made"), Type::BodyStrong, Colour::Text));
    const QStringList paragraphs = models::samplesOrigin();
    for (const QString &paragraph : paragraphs)
        layout->addWidget(makeWords(paragraph));
    return card;
}

void SamplesDialog::retranslate()
{
    setHeading(
        tr("Samples: four boots of one machine"),
        tr("Genuine evidence, recorded from a virtual machine. Nothing in it is made up, except that one "
           "event was cut out of the tampered log."));
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(theme::space::medium);
    for (const models::Sample &sample : m_samples.all())
        column->addWidget(makeSample(sample.id));
    column->addWidget(makeOrigin());
    column->addStretch();
    body()->addWidget(m_list);
}

} // namespace plumbline::ui
