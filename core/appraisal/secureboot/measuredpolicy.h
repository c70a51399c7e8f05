// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/logprovenance.h"

#include <set>

namespace plumbline::appraisal {

/// A variable as PCR 7 has it.
struct MeasuredVariable
{
    uefi::Variable variable;
    uefi::VariableUse use = uefi::VariableUse::Value; ///< Authority: the entry that let an image run
    qint64 event = 0;
    ByteRange range; ///< the event's data
    bool isContradicted = false; ///< its digest is not that of the data: it says nothing
    /// Measured after the firmware handed over: whoever ran then can have made it up. Only shim does so in an
    /// honest boot, with variables of its own.
    bool isLate = false;
    bool isUnreadable = false; ///< its value breaks its format: there is the key alone

    [[nodiscard]] bool is(const QUuid &vendor, QStringView name) const
    {
        return variable.key.vendor == vendor && variable.key.name == name;
    }
};

/// A program or driver that the firmware or a boot loader started.
struct LoadedImage
{
    qint64 event = 0;
    ByteRange range; ///< the event's data
    QByteArray sha256; ///< Authenticode hash; empty where the log has no such bank
    QString path; ///< a hint, evidence text: nothing covers it
};

/// A variable of shim that PCR 14 has the digest of; the log has its name only.
struct MokMeasurement
{
    qint64 event = 0;
    ByteRange range;
    QString name; ///< a hint, evidence text
    Digest digest; ///< of the value; SHA-256 where there is one
};

/// Something that the firmware measures instead of a text, told by its digest whatever type the log claims.
struct PlatformRemark
{
    enum class Kind { DebugMode, DmaProtectionDisabled };

    Kind kind = Kind::DebugMode;
    qint64 event = 0;
    ByteRange range;
};

/// Everything in a boot log that says what the machine trusted when it started, each with what proves it.
struct MeasuredPolicy
{
    std::vector<Proven<MeasuredVariable>> variables; ///< of PCR 7, in the order of the log
    std::vector<Proven<LoadedImage>> images; ///< of PCR 2 and 4
    std::vector<Proven<MokMeasurement>> mokMeasurements; ///< of PCR 14
    std::vector<Proven<PlatformRemark>> remarks;
    /// What proves that PCR 7 holds nothing else: for facts about what is missing.
    Provenance completeness = Provenance::Unbound;

    /// The variables of that vendor and name that are used as @p use.
    [[nodiscard]] std::vector<const Proven<MeasuredVariable> *> find(const QUuid &vendor, QStringView name,
                                                                     uefi::VariableUse use) const;
    /// The contents of a database like db, where it was measured exactly once and can be read; else null.
    [[nodiscard]] const Proven<MeasuredVariable> *database(const QUuid &vendor, QStringView name) const;
};

/// Reads the events of a firmware's log; an IMA list and a canonical event log give nothing.
[[nodiscard]] MeasuredPolicy readPolicy(const evidence::Log &log, const LogProvenance &provenance);

/// The signature lists of a variable; null where it holds something else.
[[nodiscard]] const uefi::SignatureDatabase *databaseOf(const MeasuredVariable &variable);

/// Digests and fingerprints of everything in a database: image hashes, and SHA-256 of certificates.
[[nodiscard]] std::set<QByteArray> digestsOf(const uefi::SignatureDatabase &database);

} // namespace plumbline::appraisal
