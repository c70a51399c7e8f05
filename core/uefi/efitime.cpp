// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/efitime.h"

namespace plumbline::uefi {

namespace {

constexpr quint64 efiTimeSize = 16;

/// Year, Month, Day, Hour, Minute, Second, Pad1, Nanosecond, TimeZone, Daylight, Pad2.
QDateTime parseTime(QByteArrayView bytes)
{
    FieldReader in(bytes);
    const int year = in.u16("year");
    const int month = in.u8("month");
    const int day = in.u8("day");
    const int hour = in.u8("hour");
    const int minute = in.u8("minute");
    const int second = in.u8("second");
    const QTime time(hour, minute, second);
    // QDateTime takes midnight for a time that there is not.
    return time.isValid() ? QDateTime(QDate(year, month, day), time, Qt::UTC) : QDateTime();
}

} // namespace

QDateTime readTime(FieldReader &reader, const char *name)
{
    Field field;
    field.name = QLatin1StringView(name);
    field.range = {reader.offset(), qint64(efiTimeSize)};
    const QByteArrayView bytes = reader.skip(efiTimeSize, name);
    const QDateTime time = parseTime(bytes);
    if (time.isValid())
        field.value = time;
    else
        field.value = bytes.toByteArray();
    reader.add(std::move(field));
    return time;
}

} // namespace plumbline::uefi
