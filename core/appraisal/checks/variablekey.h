// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUuid>

#include <optional>

namespace plumbline::appraisal {

/// The head of a UEFI_VARIABLE_DATA as it stands in the log: enough to tell which variable it is, without
/// decoding its value. PFP 1.06, section 10.2.6.
struct RawVariable
{
    QUuid vendor;
    QByteArrayView name; ///< CHAR16 code units, little-endian, as they stand there
    QByteArrayView value;

    /// Exactly that name: neither case nor what it looks like count.
    [[nodiscard]] bool isNamed(QStringView text) const;
    /// Whether the name is UTF-16 without U+0000: else it is shown as another.
    [[nodiscard]] bool hasProperName() const;
    /// For people; evidence text.
    [[nodiscard]] QString nameText() const;
};

/// Nothing where a length goes beyond @p data.
[[nodiscard]] std::optional<RawVariable> readRawVariable(QByteArrayView data);

/// How many variables there are that Secure Boot rests on: SecureBoot, PK, KEK, db, dbx and their kin.
inline constexpr size_t keyVariableCount = 9;

/// Which of them has that name, whatever its vendor.
[[nodiscard]] std::optional<size_t> keyVariableNamed(const RawVariable &variable);
/// Whether it is one of them, by name and vendor.
[[nodiscard]] bool isKeyVariable(const RawVariable &variable);

} // namespace plumbline::appraisal
