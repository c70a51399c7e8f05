// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Distances and radii, in device-independent pixels. Everything is laid out on a grid of 4.
namespace plumbline::ui::theme {

namespace space {
inline constexpr int hair = 2;
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int huge = 32;
inline constexpr int vast = 48;
} // namespace space

namespace radius {
inline constexpr int small = 4; ///< beads, badges in lists, selections
inline constexpr int medium = 6; ///< buttons, inputs
inline constexpr int large = 10; ///< cards
} // namespace radius

namespace iconsize {
inline constexpr int small = 16;
inline constexpr int medium = 20;
inline constexpr int large = 24;
inline constexpr int huge = 40;
} // namespace iconsize

inline constexpr int railWidth = 76;
inline constexpr int readingWidth = 1080; ///< pages of text and cards grow no wider

} // namespace plumbline::ui::theme
