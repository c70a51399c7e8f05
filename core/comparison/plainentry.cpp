// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/plainentry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::comparison {

PlainEntryReader::PlainEntryReader(const ima::List &list)
    : m_list(list)
{
    for (const QByteArray &name : list.templates)
        m_formats.push_back(ima::templateFormat(name));
}

std::optional<PlainEntry> PlainEntryReader::read(const ima::Entry &entry)
{
    if (m_list.isAscii || entry.templateIndex >= m_formats.size() || !m_formats[entry.templateIndex])
        return std::nullopt;
    const auto view = ima::viewEntry(m_list, entry);
    if (!view)
        return std::nullopt;
    const ima::FieldViews views = ima::splitFields(m_list, *view, *m_formats[entry.templateIndex]);
    PlainEntry plain;
    for (const ima::FieldView &field : views.fields())
        if (!takeField(plain, field))
            return std::nullopt;
    const bool isWhole = !views.error && !plain.path.isEmpty() && !plain.digest.isEmpty();
    return isWhole ? std::optional(plain) : std::nullopt;
}

bool PlainEntryReader::takeField(PlainEntry &plain, const ima::FieldView &field)
{
    if (field.field->id == "d-ng"_L1)
        return takeDigest(plain, field.value);
    if (field.field->id == "n-ng"_L1) {
        plain.path = field.value.chopped(field.value.isEmpty() ? 0 : 1);
        return field.value.indexOf('\0') == plain.path.size() && !field.value.isEmpty();
    }
    plain.signature = field.value;
    return field.field->id == "sig"_L1;
}

/// "sha256:", NUL, and as many bytes as that has.
bool PlainEntryReader::takeDigest(PlainEntry &plain, QByteArrayView value)
{
    const qsizetype end = value.indexOf('\0');
    if (end < 2 || value[end - 1] != ':')
        return false;
    plain.algorithm = algorithmOf(value.first(end - 1));
    plain.digest = value.sliced(end + 1);
    return digestSize(plain.algorithm) == plain.digest.size();
}

HashAlgorithm PlainEntryReader::algorithmOf(QByteArrayView label)
{
    constexpr size_t maxLabels = 16; // a list that is not hostile has one
    const auto known
        = std::ranges::find_if(m_algorithms, [&](const auto &row) { return row.first == label; });
    if (known != m_algorithms.end())
        return known->second;
    HashAlgorithm algorithm = HashAlgorithm::None;
    if (!label.contains(':'))
        algorithm = hashAlgorithmByName(QString::fromLatin1(label)).value_or(algorithm);
    if (m_algorithms.size() < maxLabels)
        m_algorithms.emplace_back(label.toByteArray(), algorithm);
    return algorithm;
}

} // namespace plumbline::comparison
