// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/comparefiles.h"

#include "core/base/hasher.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace plumbline::comparison {

namespace {

/// PCR 0 to @p last one after another; empty where a value is missing.
QByteArray valuesUpTo(const MeasuredBoot &boot, HashAlgorithm bank, int last)
{
    QByteArray values;
    for (int pcr = 0; pcr <= last; ++pcr) {
        const auto found = boot.values.find({bank, pcr});
        if (found != boot.values.end())
            values += found->second;
        else if (boot.areValuesReplayed && boot.hasBootLog) // nothing was extended into it
            values += QByteArray(digestSize(bank).value_or(0), '\0');
        else
            return {};
    }
    return values;
}

/// Whether the file is the kernel's entry about the boot, and tells of the registers that the boot has.
bool isExplainedAggregate(const MeasuredFile &file, const MeasuredBoot &boot)
{
    if (file.path != "boot_aggregate" || file.isViolation)
        return false;
    return std::ranges::any_of(std::array{9, 7}, [&](int last) {
        const QByteArray values = valuesUpTo(boot, file.digest.algorithm, last);
        return !values.isEmpty() && hashOf(file.digest.algorithm, values) == file.digest.value;
    });
}

class FileComparer
{
public:
    FileComparer(const MeasuredBoot &before, const MeasuredBoot &after)
        : m_before(before)
        , m_after(after)
    {
    }

    FileComparison run();

private:
    void compareFile(size_t index);
    void compareViolation(size_t index, std::span<const size_t> known);
    void add(ChangeKind kind, std::optional<size_t> before, size_t after, std::vector<Detail> details = {});
    [[nodiscard]] std::span<const size_t> known(const QByteArray &path) const;
    void groupByPath();

    const MeasuredBoot &m_before;
    const MeasuredBoot &m_after;
    std::vector<size_t> m_byPath; ///< places of the earlier list, those of one path side by side
    QHash<QByteArray, std::pair<size_t, size_t>> m_stretches; ///< of them
    FileComparison m_found;
};

void FileComparer::groupByPath()
{
    QHash<QByteArray, size_t> counts;
    counts.reserve(qsizetype(m_before.files.size()));
    for (const MeasuredFile &file : m_before.files)
        ++counts[file.path];
    m_stretches.reserve(counts.size());
    size_t next = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        m_stretches.insert(count.key(), {next, 0});
        next += count.value();
    }
    m_byPath.resize(m_before.files.size());
    for (size_t i = 0; i < m_before.files.size(); ++i) {
        auto &[begin, size] = m_stretches[m_before.files[i].path];
        m_byPath[begin + size++] = i;
    }
}

std::span<const size_t> FileComparer::known(const QByteArray &path) const
{
    const auto [begin, size] = m_stretches.value(path);
    return std::span(m_byPath).subspan(begin, size);
}

void FileComparer::add(ChangeKind kind, std::optional<size_t> before, size_t after,
                       std::vector<Detail> details)
{
    m_found.changes.push_back({.kind = kind,
                               .pcr = m_after.files[after].pcr,
                               .stage = evidence::stageOfIma,
                               .isFile = true,
                               .before = before,
                               .after = after,
                               .details = std::move(details)});
}

/// The kernel could not vouch for what was read: whatever the file is, nobody knows what was in it.
void FileComparer::compareViolation(size_t index, std::span<const size_t> known)
{
    const auto isViolation = [&](size_t i) { return m_before.files[i].isViolation; };
    if (std::ranges::any_of(known, isViolation))
        return;
    if (known.empty())
        add(ChangeKind::Added, std::nullopt, index);
    else
        add(ChangeKind::Changed, known.back(), index, {{ChangeKind::Added, u"violation"_s, {}, {}}});
}

void FileComparer::compareFile(size_t index)
{
    const MeasuredFile &file = m_after.files[index];
    const std::span<const size_t> candidates = known(file.path);
    if (file.isViolation)
        return compareViolation(index, candidates);
    std::optional<size_t> signedTwin;
    std::optional<size_t> other;
    bool isOtherHash = false;
    for (const size_t i : candidates) {
        const MeasuredFile &old = m_before.files[i];
        if (old.isViolation)
            continue;
        if (old.digest == file.digest && (file.hasSignature || !old.hasSignature))
            return; // a signature that is there now takes nothing away
        if (old.digest == file.digest)
            signedTwin = i;
        else if (old.digest.algorithm == file.digest.algorithm)
            other = i;
        else
            isOtherHash = true;
    }
    if (signedTwin)
        add(ChangeKind::Changed, signedTwin, index, {{ChangeKind::Removed, u"signature"_s, {}, {}}});
    else if (other)
        add(ChangeKind::Changed, other, index);
    else if (isOtherHash)
        m_found.hasOtherHash = true;
    else
        add(ChangeKind::Added, std::nullopt, index);
}

FileComparison FileComparer::run()
{
    groupByPath();
    for (size_t i = 0; i < m_after.files.size(); ++i)
        if (!isExplainedAggregate(m_after.files[i], m_after))
            compareFile(i);
    return std::move(m_found);
}

} // namespace

FileComparison compareFiles(const MeasuredBoot &before, const MeasuredBoot &after)
{
    return FileComparer(before, after).run();
}

} // namespace plumbline::comparison
