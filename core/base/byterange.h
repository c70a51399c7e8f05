// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace plumbline {

/// A stretch of bytes in the file that was read: where a value stands, so that a view can mark it
/// and an error can name it. Offsets count from the start of the file.
struct ByteRange
{
    qint64 offset = 0; ///< first byte, from the start of the file
    qint64 length = 0; ///< in bytes

    [[nodiscard]] constexpr qint64 end() const { return offset + length; }
    [[nodiscard]] constexpr bool isEmpty() const { return length == 0; }
    [[nodiscard]] constexpr bool contains(qint64 position) const
    {
        return position >= offset && position < end();
    }
    [[nodiscard]] constexpr bool contains(ByteRange other) const
    {
        return other.offset >= offset && other.end() <= end();
    }

    bool operator==(const ByteRange &) const = default;
};

} // namespace plumbline
