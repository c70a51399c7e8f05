// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/payload.h"

namespace plumbline::tcg {

/// Decodes what boot loaders and operating systems measure (shim, GRUB, systemd, Linux, Windows). They share
/// a few types, so each decoder tells by register and content whether an event is its own. Nothing for an
/// event that none of them claims.
[[nodiscard]] std::optional<Decoded> decodeOsPayload(const EventLog &log, const Event &event);

} // namespace plumbline::tcg
