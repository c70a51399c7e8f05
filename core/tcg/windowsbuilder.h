// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/windowsevent.h"

namespace plumbline::tcg {

/// The hash algorithm whose values have that many bytes; None where several or none do.
[[nodiscard]] HashAlgorithm sipaHashOfSize(qsizetype size);

/// Sorts the values of SIPA events, as they are read, into a WindowsEvent: what stands in a module's or an
/// antimalware driver's container goes there.
class WindowsEventBuilder
{
public:
    void setFirst(SipaId id) { m_event.id = id; }
    void enter(SipaId container);
    void leave() { m_open.pop_back(); }
    void addUnknown() { m_event.unknown += 1; }

    void add(SipaId id, quint64 number);
    void add(SipaId id, const QString &text);
    void add(SipaId id, const QByteArray &bytes);

    /// The algorithm of the module being read, as far as it was stated; None elsewhere.
    [[nodiscard]] HashAlgorithm statedHash() const;
    [[nodiscard]] WindowsEvent take() { return std::move(m_event); }

private:
    struct Open
    {
        SipaId container;
        size_t index = 0; ///< in modules or antimalware
        HashAlgorithm hash = HashAlgorithm::None;
    };

    [[nodiscard]] WindowsModule *module();
    [[nodiscard]] WindowsAntimalware *antimalware();
    [[nodiscard]] bool addToModule(SipaId id, quint64 number);
    [[nodiscard]] bool addToModule(SipaId id, const QByteArray &bytes);

    WindowsEvent m_event;
    std::vector<Open> m_open; ///< outermost first
};

} // namespace plumbline::tcg
