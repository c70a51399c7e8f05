// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/uefi/certificate.h"

#include <optional>
#include <vector>

namespace plumbline::uefi {

/// Largest number of signatures that one database may hold; Microsoft's dbx of 2025 has 432.
inline constexpr int maxSignatures = 65536;

/// One EFI_SIGNATURE_DATA: who put it there and what it names. UEFI 2.10, section 32.4.1.
struct Signature
{
    QUuid owner; ///< a hint: nobody checks that it is who it says
    ByteRange range; ///< owner and data, in the file
    std::optional<Digest> digest; ///< a hash; for the X509_SHA* types that of the to-be-signed part
    std::optional<Certificate> certificate; ///< an X.509 certificate that can be read
    QDateTime revokedAt; ///< X509_SHA* types; invalid means always

    bool operator==(const Signature &) const = default;
};

/// One EFI_SIGNATURE_LIST: signatures of one type and one size.
struct SignatureList
{
    QUuid type;
    std::vector<Signature> signatures;

    bool operator==(const SignatureList &) const = default;
};

using SignatureDatabase = std::vector<SignatureList>;

/// Reads EFI_SIGNATURE_LISTs to the end of @p reader into a list "signatureLists". Every length is checked
/// against what encloses it, and against what its type asks for; a type that we do not know is kept with its
/// bytes. A certificate that cannot be read is a note, not a failure. UEFI 2.10, section 32.4.1.
[[nodiscard]] SignatureDatabase readSignatureLists(FieldReader &reader);

/// Reads the members of one EFI_SIGNATURE_DATA of that type, which fills all of @p reader.
[[nodiscard]] Signature readSignatureData(FieldReader &reader, const QUuid &type);

/// The same where no list tells the type, as in EV_EFI_VARIABLE_AUTHORITY events: told by its content.
[[nodiscard]] Signature readSignatureData(FieldReader &reader);

/// Whether bytes begin with a list of a type that we know.
[[nodiscard]] bool startsSignatureList(QByteArrayView bytes);
/// Whether bytes can be an EFI_SIGNATURE_DATA: an owner, then a certificate or a hash.
[[nodiscard]] bool canBeSignatureData(QByteArrayView bytes);

/// Adds a certificate that fills the rest of @p reader, as fields or, with a note, as bytes.
[[nodiscard]] std::optional<Certificate> readCertificateField(FieldReader &reader, const char *name);

/// How many of each there are.
struct SignatureCount
{
    int certificates = 0; ///< X.509, readable or not
    int hashes = 0;
    int others = 0;
};
[[nodiscard]] SignatureCount countSignatures(const SignatureDatabase &database);

} // namespace plumbline::uefi
