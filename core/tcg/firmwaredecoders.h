// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/payload.h"

namespace plumbline::tcg {

/// Decodes what the platform's firmware measures, by claimed type. Nothing for a type that has no decoder.
[[nodiscard]] std::optional<Decoded> decodeFirmwarePayload(const EventLog &log, const Event &event);

} // namespace plumbline::tcg
