// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/digestcheck.h"
#include "core/base/field.h"
#include "core/ima/entryview.h"

#include <optional>

namespace plumbline::ima {

/// An entry's content. The path is what the kernel saw in its mount namespace; the content of a violation is
/// not covered by any hash.
struct EntryContent
{
    QByteArray templateName;
    Digest templateHash; ///< as recorded
    Digest fileDigest;
    QByteArray digestType; ///< ima-ngv2 and sigv2: "ima" or "verity"; else empty
    QByteArray path; ///< bytes: two paths may decode to equal text
    QByteArray signature; ///< ima-sig, ima-sigv2, ima-modsig, evm-sig; empty where the file has none
    QByteArray buffer; ///< ima-buf
    ByteRange data; ///< the template data in the file: what the template hash covers
    std::vector<Field> fields;
    std::vector<Problem> notes; ///< what is odd about the entry, without its index
    std::optional<ParseError> error; ///< the template data breaks its format
    bool isOpaque = false; ///< the template is not known to us
};

[[nodiscard]] EntryContent decodeEntry(const List &list, const Entry &entry);

/// The same for parts that may stand elsewhere, as in a canonical event log; @p list says how they are
/// written.
[[nodiscard]] EntryContent decodeView(const List &list, const EntryView &view);

/// Whether the recorded template hash is the hash of the template data.
[[nodiscard]] DigestCheck checkTemplateHash(const List &list, const Entry &entry);

} // namespace plumbline::ima
