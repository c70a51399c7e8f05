// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QFontMetrics>
#include <QString>

namespace plumbline::ui {

/// Hexadecimal digits in groups of 8: "3a5c0011 9f…". For eyes only; copying gives the digits without spaces.
[[nodiscard]] QString groupedDigest(QByteArrayView digest);

/// groupedDigest() cut in the middle to fit @p width pixels. Never less than 8 digits at either end are
/// shown: fewer would be easy to forge.
[[nodiscard]] QString elidedDigest(QByteArrayView digest, const QFontMetrics &metrics, int width);

} // namespace plumbline::ui
