// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inspectedfile.h"

#include "app/ctl/message.h"
#include "core/base/safetext.h"
#include "core/evidence/filereader.h"
#include "models/text/problemtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

void complainOf(const QString &name, const QString &text)
{
    complain(safeText(name) + u": "_s + text);
}

ExitCode exitCodeOf(const models::Inspection &inspection)
{
    if (inspection.log.size() == 0)
        return Unusable;
    if (inspection.isIncomplete())
        return Incomplete;
    return inspection.mismatches > 0 ? Failed : Fine;
}

ExitCode exitCodeOf(const models::DatabaseInspection &inspection)
{
    return inspection.isIncomplete() ? Incomplete : Fine;
}

Result<InspectedFile> inspectBytes(const QString &name, const QByteArray &bytes,
                                   const InspectOptions &options)
{
    const bool isToBeTold = !options.format && !options.isDatabase;
    if (options.isDatabase || (isToBeTold && models::looksLikeDatabase(bytes))) {
        auto file = uefi::readSignatureDatabase(bytes);
        if (!file)
            return fail(file.error());
        return models::DatabaseInspection{name, *std::move(file)};
    }
    auto log = evidence::readLog(bytes, options.format);
    if (!log)
        return fail(log.error());
    return models::inspectLog(name, *std::move(log));
}

} // namespace

std::optional<InspectedFile> inspectFile(const QString &name, const InspectOptions &options)
{
    const auto bytes = evidence::readFile(name, evidence::maxLogSize);
    if (bytes && bytes->isEmpty()) {
        complainOf(name, QCoreApplication::translate("InspectCommand", "there is nothing in it"));
        return std::nullopt;
    }
    auto file = bytes ? inspectBytes(name, *bytes, options) : fail(bytes.error());
    if (file)
        return *std::move(file);
    complainOf(name, models::parseErrorText(file.error()));
    return std::nullopt;
}

ExitCode exitCodeOf(const InspectedFile &file)
{
    return std::visit([](const auto &inspection) { return exitCodeOf(inspection); }, file);
}

} // namespace plumbline::ctl
