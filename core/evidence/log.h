// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/digestcheck.h"
#include "core/base/progress.h"
#include "core/cel/decodedcontent.h"
#include "core/evidence/stage.h"
#include "core/ima/entry.h"
#include "core/tcg/payload.h"

#include <optional>
#include <span>
#include <variant>

namespace plumbline::evidence {

/// The kinds of measurement log that we read.
enum class LogFormat {
    TcgCryptoAgile,
    TcgSha1,
    Ccel,
    Windows,
    ImaBinary,
    ImaAscii,
    CelJson,
    CelTlv,
    SystemdUserspace,
};

[[nodiscard]] std::span<const LogFormat> allLogFormats();

/// Stable kebab-case word for the command line ("tcg-crypto-agile").
[[nodiscard]] QLatin1StringView logFormatId(LogFormat format);
[[nodiscard]] std::optional<LogFormat> logFormatById(QStringView id);

/// One row of any log, with what a list shows. Cheap: nothing is decoded.
struct Measurement
{
    qint64 index = 0; ///< in its log
    std::optional<quint32> registerIndex; ///< PCR, or CC measurement register; nothing for an NV index
    QString type; ///< "EV_SEPARATOR", "ima-ng", "pcclient_std"
    std::optional<quint32> typeCode;
    Stage stage = Stage::Other;
    std::vector<Digest> digests; ///< as recorded
    ByteRange range;
    ByteRange data;
};

/// What a record of a canonical event log says that is neither a boot event nor an IMA entry.
struct RecordContent
{
    cel::ContentType type = cel::ContentType::Unknown;
    QString text; ///< evidence: what it says, in one line; may be empty
    std::optional<ParseError> error;
    bool isOpaque = false;
};

/// A measurement's payload, decoded: typed where code reasons about it, fields for people. A canonical event
/// log gives what its record holds.
struct Content
{
    std::variant<tcg::Payload, ima::EntryContent, RecordContent> payload;
    std::vector<Field> fields;
    std::vector<Problem> notes; ///< what is odd about the data, found by decoding it
};

/// Any measurement log behind one face: the same functions serve the console and the command line.
struct Log
{
    LogFormat format = LogFormat::TcgCryptoAgile;
    std::variant<tcg::EventLog, ima::List, cel::Log> content;

    [[nodiscard]] qint64 size() const; ///< number of events or entries
    [[nodiscard]] const QByteArray &bytes() const;
    [[nodiscard]] const std::vector<Problem> &problems() const;
    [[nodiscard]] bool hasMeasurementRegisters() const; ///< CCEL: indices are not PCRs
    [[nodiscard]] Measurement at(qint64 index) const;
    [[nodiscard]] Stage stageAt(qint64 index) const; ///< cheaper than at()
    [[nodiscard]] Content decode(qint64 index) const;
    [[nodiscard]] DigestCheck checkDigest(qint64 index) const;
};

/// Largest file that is read, in bytes: a boot log, and any other log.
inline constexpr qint64 maxBootLogSize = 16LL * 1024 * 1024;
inline constexpr qint64 maxLogSize = 512LL * 1024 * 1024;

/// The format by content; nothing if it is none that we know.
[[nodiscard]] std::optional<LogFormat> recogniseLog(QByteArrayView bytes);

/// Reads bytes as @p format, or as what they look like. Fails only where nothing can be read at all
/// (empty, unknown format, over the size limit, cancelled); everything else is in Log::problems().
[[nodiscard]] Result<Log> readLog(const QByteArray &bytes, std::optional<LogFormat> format = {},
                                  const Progress &progress = {});

} // namespace plumbline::evidence
