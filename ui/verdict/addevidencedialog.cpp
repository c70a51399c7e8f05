// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/addevidencedialog.h"

#include "core/evidence/filereader.h"
#include "models/text/problemtext.h"
#include "ui/mainwindow/dropzone.h"
#include "ui/verdict/partrow.h"
#include "ui/verdict/statements.h"
#include "ui/verdict/undecidedrow.h"
#include "ui/widgets/plainlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::EvidencePart;
using models::SortedFiles;
using theme::Colour;
using theme::Type;

namespace {

constexpr QSize firstSize{780, 720};
constexpr qsizetype mostRemarks = 4;

} // namespace

AddEvidenceDialog::AddEvidenceDialog(models::EvidenceDraft draft, QWidget *parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_undecided(new QVBoxLayout)
    , m_remarks(new PlainLabel(Type::Body, Colour::Caution))
    , m_statements(new Statements)
{
    setObjectName(u"addEvidenceDialog"_s);
    setWindowTitle(tr("Add quote, keys…"));
    setAcceptDrops(true);
    resize(firstSize);
    m_remarks->setObjectName(u"evidenceRemarks"_s);
    m_remarks->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                               theme::space::large);
    column->setSpacing(theme::space::medium);
    column->addWidget(makeHead());
    column->addWidget(makeRows(), 1);
    column->addLayout(m_undecided);
    column->addWidget(m_remarks);
    column->addWidget(m_statements);
    column->addWidget(makeButtons());
    connect(m_statements, &Statements::changed, this, &AddEvidenceDialog::refresh);
    m_statements->show(m_draft);
    refreshUndecided();
}

QWidget *AddEvidenceDialog::makeHead()
{
    auto *head = new QWidget;
    auto *words = new PlainLabel(Type::Body, Colour::TextSecondary);
    words->setText(
        tr("Choose the files or drop them here, all at once if you like: each is recognised by what "
           "is in it. Everything is checked on this computer."));
    words->setWordWrap(true);
    auto *choose = new QPushButton(theme::icon(theme::Icon::Open), tr("Choose files…"));
    choose->setObjectName(u"chooseFilesButton"_s);
    choose->setAccessibleName(tr("Choose files"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(theme::space::large);
    row->addWidget(words, 1);
    row->addWidget(choose, 0, Qt::AlignTop);
    connect(choose, &QPushButton::clicked, this, &AddEvidenceDialog::askForFiles);
    return head;
}

QWidget *AddEvidenceDialog::makeRows()
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme::space::medium);
    grid->setVerticalSpacing(theme::space::tight);
    grid->setColumnStretch(2, 1);
    for (const EvidencePart part : models::allEvidenceParts())
        addRow(part, *grid);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"partRows"_s);
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void AddEvidenceDialog::addRow(EvidencePart part, QGridLayout &grid)
{
    auto *row = new PartRow(part, grid, this);
    connect(row, &PartRow::chooseRequested, this, [this, part] { askFor(part); });
    connect(row, &PartRow::removeRequested, this, [this, row, part] {
        m_statements->apply(m_draft);
        m_draft.remove(part);
        row->button()->setFocus(); // the way out is gone with the file
        m_statements->show(m_draft);
        refresh();
    });
    m_rows.push_back(row);
}

QWidget *AddEvidenceDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelEvidenceButton"_s);
    m_confirm = new QPushButton(tr("Check the evidence"));
    m_confirm->setObjectName(u"confirmEvidenceButton"_s);
    m_confirm->setProperty("primary", true);
    m_confirm->setDefault(true);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(theme::space::small);
    row->addStretch(1);
    for (QPushButton *button : {cancel, m_confirm}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &AddEvidenceDialog::confirm);
    return buttons;
}

void AddEvidenceDialog::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setObjectName(u"evidenceFilesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AddEvidenceDialog::takeFiles);
    dialog->open();
}

void AddEvidenceDialog::askFor(EvidencePart part)
{
    auto *dialog = new QFileDialog(this, models::evidencePartName(part));
    dialog->setObjectName(u"evidenceFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, part](const QString &path) { takeFor(part, path); });
    dialog->open();
}

void AddEvidenceDialog::takeFor(EvidencePart part, const QString &path)
{
    using Bytes = Result<QByteArray>;
    m_job.start<Bytes>(
        [path](QPromise<Bytes> &promise) {
            promise.addResult(evidence::readFile(path, models::maxPartSize, models::progressOf(promise)));
        },
        [this, part, path](const Bytes &bytes) {
            m_statements->apply(m_draft);
            m_draft.remarks.clear();
            if (bytes)
                m_draft.takeAs(part, QFileInfo(path).fileName(), *bytes);
            else
                m_draft.remarks << models::parseErrorText(bytes.error());
            m_statements->show(m_draft);
            refreshUndecided();
        });
}

void AddEvidenceDialog::takeFiles(const QStringList &paths)
{
    m_statements->apply(m_draft);
    m_draft.remarks.clear();
    m_job.start<SortedFiles>(
        [paths, draft = m_draft](QPromise<SortedFiles> &promise) {
            models::sortFiles(promise, paths, draft);
        },
        [this](const SortedFiles &sorted) { takeSorted(sorted); });
}

void AddEvidenceDialog::takeSorted(const SortedFiles &sorted)
{
    m_draft = sorted.evidence;
    for (const models::LogSource &log : sorted.logs)
        m_logs.push_back(log);
    for (const SortedFiles::Refused &refused : sorted.refused)
        m_draft.remarks << refused.name + u": "_s + models::problemSentence(refused.problem);
    if (!sorted.logs.empty())
        m_draft.remarks << tr("%n log(s) will be opened beside those that are open.", nullptr,
                              int(sorted.logs.size()));
    m_statements->show(m_draft);
    refreshUndecided();
}

void AddEvidenceDialog::refreshUndecided()
{
    while (QLayoutItem *item = m_undecided->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_draft.undecided.size(); ++i) {
        auto *row = new UndecidedRow(m_draft.undecided[i]);
        m_undecided->addWidget(row);
        connect(row, &UndecidedRow::decided, this, [this, i](std::optional<EvidencePart> part) {
            m_statements->apply(m_draft);
            m_draft.decide(i, part);
            m_statements->show(m_draft);
            refreshUndecided();
        });
    }
    refresh();
}

void AddEvidenceDialog::refresh()
{
    for (PartRow *row : m_rows)
        row->show(m_draft);
    m_remarks->setText(m_draft.remarks.first(std::min(mostRemarks, m_draft.remarks.size())).join(u'\n'));
    m_remarks->setVisible(!m_draft.remarks.isEmpty());
    m_confirm->setEnabled(m_draft.undecided.empty() && m_statements->isValid());
}

void AddEvidenceDialog::confirm()
{
    m_statements->apply(m_draft);
    m_draft.remarks.clear();
    Q_EMIT confirmed(m_draft, m_logs);
    accept();
}

void AddEvidenceDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AddEvidenceDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(droppedFiles(event->mimeData()));
}

} // namespace plumbline::ui
