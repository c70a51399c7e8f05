// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/digestcheck.h"
#include "core/base/field.h"
#include "core/base/problem.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace plumbline::cel {

enum class Encoding {
    Json, ///< TCG Canonical Event Log, section 5.3
    Tlv, ///< section 5.1
    JsonSequence, ///< systemd's userspace log: CEL-like JSON records, RFC 7464
};

/// What a record's content is.
enum class ContentType {
    Cel, ///< CEL management
    PcClientStd, ///< a TCG PC Client event
    ImaTemplate,
    ImaTlv,
    Systemd, ///< systemd-pcrextend, systemd-stub at run time
    Unknown,
};

/// One record of a canonical event log. TCG Canonical Event Log Format 1.0, section 4.
struct Record
{
    std::optional<quint64> number; ///< RECNUM
    std::optional<quint32> claimedPcr;
    std::optional<quint32> claimedNvIndex;
    std::vector<Digest> digests;
    ContentType contentType = ContentType::Unknown;
    QString contentName; ///< as the log names it
    QByteArray
        content; ///< event data where the content has one (pcclient_std: event_data, ima: template data)
    std::optional<quint32> claimedEventType; ///< pcclient_std
    std::vector<Field> fields;
    ByteRange range;
};

struct Log
{
    QByteArray bytes;
    Encoding encoding = Encoding::Json;
    std::vector<Record> records;
    std::vector<Problem> problems;
};

/// Whether the record's content hashes to its digests, where the content type says that it should.
[[nodiscard]] DigestCheck checkDigest(const Record &record);

} // namespace plumbline::cel
