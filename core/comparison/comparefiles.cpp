// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/comparefiles.h"

#include "core/base/hasher.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <ranges>
#include <unordered_set>

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

/// Places in a list by path and digest. A list can name one path a million times with other digests: nothing
/// may look at each of them for each.
class PairIndex
{
public:
    explicit PairIndex(const std::vector<MeasuredFile> &files)
        : m_places(files.size(), Hash{files}, Equal{files})
    {
        for (size_t i = 0; i < files.size(); ++i)
            if (!files[i].isViolation)
                m_places.insert(i);
    }

    /// The one or two that have that path and digest, with and without signature.
    [[nodiscard]] auto find(const MeasuredFile &file) const
    {
        const auto [first, last] = m_places.equal_range(file);
        return std::ranges::subrange(first, last);
    }

private:
    struct Hash
    {
        using is_transparent = void;
        const std::vector<MeasuredFile> &files;
        size_t operator()(const MeasuredFile &file) const
        {
            return qHashMulti(0, file.path, file.digest.value);
        }
        size_t operator()(size_t place) const { return (*this)(files[place]); }
    };
    struct Equal
    {
        using is_transparent = void;
        const std::vector<MeasuredFile> &files;
        [[nodiscard]] const MeasuredFile &at(size_t place) const { return files[place]; }
        [[nodiscard]] static const MeasuredFile &at(const MeasuredFile &file) { return file; }
        bool operator()(const auto &a, const auto &b) const
        {
            return at(a).path == at(b).path && at(a).digest == at(b).digest;
        }
    };
    std::unordered_multiset<size_t, Hash, Equal> m_places;
};

class FileComparer
{
public:
    FileComparer(const MeasuredBoot &before, const MeasuredBoot &after)
        : m_before(before)
        , m_after(after)
        , m_pairs(before.files)
    {
    }

    FileComparison run();

private:
    /// What the earlier list has of one path.
    struct Known
    {
        std::optional<size_t> last;
        std::optional<size_t> lastDigest; ///< that is no violation
        bool hasViolation = false;
    };

    void compareFile(size_t index);
    void compareViolation(size_t index, const Known &known);
    void compareOther(size_t index, const Known &known);
    void add(ChangeKind kind, std::optional<size_t> before, size_t after, std::vector<Detail> details = {});

    const MeasuredBoot &m_before;
    const MeasuredBoot &m_after;
    PairIndex m_pairs;
    QHash<QByteArray, Known> m_paths;
    FileComparison m_found;
};

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
void FileComparer::compareViolation(size_t index, const Known &known)
{
    if (known.hasViolation)
        return;
    if (known.last)
        add(ChangeKind::Changed, known.last, index, {{ChangeKind::Added, u"violation"_s, {}, {}}});
    else
        add(ChangeKind::Added, std::nullopt, index);
}

/// A digest that its path did not have.
void FileComparer::compareOther(size_t index, const Known &known)
{
    if (!known.lastDigest)
        add(ChangeKind::Added, std::nullopt, index);
    else if (m_before.files[*known.lastDigest].digest.algorithm == m_after.files[index].digest.algorithm)
        add(ChangeKind::Changed, known.lastDigest, index);
    else
        m_found.hasOtherHash = true;
}

void FileComparer::compareFile(size_t index)
{
    const MeasuredFile &file = m_after.files[index];
    if (file.isViolation)
        return compareViolation(index, m_paths.value(file.path));
    std::optional<size_t> twin;
    for (const size_t i : m_pairs.find(file)) {
        if (file.hasSignature || !m_before.files[i].hasSignature)
            return; // a signature that is there now takes nothing away
        twin = i;
    }
    if (twin)
        add(ChangeKind::Changed, twin, index, {{ChangeKind::Removed, u"signature"_s, {}, {}}});
    else
        compareOther(index, m_paths.value(file.path));
}

FileComparison FileComparer::run()
{
    m_paths.reserve(qsizetype(m_before.files.size()));
    for (size_t i = 0; i < m_before.files.size(); ++i) {
        Known &known = m_paths[m_before.files[i].path];
        known.last = i;
        if (m_before.files[i].isViolation)
            known.hasViolation = true;
        else
            known.lastDigest = i;
    }
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
