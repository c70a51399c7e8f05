// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plumbline::ui::theme {

namespace {

struct Row
{
    Colour colour;
    QLatin1StringView name;
    QRgb light;
    QRgb dark;
};

constexpr std::array rows{
    Row{Colour::Window, "window"_L1, 0xFFF6F7F9, 0xFF15181D},
    Row{Colour::Rail, "rail"_L1, 0xFFECEEF2, 0xFF0F1216},
    Row{Colour::Surface, "surface"_L1, 0xFFFFFFFF, 0xFF1C2026},
    Row{Colour::Sunken, "sunken"_L1, 0xFFF1F3F6, 0xFF181B20},
    Row{Colour::Raised, "raised"_L1, 0xFFFFFFFF, 0xFF262B33},
    Row{Colour::Hover, "hover"_L1, 0xFFE9ECF1, 0xFF272C34},
    Row{Colour::Border, "border"_L1, 0xFFDBDFE6, 0xFF30363F},
    Row{Colour::BorderStrong, "border-strong"_L1, 0xFF858E9C, 0xFF76808F},
    Row{Colour::Text, "text"_L1, 0xFF171C26, 0xFFE8EBF0},
    Row{Colour::TextSecondary, "text-secondary"_L1, 0xFF465063, 0xFFB4BCC9},
    Row{Colour::TextMuted, "text-muted"_L1, 0xFF5D6777, 0xFF97A1B0},
    Row{Colour::TextDisabled, "text-disabled"_L1, 0xFF9AA2AF, 0xFF5F6875},
    Row{Colour::Accent, "accent"_L1, 0xFF2B57C8, 0xFF7DA2FF},
    Row{Colour::AccentHover, "accent-hover"_L1, 0xFF2249AC, 0xFF96B4FF},
    Row{Colour::AccentPressed, "accent-pressed"_L1, 0xFF1B3C91, 0xFFB0C7FF},
    Row{Colour::AccentText, "accent-text"_L1, 0xFF2450BD, 0xFF8FB0FF},
    Row{Colour::AccentSoft, "accent-soft"_L1, 0xFFE6EDFC, 0xFF222E4A},
    Row{Colour::OnAccent, "on-accent"_L1, 0xFFFFFFFF, 0xFF0E1424},
    Row{Colour::Focus, "focus"_L1, 0xFF3A68E0, 0xFF8FB0FF},
    Row{Colour::Selection, "selection"_L1, 0xFFD5E1FB, 0xFF2B3D68},
    Row{Colour::OnSelection, "on-selection"_L1, 0xFF121A2B, 0xFFF1F5FF},
    Row{Colour::Good, "good"_L1, 0xFF146C43, 0xFF63CF98},
    Row{Colour::GoodSoft, "good-soft"_L1, 0xFFE3F4EA, 0xFF17311F},
    Row{Colour::Bad, "bad"_L1, 0xFFB42318, 0xFFFF8F85},
    Row{Colour::BadSoft, "bad-soft"_L1, 0xFFFDEBE9, 0xFF3D1F1D},
    Row{Colour::Caution, "caution"_L1, 0xFF875300, 0xFFEFBB55},
    Row{Colour::CautionSoft, "caution-soft"_L1, 0xFFFDF1D7, 0xFF352A13},
    Row{Colour::Info, "info"_L1, 0xFF2450BD, 0xFF8FB0FF},
    Row{Colour::InfoSoft, "info-soft"_L1, 0xFFE6EDFC, 0xFF222E4A},
    Row{Colour::Neutral, "neutral"_L1, 0xFF566072, 0xFFA3ACBA},
    Row{Colour::NeutralSoft, "neutral-soft"_L1, 0xFFEDEFF3, 0xFF272C34},
    Row{Colour::MarkField, "mark-field"_L1, 0xFFFFE08A, 0xFF6B5412},
    Row{Colour::MarkEvent, "mark-event"_L1, 0xFFE6EDFC, 0xFF222E4A},
};
static_assert(rows.size() == colourCount);

constexpr double words = 4.5;
constexpr double shapes = 3.0;

constexpr std::array pairs{
    ContrastPair{Colour::Text, Colour::Window, words},
    ContrastPair{Colour::Text, Colour::Rail, words},
    ContrastPair{Colour::Text, Colour::Surface, words},
    ContrastPair{Colour::Text, Colour::Sunken, words},
    ContrastPair{Colour::Text, Colour::Raised, words},
    ContrastPair{Colour::Text, Colour::Hover, words},
    ContrastPair{Colour::Text, Colour::AccentSoft, words},
    ContrastPair{Colour::Text, Colour::MarkField, words},
    ContrastPair{Colour::Text, Colour::MarkEvent, words},
    ContrastPair{Colour::TextSecondary, Colour::Window, words},
    ContrastPair{Colour::TextSecondary, Colour::Rail, words},
    ContrastPair{Colour::TextSecondary, Colour::Surface, words},
    ContrastPair{Colour::TextSecondary, Colour::Sunken, words},
    ContrastPair{Colour::TextSecondary, Colour::Hover, words},
    ContrastPair{Colour::TextSecondary, Colour::AccentSoft, words},
    ContrastPair{Colour::TextMuted, Colour::Window, words},
    ContrastPair{Colour::TextMuted, Colour::Rail, words},
    ContrastPair{Colour::TextMuted, Colour::Surface, words},
    ContrastPair{Colour::TextMuted, Colour::Sunken, words},
    ContrastPair{Colour::TextMuted, Colour::Hover, words},
    ContrastPair{Colour::TextMuted, Colour::AccentSoft, words},
    ContrastPair{Colour::AccentText, Colour::Window, words},
    ContrastPair{Colour::AccentText, Colour::Rail, words},
    ContrastPair{Colour::AccentText, Colour::Surface, words},
    ContrastPair{Colour::AccentText, Colour::Hover, words},
    ContrastPair{Colour::AccentText, Colour::AccentSoft, words},
    ContrastPair{Colour::OnAccent, Colour::Accent, words},
    ContrastPair{Colour::OnAccent, Colour::AccentHover, words},
    ContrastPair{Colour::OnAccent, Colour::AccentPressed, words},
    ContrastPair{Colour::OnSelection, Colour::Selection, words},
    ContrastPair{Colour::Good, Colour::GoodSoft, words},
    ContrastPair{Colour::Bad, Colour::BadSoft, words},
    ContrastPair{Colour::Caution, Colour::CautionSoft, words},
    ContrastPair{Colour::Info, Colour::InfoSoft, words},
    ContrastPair{Colour::Neutral, Colour::NeutralSoft, words},
    ContrastPair{Colour::Text, Colour::GoodSoft, words},
    ContrastPair{Colour::Text, Colour::BadSoft, words},
    ContrastPair{Colour::Text, Colour::CautionSoft, words},
    ContrastPair{Colour::Text, Colour::NeutralSoft, words},
    ContrastPair{Colour::TextSecondary, Colour::GoodSoft, words},
    ContrastPair{Colour::TextSecondary, Colour::BadSoft, words},
    ContrastPair{Colour::TextSecondary, Colour::CautionSoft, words},
    ContrastPair{Colour::TextSecondary, Colour::NeutralSoft, words},
    ContrastPair{Colour::AccentText, Colour::GoodSoft, words},
    ContrastPair{Colour::AccentText, Colour::BadSoft, words},
    ContrastPair{Colour::AccentText, Colour::CautionSoft, words},
    ContrastPair{Colour::Good, Colour::Surface, words},
    ContrastPair{Colour::Bad, Colour::Surface, words},
    ContrastPair{Colour::Caution, Colour::Surface, words},
    ContrastPair{Colour::Info, Colour::Surface, words},
    ContrastPair{Colour::Neutral, Colour::Surface, words},
    ContrastPair{Colour::Good, Colour::Window, words},
    ContrastPair{Colour::Bad, Colour::Window, words},
    ContrastPair{Colour::Caution, Colour::Window, words},
    ContrastPair{Colour::Info, Colour::Window, words},
    ContrastPair{Colour::Neutral, Colour::Window, words},
    ContrastPair{Colour::Good, Colour::Selection, words},
    ContrastPair{Colour::Bad, Colour::Selection, words},
    ContrastPair{Colour::Caution, Colour::Selection, words},
    ContrastPair{Colour::Neutral, Colour::Selection, words},
    ContrastPair{Colour::BorderStrong, Colour::Window, shapes},
    ContrastPair{Colour::BorderStrong, Colour::Surface, shapes},
    ContrastPair{Colour::Focus, Colour::Window, shapes},
    ContrastPair{Colour::Focus, Colour::Surface, shapes},
    ContrastPair{Colour::Focus, Colour::Rail, shapes},
    ContrastPair{Colour::Focus, Colour::AccentSoft, shapes},
    ContrastPair{Colour::Accent, Colour::Rail, shapes},
    ContrastPair{Colour::Accent, Colour::Surface, shapes},
};

/// Relative luminance of one channel. WCAG 2.1, "relative luminance".
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor colour(Colour colour, Scheme scheme)
{
    const Row &row = rows[size_t(colour)];
    return QColor::fromRgba(scheme == Scheme::Light ? row.light : row.dark);
}

QLatin1StringView colourName(Colour colour)
{
    return rows[size_t(colour)].name;
}

std::span<const ContrastPair> contrastPairs()
{
    return pairs;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace plumbline::ui::theme
