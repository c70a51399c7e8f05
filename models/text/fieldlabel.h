// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline::models {

/// The label of a field's name: English, marked with QT_TRANSLATE_NOOP("FieldLabel", "…"). Each family of
/// decoders has its own table; fieldlabel.cpp names the tables.
struct FieldLabel
{
    QLatin1StringView name; ///< Field::name, "imageLength"
    const char *label; ///< "Image length"
};

/// The label in the user's language; the name itself where no family knows it.
[[nodiscard]] QString fieldLabel(QLatin1StringView name);

/// Whether a family has a label for that name.
[[nodiscard]] bool hasFieldLabel(QLatin1StringView name);

} // namespace plumbline::models
