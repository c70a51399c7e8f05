// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <memory>

namespace plumbline::bench {

/// The least that it takes to verify the quote of evidence, with OpenSSL alone: the key is loaded and the
/// signature encoded before, nothing is read or decided. ECDSA with SHA-256.
class SignatureLimit
{
public:
    explicit SignatureLimit(const evidence::ReadEvidence &evidence);
    ~SignatureLimit();
    Q_DISABLE_COPY_MOVE(SignatureLimit)

    [[nodiscard]] bool verify() const;

private:
    struct Prepared;

    std::unique_ptr<Prepared> m_prepared;
};

} // namespace plumbline::bench
