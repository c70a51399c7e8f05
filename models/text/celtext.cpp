// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/celtext.h"

#include "core/base/safetext.h"
#include "models/text/problemtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype maxSummaryLength = 2000;

constexpr FieldLabel labels[] = {
    {"recordNumber"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Record number")},
    {"nvIndex"_L1, QT_TRANSLATE_NOOP("FieldLabel", "NV index")},
    {"contentType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Content type")},
    {"content"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Content")},
    {"managementType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Management type")},
    {"major"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Major version")},
    {"minor"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Minor version")},
    {"timestamp"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Time stamp")},
    {"stateTransition"_L1, QT_TRANSLATE_NOOP("FieldLabel", "State transition")},
    {"string"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Text")},
    {"nvIndexName"_L1, QT_TRANSLATE_NOOP("FieldLabel", "NV index name")},
    {"systemdEventType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "systemd event type")},
    {"bootId"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Boot ID")},
    {"timestampMicroseconds"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Time since boot (µs)")},
    {"cosEventType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Confidential Space event type")},
    {"value"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Value")},
    {"data"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Data")},
    {"applicationEvent"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Application's event")},
    {"dataHash"_L1, QT_TRANSLATE_NOOP("FieldLabel", "File digest")},
    {"label"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Label")},
};

} // namespace

std::optional<QString> recordSummary(const evidence::RecordContent &record)
{
    if (record.error)
        return QCoreApplication::translate("Summary", "cannot be decoded: %1")
            .arg(parseErrorText(*record.error));
    if (record.text.isEmpty())
        return std::nullopt;
    return safeTextElided(record.text, maxSummaryLength);
}

std::span<const FieldLabel> celFieldLabels()
{
    return labels;
}

} // namespace plumbline::models
