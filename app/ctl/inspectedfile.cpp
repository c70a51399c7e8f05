// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inspectedfile.h"

#include "app/ctl/message.h"
#include "app/ctl/namedfile.h"
#include "core/evidence/filereader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

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
    const auto bytes = readNamedFile(name, evidence::maxLogSize);
    if (!bytes)
        return std::nullopt;
    auto file = inspectBytes(name, *bytes, options);
    if (file)
        return *std::move(file);
    complainOf(name, file.error());
    return std::nullopt;
}

ExitCode exitCodeOf(const InspectedFile &file)
{
    return std::visit([](const auto &inspection) { return exitCodeOf(inspection); }, file);
}

} // namespace plumbline::ctl
