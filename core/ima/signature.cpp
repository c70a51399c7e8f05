// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/signature.h"

#include "core/base/fieldreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::ima {

namespace {

/// enum evm_ima_xattr_type
enum XattrType : quint8 {
    DigestOfSha1 = 1,
    EvmHmac = 2,
    Signature = 3,
    Digest = 4,
    PortableSignature = 5,
    VeritySignature = 6,
};

constexpr std::array typeNames{
    "IMA_XATTR_DIGEST"_L1,          "EVM_XATTR_HMAC"_L1,
    "EVM_IMA_XATTR_DIGSIG"_L1,      "IMA_XATTR_DIGEST_NG"_L1,
    "EVM_XATTR_PORTABLE_DIGSIG"_L1, "IMA_VERITY_DIGSIG"_L1,
};

constexpr std::array hashNames{
    "md4"_L1,         "md5"_L1,         "sha1"_L1,     "rmd160"_L1,   "sha256"_L1,   "sha384"_L1,
    "sha512"_L1,      "sha224"_L1,      "rmd128"_L1,   "rmd256"_L1,   "rmd320"_L1,   "wp256"_L1,
    "wp384"_L1,       "wp512"_L1,       "tgr128"_L1,   "tgr160"_L1,   "tgr192"_L1,   "sm3"_L1,
    "streebog256"_L1, "streebog512"_L1, "sha3-256"_L1, "sha3-384"_L1, "sha3-512"_L1,
};

bool isSignature(quint8 type)
{
    return type == Signature || type == PortableSignature || type == VeritySignature;
}

void readHashAlgorithm(FieldReader &reader)
{
    const quint8 algorithm = reader.u8("hashAlgorithm");
    reader.meaning(kernelHashName(algorithm));
    if (!reader.failed() && kernelHashName(algorithm).isEmpty())
        reader.fail(ParseError::Kind::Unsupported, "signature_v2_hdr.hash_algo", algorithm);
}

/// Version 1 is the format of 2011 that no kernel of this decade checks; its rest stays bytes.
void readSignature(FieldReader &reader)
{
    constexpr quint8 firstKnown = 2;
    constexpr quint8 lastKnown = 3;
    const quint8 version = reader.u8("signatureVersion");
    if (reader.failed())
        return;
    if (version < firstKnown || version > lastKnown)
        return reader.fail(ParseError::Kind::Unsupported, "signature_v2_hdr.version", version);
    readHashAlgorithm(reader);
    reader.bytes("keyId", 4);
    const quint16 size = reader.u16("signatureSize");
    reader.bytes("signatureValue", size);
    reader.expectEnd("signature_v2_hdr");
}

void readXattr(FieldReader &reader)
{
    const quint8 type = reader.u8("xattrType");
    if (reader.failed())
        return;
    if (type >= DigestOfSha1 && type <= typeNames.size())
        reader.meaning(typeNames[size_t(type - 1)]);
    if (isSignature(type))
        return readSignature(reader);
    if (type == Digest)
        readHashAlgorithm(reader);
    if (type == DigestOfSha1 || type == EvmHmac || type == Digest)
        reader.bytes("digestValue", quint64(reader.remaining()));
    else
        reader.fail(ParseError::Kind::Unsupported, "security.ima", type);
}

} // namespace

QLatin1StringView kernelHashName(quint8 number)
{
    return number < hashNames.size() ? hashNames[number] : QLatin1StringView();
}

DecodedSignature decodeSignature(const FieldBytes &field)
{
    FieldReader reader(field.bytes, 0, ByteOrder::BigEndian);
    readXattr(reader);
    DecodedSignature decoded{.fields = {}, .error = reader.failure()};
    decoded.fields = reader.take();
    field.moveToFile(decoded.fields);
    if (decoded.error)
        field.moveToFile(*decoded.error);
    return decoded;
}

} // namespace plumbline::ima
