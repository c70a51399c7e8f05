// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hashalgorithm.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

struct Row
{
    HashAlgorithm algorithm;
    qsizetype size;
    const char *name;
};

constexpr std::array rows{
    Row{HashAlgorithm::Sha1, 20, "sha1"},         Row{HashAlgorithm::Sha256, 32, "sha256"},
    Row{HashAlgorithm::Sha384, 48, "sha384"},     Row{HashAlgorithm::Sha512, 64, "sha512"},
    Row{HashAlgorithm::Sm3_256, 32, "sm3_256"},   Row{HashAlgorithm::Sha3_256, 32, "sha3_256"},
    Row{HashAlgorithm::Sha3_384, 48, "sha3_384"}, Row{HashAlgorithm::Sha3_512, 64, "sha3_512"},
    Row{HashAlgorithm::Md5, 16, "md5"},           Row{HashAlgorithm::Sha224, 28, "sha224"},
};

constexpr auto algorithms = [] {
    std::array<HashAlgorithm, rows.size()> list{};
    std::ranges::transform(rows, list.begin(), &Row::algorithm);
    return list;
}();

const Row *find(HashAlgorithm algorithm)
{
    const auto *const row = std::ranges::find(rows, algorithm, &Row::algorithm);
    return row == rows.end() ? nullptr : row;
}

} // namespace

std::span<const HashAlgorithm> knownHashAlgorithms()
{
    return algorithms;
}

std::optional<qsizetype> digestSize(HashAlgorithm algorithm)
{
    const Row *row = find(algorithm);
    return row ? std::optional(row->size) : std::nullopt;
}

QString hashName(HashAlgorithm algorithm)
{
    if (const Row *row = find(algorithm))
        return QString::fromLatin1(row->name);
    return QStringLiteral("alg_0x%1").arg(quint16(algorithm), 4, 16, QLatin1Char('0'));
}

std::optional<HashAlgorithm> hashAlgorithmByName(QStringView name)
{
    QString plain = name.toString().toLower();
    plain.replace(QLatin1Char('-'), QLatin1Char('_'));
    if (plain == QLatin1String("sm3"))
        return HashAlgorithm::Sm3_256;
    if (plain.startsWith(QLatin1String("sha_")))
        plain.remove(3, 1);
    for (const Row &row : rows) {
        if (plain == QLatin1String(row.name))
            return row.algorithm;
    }
    return std::nullopt;
}

} // namespace plumbline
