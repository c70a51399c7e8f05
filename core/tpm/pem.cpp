// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/pem.h"

using namespace Qt::StringLiterals;

namespace plumbline::tpm {

namespace {

constexpr QByteArrayView beginMark("-----BEGIN ");
constexpr QByteArrayView endMark("-----END ");
constexpr QByteArrayView dashes("-----");

ParseError pemError(ParseError::Kind kind, qint64 offset)
{
    return {.kind = kind, .offset = offset, .structure = u"PEM"_s, .detail = {}};
}

QByteArray withoutLineEnds(QByteArrayView text)
{
    QByteArray result;
    for (const char c : text)
        if (c != '\r' && c != '\n')
            result += c;
    return result;
}

/// The first block, and what follows it.
struct FoundBlock
{
    PemBlock block;
    QByteArrayView rest;
};

Result<FoundBlock> findBlock(QByteArrayView file)
{
    const qsizetype begin = file.indexOf(beginMark);
    if (begin < 0)
        return fail(pemError(ParseError::Kind::BadValue, 0));
    const qsizetype labelStart = begin + beginMark.size();
    const qsizetype labelEnd = file.indexOf(dashes, labelStart);
    if (labelEnd < 0)
        return fail(pemError(ParseError::Kind::Truncated, labelStart));
    const QByteArray label = file.sliced(labelStart, labelEnd - labelStart).toByteArray();
    const qsizetype bodyStart = labelEnd + dashes.size();
    const QByteArray end = endMark.toByteArray() + label + dashes.toByteArray();
    const qsizetype bodyEnd = file.indexOf(end, bodyStart);
    if (bodyEnd < 0)
        return fail(pemError(ParseError::Kind::Truncated, bodyStart));
    const QByteArray text = withoutLineEnds(file.sliced(bodyStart, bodyEnd - bodyStart));
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // Only one text stands for given bytes: the last character may not have bits of its own.
    if (!decoded || (*decoded).toBase64() != text)
        return fail(pemError(ParseError::Kind::BadText, bodyStart));
    return FoundBlock{{label, *decoded}, file.sliced(bodyEnd + end.size())};
}

} // namespace

bool looksLikePem(QByteArrayView file)
{
    return file.indexOf(beginMark) >= 0;
}

Result<PemBlock> readPem(QByteArrayView file)
{
    return findBlock(file).map([](FoundBlock &&found) { return std::move(found.block); });
}

Result<std::vector<PemBlock>> readPemBlocks(QByteArrayView file, size_t limit)
{
    std::vector<PemBlock> blocks;
    while (blocks.empty() || looksLikePem(file)) {
        auto found = findBlock(file);
        if (!found)
            return fail(found.error());
        if (blocks.size() == limit)
            return fail(pemError(ParseError::Kind::TooLarge, 0));
        blocks.push_back(std::move(found->block));
        file = found->rest;
    }
    return blocks;
}

} // namespace plumbline::tpm
