// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "models/review/logsource.h"
#include "models/verdict/evidencedraft.h"

#include <QPromise>

namespace plumbline::models {

/// What files that were opened together are.
struct SortedFiles
{
    /// A bundle or a folder that is not opened, and why.
    struct Refused
    {
        QString name; ///< safe to show
        Problem problem;
    };

    std::vector<LogSource> logs; ///< what is no other evidence counts as a log: reading it says what is wrong
    EvidenceDraft evidence;
    std::vector<Refused> refused;
};

/// Tells logs, parts, bundles and folders of evidence apart, by content. Parts are added to @p draft. Runs on
/// a worker.
void sortFiles(QPromise<SortedFiles> &promise, const QStringList &paths, const EvidenceDraft &draft = {});

} // namespace plumbline::models
