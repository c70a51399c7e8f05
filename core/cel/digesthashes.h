// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"
#include "core/cel/log.h"

namespace plumbline::cel {

/// Whether every digest of the record that this OpenSSL can make is the hash of @p message; Unknown where
/// there is none.
[[nodiscard]] DigestCheck::Result compareDigests(const Record &record, QByteArrayView message);

} // namespace plumbline::cel
