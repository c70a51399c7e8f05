// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/logheader.h"

#include "core/base/bytereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr QByteArrayView agileSignature("Spec ID Event03\0", 16);

constexpr quint16 maxDeclaredSize = maxDigestSize;

/// The size of an algorithm that the TCG registry knows. Our own numbers for other algorithms lie above
/// 0xF000 and mean nothing in a log.
std::optional<qsizetype> registeredSize(HashAlgorithm algorithm)
{
    return quint16(algorithm) < 0xF000 ? digestSize(algorithm) : std::nullopt;
}

Problem headerProblem(QLatin1StringView code, Severity severity, const LogAlgorithm &bank, ByteRange range)
{
    return {.code = code,
            .severity = severity,
            .event = 0,
            .range = range,
            .structure = u"TCG_EfiSpecIDEvent.digestSizes"_s,
            .wanted = registeredSize(bank.algorithm).value_or(maxDeclaredSize),
            .available = bank.declaredSize,
            .detail = bankName(bank.algorithm)};
}

/// What is wrong with one declaration, if anything. Our size of a known algorithm wins over the header's: a
/// reader that follows a lying header steps over events of the liar's choice.
std::optional<Problem> problemOf(const EventLog &log, const LogAlgorithm &bank, ByteRange range)
{
    if (std::ranges::count(log.algorithms, bank.algorithm, &LogAlgorithm::algorithm))
        return headerProblem("log.header-duplicate-algorithm"_L1, Severity::Error, bank, range);
    const std::optional<qsizetype> size = registeredSize(bank.algorithm);
    if (size ? *size != bank.declaredSize : bank.declaredSize == 0 || bank.declaredSize > maxDeclaredSize)
        return headerProblem("log.header-digest-size"_L1, Severity::Error, bank, range);
    if (!size)
        return headerProblem("log.header-unknown-algorithm"_L1, Severity::Warning, bank, range);
    return std::nullopt;
}

Result<void> readAlgorithms(EventLog &log, ByteReader &in, ProblemList &problems)
{
    // signature, platformClass, specVersionMinor, specVersionMajor, specErrata, uintnSize
    if (auto fixed = in.bytes(16 + 4 + 1 + 1 + 1 + 1, "TCG_EfiSpecIDEvent"); !fixed)
        return fail(fixed.error());
    const qint64 countOffset = in.offset();
    const auto count = in.u32("TCG_EfiSpecIDEvent.numberOfAlgorithms");
    if (!count)
        return fail(count.error());
    if (*count > maxBanks) {
        return fail({.kind = ParseError::Kind::TooLarge,
                     .offset = countOffset,
                     .structure = u"TCG_EfiSpecIDEvent.numberOfAlgorithms"_s,
                     .wanted = *count,
                     .available = maxBanks});
    }
    for (quint32 i = 0; i < *count; ++i) {
        const ByteRange range{in.offset(), 4};
        const auto algorithm = in.u16("TCG_EfiSpecIDEvent.digestSizes");
        const auto size = in.u16("TCG_EfiSpecIDEvent.digestSizes");
        if (!size)
            return fail(size.error());
        const LogAlgorithm bank{HashAlgorithm(*algorithm), *size};
        if (auto problem = problemOf(log, bank, range))
            problems.add(*std::move(problem));
        if (!std::ranges::count(log.algorithms, bank.algorithm, &LogAlgorithm::algorithm))
            log.algorithms.push_back(bank);
    }
    return {};
}

} // namespace

bool isCryptoAgileHeader(QByteArrayView data)
{
    return data.startsWith(agileSignature);
}

void readHeaderAlgorithms(EventLog &log, const Event &header, ProblemList &problems)
{
    ByteReader in(log.dataOf(header), header.data.offset);
    if (const auto read = readAlgorithms(log, in, problems); !read) {
        Problem problem = problemFrom(read.error(), 0);
        problem.code = "log.header-algorithms"_L1;
        problems.add(problem);
    }
}

qint64 sizeInLog(const EventLog &log, HashAlgorithm algorithm)
{
    if (const auto size = registeredSize(algorithm))
        return *size;
    const auto bank = std::ranges::find(log.algorithms, algorithm, &LogAlgorithm::algorithm);
    return bank != log.algorithms.end() && bank->declaredSize <= maxDeclaredSize ? bank->declaredSize : 0;
}

QString bankName(HashAlgorithm algorithm)
{
    if (registeredSize(algorithm))
        return hashName(algorithm);
    return QStringLiteral("alg_0x%1").arg(quint16(algorithm), 4, 16, QLatin1Char('0'));
}

} // namespace plumbline::tcg
