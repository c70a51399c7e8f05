// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/logheader.h"

#include "core/base/bytereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr QByteArrayView agileSignature("Spec ID Event03\0", 16);

constexpr qint64 maxDeclaredDigestSize = maxDigestSize;

Problem headerProblem(QLatin1StringView code, Severity severity, ByteRange range)
{
    return {.code = code,
            .severity = severity,
            .event = 0,
            .range = range,
            .structure = u"TCG_EfiSpecIDEvent.digestSizes"_s};
}

/// The size of an algorithm that the TCG registry knows. Our own numbers for other algorithms lie above
/// 0xF000 and mean nothing in a log.
std::optional<qsizetype> registeredSize(HashAlgorithm algorithm)
{
    return quint16(algorithm) < 0xF000 ? digestSize(algorithm) : std::nullopt;
}

bool declares(const EventLog &log, HashAlgorithm algorithm)
{
    return std::ranges::any_of(log.algorithms,
                               [=](const LogAlgorithm &bank) { return bank.algorithm == algorithm; });
}

/// Takes one declaration into the log. Our size of a known algorithm wins over the header's: a reader that
/// follows a lying header steps over events of the liar's choice.
void declare(EventLog &log, LogAlgorithm bank, ByteRange range)
{
    if (declares(log, bank.algorithm)) {
        Problem problem = headerProblem("log.header-duplicate-algorithm"_L1, Severity::Error, range);
        problem.detail = bankName(bank.algorithm);
        log.problems.push_back(problem);
        return;
    }
    log.algorithms.push_back(bank);
    const std::optional<qsizetype> size = registeredSize(bank.algorithm);
    if (size && *size == bank.declaredSize)
        return;
    const bool isUsable = !size && bank.declaredSize > 0 && bank.declaredSize <= maxDeclaredDigestSize;
    Problem problem = isUsable ? headerProblem("log.header-unknown-algorithm"_L1, Severity::Warning, range)
                               : headerProblem("log.header-digest-size"_L1, Severity::Error, range);
    problem.wanted = size.value_or(maxDeclaredDigestSize);
    problem.available = bank.declaredSize;
    problem.detail = bankName(bank.algorithm);
    log.problems.push_back(problem);
}

Result<void> readAlgorithms(EventLog &log, ByteReader &in)
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
        const qint64 start = in.offset();
        const auto algorithm = in.u16("TCG_EfiSpecIDEvent.digestSizes");
        const auto size = in.u16("TCG_EfiSpecIDEvent.digestSizes");
        if (!size)
            return fail(size.error());
        declare(log, {HashAlgorithm(*algorithm), *size}, {start, 4});
    }
    return {};
}

} // namespace

bool isCryptoAgileHeader(QByteArrayView data)
{
    return data.startsWith(agileSignature);
}

void readHeaderAlgorithms(EventLog &log, const Event &header)
{
    ByteReader in(log.dataOf(header), header.data.offset);
    if (const auto read = readAlgorithms(log, in); !read) {
        Problem problem = problemFrom(read.error(), 0);
        problem.code = "log.header-algorithms"_L1;
        log.problems.push_back(problem);
    }
}

qint64 sizeInLog(const EventLog &log, HashAlgorithm algorithm)
{
    if (const auto size = registeredSize(algorithm))
        return *size;
    for (const LogAlgorithm &bank : log.algorithms) {
        if (bank.algorithm == algorithm && bank.declaredSize <= maxDeclaredDigestSize)
            return bank.declaredSize;
    }
    return 0;
}

QString bankName(HashAlgorithm algorithm)
{
    if (registeredSize(algorithm))
        return hashName(algorithm);
    return QStringLiteral("alg_0x%1").arg(quint16(algorithm), 4, 16, QLatin1Char('0'));
}

} // namespace plumbline::tcg
