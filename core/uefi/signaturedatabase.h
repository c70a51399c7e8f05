// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uefi/signaturelist.h"

namespace plumbline::uefi {

/// The head of a signed update: EFI_VARIABLE_AUTHENTICATION_2. The signature is not verified.
struct Authentication
{
    QDateTime timeStamp;
    QUuid certificateType; ///< EFI_CERT_TYPE_PKCS7_GUID
    ByteRange certificateData; ///< PKCS #7, in the file

    bool operator==(const Authentication &) const = default;
};

/// A file that holds db, dbx, KEK, PK or MokList: as efivarfs gives it (attributes first), as a plain list
/// (.esl), or as a signed update (.auth, dbxupdate.bin).
struct SignatureDatabaseFile
{
    std::optional<quint32> attributes; ///< efivarfs only
    std::optional<Authentication> authentication; ///< signed updates only
    SignatureDatabase lists;
    std::vector<Field> fields;
    std::vector<Problem> notes;
};

/// Reads such a file, told apart by content. UEFI 2.10, sections 8.2.2 and 32.4.1; Linux, efivarfs.
[[nodiscard]] Result<SignatureDatabaseFile> readSignatureDatabase(QByteArrayView bytes);

} // namespace plumbline::uefi
