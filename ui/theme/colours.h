// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLatin1StringView>

#include <span>

namespace plumbline::ui::theme {

enum class Scheme { Light, Dark };

/// What a colour is for. No other file of ours names a colour by value.
enum class Colour {
    Window, ///< behind everything
    Rail, ///< navigation rail, menu bar, status bar
    Surface, ///< lists, cards, input fields
    Sunken, ///< headers, wells, rows in between
    Raised, ///< menus, tool tips, pressed buttons
    Hover, ///< behind what the pointer is on
    Border, ///< quiet separation
    BorderStrong, ///< edges that must be seen: inputs, beads
    Text,
    TextSecondary, ///< explanations
    TextMuted, ///< captions, counts
    TextDisabled,
    Accent, ///< the one thing to do; marks
    AccentHover,
    AccentPressed,
    AccentText, ///< words in the accent's colour
    AccentSoft, ///< behind what is selected
    OnAccent, ///< words and marks on Accent
    Focus, ///< the ring around what has the keyboard
    Selection, ///< behind selected rows and text
    OnSelection,
    Good, ///< matches, accepted: words and marks
    GoodSoft, ///< behind them
    Bad, ///< differs, error
    BadSoft,
    Caution, ///< warning
    CautionSoft,
    Info, ///< note
    InfoSoft,
    Neutral, ///< not compared, unknown, not vouched for
    NeutralSoft,
    MarkField, ///< bytes of the selected field
    MarkEvent, ///< bytes of the selected event
};

inline constexpr int colourCount = int(Colour::MarkEvent) + 1;

[[nodiscard]] QColor colour(Colour colour, Scheme scheme);

/// The word for it in the style sheet, "text-muted".
[[nodiscard]] QLatin1StringView colourName(Colour colour);

/// Words and what they stand on: each pair must reach @p minimum, the contrast ratio of WCAG 2.1, 1.4.3
/// (text, 4.5) or 1.4.11 (shapes, 3).
struct ContrastPair
{
    Colour foreground;
    Colour background;
    double minimum;
};

[[nodiscard]] std::span<const ContrastPair> contrastPairs();

/// Contrast ratio of two opaque colours, 1 to 21. WCAG 2.1, "contrast ratio".
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace plumbline::ui::theme
