// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace plumbline::trust {

/// An ECDSA signature in our form, of two big-endian numbers: 32 bytes each, s in the lower half; empty where
/// they are none of P-256.
[[nodiscard]] QByteArray packedSignature(QByteArrayView r, QByteArrayView s);

} // namespace plumbline::trust
