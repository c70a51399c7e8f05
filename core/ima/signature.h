// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ima/fieldbytes.h"

#include <vector>

namespace plumbline::ima {

struct DecodedSignature
{
    std::vector<Field> fields;
    std::optional<ParseError> error; ///< it is no signature that the kernel could check
};

/// The extended attribute security.ima or security.evm as an entry holds it: a type and, for a signature, its
/// version, hash algorithm, key id and size, then the signature. Says nothing about whether it is right:
/// that needs the key. Linux, struct signature_v2_hdr and enum evm_ima_xattr_type in
/// security/integrity/integrity.h.
[[nodiscard]] DecodedSignature decodeSignature(const FieldBytes &field);

/// The name of a hash algorithm by the kernel's number; empty if there is none. Linux, enum hash_algo in
/// include/uapi/linux/hash_info.h.
[[nodiscard]] QLatin1StringView kernelHashName(quint8 number);

} // namespace plumbline::ima
