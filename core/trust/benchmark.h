// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/measuredboot.h"
#include "core/trust/identity.h"

namespace plumbline::trust {

/// An event as it is the standard.
struct BenchmarkEvent
{
    quint32 pcr = 0;
    QString type; ///< as claimed
    comparison::EventKey key;
    std::vector<Digest> digests; ///< one for each bank

    bool operator==(const BenchmarkEvent &) const = default;
};

/// A file of the IMA list as it is the standard.
struct BenchmarkFile
{
    quint32 pcr = 10;
    QByteArray path; ///< evidence
    Digest digest;
    bool isViolation = false;
    bool hasSignature = false;

    bool operator==(const BenchmarkFile &) const = default;
};

/// The standard measurements of one instance. Never edited: another content is another version.
struct Benchmark
{
    InstanceId instance;
    ContentHash evidence; ///< of the boot that it was learnt from, as the store names it
    tpm::PcrValues values; ///< standard value of each PCR in each bank, as the TPM signed it
    bool hasBootLog = false;
    bool hasImaList = false;
    std::vector<BenchmarkEvent> events; ///< in the order of the log
    std::vector<BenchmarkFile> files; ///< by path and digest

    bool operator==(const Benchmark &) const = default;
};

/// A boot whose evidence is Verified, reduced to what the TPM's signature covers. Benchmarks are learnt from
/// nothing else, and there is no other way to get one than of().
class VerifiedBoot
{
public:
    /// Nothing where the evidence is Failed or Incomplete, or no value is signed.
    [[nodiscard]] static std::optional<VerifiedBoot> of(const comparison::MeasuredBoot &boot);

    [[nodiscard]] const comparison::MeasuredBoot &boot() const { return m_boot; }

private:
    explicit VerifiedBoot(comparison::MeasuredBoot boot)
        : m_boot(std::move(boot))
    {
    }

    comparison::MeasuredBoot m_boot;
};

/// Whose boot it is that a benchmark is learnt from.
struct Origin
{
    InstanceId instance;
    ContentHash evidence;
};

/// Learns a benchmark. Files that @p previous knows and this boot did not run stay known: an IMA list tells
/// only what ran.
[[nodiscard]] Benchmark learn(const Origin &origin, const VerifiedBoot &boot,
                              const Benchmark *previous = nullptr);

/// Deterministic: equal benchmarks are equal bytes.
[[nodiscard]] QByteArray encodeBenchmark(const Benchmark &benchmark);
[[nodiscard]] Result<Benchmark> decodeBenchmark(QByteArrayView bytes);

/// The benchmark as a boot to compare with: decoded contents come from the evidence that it was learnt from,
/// @p learntFrom, which must give the same events and values again; nothing where it does not.
[[nodiscard]] std::optional<comparison::MeasuredBoot>
benchmarkBoot(const Benchmark &benchmark, const comparison::MeasuredBoot &learntFrom);

/// The boot without what no signature covers, where there is one: what cannot be learnt is not compared
/// either. @p boot itself where nothing is signed.
[[nodiscard]] comparison::MeasuredBoot provenPart(const comparison::MeasuredBoot &boot);

} // namespace plumbline::trust
