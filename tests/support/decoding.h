// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/payload.h"
#include "tests/support/eventlogbuilder.h"

namespace plumbline::test {

/// The last event of a log, decoded.
struct DecodedEvent
{
    tcg::EventLog log;
    tcg::Decoded decoded;

    explicit DecodedEvent(const EventLogBuilder &builder)
        : log(builder.read())
        , decoded(tcg::decodePayload(log, log.events.back()))
    {
    }

    /// The payload as that type; null where it is another.
    template <typename T> [[nodiscard]] const T *as() const { return std::get_if<T>(&decoded.payload); }
    /// The field at the top with that name; null where there is none.
    [[nodiscard]] const Field *field(QLatin1StringView name) const { return findField(decoded.fields, name); }
    /// The bytes of a field; empty where it is null.
    [[nodiscard]] QByteArray bytesOf(const Field *field) const
    {
        return field ? log.view(field->range).toByteArray() : QByteArray();
    }
    [[nodiscard]] const std::vector<Problem> &notes() const { return decoded.notes; }
};

/// An agile log with that one event behind its header.
[[nodiscard]] inline DecodedEvent decodeOne(quint32 pcr, tcg::EventType type, const QByteArray &data)
{
    EventLogBuilder builder = EventLogBuilder::agile();
    return DecodedEvent(builder.event(pcr, type, data));
}

/// A CCEL with that event at its end.
[[nodiscard]] inline DecodedEvent decodeOneOfCcel(quint32 measurementRegister, tcg::EventType type,
                                                  const QByteArray &data)
{
    EventLogBuilder builder = EventLogBuilder::ccel();
    return DecodedEvent(builder.event(measurementRegister, type, data));
}

/// The text of a field; a null string where it is null or no text.
[[nodiscard]] inline QString textOf(const Field *field)
{
    const auto *text = field ? std::get_if<QString>(&field->value) : nullptr;
    return text ? *text : QString();
}

} // namespace plumbline::test
