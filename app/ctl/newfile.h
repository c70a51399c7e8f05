// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plumbline::ctl {

/// Writes a file that must not be there yet, not even as a link. False, after saying why, where that fails;
/// what was written until then is removed.
[[nodiscard]] bool writeNewFile(const QString &path, const QByteArray &bytes);

} // namespace plumbline::ctl
