// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/base/problem.h"

#include <QByteArray>

namespace plumbline::cel {

/// Bytes that a record holds, and where they stand in the file: as they are in a TLV, as two hex digits for
/// each in JSON. A decoder reads the bytes from offset 0; what it found is then moved to the file.
struct Source
{
    QByteArray bytes;
    ByteRange range; ///< in the file, as they are written
    int scale = 1; ///< bytes of the file for each; 0 where they do not stand there one after another

    [[nodiscard]] ByteRange toFile(ByteRange inside) const
    {
        return scale == 0 ? range : ByteRange{range.offset + inside.offset * scale, inside.length * scale};
    }
    /// A field without bytes stays without.
    void moveToFile(std::vector<Field> &fields) const;
    void moveToFile(Problem &problem) const { problem.range = toFile(problem.range); }
    void moveToFile(ParseError &error) const { error.offset = toFile({error.offset, 0}).offset; }
};

} // namespace plumbline::cel
