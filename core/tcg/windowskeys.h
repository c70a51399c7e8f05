// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

namespace plumbline::tcg {

/// Reads a SubjectPublicKeyInfo (an authority's key) as one field that says what key it is, and its
/// fingerprint: the SHA-256 of the encoding. Fails where it is no DER of that shape. RFC 5280,
/// section 4.1.2.7.
void readSubjectPublicKey(FieldReader &reader);

/// Reads SIPAEVENT_VSM_IDK_INFO_PAYLOAD: the RSA key that identifies the secure kernel. wbcl.h.
void readIdentityKey(FieldReader &reader);

} // namespace plumbline::tcg
