// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/measuredboot.h"

namespace plumbline::comparison {

enum class ChangeKind { Added, Removed, Changed, Moved, Repeated };

/// What differs inside a changed object: a word of a command line, a member of a structure or of a key
/// database.
struct Detail
{
    ChangeKind kind = ChangeKind::Changed; ///< Added, Removed or Changed
    QString path; ///< which member: "signatures/2", "attributes", "word"; empty for the whole
    QString before; ///< evidence text; empty where there was nothing
    QString after;

    bool operator==(const Detail &) const = default;
};

/// One difference between two boots, by places in MeasuredBoot::events or, for a file, in files.
struct Change
{
    ChangeKind kind = ChangeKind::Changed;
    quint32 pcr = 0;
    evidence::Stage stage = evidence::Stage::Other;
    bool isFile = false; ///< of the IMA list
    std::optional<size_t> before; ///< nothing for Added; the first of its kind for Repeated
    std::optional<size_t> after; ///< nothing for Removed
    std::vector<Detail> details; ///< only for Changed
};

/// A register whose value is another one.
struct RegisterChange
{
    tpm::PcrIndex pcr; ///< bank and index
    QByteArray before; ///< empty where that bank or register was not there
    QByteArray after;

    bool operator==(const RegisterChange &) const = default;
};

/// Two boots side by side.
struct Comparison
{
    std::vector<Change> changes; ///< in the order of the boot
    std::vector<RegisterChange> registers; ///< banks that only one side has are not changes
    /// Registers that differ though no event explains it: no log on one side, or a log that is not theirs.
    std::vector<quint32> unexplained;
};

/// Compares what two boots measured. Events are aligned register by register on their keys, order matters;
/// files are compared as (path, digest) pairs without order.
[[nodiscard]] Comparison compare(const MeasuredBoot &before, const MeasuredBoot &after);

} // namespace plumbline::comparison
