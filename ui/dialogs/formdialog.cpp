// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "ui/mainwindow/dropzone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Colour;
using theme::Type;

namespace {

constexpr int narrowest = 540;

} // namespace

FormDialog::FormDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new PlainLabel(Type::Title))
    , m_text(new PlainLabel(Type::Body, Colour::TextSecondary))
    , m_problem(new PlainLabel(Type::Body, Colour::Bad))
    , m_above(new QVBoxLayout)
    , m_fields(new QGridLayout)
    , m_confirm(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setAcceptDrops(true);
    setMinimumWidth(narrowest);
    m_problem->setObjectName(u"formProblem"_s);
    m_confirm->setObjectName(u"formConfirm"_s);
    for (PlainLabel *label : {m_title, m_text, m_problem})
        label->setWordWrap(true);
    m_problem->hide();
    m_fields->setContentsMargins({});
    m_fields->setHorizontalSpacing(theme::space::small);
    m_fields->setVerticalSpacing(theme::space::tight);
    m_fields->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::wide, theme::space::wide, theme::space::wide,
                               theme::space::large);
    column->setSpacing(theme::space::medium);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_above);
    column->addLayout(m_fields);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(makeButtons());
}

QWidget *FormDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"formCancel"_s);
    cancel->setAccessibleName(cancel->text());
    cancel->setAutoDefault(false);
    m_confirm->setProperty("primary", true);
    m_confirm->setDefault(true);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, theme::space::small, 0, 0);
    row->setSpacing(theme::space::small);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &FormDialog::confirm);
    return buttons;
}

void FormDialog::setHeading(const QString &title, const QString &text)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void FormDialog::setConfirm(const QString &text)
{
    m_confirm->setText(text);
    m_confirm->setAccessibleName(text);
}

QLineEdit *FormDialog::addLine(const QString &objectName, const QString &label)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    addField(label, line);
    connect(line, &QLineEdit::textChanged, this, &FormDialog::refresh);
    return line;
}

QLineEdit *FormDialog::addPassword(const QString &objectName, const QString &label)
{
    QLineEdit *line = addLine(objectName, label);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

QLineEdit *FormDialog::addFile(const QString &objectName, const QString &label, FileKind kind)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    auto *browse = new QPushButton(theme::icon(theme::Icon::Open), tr("Choose…"));
    browse->setObjectName(objectName + u"Browse"_s);
    browse->setAccessibleName(tr("Choose: %1").arg(label));
    browse->setAutoDefault(false);
    addField(label, line, browse);
    connect(line, &QLineEdit::textChanged, this, &FormDialog::refresh);
    connect(browse, &QPushButton::clicked, this,
            [this, line, label, kind] { askForFile(line, label, kind); });
    m_file = line;
    return line;
}

void FormDialog::addField(const QString &label, QWidget *field, QWidget *beside)
{
    auto *name = new PlainLabel(Type::BodyStrong, Colour::TextSecondary);
    name->setText(label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    const int row = m_fields->rowCount();
    m_fields->addWidget(name, row, 0, 1, 2);
    m_fields->addWidget(field, row + 1, 0, 1, beside ? 1 : 2);
    if (beside)
        m_fields->addWidget(beside, row + 1, 1);
    m_fields->setRowMinimumHeight(row + 2, theme::space::tight);
}

void FormDialog::addAbove(QWidget *widget)
{
    m_above->addWidget(widget);
}

void FormDialog::askForFile(QLineEdit *line, const QString &title, FileKind kind)
{
    auto *dialog = new QFileDialog(this, title, line->text());
    dialog->setObjectName(u"formFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (kind == FileKind::New) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
    dialog->open();
}

void FormDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy)
        m_problem->hide();
    refresh();
}

void FormDialog::fail(const QString &reason)
{
    m_isBusy = false;
    m_problem->setText(reason);
    m_problem->show();
    refresh();
    if (QLineEdit *line = culprit()) {
        line->selectAll();
        line->setFocus();
    }
}

void FormDialog::refresh()
{
    m_confirm->setEnabled(!m_isBusy && isComplete());
}

void FormDialog::confirm()
{
    if (!m_isBusy && isComplete())
        Q_EMIT confirmed();
}

void FormDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_file && droppedFiles(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void FormDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_file->setText(droppedFiles(event->mimeData()).front());
}

} // namespace plumbline::ui
