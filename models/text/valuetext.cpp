// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/valuetext.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype maxTextLength = 2000;
constexpr qsizetype maxMeaningLength = 500;
constexpr qsizetype wholeBytes = 20; ///< a SHA-1 digest is shown whole
constexpr qsizetype elidedBytes = 8; ///< of a longer one that stay at each end

QString numberText(quint64 value, NumberBase base)
{
    return base == NumberBase::Hexadecimal ? u"0x"_s + QString::number(value, 16) : QString::number(value);
}

QString plainHex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QString yesOrNo(bool value)
{
    return value ? QCoreApplication::translate("Value", "yes") : QCoreApplication::translate("Value", "no");
}

/// What both ways of showing a value have in common.
struct ValueVisitor
{
    NumberBase base;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool value) const { return yesOrNo(value); }
    QString operator()(quint64 value) const { return numberText(value, base); }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(const QUuid &value) const { return value.toString(QUuid::WithoutBraces); }
};

struct ShortVisitor : ValueVisitor
{
    using ValueVisitor::operator();
    QString operator()(const QDateTime &value) const
    {
        return value.isValid() ? value.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
    }
    QString operator()(const QString &value) const { return safeTextElided(value, maxTextLength); }
    QString operator()(const QByteArray &value) const { return elidedHex(value); }
    QString operator()(const Digest &value) const
    {
        return u"%1: %2"_s.arg(hashName(value.algorithm), elidedHex(value.value));
    }
};

struct FullVisitor : ValueVisitor
{
    using ValueVisitor::operator();
    QString operator()(const QDateTime &value) const { return value.toUTC().toString(Qt::ISODate); }
    QString operator()(const QString &value) const { return safeText(value); }
    QString operator()(const QByteArray &value) const { return plainHex(value); }
    QString operator()(const Digest &value) const { return plainHex(value.value); }
};

/// Fields that are sizes in bytes of what can be large.
constexpr std::array sizeFields{
    "blobLength"_L1,         "imageLengthInMemory"_L1, "eventSize"_L1,
    "variableDataLength"_L1, "signatureListSize"_L1,
};

std::optional<quint64> sizeOf(const Field &field)
{
    if (const auto *bytes = std::get_if<QByteArray>(&field.value))
        return quint64(bytes->size());
    const auto *number = std::get_if<quint64>(&field.value);
    constexpr quint64 firstWithUnit = 1024; // below, the value says the same
    const bool isSize
        = number && *number >= firstWithUnit && std::ranges::find(sizeFields, field.name) != sizeFields.end();
    return isSize ? std::optional(*number) : std::nullopt;
}

} // namespace

QString groupedHex(QByteArrayView bytes)
{
    constexpr qsizetype groupBytes = 4;
    QString text;
    text.reserve(bytes.size() * 2 + bytes.size() / groupBytes);
    for (qsizetype i = 0; i < bytes.size(); i += groupBytes) {
        if (i > 0)
            text += u' ';
        text += plainHex(bytes.sliced(i, qMin(groupBytes, bytes.size() - i)));
    }
    return text;
}

QString elidedHex(QByteArrayView bytes)
{
    if (bytes.size() <= wholeBytes)
        return groupedHex(bytes);
    return groupedHex(bytes.first(elidedBytes)) + u" … "_s + groupedHex(bytes.last(elidedBytes));
}

QString sizeText(quint64 bytes)
{
    constexpr quint64 step = 1024;
    if (bytes == 0 || (bytes < 10 * step && bytes % step != 0))
        return QCoreApplication::translate("Value", "%n byte(s)", nullptr, int(bytes));
    static constexpr std::array units{"KiB", "MiB", "GiB", "TiB", "PiB"};
    double size = double(bytes) / step;
    size_t unit = 0;
    while (size >= step && unit + 1 < units.size()) {
        size /= step;
        ++unit;
    }
    QString number = QString::number(size, 'f', 1);
    if (number.endsWith(".0"_L1))
        number.chop(2);
    return u"%1 %2"_s.arg(number, QLatin1StringView(units[unit]));
}

QString fieldValueText(const Field &field)
{
    return std::visit(ShortVisitor{{field.base}}, field.value);
}

QString fieldMeaningText(const Field &field)
{
    if (!field.meaning.isEmpty())
        return safeTextElided(field.meaning, maxMeaningLength);
    const auto size = sizeOf(field);
    return size && *size > wholeBytes ? sizeText(*size) : QString();
}

QString fieldValueFullText(const Field &field)
{
    return std::visit(FullVisitor{{field.base}}, field.value);
}

} // namespace plumbline::models
