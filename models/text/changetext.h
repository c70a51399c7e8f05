// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

#include <QString>

namespace plumbline::models {

/// "Added", "Removed"…
[[nodiscard]] QString changeKindText(comparison::ChangeKind kind);
/// A character that says the same in a text: + - ~ > *.
[[nodiscard]] QChar changeMark(comparison::ChangeKind kind);

/// What an event is about: "Kernel command line", "Variable BootOrder", "Image \EFI\debian\shimx64.efi".
[[nodiscard]] QString objectText(const comparison::EventKey &key);

/// What the change is about: objectText() of its event, or the path of its file.
[[nodiscard]] QString changeObject(const comparison::Change &change, const comparison::MeasuredBoot &before,
                                   const comparison::MeasuredBoot &after);

/// What happened, in a line: "Kernel command line: changed", "New file: /usr/bin/cp".
[[nodiscard]] QString changeSentence(const comparison::Change &change, const comparison::MeasuredBoot &before,
                                     const comparison::MeasuredBoot &after);

/// One inner difference in a line, without its mark: "root=/dev/vda2 → root=/dev/vda3",
/// "certificate CN=…, SHA-256 aa4b…".
[[nodiscard]] QString detailText(const comparison::Detail &detail);

/// What could not be compared, and why.
[[nodiscard]] QString gapSentence(comparison::Gap gap);

} // namespace plumbline::models
