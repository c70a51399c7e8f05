// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline {

/// Why input could not be read: what kind of fault, at which byte, inside which structure. It carries
/// no sentence; models/text makes one in the user's language.
struct ParseError
{
    enum class Kind {
        Truncated, ///< the structure needs more bytes than are left
        TooLarge, ///< a length or a count is beyond the limit that we set for it
        BadValue, ///< a value that the specification does not allow
        BadText, ///< text that is not in the encoding that the specification names
        TrailingBytes, ///< bytes are left where the structure ends
        Duplicate, ///< something stands twice that may stand once
        Unsupported, ///< valid, but not known to this program
        Elsewhere, ///< the file only says where what is wanted can be found
        Cancelled, ///< the user stopped the work
        Io, ///< the file could not be read
    };

    Kind kind = Kind::BadValue;
    qint64 offset = 0; ///< from the start of the file
    QString structure; ///< enclosing structure in the specification's words, e.g. "TCG_PCR_EVENT2.digests"
    qint64 wanted = 0; ///< bytes needed, or the value found, as the kind asks for
    qint64 available = 0; ///< bytes left, or the limit, as the kind asks for
    QString detail; ///< the offending value or name, evidence text: show through safeText()

    bool operator==(const ParseError &) const = default;
};

} // namespace plumbline
