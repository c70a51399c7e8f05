// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace plumbline::models {

/// The folder of what plumbline and plumblinectl keep for this user.
[[nodiscard]] QString dataFolder();

/// The key by which this workstation knows its own requests again; empty where none was made yet. Fails where
/// its file may be read or written by others, is a link, or is not a key (BadValue), or cannot be read (Io).
[[nodiscard]] Result<QByteArray> loadRequestKey(const QString &folder = dataFolder());

/// The same, made first where there is none. Two programs that do so at the same time get the same key.
[[nodiscard]] Result<QByteArray> makeRequestKey(const QString &folder = dataFolder());

} // namespace plumbline::models
