// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/openedevidence.h"

namespace plumbline::ctl {

// What the arguments name, opened; nothing, after saying why, where that fails.

/// The bytes of a file that has some.
[[nodiscard]] std::optional<QByteArray> readNamedFile(const QString &name, qint64 maxSize);

/// A bundle or a folder of evidence.
[[nodiscard]] std::optional<bundle::OpenedEvidence> openNamedEvidence(const QString &name);

} // namespace plumbline::ctl
