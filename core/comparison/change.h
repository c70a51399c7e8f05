// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/measuredboot.h"

namespace plumbline::comparison {

enum class ChangeKind {
    Added,
    Removed,
    Changed, ///< the same object with another digest
    Moved, ///< the same digest at another place in the order of its register
    Repeated, ///< measured once more than before
};

/// Stable word for the command line ("added").
[[nodiscard]] QLatin1StringView changeKindId(ChangeKind kind);

/// What differs inside a changed object: a word of a command line, a member of a structure or of a key
/// database.
struct Detail
{
    ChangeKind kind = ChangeKind::Changed; ///< Added, Removed or Changed
    /// Which member: "word" of a command line or command, "certificate/SHA-256" or "hash/DIGEST" of a key
    /// database, "option/0008" of a boot order, "signature" or "violation" of a file, else the names of
    /// fields, "variableData/description"; empty for the whole.
    QString path;
    QString before; ///< evidence text; empty where there was nothing
    QString after;

    bool operator==(const Detail &) const = default;
};

/// Most details that one change lists.
inline constexpr size_t maxDetails = 1000;

/// One difference between two boots, by places in MeasuredBoot::events or, for a file, in files.
struct Change
{
    ChangeKind kind = ChangeKind::Changed;
    quint32 pcr = 0;
    evidence::Stage stage = evidence::Stage::Other;
    bool isFile = false; ///< of the IMA list
    std::optional<size_t> before; ///< nothing for Added; the first of its kind for Repeated, if there was one
    std::optional<size_t> after; ///< nothing for Removed
    std::vector<Detail> details; ///< only for Changed

    bool operator==(const Change &) const = default;
};

/// A register whose value is another one.
struct RegisterChange
{
    tpm::PcrIndex pcr; ///< bank and index
    QByteArray before; ///< empty where nothing was extended into it
    QByteArray after;

    bool operator==(const RegisterChange &) const = default;
};

/// Something that two boots could not be compared in. Both sides lacking it is no gap.
enum class Gap {
    NoBootLogBefore, ///< registers only
    NoBootLogAfter,
    NoImaListBefore, ///< files not at all
    NoImaListAfter,
    NoCommonBank, ///< the boot logs have no hash algorithm in common
    OtherRegisters, ///< one log is of PCRs, the other of measurement registers
    NoCommonRegister, ///< no register has a value on both sides
    OtherFileHash, ///< a file's digests are of another hash algorithm on each side
};

/// Stable kebab-case word for the command line ("no-boot-log-before").
[[nodiscard]] QLatin1StringView gapId(Gap gap);

/// Two boots side by side.
struct Comparison
{
    std::vector<Change> changes; ///< in the order of the boot; files last
    std::vector<RegisterChange> registers; ///< banks that only one side has are not changes
    /// Registers that differ though no event explains it: no log on one side, or a log that is not theirs.
    /// Ascending.
    std::vector<quint32> unexplained;
    std::vector<Gap> gaps;

    /// Whether the boots differ in what counts: PCR 10 alone does not, for IMA's order varies.
    [[nodiscard]] bool isChanged() const { return !changes.empty() || !unexplained.empty(); }
};

/// Compares what two boots measured. Events are aligned register by register, order matters; digests of the
/// banks that both have decide what is equal, keys which two that differ belong together.
///
/// Files are compared as (path, digest) pairs without order: a path that is new, a digest that its path did
/// not have, a violation that is new, a signature that is gone. A file that was measured before and is not
/// now is no change: an IMA list tells what has run by the time it was read, and that varies. Neither is
/// boot_aggregate where the registers give it: they are compared themselves.
[[nodiscard]] Comparison compare(const MeasuredBoot &before, const MeasuredBoot &after);

} // namespace plumbline::comparison
