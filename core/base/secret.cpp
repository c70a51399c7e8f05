// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace plumbline {

namespace {

const uchar *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

} // namespace

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    QByteArray code(EVP_MAX_MD_SIZE, '\0');
    unsigned length = 0;
    if (!HMAC(EVP_sha256(), key.data(), int(key.size()), octets(message), size_t(message.size()),
              reinterpret_cast<uchar *>(code.data()), &length))
        length = 0;
    code.truncate(qsizetype(length));
    return code;
}

bool equalsInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<uchar *>(bytes.data()), int(count)) != 1)
        bytes.clear();
    return bytes;
}

} // namespace plumbline
