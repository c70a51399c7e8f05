// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashalgorithm.h"

#include <QByteArray>

namespace plumbline {

/// A hash value with the algorithm that made it. Two digests are equal only if both are.
struct Digest
{
    HashAlgorithm algorithm = HashAlgorithm::None;
    QByteArray value;

    bool operator==(const Digest &) const = default;
};

} // namespace plumbline
