// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/fieldjson.h"

#include "core/base/safetext.h"

#include <QJsonArray>

namespace plumbline::models {

namespace {

constexpr quint64 largestExact = 1ULL << 53; ///< above it a JSON number loses digits

template <typename... Handlers> struct Overload : Handlers...
{
    using Handlers::operator()...;
};

/// JSON must be valid Unicode; lone surrogates, which stand for undecodable bytes, are not.
QString validText(const QString &text)
{
    return text.isValidUtf16() ? text : safeText(text);
}

QJsonValue unsignedJson(quint64 value)
{
    return value <= largestExact ? QJsonValue(qint64(value)) : QJsonValue(QString::number(value));
}

QJsonValue leafJson(const FieldValue &value)
{
    return std::visit(
        Overload{[](std::monostate) { return QJsonValue(); }, [](bool flag) { return QJsonValue(flag); },
                 [](quint64 number) { return unsignedJson(number); },
                 [](qint64 number) { return QJsonValue(number); },
                 [](const QString &text) { return QJsonValue(validText(text)); },
                 [](const QByteArray &bytes) { return QJsonValue(QString::fromLatin1(bytes.toHex())); },
                 [](const QUuid &guid) { return QJsonValue(guid.toString(QUuid::WithoutBraces)); },
                 [](const QDateTime &time) { return QJsonValue(time.toUTC().toString(Qt::ISODate)); },
                 [](const Digest &digest) {
                     return QJsonValue(hashName(digest.algorithm) + QLatin1Char(':')
                                       + QString::fromLatin1(digest.value.toHex()));
                 }},
        value);
}

QJsonArray elementsJson(const std::vector<Field> &fields)
{
    QJsonArray array;
    for (const Field &field : fields)
        array.append(fieldValueJson(field));
    return array;
}

} // namespace

QJsonValue fieldValueJson(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Structure:
        return fieldsJson(field.children);
    case Field::Kind::List:
        return elementsJson(field.children);
    case Field::Kind::Value:
        break;
    }
    return leafJson(field.value);
}

QJsonObject fieldsJson(const std::vector<Field> &fields)
{
    QJsonObject object;
    for (const Field &field : fields) {
        const QString name = field.name;
        const QJsonValue value = fieldValueJson(field);
        const auto earlier = object.constFind(name);
        if (earlier == object.constEnd()) {
            object.insert(name, value);
            continue;
        }
        // A repeated name: what stood alone so far becomes the first of a list.
        QJsonArray values = earlier->isArray() ? earlier->toArray() : QJsonArray{*earlier};
        values.append(value);
        object.insert(name, values);
    }
    return object;
}

} // namespace plumbline::models
