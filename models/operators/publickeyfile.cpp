// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operators/publickeyfile.h"

namespace plumbline::models {

namespace {

using trust::KeyAlgorithm;
using trust::OperatorKey;

constexpr QByteArrayView pemBegin("-----BEGIN PUBLIC KEY-----");
constexpr QByteArrayView pemEnd("-----END PUBLIC KEY-----");
constexpr qsizetype largestFile = 4096;
constexpr qsizetype lineLength = 64;

// The whole DER but the key itself.
const QByteArray &ed25519Head()
{
    static const QByteArray head = QByteArray::fromHex("302a300506032b6570032100");
    return head;
}

const QByteArray &p256Head()
{
    static const QByteArray head
        = QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");
    return head;
}

QByteArray derOf(QByteArrayView file)
{
    const qsizetype begin = file.indexOf(pemBegin);
    if (begin < 0)
        return file.toByteArray();
    const qsizetype content = begin + pemBegin.size();
    const qsizetype end = file.indexOf(pemEnd, content);
    return end < 0 ? QByteArray() : QByteArray::fromBase64(file.sliced(content, end - content).toByteArray());
}

} // namespace

std::optional<OperatorKey> readPublicKey(QByteArrayView file)
{
    if (file.size() > largestFile)
        return {};
    OperatorKey key{.algorithm = KeyAlgorithm::Ed25519, .publicKey = derOf(file)};
    if (key.publicKey.startsWith(p256Head()))
        key.algorithm = KeyAlgorithm::EcdsaP256;
    else if (!key.publicKey.startsWith(ed25519Head()))
        return {};
    return trust::isUsable(key) ? std::optional(key) : std::nullopt;
}

QByteArray writePublicKey(const OperatorKey &key)
{
    const QByteArray text = key.publicKey.toBase64();
    QByteArray pem = pemBegin.toByteArray() + '\n';
    for (qsizetype i = 0; i < text.size(); i += lineLength)
        pem += text.mid(i, lineLength) + '\n';
    return pem + pemEnd.toByteArray() + '\n';
}

} // namespace plumbline::models
