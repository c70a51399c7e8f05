// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytereader.h"

namespace plumbline {

/// The universal tags that a certificate's outline needs. ITU-T X.690, section 8; X.680, section 8.6.
enum class DerTag : quint8 {
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    ObjectIdentifier = 0x06,
    Sequence = 0x30,
    ExplicitVersion = 0xA0, ///< [0] of TBSCertificate
};

/// One element of a DER encoding: enough to know where things stand, not what they mean.
struct DerElement
{
    DerTag tag = DerTag::Sequence;
    ByteRange range; ///< identifier, length and contents, in the file
    QByteArrayView contents;
    qint64 contentsOffset = 0; ///< in the file

    [[nodiscard]] ByteReader reader() const { return ByteReader(contents, contentsOffset); }
};

/// Reads one element: a tag of one byte and a definite length of at most four. ITU-T X.690, section 10.1.
[[nodiscard]] Result<DerElement> readDerElement(ByteReader &reader);

/// The same; BadValue unless it has that tag.
[[nodiscard]] Result<DerElement> readDerElement(ByteReader &reader, DerTag tag, const char *structure);

} // namespace plumbline
