// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instance/instanceexceptionsmodel.h"

#include "models/text/agetext.h"
#include "models/text/stagetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace plumbline::models {

void InstanceExceptionsModel::refresh()
{
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString InstanceExceptionsModel::header(int column) const
{
    switch (column) {
    case CauseColumn:
        return tr("Cause");
    case StageColumn:
        return tr("Stage");
    case StateColumn:
        return tr("State");
    case LatestColumn:
        return tr("Latest occurrence");
    case FirstColumn:
        return tr("First occurrence");
    case CountColumn:
        return tr("Count");
    default:
        return {};
    }
}

QString InstanceExceptionsModel::text(const InstanceExceptionRow &row, int column) const
{
    switch (column) {
    case CauseColumn:
        return row.cause;
    case StageColumn:
        return stageName(row.stage);
    case StateColumn:
        switch (row.state) {
        case InstanceExceptionRow::State::Open:
            return tr("Open");
        case InstanceExceptionRow::State::Ignored:
            return tr("Ignored");
        case InstanceExceptionRow::State::Approved:
            return tr("Approved");
        case InstanceExceptionRow::State::Resolved:
            return tr("Resolved");
        }
        return {};
    case LatestColumn:
        return timeText(row.latest);
    case FirstColumn:
        return timeText(row.first);
    case CountColumn:
        return QLocale().toString(row.count);
    default:
        return {};
    }
}

QVariant InstanceExceptionsModel::value(const InstanceExceptionRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return header(column) + u": "_s + text(row, column);
    case StateRole:
        return int(row.state);
    case StageRole:
        return int(row.stage);
    case ExplanationRole:
        return row.explanation;
    case IdRole:
        return row.fingerprint;
    default:
        return {};
    }
}

} // namespace plumbline::models
