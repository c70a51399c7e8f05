// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/tpm/pcrselection.h"

#include <QDateTime>

namespace plumbline::bundle {

/// What we asked a machine for, written down when we asked. It travels with the evidence, so it is believed
/// only if its HMAC is one that this workstation made: expected values never come from evidence (rule R4).
struct RequestRecord
{
    QString id; ///< 32 hex digits
    QByteArray nonce; ///< nonceSize random bytes
    tpm::PcrSelection selection; ///< may be empty: whatever the machine quotes
    QDateTime madeAt; ///< UTC, whole seconds
    QByteArray akName; ///< TPM2B_NAME's content of the key that is to sign; empty: any

    bool operator==(const RequestRecord &) const = default;
};

inline constexpr qsizetype nonceSize = 32; ///< bytes
inline constexpr qsizetype requestKeySize = 32; ///< bytes

/// A new request; nothing where the system has no randomness.
[[nodiscard]] std::optional<RequestRecord> makeRequest(tpm::PcrSelection selection, const QDateTime &madeAt,
                                                       const QByteArray &akName = {});

/// As request.json, authenticated with the workstation's @p key.
[[nodiscard]] QByteArray writeRequest(const RequestRecord &record, QByteArrayView key);

/// Whose a record is.
enum class RequestOrigin {
    None, ///< there is no record
    Ours, ///< its HMAC fits our key
    NotOurs, ///< it does not, or we have no key, or it cannot be read
};

struct ReadRequest
{
    RequestRecord record;
    RequestOrigin origin = RequestOrigin::NotOurs;
};

/// Reads request.json. Only a record of RequestOrigin::Ours may be compared with. An empty @p key fits none.
[[nodiscard]] Result<ReadRequest> readRequest(QByteArrayView json, QByteArrayView key);

/// "sha256:0,1,7+sha1:0" as tpm2-tools write it, also "sha256:all"; nothing where it is none.
[[nodiscard]] std::optional<tpm::PcrSelection> selectionFromText(QStringView text);
[[nodiscard]] QString selectionText(const tpm::PcrSelection &selection);

} // namespace plumbline::bundle
