// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/imaprefix.h"

#include "core/base/hasher.h"
#include "core/ima/templatehash.h"

namespace plumbline::appraisal {

namespace {

constexpr quint32 imaPcr = 10;

/// PCR 10 of one bank, entry by entry, with one way to extend.
class Prefix
{
public:
    Prefix(HashAlgorithm bank, HashAlgorithm templateHash)
        : m_bank(bank)
        , m_template(templateHash)
        , m_value(m_bank.size(), '\0')
    {
    }

    /// False where the entry's digest cannot be computed: nothing after it can be bound.
    bool extend(const ima::List &list, const ima::Entry &entry)
    {
        if (entry.flags & ima::Entry::Damaged)
            return false;
        if (entry.flags & ima::Entry::Violation) {
            m_bank.extend(m_value, QByteArray(m_bank.size(), '\xFF'));
            return true;
        }
        const auto view = ima::viewEntry(list, entry);
        const auto message = view ? ima::TemplateMessage::of(list, *view) : std::nullopt;
        if (!message)
            return false;
        m_bank.extend(m_value, m_template.hash(message->bytes()).leftJustified(m_bank.size(), '\0', true));
        return true;
    }

    [[nodiscard]] const QByteArray &value() const { return m_value; }

private:
    Hasher m_bank;
    Hasher m_template;
    QByteArray m_value;
};

std::optional<qint64> boundBy(Prefix prefix, const ima::List &list, const QByteArray &quoted)
{
    for (size_t i = 0; i < list.entries.size(); ++i) {
        const ima::Entry &entry = list.entries[i];
        if (entry.claimedPcr != imaPcr)
            continue;
        if (!prefix.extend(list, entry))
            return std::nullopt;
        if (prefix.value() == quoted)
            return qint64(i + 1);
    }
    return std::nullopt;
}

} // namespace

std::optional<qint64> boundEntries(const ima::List &list, HashAlgorithm bank, const QByteArray &quoted)
{
    if (!Hasher(bank).isSupported())
        return std::nullopt;
    if (const auto own = boundBy(Prefix(bank, bank), list, quoted))
        return own;
    return boundBy(Prefix(bank, HashAlgorithm::Sha1), list, quoted);
}

} // namespace plumbline::appraisal
