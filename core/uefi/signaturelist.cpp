// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/signaturelist.h"

#include "core/uefi/efitime.h"
#include "core/uefi/freeform.h"
#include "core/uefi/guids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

namespace {

constexpr quint32 listHeaderSize = 28; // SignatureType, SignatureListSize, SignatureHeaderSize, SignatureSize
constexpr quint32 ownerSize = 16;
constexpr quint32 timeSize = 16;
constexpr uchar derSequence = 0x30;

enum class Content { Hash, HashAndTime, Certificate, Other };

struct SignatureType
{
    QUuid guid;
    Content content;
    HashAlgorithm algorithm = HashAlgorithm::None;
    quint32 dataSize = 0; ///< bytes after the owner; 0 where it varies
};

/// UEFI 2.10, section 32.4.1. All but certificates have one size.
constexpr SignatureType types[] = {
    {"c1c41626-504c-4092-aca9-41f936934328"_guid, Content::Hash, HashAlgorithm::Sha256, 32},
    {"826ca512-cf10-4ac9-b187-be01496631bd"_guid, Content::Hash, HashAlgorithm::Sha1, 20},
    {"0b6e5233-a65c-44c9-9407-d9ab83bfc8bd"_guid, Content::Hash, HashAlgorithm::Sha224, 28},
    {"ff3e5307-9fd0-48c9-85f1-8ad56c701e01"_guid, Content::Hash, HashAlgorithm::Sha384, 48},
    {"093e0fae-a6c4-4f50-9f1b-d41e2b89c19a"_guid, Content::Hash, HashAlgorithm::Sha512, 64},
    {"57347f87-7a9b-403a-b93c-dc4afb7a0ebc"_guid, Content::Hash, HashAlgorithm::Sm3_256, 32},
    {"3bd2a492-96c0-4079-b420-fcf98ef103ed"_guid, Content::HashAndTime, HashAlgorithm::Sha256, 48},
    {"7076876e-80c2-4ee6-aad2-28b349a6865b"_guid, Content::HashAndTime, HashAlgorithm::Sha384, 64},
    {"446dbf63-2502-4cda-bcfa-2465d2b0fe9d"_guid, Content::HashAndTime, HashAlgorithm::Sha512, 80},
    {"60d807e5-10b4-49a9-9331-e40437888d37"_guid, Content::HashAndTime, HashAlgorithm::Sm3_256, 48},
    {guid::certX509, Content::Certificate},
    {"3c5766e8-269c-4e34-aa14-ed776e85b3b6"_guid, Content::Other, HashAlgorithm::None, 256}, // RSA2048
    {"e2b36190-879b-4a3d-ad8d-f2e7bba32784"_guid, Content::Other, HashAlgorithm::None, 256}, // + SHA-256
    {"67f8444f-8743-48f1-a328-1eaab8736080"_guid, Content::Other, HashAlgorithm::None, 256}, // + SHA-1
    {"452e8ced-dfff-4b8c-ae01-5118862e682c"_guid, Content::Other, HashAlgorithm::None, 1}, // external
};

constexpr SignatureType unknownType{QUuid(), Content::Other};

const SignatureType &typeOf(const QUuid &guid)
{
    const auto *found = std::ranges::find(types, guid, &SignatureType::guid);
    return found == std::end(types) ? unknownType : *found;
}

struct ListHeader
{
    QUuid type;
    quint32 listSize = 0;
    quint32 headerSize = 0;
    quint32 signatureSize = 0;

    [[nodiscard]] quint32 bodySize() const { return listSize - listHeaderSize - headerSize; }
    [[nodiscard]] quint32 count() const { return bodySize() / signatureSize; }
};

/// Where the sizes stand in EFI_SIGNATURE_LIST.
constexpr qint64 listSizeAt = 16;
constexpr qint64 headerSizeAt = 20;
constexpr qint64 signatureSizeAt = 24;

struct SizeCheck
{
    bool holds;
    ParseError::Kind kind;
    const char *member;
    qint64 memberAt; ///< in the list
    qint64 found;
    qint64 limit;
};

/// Fails with the first check that does not hold.
void apply(FieldReader &reader, qint64 listOffset, std::initializer_list<SizeCheck> checks)
{
    for (const SizeCheck &check : checks) {
        if (check.holds)
            continue;
        reader.fail({.kind = check.kind,
                     .offset = listOffset + check.memberAt,
                     .structure = QString::fromLatin1(check.member),
                     .wanted = check.found,
                     .available = check.limit,
                     .detail = {}});
        return;
    }
}

/// Each size bounds the next. @p available is what is left from the list's start on.
void checkSizes(FieldReader &reader, const ListHeader &header, qint64 listOffset, qint64 available)
{
    using Kind = ParseError::Kind;
    const qint64 listSize = header.listSize;
    const qint64 afterHeader = listSize - listHeaderSize - qint64(header.headerSize);
    const qint64 size = header.signatureSize;
    const SignatureType &type = typeOf(header.type);
    const qint64 typicalSize = ownerSize + qint64(type.dataSize);
    // No known type has a header; bytes there would shift what follows into another meaning.
    const bool mayHaveHeader = type.content == Content::Other;
    apply(reader, listOffset,
          {{listSize >= listHeaderSize, Kind::BadValue, "signatureListSize", listSizeAt, listSize,
            listHeaderSize},
           {listSize <= available, Kind::Truncated, "signatureListSize", listSizeAt, listSize, available},
           {afterHeader >= 0 && (header.headerSize == 0 || mayHaveHeader), Kind::BadValue,
            "signatureHeaderSize", headerSizeAt, header.headerSize, 0},
           {size > ownerSize && (afterHeader == 0 || size <= afterHeader), Kind::BadValue, "signatureSize",
            signatureSizeAt, size, afterHeader},
           {type.dataSize == 0 || size == typicalSize, Kind::BadValue, "signatureSize", signatureSizeAt, size,
            typicalSize},
           {size == 0 || afterHeader % size == 0, Kind::BadValue, "signatureSize", signatureSizeAt, size,
            afterHeader}});
}

ListHeader readListHeader(FieldReader &reader)
{
    const qint64 offset = reader.offset();
    const qint64 available = reader.remaining();
    ListHeader header;
    header.type = reader.guid("signatureType");
    reader.meaning(guidName(header.type));
    header.listSize = reader.u32("signatureListSize");
    header.headerSize = reader.u32("signatureHeaderSize");
    header.signatureSize = reader.u32("signatureSize");
    checkSizes(reader, header, offset, available);
    return header;
}

SignatureList readList(FieldReader &reader, int &budget)
{
    SignatureList list;
    const ListHeader header = readListHeader(reader);
    list.type = header.type;
    if (!reader.failed() && header.headerSize > 0)
        reader.bytes("signatureHeader", header.headerSize);
    if (reader.failed())
        return list;
    reader.begin("signatures", Field::Kind::List);
    for (quint32 i = 0; i < header.count() && !reader.failed(); ++i) {
        if (--budget < 0) {
            reader.fail(ParseError::Kind::TooLarge, "signature", header.count(), maxSignatures);
            break;
        }
        FieldReader inner = reader.slice(header.signatureSize, "signature");
        list.signatures.push_back(readSignatureData(inner, header.type));
        reader.adopt("signature", inner);
    }
    reader.end();
    return list;
}

void readContent(FieldReader &reader, const SignatureType &type, Signature &signature)
{
    const auto left = quint64(reader.remaining());
    switch (type.content) {
    case Content::Certificate:
        signature.certificate = readCertificateField(reader, "certificate");
        break;
    case Content::Hash:
    case Content::HashAndTime: {
        const quint64 trailer = type.content == Content::HashAndTime ? timeSize : 0;
        const quint64 size = left > trailer ? left - trailer : 0;
        signature.digest = Digest{type.algorithm, reader.digest("hash", type.algorithm, size).toByteArray()};
        if (trailer)
            signature.revokedAt = readTime(reader, "timeOfRevocation");
        break;
    }
    case Content::Other:
        reader.bytes("signatureData", left);
        break;
    }
}

/// The type of an EFI_SIGNATURE_DATA that stands alone: a certificate is a DER SEQUENCE, longer than any
/// hash; a hash has one of a few sizes.
const SignatureType &typeByContent(QByteArrayView bytes)
{
    const qsizetype size = bytes.size() - qsizetype(ownerSize);
    if (size > maxDigestSize && uchar(bytes[ownerSize]) == derSequence)
        return typeOf(guid::certX509);
    const auto *hash = std::ranges::find_if(types, [=](const SignatureType &type) {
        return type.content == Content::Hash && size == qsizetype(type.dataSize);
    });
    return hash == std::end(types) ? unknownType : *hash;
}

Signature readSignature(FieldReader &reader, const SignatureType &type)
{
    Signature signature;
    signature.range = {reader.offset(), reader.remaining()};
    signature.owner = reader.guid("signatureOwner");
    reader.meaning(guidName(signature.owner));
    readContent(reader, type, signature);
    return signature;
}

} // namespace

std::optional<Certificate> readCertificateField(FieldReader &reader, const char *name)
{
    const qint64 offset = reader.offset();
    const qint64 length = reader.remaining();
    FieldReader inner = reader.slice(quint64(length), name);
    const auto certificate = readCertificate(inner.rest(), offset);
    if (certificate) {
        for (Field &field : certificateFields(*certificate))
            inner.add(std::move(field));
        reader.adopt(name, inner);
        return *certificate;
    }
    readFreeForm(inner, "certificateData");
    reader.adopt(name, inner);
    Problem problem = problemFrom(certificate.error());
    problem.code = "certificate.unreadable"_L1;
    problem.severity = Severity::Warning;
    problem.range = {offset, length};
    reader.note(std::move(problem));
    return {};
}

Signature readSignatureData(FieldReader &reader, const QUuid &type)
{
    return readSignature(reader, typeOf(type));
}

bool startsSignatureList(QByteArrayView bytes)
{
    FieldReader reader(bytes);
    const QUuid type = reader.guid("signatureType");
    return !reader.failed() && &typeOf(type) != &unknownType;
}

bool canBeSignatureData(QByteArrayView bytes)
{
    return &typeByContent(bytes) != &unknownType;
}

Signature readSignatureData(FieldReader &reader)
{
    return readSignature(reader, typeByContent(reader.rest()));
}

SignatureDatabase readSignatureLists(FieldReader &reader)
{
    SignatureDatabase database;
    int budget = maxSignatures;
    reader.begin("signatureLists", Field::Kind::List);
    while (!reader.atEnd() && !reader.failed()) {
        reader.begin("signatureList");
        database.push_back(readList(reader, budget));
        reader.end();
    }
    reader.end();
    return database;
}

SignatureCount countSignatures(const SignatureDatabase &database)
{
    SignatureCount count;
    for (const SignatureList &list : database) {
        const Content content = typeOf(list.type).content;
        int &kind = content == Content::Certificate ? count.certificates
            : content == Content::Other             ? count.others
                                                    : count.hashes;
        kind += int(list.signatures.size());
    }
    return count;
}

} // namespace plumbline::uefi
