// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/namedfile.h"

#include "app/ctl/message.h"
#include "core/evidence/filereader.h"
#include "models/workstation/openevidence.h"

#include <QCoreApplication>

namespace plumbline::ctl {

std::optional<QByteArray> readNamedFile(const QString &name, qint64 maxSize)
{
    auto bytes = evidence::readFile(name, maxSize);
    if (!bytes)
        complainOf(name, bytes.error());
    else if (bytes->isEmpty())
        complainOf(name, QCoreApplication::translate("NamedFile", "there is nothing in it"));
    else
        return *std::move(bytes);
    return std::nullopt;
}

std::optional<bundle::OpenedEvidence> openNamedEvidence(const QString &name)
{
    auto opened = models::openEvidence(name);
    if (opened)
        return *std::move(opened);
    complainOf(name, opened.error());
    return std::nullopt;
}

} // namespace plumbline::ctl
