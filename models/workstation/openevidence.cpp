// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workstation/openevidence.h"

#include "models/workstation/requestkey.h"

namespace plumbline::models {

Result<bundle::OpenedEvidence, Problem> openEvidence(const QString &path, const Progress &progress)
{
    return bundle::openEvidence(path, loadRequestKey().value_or(QByteArray()), progress);
}

} // namespace plumbline::models
