// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace plumbline::models {

// The texts of a group of checks, untranslated, in the context "Check".

struct CheckTitle
{
    QLatin1StringView id;
    const char *title; ///< what is true when the check passes
};

struct CheckRow
{
    QLatin1StringView id; ///< empty: for every check
    QLatin1StringView reason;
    const char *sentence; ///< {detail} stands for the outcome's
    const char *advice = nullptr; ///< null where there is nothing to do
};

/// A group's texts; a file of checks has a file of texts.
struct CheckTexts
{
    std::span<const CheckTitle> titles;
    std::span<const CheckRow> rows;
};

// The groups.
[[nodiscard]] CheckTexts certificateCheckTexts();
[[nodiscard]] CheckTexts bindingCheckTexts();
[[nodiscard]] CheckTexts historyCheckTexts();
[[nodiscard]] CheckTexts logCheckTexts();
[[nodiscard]] CheckTexts imaCheckTexts();

/// The row of a reason in the groups: the check's own before the one that all checks share; null where there
/// is none.
[[nodiscard]] const CheckRow *findCheckRow(QLatin1StringView id, QLatin1StringView reason);

} // namespace plumbline::models
