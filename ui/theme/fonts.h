// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace plumbline::ui::theme {

/// What text is for. Sizes are steps of the system's own font size, times the zoom.
enum class Type {
    Caption, ///< counts, captions, table headers
    Body,
    BodyStrong,
    Heading, ///< of a card or a pane
    Title, ///< of a page
    Display, ///< the first words that a new user reads
    Digest, ///< digests, bytes, offsets: monospaced, at body size
    DigestSmall, ///< the same at caption size
};

/// The font for it at @p zoomPercent. The system's interface font where the desktop has chosen one;
/// Chinese falls back to a CJK face.
[[nodiscard]] QFont makeFont(Type type, int zoomPercent);

/// Fonts of the system are looked up once; call it before the first style sheet or font is set.
void findFonts();

} // namespace plumbline::ui::theme
