// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/benchmark.h"

#include "core/trust/comparisoncoding.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace plumbline::trust {

namespace {

using appraisal::Verdict;
using comparison::MeasuredBoot;
using comparison::MeasuredEvent;
using comparison::MeasuredFile;

constexpr qsizetype maxEvents = 1'000'000;
constexpr qsizetype maxFiles = 4'000'000;
constexpr qsizetype maxValues = 4096;
constexpr qsizetype maxTypeBytes = 1024;
constexpr qsizetype maxBankBytes = 64; ///< longest digest
const QByteArray tag = QByteArrayLiteral("plumbline benchmark\n1\n");

/// A register's value in a list, as it is encoded.
struct Value
{
    tpm::PcrIndex index;
    QByteArray bytes;
};

auto placeOf(const BenchmarkFile &file)
{
    return std::tie(file.path, file.digest.algorithm, file.digest.value, file.pcr, file.isViolation,
                    file.hasSignature);
}

BenchmarkEvent standardOf(const MeasuredEvent &event)
{
    return {.pcr = event.pcr, .type = event.type, .key = event.key, .digests = event.digests};
}

BenchmarkFile standardOf(const MeasuredFile &file)
{
    return {.pcr = file.pcr,
            .path = file.path,
            .digest = file.digest,
            .isViolation = file.isViolation,
            .hasSignature = file.hasSignature};
}

/// The files of this boot, and those of before that it did not run.
std::vector<BenchmarkFile> knownFiles(const MeasuredBoot &boot, const Benchmark *previous)
{
    std::vector<BenchmarkFile> files;
    std::set<QByteArray> paths;
    for (const MeasuredFile &file : boot.files) {
        files.push_back(standardOf(file));
        paths.insert(file.path);
    }
    for (size_t i = 0; previous && i < previous->files.size(); ++i)
        if (!paths.contains(previous->files[i].path))
            files.push_back(previous->files[i]);
    std::ranges::sort(files, [](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
    return files;
}

MeasuredFile measured(const BenchmarkFile &file, qint64 index)
{
    return {.index = index,
            .pcr = file.pcr,
            .path = file.path,
            .digest = file.digest,
            .isViolation = file.isViolation,
            .hasSignature = file.hasSignature,
            .provenance = appraisal::Provenance::Bound};
}

} // namespace

template <typename Codec> void fields(Codec &codec, Coded<Codec, BenchmarkEvent> &event)
{
    codec.number("event.pcr", event.pcr);
    codec.evidenceText("event.type", event.type, maxTypeBytes);
    fields(codec, event.key);
    digestFields(codec, event.digests);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, BenchmarkFile> &file)
{
    codec.number("file.pcr", file.pcr);
    codec.bytes("file.path", file.path, maxPathBytes);
    codec.digest("file.digest", file.digest);
    codec.flag("file.isViolation", file.isViolation);
    codec.flag("file.hasSignature", file.hasSignature);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, Value> &value)
{
    auto bank = quint16(value.index.bank);
    auto pcr = quint32(value.index.pcr);
    codec.number("value.bank", bank);
    codec.number("value.pcr", pcr);
    if constexpr (Codec::isReading)
        value.index = {HashAlgorithm(bank), int(pcr)};
    codec.bytes("value", value.bytes, maxBankBytes);
}

template <typename Codec> void valueFields(Codec &codec, Coded<Codec, tpm::PcrValues> &values)
{
    std::vector<Value> list;
    for (const auto &[index, bytes] : values)
        list.push_back({index, bytes});
    codec.list("values", list, maxValues);
    if constexpr (Codec::isReading) {
        for (const Value &value : list)
            values.emplace(value.index, value.bytes);
    }
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, Benchmark> &benchmark)
{
    QByteArray found = tag;
    codec.fixed("benchmark.tag", found, tag.size());
    if constexpr (Codec::isReading) {
        if (found != tag)
            codec.refuse(ParseError::Kind::Unsupported, "benchmark.tag");
    }
    codec.fixed("benchmark.instance", benchmark.instance, instanceIdSize);
    codec.fixed("benchmark.evidence", benchmark.evidence, contentHashSize);
    valueFields(codec, benchmark.values);
    codec.flag("benchmark.hasBootLog", benchmark.hasBootLog);
    codec.flag("benchmark.hasImaList", benchmark.hasImaList);
    codec.list("benchmark.events", benchmark.events, maxEvents);
    codec.list("benchmark.files", benchmark.files, maxFiles);
}

std::optional<VerifiedBoot> VerifiedBoot::of(const MeasuredBoot &boot)
{
    if (boot.verdict != Verdict::Verified || !boot.areValuesSigned || boot.values.empty())
        return std::nullopt;
    return VerifiedBoot(provenPart(boot));
}

Benchmark learn(const Origin &origin, const VerifiedBoot &verified, const Benchmark *previous)
{
    const MeasuredBoot &boot = verified.boot();
    Benchmark benchmark{.instance = origin.instance,
                        .evidence = origin.evidence,
                        .values = boot.values,
                        .hasBootLog = boot.hasBootLog,
                        .hasImaList = boot.hasImaList || (previous && previous->hasImaList),
                        .events = {},
                        .files = knownFiles(boot, previous)};
    for (const MeasuredEvent &event : boot.events)
        benchmark.events.push_back(standardOf(event));
    return benchmark;
}

QByteArray encodeBenchmark(const Benchmark &benchmark)
{
    return encode(benchmark);
}

Result<Benchmark> decodeBenchmark(QByteArrayView bytes)
{
    return decode<Benchmark>(bytes, "Benchmark");
}

std::optional<MeasuredBoot> benchmarkBoot(const Benchmark &benchmark, const MeasuredBoot &learntFrom)
{
    const auto verified = VerifiedBoot::of(learntFrom);
    if (!verified)
        return std::nullopt;
    const Benchmark again
        = learn({.instance = benchmark.instance, .evidence = benchmark.evidence}, *verified);
    if (again.events != benchmark.events || again.values != benchmark.values
        || again.hasBootLog != benchmark.hasBootLog)
        return std::nullopt;
    MeasuredBoot boot = verified->boot();
    boot.hasImaList = benchmark.hasImaList;
    boot.files.clear();
    for (const BenchmarkFile &file : benchmark.files)
        boot.files.push_back(measured(file, qint64(boot.files.size())));
    return boot;
}

MeasuredBoot provenPart(const MeasuredBoot &boot)
{
    if (boot.verdict != Verdict::Verified || !boot.areValuesSigned)
        return boot;
    MeasuredBoot proven = boot;
    std::erase_if(proven.events, [](const auto &event) { return !appraisal::isProven(event.provenance); });
    std::erase_if(proven.files, [](const auto &file) { return !appraisal::isProven(file.provenance); });
    return proven;
}

} // namespace plumbline::trust
