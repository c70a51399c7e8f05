// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tpm/publickey.h"

namespace plumbline::tpm {

/// Reads a JSON Web Key: "kty" RSA with n and e, or EC with crv, x and y. RFC 7517; RFC 7518, sections 6.2
/// and 6.3.
[[nodiscard]] Result<PublicKey> readJwk(QByteArrayView json);

} // namespace plumbline::tpm
