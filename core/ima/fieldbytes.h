// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/base/parseerror.h"
#include "core/ima/entryview.h"

#include <optional>

namespace plumbline::ima {

/// The bytes of a field, and where they stand in the file: as they are in a binary list, as two hex digits
/// for each in an ascii one. What is read of them at offset 0 is moved to the file.
struct FieldBytes
{
    QByteArray bytes;
    qint64 offset = 0; ///< in the file
    int scale = 1; ///< bytes of the file for each

    [[nodiscard]] ByteRange toFile(ByteRange inside) const
    {
        return {offset + inside.offset * scale, inside.length * scale};
    }
    void moveToFile(std::vector<Field> &fields) const;
    void moveToFile(ParseError &error) const { error.offset = toFile({error.offset, 0}).offset; }
};

/// The bytes of a field that is hex in an ascii list; nothing where it is not.
[[nodiscard]] std::optional<FieldBytes> fieldBytes(const FieldView &view, bool isAscii);

} // namespace plumbline::ima
