// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tpm/openssl.h"

#include <memory>

namespace plumbline::tpm {

/// A key as OpenSSL has it, checked.
struct LoadedKey
{
    KeyFault fault = KeyFault::UnsupportedType;
    KeyPointer key; ///< null where there is a fault
};

/// The key, loaded now or kept from one of the last times: loading one takes as long as verifying a signature
/// with it, and a machine signs all its quotes with one. Never null. For any thread.
[[nodiscard]] std::shared_ptr<const LoadedKey> loadedKey(const PublicKey &key);

} // namespace plumbline::tpm
