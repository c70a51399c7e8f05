// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "tests/fuzz/require.h"

/// Every field lies inside the bytes that were read; one that was computed has an empty range.
inline void requireInside(const std::vector<plumbline::Field> &fields, plumbline::ByteRange bytes)
{
    for (const plumbline::Field &field : fields) {
        require(field.range.offset >= 0 && field.range.length >= 0);
        require(field.range.isEmpty() || bytes.contains(field.range));
        requireInside(field.children, bytes);
    }
}

/// The same for the fields, the notes and the failure of a reader, which is spent with it.
inline void requireSound(plumbline::FieldReader &reader, plumbline::ByteRange bytes)
{
    if (const auto &failure = reader.failure())
        require(failure->offset >= bytes.offset && failure->offset <= bytes.end());
    for (const plumbline::Problem &note : reader.takeNotes())
        require(note.range.offset >= bytes.offset && note.range.end() <= bytes.end());
    requireInside(reader.take(), bytes);
}
