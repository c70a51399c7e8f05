// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace plumbline::test {

/// Makes small PE32+ images: valid by default, broken on request. Sections follow the headers without a gap.
struct PeBuilder
{
    quint16 magic = 0x20B; ///< of the optional header; 0x10B makes a PE32
    quint32 checksum = 0x11223344;
    std::vector<QByteArray> sections{QByteArray(64, 'c'), QByteArray(32, 'd')};
    QByteArray trailing; ///< behind the sections, before the signatures
    QByteArray signatures; ///< attribute certificate table
    quint32 directories = 16; ///< NumberOfRvaAndSizes
    qint64 sectionShift = 0; ///< added to the place of the last section
    qint64 sectionGrowth = 0; ///< added to the stated size of the last section
    qint64 signatureShift = 0; ///< added to the stated place of the signatures

    static constexpr qint64 headersSize = 0x200;

    [[nodiscard]] QByteArray bytes() const;
    /// Where the optional header starts.
    [[nodiscard]] static constexpr qint64 optionalHeader() { return 0x40 + 4 + 20; }
    [[nodiscard]] qint64 directory() const; ///< where the entry of the signatures stands
};

} // namespace plumbline::test
