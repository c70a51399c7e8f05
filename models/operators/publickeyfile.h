// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/operator.h"

namespace plumbline::models {

/// The key in a file with a SubjectPublicKeyInfo, PEM ("PUBLIC KEY") or DER, of one of the two kinds that
/// operators have (RFC 8410, section 4; RFC 5480); nothing for any other file.
[[nodiscard]] std::optional<trust::OperatorKey> readPublicKey(QByteArrayView file);

/// As PEM, to be given to an administrator.
[[nodiscard]] QByteArray writePublicKey(const trust::OperatorKey &key);

} // namespace plumbline::models
