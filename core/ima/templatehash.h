// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ima/entryview.h"

#include <QByteArray>

#include <optional>

namespace plumbline::ima {

/// What the template hash of an entry covers: the template data with the lengths of its fields in the host's
/// byte order, except that the template "ima" is hashed without lengths and with its name padded to 256
/// bytes. Linux, ima_calc_field_array_hash_tfm() in security/integrity/ima/ima_crypto.c.
///
/// Views into the list where it holds these bytes; an ascii list does not, so they are put together again.
class TemplateMessage
{
public:
    /// Nothing where an ascii list does not tell the bytes: an unknown template, a field that breaks its
    /// format.
    [[nodiscard]] static std::optional<TemplateMessage> of(const List &list, const EntryView &entry);

    [[nodiscard]] QByteArrayView bytes() const { return m_isRebuilt ? QByteArrayView(m_rebuilt) : m_view; }

private:
    QByteArrayView m_view; ///< into the list
    QByteArray m_rebuilt; ///< what the list does not hold
    bool m_isRebuilt = false;
};

/// The recorded template hash as bytes.
[[nodiscard]] QByteArray recordedHash(const List &list, const EntryView &entry);

/// Whether @p hash is the recorded template hash.
[[nodiscard]] bool isRecordedHash(const List &list, const EntryView &entry, QByteArrayView hash);

} // namespace plumbline::ima
