// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/catalogue/pebuilder.h"

#include "tests/support/bytes.h"

namespace plumbline::test {

qint64 PeBuilder::directory() const
{
    return optionalHeader() + (magic == 0x10B ? 96 : 112) + 4 * 8;
}

QByteArray PeBuilder::bytes() const
{
    const qint64 optionalSize = (magic == 0x10B ? 96 : 112) + 16 * 8;
    QByteArray file = "MZ" + QByteArray(0x3A, '\0') + le32(0x40); // e_lfanew
    file += QByteArray("PE\0\0", 4);
    file += le16(0x8664) + le16(quint16(sections.size())); // Machine, NumberOfSections
    file += le32(0) + le32(0) + le32(0); // time, symbols
    file += le16(quint16(optionalSize)) + le16(0x22); // SizeOfOptionalHeader, Characteristics
    QByteArray optional = le16(magic) + QByteArray(58, 'o');
    optional += le32(quint32(headersSize)) + le32(checksum); // SizeOfHeaders, CheckSum
    optional += QByteArray(optionalSize - 16 * 8 - 4 - optional.size(), 'p');
    optional += le32(directories) + QByteArray(16 * 8, '\0');
    file += optional;
    qint64 place = headersSize;
    QByteArray data;
    for (size_t i = 0; i < sections.size(); ++i) {
        const bool isLast = i + 1 == sections.size();
        const qint64 size = sections[i].size() + (isLast ? sectionGrowth : 0);
        const qint64 start = place + (isLast ? sectionShift : 0);
        file += QByteArray(".text\0\0\0", 8) + le32(0) + le32(0x1000); // Name, VirtualSize, VirtualAddress
        file += le32(quint32(size)) + le32(quint32(start)) + QByteArray(16, '\0');
        data += sections[i];
        place += sections[i].size();
    }
    file += QByteArray(headersSize - file.size(), '\0') + data + trailing;
    if (!signatures.isEmpty()) {
        file.replace(directory(), 8,
                     le32(quint32(file.size() + signatureShift)) + le32(quint32(signatures.size())));
        file += signatures;
    }
    return file;
}

} // namespace plumbline::test
