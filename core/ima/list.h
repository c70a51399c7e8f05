// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytereader.h"
#include "core/base/hashalgorithm.h"
#include "core/base/problem.h"

#include <QByteArray>

#include <vector>

namespace plumbline::ima {

/// One measurement of an IMA list: where it stands. 24 bytes, because lists of a million are real; fields
/// are read on demand by decodeEntry(). Linux, Documentation/security/IMA-templates.
struct Entry
{
    qint64 offset = 0; ///< in the file
    quint32 length = 0; ///< bytes in the file; for an ascii list without the line break
    quint32 claimedPcr = 10;
    quint16 templateIndex = 0; ///< into List::templates
    quint16 flags = 0; ///< Entry::Flag
    quint32 dataOffset = 0; ///< template data, from the start of the entry; 0 where it could not be read

    enum Flag : quint16 {
        Violation = 1, ///< the template hash is all zero: ToMToU or open writers
        Damaged = 2, ///< could not be read to its end
    };
};

/// An IMA measurement list: the file's bytes and where its entries stand.
struct List
{
    QByteArray bytes;
    bool isAscii = false;
    ByteOrder byteOrder = ByteOrder::LittleEndian; ///< of the host that wrote a binary list
    HashAlgorithm templateAlgorithm = HashAlgorithm::Sha1; ///< of the recorded template hashes
    std::vector<QByteArray> templates; ///< names met, e.g. "ima-ng"
    std::vector<Entry> entries;
    std::vector<Problem> problems;
};

} // namespace plumbline::ima
