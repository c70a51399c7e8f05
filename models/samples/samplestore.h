// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/desk.h"

namespace plumbline::models {

class Samples;

/// Password of the sample store's administrator; no secret.
[[nodiscard]] QByteArray samplePassphrase();

/// Where the sample store's administrator has the key.
[[nodiscard]] QString sampleKeyFile();

/// Fills an empty desk with the sample instances, in a ledger that is marked as one of samples: some that are
/// as accepted, one after a kernel update, one with a boot kit, one whose log was edited, one without a
/// benchmark. @p keyFile is where the administrator's key is made.
[[nodiscard]] Outcome<> fillSampleStore(Desk &desk, const Samples &samples, const QString &keyFile);

} // namespace plumbline::models
