// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace plumbline::trust {

namespace {

constexpr qsizetype unitSize = 2; ///< of UTF-16
constexpr qint64 latestTime = 253'402'300'799'999; ///< the end of the year 9999

template <typename T> void appendNumber(QByteArray &bytes, T value)
{
    std::array<char, sizeof(T)> raw;
    qToBigEndian(value, raw.data());
    bytes.append(raw.data(), qsizetype(raw.size()));
}

QByteArray normalised(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toUtf8();
}

std::vector<QByteArray> sortedSet(std::vector<QByteArray> set)
{
    std::ranges::sort(set);
    const auto twins = std::ranges::unique(set);
    set.erase(twins.begin(), twins.end());
    return set;
}

std::vector<QByteArray> normalisedAll(const QStringList &texts)
{
    std::vector<QByteArray> all;
    for (const QString &text : texts)
        all.push_back(normalised(text));
    return all;
}

/// Nothing where the bytes are not UTF-8 in normal form C, or hold a NUL.
std::optional<QString> textFrom(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    if (decoder.hasError() || text.contains(QChar(u'\0')) || normalised(text) != utf8)
        return std::nullopt;
    return text;
}

} // namespace

void Encoder::number(const char *, quint8 value)
{
    m_bytes.append(char(value));
}

void Encoder::number(const char *, quint16 value)
{
    appendNumber(m_bytes, value);
}

void Encoder::number(const char *, quint32 value)
{
    appendNumber(m_bytes, value);
}

void Encoder::number(const char *, quint64 value)
{
    appendNumber(m_bytes, value);
}

void Encoder::flag(const char *name, bool value)
{
    number(name, quint8(value ? 1 : 0));
}

void Encoder::bytes(const char *name, const QByteArray &value, qsizetype)
{
    number(name, quint32(value.size()));
    m_bytes += value;
}

void Encoder::fixed(const char *, const QByteArray &value, qsizetype size)
{
    // A value of another size would shift what follows: it is written so that reading it again differs.
    m_bytes += value.leftJustified(size, '\0', true);
}

void Encoder::text(const char *name, const QString &value, qsizetype most)
{
    bytes(name, normalised(value), most);
}

void Encoder::evidenceText(const char *name, const QString &value, qsizetype)
{
    number(name, quint32(value.size()));
    for (const QChar unit : value)
        number(name, quint16(unit.unicode()));
}

void Encoder::texts(const char *name, const QStringList &set, qsizetype, qsizetype mostEach)
{
    const auto sorted = sortedSet(normalisedAll(set));
    number(name, quint32(sorted.size()));
    for (const QByteArray &text : sorted)
        bytes(name, text, mostEach);
}

void Encoder::ids(const char *name, const std::vector<QByteArray> &set, qsizetype, qsizetype size)
{
    const auto sorted = sortedSet(set);
    number(name, quint32(sorted.size()));
    for (const QByteArray &id : sorted)
        fixed(name, id, size);
}

void Encoder::time(const char *name, const QDateTime &value)
{
    number(name, quint64(std::clamp(value.toMSecsSinceEpoch(), qint64(0), latestTime)));
}

void Encoder::digest(const char *name, const Digest &value)
{
    number(name, quint16(value.algorithm));
    bytes(name, value.value, maxDigestSize);
}

template <typename T> void Decoder::take(T &value, Result<T> read)
{
    if (m_error)
        return;
    if (read)
        value = *read;
    else
        m_error = std::move(read.error());
}

void Decoder::number(const char *name, quint8 &value)
{
    if (!m_error)
        take(value, m_reader.u8(name));
}

void Decoder::number(const char *name, quint16 &value)
{
    if (!m_error)
        take(value, m_reader.u16(name));
}

void Decoder::number(const char *name, quint32 &value)
{
    if (!m_error)
        take(value, m_reader.u32(name));
}

void Decoder::number(const char *name, quint64 &value)
{
    if (!m_error)
        take(value, m_reader.u64(name));
}

void Decoder::flag(const char *name, bool &value)
{
    quint8 code = 0;
    number(name, code);
    if (code > 1)
        refuse(ParseError::Kind::BadValue, name, code);
    value = code == 1;
}

qsizetype Decoder::countOf(const char *name, qsizetype most)
{
    quint32 count = 0;
    number(name, count);
    if (qint64(count) > most)
        refuse(ParseError::Kind::TooLarge, name, count);
    else if (qint64(count) > m_reader.remaining())
        refuse(ParseError::Kind::Truncated, name, count);
    return m_error ? 0 : qsizetype(count);
}

QByteArrayView Decoder::sized(const char *name, qsizetype most)
{
    const qsizetype size = countOf(name, most);
    QByteArrayView view;
    if (!m_error)
        take(view, m_reader.bytes(qint64(size), name));
    return view;
}

void Decoder::bytes(const char *name, QByteArray &value, qsizetype most)
{
    value = sized(name, most).toByteArray();
}

void Decoder::fixed(const char *name, QByteArray &value, qsizetype size)
{
    QByteArrayView view;
    if (!m_error)
        take(view, m_reader.bytes(qint64(size), name));
    value = view.toByteArray();
}

void Decoder::text(const char *name, QString &value, qsizetype most)
{
    const auto text = textFrom(sized(name, most));
    if (!text)
        refuse(ParseError::Kind::BadText, name);
    value = m_error ? QString() : *text;
}

void Decoder::evidenceText(const char *name, QString &value, qsizetype most)
{
    value.clear();
    const qsizetype units = countOf(name, most);
    if (units > m_reader.remaining() / unitSize)
        refuse(ParseError::Kind::Truncated, name, units);
    for (qsizetype i = 0; i < units && !m_error; ++i) {
        quint16 unit = 0;
        number(name, unit);
        value += QChar(unit);
    }
}

void Decoder::texts(const char *name, QStringList &set, qsizetype most, qsizetype mostEach)
{
    set.clear();
    const qsizetype count = countOf(name, most);
    QByteArray last;
    for (qsizetype i = 0; i < count && !m_error; ++i) {
        QString each;
        text(name, each, mostEach);
        const QByteArray utf8 = each.toUtf8();
        if (i > 0 && !(last < utf8))
            refuse(ParseError::Kind::Duplicate, name);
        last = utf8;
        set += each;
    }
}

void Decoder::ids(const char *name, std::vector<QByteArray> &set, qsizetype most, qsizetype size)
{
    set.clear();
    const qsizetype count = countOf(name, most);
    for (qsizetype i = 0; i < count && !m_error; ++i) {
        QByteArray id;
        fixed(name, id, size);
        if (!set.empty() && !(set.back() < id))
            refuse(ParseError::Kind::Duplicate, name);
        set.push_back(id);
    }
}

void Decoder::time(const char *name, QDateTime &value)
{
    quint64 milliseconds = 0;
    number(name, milliseconds);
    if (milliseconds > quint64(latestTime))
        refuse(ParseError::Kind::TooLarge, name);
    value = m_error ? QDateTime() : QDateTime::fromMSecsSinceEpoch(qint64(milliseconds), Qt::UTC);
}

void Decoder::digest(const char *name, Digest &value)
{
    quint16 algorithm = 0;
    number(name, algorithm);
    value.algorithm = HashAlgorithm(algorithm);
    bytes(name, value.value, maxDigestSize);
    const auto size = digestSize(value.algorithm);
    if (!size || *size != value.value.size())
        refuse(ParseError::Kind::BadValue, name, algorithm);
}

void Decoder::refuse(ParseError::Kind kind, const char *name, qint64 found)
{
    if (!m_error)
        m_error = {.kind = kind,
                   .offset = m_reader.offset(),
                   .structure = QString::fromLatin1(name),
                   .wanted = found,
                   .available = m_reader.remaining(),
                   .detail = {}};
}

std::optional<ParseError> Decoder::finish(const char *structure)
{
    if (!m_reader.atEnd())
        refuse(ParseError::Kind::TrailingBytes, structure);
    return m_error;
}

} // namespace plumbline::trust
