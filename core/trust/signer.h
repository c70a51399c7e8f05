// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/operator.h"

namespace plumbline::trust {

/// A private key that is ready to sign: one that was unlocked from its file, or one that a TPM keeps. Use it
/// from one thread at a time.
class Signer
{
public:
    Signer() = default;
    virtual ~Signer() = default;
    Q_DISABLE_COPY_MOVE(Signer)

    [[nodiscard]] virtual OperatorKey key() const = 0;
    [[nodiscard]] virtual KeyHome home() const { return KeyHome::File; }
    /// signatureSize bytes; empty where signing failed (a TPM that is gone).
    [[nodiscard]] virtual QByteArray sign(QByteArrayView message) = 0;

    [[nodiscard]] OperatorId id() const { return operatorId(key()); }
};

} // namespace plumbline::trust
