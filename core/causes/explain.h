// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/changeset.h"

#include <functional>

namespace plumbline::causes {

/// What is known beside the two boots; all of it optional.
struct Context
{
    /// What a digest is known as ("grubx64.efi of grub-efi-amd64-signed 1+2.06+13+deb12u1"); empty: unknown.
    std::function<QString(const Digest &)> knownAs;
    /// On how many other instances this fingerprint was seen, and whether ever before on this one.
    std::function<int(QByteArrayView fingerprint)> seenElsewhere;
    /// The instance's own claims of both sides ("uname", "os-release", "packages").
    std::vector<evidence::HostFact> factsBefore;
    std::vector<evidence::HostFact> factsAfter;
    bool isKeyChanged = false; ///< AK or EK are not those of before
};

/// Gathers changes into change sets, each with its cause. Every change is in exactly one set.
[[nodiscard]] std::vector<ChangeSet> explain(const comparison::MeasuredBoot &before,
                                             const comparison::MeasuredBoot &after,
                                             const comparison::Comparison &comparison,
                                             const Context &context = {});

} // namespace plumbline::causes
