// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ima/entryview.h"

#include <optional>
#include <vector>

namespace plumbline::comparison {

/// What a comparison needs of an IMA entry, as views into the list.
struct PlainEntry
{
    QByteArrayView path;
    HashAlgorithm algorithm = HashAlgorithm::None;
    QByteArrayView digest;
    QByteArrayView signature; ///< security.ima; empty where there is none
};

/// Reads entries of binary lists without the tree of their fields: lists of 100,000 are compared at every
/// boot of every machine, and decodeEntry() takes several times as long. Made for one list.
class PlainEntryReader
{
public:
    explicit PlainEntryReader(const ima::List &list);

    /// Nothing for an entry that is not of digest, path and at most a signature, each as it should be:
    /// decodeEntry() knows those.
    [[nodiscard]] std::optional<PlainEntry> read(const ima::Entry &entry);

private:
    [[nodiscard]] bool takeField(PlainEntry &plain, const ima::FieldView &field);
    [[nodiscard]] bool takeDigest(PlainEntry &plain, QByteArrayView value);
    [[nodiscard]] HashAlgorithm algorithmOf(QByteArrayView label);

    const ima::List &m_list;
    std::vector<std::optional<ima::TemplateFormat>> m_formats; ///< of List::templates
    std::vector<std::pair<QByteArray, HashAlgorithm>> m_algorithms; ///< labels met
};

} // namespace plumbline::comparison
