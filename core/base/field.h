// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/base/digest.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <variant>
#include <vector>

namespace plumbline {

/// How a number is best read.
enum class NumberBase { Decimal, Hexadecimal };

/// What a field holds. Text is evidence, decoded without loss: show it through safeText().
using FieldValue
    = std::variant<std::monostate, bool, quint64, qint64, QString, QByteArray, QUuid, QDateTime, Digest>;

/// One decoded value with the bytes it was read from: a node of the tree that the console shows and the
/// command line prints. Names are stable keys in lower camel case, close to the specification's own; their
/// labels are in models/text.
struct Field
{
    enum class Kind {
        Value, ///< a leaf
        Structure, ///< named members
        List, ///< elements in order; their names are the keys of one element, e.g. "signature"
    };

    QLatin1StringView name; ///< a string literal
    Kind kind = Kind::Value;
    FieldValue value; ///< leaves only
    NumberBase base = NumberBase::Decimal;
    QString meaning; ///< what the value stands for, in the specification's words: "IMAGE_SECURITY_DATABASE"
    ByteRange range; ///< in the file; empty where the value stands nowhere (computed, or from JSON)
    std::vector<Field> children;

    bool operator==(const Field &) const = default;
};

/// A leaf.
[[nodiscard]] Field valueField(QLatin1StringView name, FieldValue value, ByteRange range);

/// The member with that name, or null.
[[nodiscard]] const Field *findField(const std::vector<Field> &fields, QLatin1StringView name);

} // namespace plumbline
