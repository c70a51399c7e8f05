// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plumbline::test {

/// Bytes from hex text; spaces and everything after "//" on a line are ignored, so that hand-written
/// structures can carry a comment for each member.
[[nodiscard]] QByteArray hex(const char *text);

/// Numbers as they stand in firmware structures.
[[nodiscard]] QByteArray le16(quint16 value);
[[nodiscard]] QByteArray le32(quint32 value);
[[nodiscard]] QByteArray le64(quint64 value);

/// Numbers and TPM2B buffers as they stand in a TPM's structures.
[[nodiscard]] QByteArray be16(quint16 value);
[[nodiscard]] QByteArray be32(quint32 value);
[[nodiscard]] QByteArray be64(quint64 value);
[[nodiscard]] QByteArray sized(const QByteArray &bytes);

/// CHAR16 string without a terminating NUL.
[[nodiscard]] QByteArray utf16(const QString &text);

} // namespace plumbline::test
