// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tpm/publicarea.h"

#include <optional>

namespace plumbline::tpm {

/// How a key came: it decides what is known about it. Only a TPM's own public area tells the attributes, and
/// with them whether the key can sign what the TPM did not make.
enum class KeyForm {
    PublicArea, ///< TPM2B_PUBLIC or TPMT_PUBLIC, also inside a "TSS2 PRIVATE KEY"
    SubjectPublicKey, ///< PEM or DER: numbers only
    Certificate, ///< X.509: numbers, and what its issuer says
    Jwk, ///< RFC 7517: numbers only
};

/// A key file, read by content.
struct KeyFile
{
    KeyForm form = KeyForm::SubjectPublicKey;
    PublicKey key;
    std::optional<PublicArea> area; ///< only for KeyForm::PublicArea
    QByteArray certificate; ///< DER, only for KeyForm::Certificate
    std::vector<Field> fields; ///< of the public area

    bool operator==(const KeyFile &) const = default;
};

/// Reads a public key in any form that tpm2-tools, OpenSSL or a verifier writes. Of PEM, the first block is
/// read. A file above 64 KiB is TooLarge; one of no known form is Unsupported.
[[nodiscard]] Result<KeyFile> readKeyFile(QByteArrayView file);

} // namespace plumbline::tpm
