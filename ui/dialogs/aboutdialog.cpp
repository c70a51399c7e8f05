// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "core/base/hasher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QFile>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <vector>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Colour;
using theme::Type;

namespace {

constexpr QSize firstSize{580, 440};

QString licenceText()
{
    QFile file(u":/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString qtText()
{
    return u"Qt "_s + QLatin1StringView(qVersion());
}

void addRow(QGridLayout *grid, const QString &name, const QString &text)
{
    const int line = grid->rowCount();
    auto *left = new PlainLabel(Type::Body, Colour::TextMuted);
    auto *right = new PlainLabel;
    left->setText(name);
    left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    right->setText(text);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(left, line, 0);
    grid->addWidget(right, line, 1);
}

} // namespace

AboutDialog::AboutDialog(QWidget *window)
    : InfoDialog(new IconView(theme::Icon::Plumbline, theme::iconsize::huge, theme::Colour::Text), window)
    , m_copy(addButton(u"aboutCopy"_s))
    , m_licence(addButton(u"aboutLicence"_s))
    , m_licenceText(new QPlainTextEdit)
{
    setObjectName(u"aboutDialog"_s);
    resize(firstSize);
    m_licence->setCheckable(true);
    m_licenceText->setObjectName(u"licenceText"_s);
    m_licenceText->setReadOnly(true);
    m_licenceText->setFont(theme::font(Type::DigestSmall));
    m_licenceText->setPlainText(licenceText());
    m_licenceText->hide();
    body()->addWidget(m_licenceText, 1);
    connect(m_copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versions()); });
    connect(m_licence, &QPushButton::toggled, this, &AboutDialog::showLicence);
}

QString AboutDialog::versions()
{
    return u"Plumbline " PLUMBLINE_VERSION "\n%1\n%2\n%3 %4\n"_s.arg(
        qtText(), cryptoLibrary(), QGuiApplication::platformName(), QSysInfo::prettyProductName());
}

QWidget *AboutDialog::makeFacts()
{
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(theme::space::large, theme::space::large, theme::space::large,
                             theme::space::large);
    grid->setHorizontalSpacing(theme::space::large);
    grid->setVerticalSpacing(theme::space::small);
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("Version"), QStringLiteral(PLUMBLINE_VERSION));
    addRow(grid, tr("Licence"),
           tr("GNU General Public License, version 3 or later. You may use, study, share and change "
              "Plumbline; it comes without any warranty."));
    addRow(grid, qtText(), tr("Windows, lists and texts. GNU Lesser General Public License, version 3."));
    addRow(grid, cryptoLibrary().section(u' ', 0, 1),
           tr("Hashes and certificates. Apache License, version 2.0."));
    addRow(grid, u"tl::expected"_s, tr("Results that can be errors. CC0, public domain."));
    return card;
}

void AboutDialog::showLicence(bool isShown)
{
    if (m_facts)
        m_facts->setHidden(isShown);
    m_licenceText->setVisible(isShown);
}

void AboutDialog::retranslate()
{
    setHeading(tr("Plumbline"),
               tr("A security console for measured boot: from a stage of the boot to the event, to "
                  "its fields, to its bytes."));
    m_copy->setText(tr("Copy versions"));
    m_copy->setAccessibleName(m_copy->text());
    m_licence->setText(tr("Licence"));
    m_licence->setAccessibleName(m_licence->text());
    m_licenceText->setAccessibleName(tr("Text of the licence"));
    delete m_facts;
    m_facts = makeFacts();
    body()->insertWidget(0, m_facts, 0, Qt::AlignTop);
    showLicence(m_licence->isChecked());
}

} // namespace plumbline::ui
