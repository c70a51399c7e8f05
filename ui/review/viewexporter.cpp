// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/viewexporter.h"

#include "core/base/safetext.h"
#include "models/text/problemtext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::ExportFormat;
using models::ViewExport;

namespace {

constexpr qsizetype longestName = 80;
constexpr std::array formats{ExportFormat::Json, ExportFormat::Csv, ExportFormat::Yaml};

/// "JSON (*.json)": a name of a format and its ending, the same in all languages.
QString filterOf(ExportFormat format)
{
    const QString suffix = models::exportSuffix(format);
    return u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix);
}

ExportFormat formatOf(const QString &filter)
{
    for (const ExportFormat format : formats) {
        if (filter == filterOf(format))
            return format;
    }
    return ExportFormat::Json;
}

} // namespace

ViewExporter::ViewExporter(QWidget *owner)
    : QObject(owner)
    , m_owner(owner)
{
    connect(&m_job, &models::Job::progressChanged, this, [this](int progress) {
        Q_EMIT told(tr("Exporting… %1 %").arg(progress * 100 / models::Job::progressMaximum));
    });
}

void ViewExporter::ask(const ViewExport &view)
{
    auto *dialog = new QFileDialog(m_owner, tr("Export events"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ExportFormat format : formats)
        filters += filterOf(format);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(models::exportSuffix(formats.front()));
    dialog->selectFile(u"events"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(models::exportSuffix(formatOf(filter)));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, view](const QString &path) {
        ViewExport chosen = view;
        chosen.format = models::exportFormatOf(path).value_or(formatOf(dialog->selectedNameFilter()));
        write(path, std::move(chosen));
    });
    dialog->open();
}

void ViewExporter::write(const QString &path, ViewExport view)
{
    using Saved = Result<qint64>;
    m_job.start<Saved>(
        [path, view = std::move(view)](QPromise<Saved> &promise) {
            promise.addResult(models::saveView(path, view, models::progressOf(promise)));
        },
        [this, path](const Saved &saved) {
            if (!saved) {
                tellFailure(saved.error());
                return;
            }
            const QString name = safeTextElided(QFileInfo(path).fileName(), longestName);
            Q_EMIT told(tr("Exported %n event(s) to %1.", nullptr, int(*saved)).arg(name));
        });
}

void ViewExporter::tellFailure(const ParseError &error)
{
    Q_EMIT told(tr("Nothing was exported."));
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export"),
                                tr("Nothing was exported.") + u'\n' + models::parseErrorText(error),
                                QMessageBox::Ok, m_owner);
    box->setObjectName(u"exportFailure"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace plumbline::ui
