// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/fieldreader.h"
#include "core/tcg/eventlog.h"
#include "core/tcg/windowsids.h"

#include <optional>
#include <variant>
#include <vector>

namespace plumbline::tcg {

/// Deepest nesting of containers and most SIPA events in one event's data. Windows nests three deep and
/// writes some hundred.
inline constexpr int maxSipaDepth = 8;
inline constexpr int maxSipaEvents = 10'000;

/// One thing that Windows measured about itself: a number, a text, or the bytes of anything else.
struct SipaValue
{
    SipaId id;
    std::variant<quint64, QString, QByteArray> value; ///< booleans are 0 or 1; text is evidence

    bool operator==(const SipaValue &) const = default;
};

/// A module that Windows' loader loaded. Windows writes two for each driver: one with all members, and one
/// that tells only where its image lies.
struct WindowsModule
{
    QString path; ///< a hint, evidence text
    Digest authenticodeHash;
    quint64 imageBase = 0;
    quint64 imageSize = 0;
    QString issuer; ///< of the signing certificate, evidence text
    QString publisher; ///< its subject
    QByteArray serialNumber;
    QByteArray thumbprint; ///< SHA-1 of the certificate
    std::optional<bool> isValidated;
    std::optional<quint64> securityVersion;

    bool operator==(const WindowsModule &) const = default;
};

/// An early-launch antimalware driver's configuration, as its maker measures it.
struct WindowsAntimalware
{
    QString keyName; ///< evidence text
    QByteArray measured;
    QByteArray policy;
    QByteArray configuration;

    bool operator==(const WindowsAntimalware &) const = default;
};

/// What one event of Windows' boot log says: SIPA events, which containers nest.
struct WindowsEvent
{
    SipaId id{}; ///< of the outermost one, the first where there are several
    std::vector<SipaValue> values; ///< all but those of modules and antimalware drivers, in their order
    std::vector<WindowsModule> modules;
    std::vector<WindowsAntimalware> antimalware;
    int unknown = 0; ///< how many have an id that nobody documents

    [[nodiscard]] const SipaValue *find(SipaId valueId) const; ///< the first one; null where there is none
    [[nodiscard]] std::optional<quint64> number(SipaId valueId) const;
    bool operator==(const WindowsEvent &) const = default;
};

/// Whether it is an event of Windows: its data start with an id of that shape, in PCR 11-14, from a dynamic
/// launch in 17-22, or, where it is signed and not measured, without a register.
[[nodiscard]] bool isWindowsEvent(const EventLog &log, const Event &event);

/// Reads all SIPA events: u32 id, u32 size, data. A value that breaks its layout is noted and shown as bytes;
/// a size that leaves its container is a failure. wbcl.h, TCG_PCClientTaggedEventStruct.
[[nodiscard]] WindowsEvent readWindowsEvent(FieldReader &reader);

/// Windows' boot manager closes PCR 11, which seals the key of an encrypted volume, by measuring a number of
/// its own before it hands over. The values have no public name.
struct BitLockerEvent
{
    quint32 value = 0;

    bool operator==(const BitLockerEvent &) const = default;
};

/// Whether it is an EV_COMPACT_HASH of 4 bytes in PCR 11 of a Windows log.
[[nodiscard]] bool isBitLockerEvent(const EventLog &log, const Event &event);

[[nodiscard]] BitLockerEvent readBitLockerEvent(FieldReader &reader);

} // namespace plumbline::tcg
