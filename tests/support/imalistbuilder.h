// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytereader.h"
#include "core/base/hasher.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace plumbline::test {

/// One field of an entry's template data.
struct ImaTestField
{
    enum class Kind {
        LegacyDigest, ///< "d": raw bytes without a length in binary, hex in ascii
        LegacyName, ///< "n": with a length, but without NUL
        Digest, ///< "d-ng", "d-ngv2": label, NUL and bytes; label and hex in ascii
        Name, ///< "n-ng": with its NUL in binary
        Bytes, ///< raw; hex in ascii
        Number, ///< in the list's byte order; decimal in ascii
    };
    Kind kind = Kind::Bytes;
    QByteArray label; ///< Digest only: "sha256:", "verity:sha256:"
    QByteArray value;
    quint32 number = 0;
    int width = 4; ///< Number only
};

[[nodiscard]] ImaTestField imaDigest(const QByteArray &label, const QByteArray &value);
[[nodiscard]] ImaTestField imaName(const QByteArray &path);
[[nodiscard]] ImaTestField imaBytes(const QByteArray &value);
[[nodiscard]] ImaTestField imaNumber(quint32 value, int width);

/// An entry: right in everything that is not asked to be wrong.
struct ImaTestEntry
{
    quint32 pcr = 10;
    QByteArray templateName = QByteArrayLiteral("ima-ng");
    std::vector<ImaTestField> fields;
    std::optional<QByteArray> templateHash; ///< instead of the right one; zeros make a violation
    std::optional<quint32> claimedNameLength; ///< instead of the template name's, binary only
    std::optional<quint32> claimedDataLength; ///< instead of the data's, binary only
    QByteArray extraData; ///< behind the fields, inside the template data; binary only
};

/// The entry of a file under the template ima-ng, whose digest is made from the path.
[[nodiscard]] ImaTestEntry imaFile(const QByteArray &path);

/// Writes IMA lists as Linux does: valid by default, broken on request. Linux, ima_measurements_show() and
/// ima_ascii_measurements_show() in security/integrity/ima/ima_fs.c.
class ImaListBuilder
{
public:
    enum class Form { Binary, Ascii };

    explicit ImaListBuilder(Form form = Form::Binary, ByteOrder order = ByteOrder::LittleEndian,
                            HashAlgorithm templateAlgorithm = HashAlgorithm::Sha1);

    ImaListBuilder &add(const ImaTestEntry &entry);
    /// boot_aggregate and then @p count - 1 files of different paths and digests.
    ImaListBuilder &addMany(qint64 count);
    /// Bytes that are no entry.
    ImaListBuilder &addRaw(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// What the template hash of the entry covers.
    [[nodiscard]] QByteArray hashedData(const ImaTestEntry &entry) const;
    /// The template hash that add() writes.
    [[nodiscard]] QByteArray templateHash(const ImaTestEntry &entry);

private:
    [[nodiscard]] QByteArray u32(quint32 value) const;
    [[nodiscard]] QByteArray fieldData(const ImaTestField &field) const;
    [[nodiscard]] QByteArray templateData(const ImaTestEntry &entry) const;
    void addBinary(const ImaTestEntry &entry);
    void addAscii(const ImaTestEntry &entry);

    Form m_form;
    ByteOrder m_order;
    Hasher m_hasher;
    QByteArray m_bytes;
};

} // namespace plumbline::test
