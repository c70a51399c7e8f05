// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/answer.h"

#include "core/trust/decisioncoding.h"

namespace plumbline::trust {

namespace {

/// Nothing else that an operator's key signs starts like this.
constexpr auto tag = "plumbline ledger answer\n1\n";

} // namespace

QByteArray answerMessage(const LedgerId &ledger, const Answer &answer)
{
    Encoder encoder;
    encoder.bytes("tag", tag, contentHashSize);
    encoder.fixed("ledger", ledger, ledgerIdSize);
    unsignedFields(encoder, answer);
    return encoder.result();
}

} // namespace plumbline::trust
