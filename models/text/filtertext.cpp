// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/filtertext.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

namespace plumbline::models {

namespace {

constexpr qsizetype maxPartLength = 40;

QString stageIds()
{
    QStringList ids;
    for (const evidence::Stage stage : evidence::allStages())
        ids.push_back(evidence::stageId(stage));
    return ids.join(QStringLiteral(", "));
}

QString keys()
{
    QStringList words;
    for (const QLatin1StringView key : filterKeys())
        words.push_back(key + QLatin1Char(':'));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString filterErrorText(const FilterError &error)
{
    const QString part = safeTextElided(error.part, maxPartLength);
    switch (error.kind) {
    case FilterError::Kind::OpenQuote:
        return QCoreApplication::translate("Filter", "The quotation mark in %1 has no second one.").arg(part);
    case FilterError::Kind::UnknownKey:
        return QCoreApplication::translate(
                   "Filter",
                   "%1 is not a condition. Known: %2. Put it in quotation marks to search for it as text.")
            .arg(part, keys());
    case FilterError::Kind::MissingValue:
        return QCoreApplication::translate("Filter", "%1 needs a value after the colon.").arg(part);
    case FilterError::Kind::BadRegister:
        return QCoreApplication::translate("Filter", "%1 is not a register. Try pcr:4 or pcr:0-7 or pcr:8,9.")
            .arg(part);
    case FilterError::Kind::UnknownStage:
        return QCoreApplication::translate("Filter", "%1 names no stage. Known: %2.").arg(part, stageIds());
    case FilterError::Kind::BadDigest:
        return QCoreApplication::translate(
                   "Filter", "%1 is neither match, mismatch, na, unknown nor the start of a digest in hex.")
            .arg(part);
    }
    return {};
}

QString filterHelpText()
{
    return QCoreApplication::translate(
        "Filter",
        "shim          events that contain this text\n"
        "\"root=UUID\"   text with blanks or colons in quotation marks\n"
        "pcr:4         register 4; also pcr:4,5 and pcr:0-7\n"
        "type:separator    part of the type's name\n"
        "stage:boot-loader    part of the stage's name\n"
        "digest:mismatch    also match, na, unknown, or the start of a digest in hex\n"
        "problem:      events with a problem; also problem:error\n"
        "log:ima       part of the file's name, where several logs are open\n"
        "-type:no_action    a leading minus turns a condition around");
}

} // namespace plumbline::models
