// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashalgorithm.h"
#include "core/ima/list.h"

#include <optional>

namespace plumbline::appraisal {

/// Where measurements of files go, unless a kernel is built otherwise. Linux, CONFIG_IMA_MEASURE_PCR_IDX.
inline constexpr quint32 imaPcr = 10;

/// How many entries of the list the quoted PCR 10 covers: the smallest number above zero whose replay is the
/// quoted value, with the bank's own template hashes or with padded SHA-1, one way for the whole list.
/// Nothing where none fits: the list is not the story of that register.
[[nodiscard]] std::optional<qint64> boundEntries(const ima::List &list, HashAlgorithm bank,
                                                 const QByteArray &quoted);

} // namespace plumbline::appraisal
