// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QDateTime>

#include <initializer_list>

namespace plumbline::bundle {

/// Reads an object of fixed members, all of which must be there and no other: what stands nowhere in our
/// format cannot mean anything. The first failure is kept.
class StrictObject
{
public:
    /// @p structure names the object in errors.
    StrictObject(const JsonValue &value, const char *structure,
                 std::initializer_list<QLatin1StringView> members);

    [[nodiscard]] QString text(QLatin1StringView name);
    [[nodiscard]] quint64 number(QLatin1StringView name, quint64 limit);
    [[nodiscard]] QByteArray hex(QLatin1StringView name); ///< lower-case digits only
    /// "2026-11-24T15:00:00Z", exactly so: one text for one time.
    [[nodiscard]] QDateTime time(QLatin1StringView name);
    [[nodiscard]] const std::vector<JsonValue> &list(QLatin1StringView name, qsizetype limit);

    void refuse(ParseError::Kind kind, QLatin1StringView name);
    [[nodiscard]] const std::optional<ParseError> &error() const { return m_error; }

private:
    [[nodiscard]] const JsonValue &member(QLatin1StringView name);
    void keep(const ParseError &error);

    const JsonValue &m_value;
    const char *m_structure;
    std::optional<ParseError> m_error;
};

[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace plumbline::bundle
