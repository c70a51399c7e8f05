// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plumbline::models {

/// What a sample is called; its id where there is no text for it.
[[nodiscard]] QString sampleTitle(const QString &id);

/// One line: what happened on that machine, and where to look.
[[nodiscard]] QString sampleDescription(const QString &id);

/// A sentence more about what happened.
[[nodiscard]] QString sampleStory(const QString &id);

/// Where in the logs that can be seen.
[[nodiscard]] QString sampleHint(const QString &id);

/// How the samples were made, paragraph by paragraph; resources/samples/README.md says the same with the
/// commands.
[[nodiscard]] QStringList samplesOrigin();

} // namespace plumbline::models
