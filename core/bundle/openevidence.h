// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/bundle/openedevidence.h"

namespace plumbline::bundle {

/// What a path names, told from a folder's being one and from a file's first bytes: nothing for a log or
/// another loose file, and where it cannot be opened.
[[nodiscard]] std::optional<Container> containerAt(const QString &path);

/// Opens a bundle or a folder of evidence: what the console and the command line both verify and show.
/// Nothing is unpacked, and nothing that it says is followed to anywhere else. @p requestKey is the
/// workstation's; with an empty one no request record counts as ours. Progress counts bytes.
[[nodiscard]] Result<OpenedEvidence, Problem>
openEvidence(const QString &path, QByteArrayView requestKey = {}, const Progress &progress = {});

/// A bundle that is in memory, opened in the same way.
[[nodiscard]] Result<OpenedEvidence, Problem>
openBundle(const QByteArray &file, QByteArrayView requestKey = {}, const Progress &progress = {});

} // namespace plumbline::bundle
