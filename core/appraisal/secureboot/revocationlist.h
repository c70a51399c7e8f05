// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>

namespace plumbline::appraisal {

/// A dated list of images that are signed and yet not to be started: what a machine's own dbx is held
/// against. It grows old: what is not on it is not proven good.
struct RevocationList
{
    QDate date; ///< of the newest entry; invalid where there is no list
    /// Authenticode SHA-256 to whose image it is, "shimx64.efi (Red Hat, Inc.)"; empty where nobody said.
    std::map<QByteArray, QString> images;

    [[nodiscard]] bool isEmpty() const { return images.empty(); }
};

/// Largest list that is read, in bytes.
inline constexpr qint64 maxRevocationListSize = 4LL * 1024 * 1024;

/// How many image hashes a dbx for x86-64 had once Microsoft had published up to that day.
struct PublishedDbxSize
{
    QDate date;
    int hashes = 0;
};

/// The newest that is known here. microsoft/secureboot_objects, dbx_info_msft_latest.json, as of July 2026.
inline constexpr PublishedDbxSize newestDbxSize{QDate::fromJulianDay(2461140), 443}; // 2026-04-09

/// Reads a list from text: lines "date YYYY-MM-DD" (once) and 64 hexadecimal digits, a space and a name;
/// lines that start with '#' are remarks. Fails on anything else, for half a list finds half of what is
/// revoked.
[[nodiscard]] Result<RevocationList> readRevocationList(const QByteArray &text);

/// Takes the hashes of a dbx update as Microsoft and the UEFI Forum publish it, a plain list (.esl) or a
/// variable of efivarfs. The date is that of a signed update.
[[nodiscard]] Result<RevocationList> readRevocationDatabase(const QByteArray &bytes);

/// Either of both, told by content.
[[nodiscard]] Result<RevocationList> readRevocations(const QByteArray &bytes);

} // namespace plumbline::appraisal
