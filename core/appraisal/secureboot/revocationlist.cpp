// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/revocationlist.h"

#include "core/base/textcodec.h"
#include "core/uefi/signaturedatabase.h"

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr qsizetype hexLength = 64; ///< of a SHA-256
constexpr QByteArrayView datePrefix("date ");

ParseError wrong(ParseError::Kind kind, qint64 offset)
{
    return {.kind = kind, .offset = offset, .structure = u"revocation list"_s, .detail = {}};
}

bool isHex(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// One line that is no remark.
std::optional<ParseError> readLine(QByteArrayView line, qint64 offset, RevocationList &list)
{
    if (line.startsWith(datePrefix)) {
        const QDate date
            = QDate::fromString(QString::fromLatin1(line.sliced(datePrefix.size())), Qt::ISODate);
        if (list.date.isValid())
            return wrong(ParseError::Kind::Duplicate, offset);
        if (!date.isValid())
            return wrong(ParseError::Kind::BadValue, offset);
        list.date = date;
        return std::nullopt;
    }
    const QByteArrayView hash = line.first(std::min(line.size(), hexLength));
    const bool isLine
        = hash.size() == hexLength && isHex(hash) && (line.size() == hexLength || line[hexLength] == ' ');
    if (!isLine)
        return wrong(ParseError::Kind::BadValue, offset);
    const QString name = decodeUtf8(line.sliced(std::min(line.size(), hexLength + 1)));
    if (!list.images.emplace(QByteArray::fromHex(hash.toByteArray()), name).second)
        return wrong(ParseError::Kind::Duplicate, offset);
    return std::nullopt;
}

} // namespace

Result<RevocationList> readRevocationList(const QByteArray &text)
{
    if (text.size() > maxRevocationListSize)
        return fail(wrong(ParseError::Kind::TooLarge, 0));
    RevocationList list;
    qint64 offset = 0;
    for (const QByteArray &line : text.split('\n')) {
        const bool isRemark = line.isEmpty() || line.startsWith('#');
        const auto error = isRemark ? std::nullopt : readLine(line, offset, list);
        if (error)
            return fail(*error);
        offset += line.size() + 1;
    }
    if (!list.date.isValid())
        return fail(wrong(ParseError::Kind::Truncated, offset));
    return list;
}

Result<RevocationList> readRevocationDatabase(const QByteArray &bytes)
{
    if (bytes.size() > maxRevocationListSize)
        return fail(wrong(ParseError::Kind::TooLarge, 0));
    const auto file = uefi::readSignatureDatabase(bytes);
    if (!file)
        return fail(file.error());
    RevocationList list;
    if (file->authentication)
        list.date = file->authentication->timeStamp.date();
    for (const uefi::SignatureList &signatures : file->lists)
        for (const uefi::Signature &signature : signatures.signatures)
            if (signature.digest && signature.digest->algorithm == HashAlgorithm::Sha256)
                list.images.emplace(signature.digest->value, QString());
    return list;
}

Result<RevocationList> readRevocations(const QByteArray &bytes)
{
    const bool isText = bytes.startsWith('#') || bytes.startsWith(datePrefix.toByteArray());
    return isText ? readRevocationList(bytes) : readRevocationDatabase(bytes);
}

} // namespace plumbline::appraisal
