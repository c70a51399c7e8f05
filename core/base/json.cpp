// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/textcodec.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline {

namespace {

using Kind = JsonValue::Kind;

constexpr qsizetype maxNumberLength = 40; ///< no number of a log is longer
constexpr qsizetype maxShown = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

Failure<ParseError> wrongValue(const JsonValue &value, const char *structure)
{
    return fail({.kind = ParseError::Kind::BadValue,
                 .offset = value.range.offset,
                 .structure = QString::fromLatin1(structure),
                 .detail = value.text.left(maxShown)});
}

/// What stands for the character after a backslash; nothing for 'u' and what JSON does not know.
std::optional<QChar> simpleEscape(char c)
{
    constexpr QByteArrayView letters = "\"\\/bfnrt";
    constexpr QStringView characters = u"\"\\/\b\f\n\r\t";
    const qsizetype index = letters.indexOf(c);
    return index < 0 ? std::nullopt : std::optional(characters[index]);
}

std::optional<char16_t> codeUnit(QByteArrayView hex)
{
    const auto isHex = [](char c) { return isHexDigit(QLatin1Char(c)); };
    if (hex.size() != 4 || !std::ranges::all_of(hex, isHex))
        return std::nullopt;
    return char16_t(hex.toByteArray().toUShort(nullptr, 16));
}

} // namespace

const JsonValue *JsonValue::member(QLatin1StringView name) const
{
    const auto found = std::ranges::find_if(children, [name](const JsonValue &v) { return v.key == name; });
    return kind != Kind::Object || found == children.end() ? nullptr : &*found;
}

Result<quint64> JsonValue::toUnsigned(quint64 limit, const char *structure) const
{
    bool isNumber = false;
    const quint64 number = kind == Kind::Number ? text.toULongLong(&isNumber) : 0;
    if (!isNumber || number > limit)
        return wrongValue(*this, structure);
    return number;
}

Result<QString> JsonValue::toText(const char *structure) const
{
    if (kind != Kind::String)
        return wrongValue(*this, structure);
    return text;
}

Result<QByteArray> JsonValue::toBytes(const char *structure) const
{
    if (kind != Kind::String || text.size() % 2 != 0 || !std::ranges::all_of(text, isHexDigit))
        return wrongValue(*this, structure);
    return QByteArray::fromHex(text.toLatin1());
}

Failure<ParseError> JsonScanner::failure(ParseError::Kind kind, qint64 wanted, qint64 available) const
{
    return fail(
        {.kind = kind, .offset = offset(), .structure = u"JSON"_s, .wanted = wanted, .available = available});
}

void JsonScanner::addFault(ParseError error)
{
    if (!m_fault)
        m_fault = std::move(error);
}

void JsonScanner::skipSpace()
{
    constexpr QByteArrayView space = " \t\r\n";
    while (!atEnd() && space.contains(m_bytes[m_position]))
        ++m_position;
}

bool JsonScanner::take(char character)
{
    if (atEnd() || m_bytes[m_position] != character)
        return false;
    ++m_position;
    return true;
}

bool JsonScanner::takeWord(QByteArrayView word)
{
    if (!m_bytes.sliced(m_position).startsWith(word))
        return false;
    m_position += word.size();
    return true;
}

Result<JsonValue> JsonScanner::value()
{
    m_values = 0;
    m_fault.reset();
    return read(0);
}

Result<JsonValue> JsonScanner::read(int depth)
{
    skipSpace();
    if (atEnd())
        return failure(ParseError::Kind::Truncated, 1, 0);
    if (++m_values > maxJsonValues)
        return failure(ParseError::Kind::TooLarge, m_values, maxJsonValues);
    if (depth > maxJsonDepth)
        return failure(ParseError::Kind::TooLarge, depth, maxJsonDepth);
    const qint64 start = offset();
    const char first = m_bytes[m_position];
    Result<JsonValue> value = first == '{' ? readObject(depth)
        : first == '['                     ? readArray(depth)
        : first == '"'                     ? readString()
        : first == '-' || isDigit(first)   ? readNumber()
                                           : readWord();
    if (value)
        value->range = {start, offset() - start};
    return value;
}

Result<QString> JsonScanner::readKey()
{
    skipSpace();
    if (atEnd() || m_bytes[m_position] != '"')
        return failure(atEnd() ? ParseError::Kind::Truncated : ParseError::Kind::BadValue);
    auto key = readString();
    if (!key)
        return fail(key.error());
    skipSpace();
    if (!take(':'))
        return failure(atEnd() ? ParseError::Kind::Truncated : ParseError::Kind::BadValue);
    return std::move(key->text);
}

Result<JsonValue> JsonScanner::readObject(int depth)
{
    JsonValue object{.kind = Kind::Object};
    QSet<QString> keys;
    ++m_position;
    skipSpace();
    if (take('}'))
        return object;
    while (true) {
        const qint64 start = offset();
        const auto key = readKey();
        if (!key)
            return fail(key.error());
        if (keys.contains(*key))
            addFault({.kind = ParseError::Kind::Duplicate,
                      .offset = start,
                      .structure = u"JSON"_s,
                      .detail = key->left(maxShown)});
        keys.insert(*key);
        auto value = read(depth + 1);
        if (!value)
            return value;
        value->key = *key;
        object.children.push_back(*std::move(value));
        skipSpace();
        if (take('}'))
            return object;
        if (!take(','))
            return failure(atEnd() ? ParseError::Kind::Truncated : ParseError::Kind::BadValue);
    }
}

Result<JsonValue> JsonScanner::readArray(int depth)
{
    JsonValue array{.kind = Kind::Array};
    ++m_position;
    skipSpace();
    if (take(']'))
        return array;
    while (true) {
        auto value = read(depth + 1);
        if (!value)
            return value;
        array.children.push_back(*std::move(value));
        skipSpace();
        if (take(']'))
            return array;
        if (!take(','))
            return failure(atEnd() ? ParseError::Kind::Truncated : ParseError::Kind::BadValue);
    }
}

Result<JsonValue> JsonScanner::readString()
{
    JsonValue string{.kind = Kind::String};
    const qsizetype start = m_position + 1;
    qsizetype end = start;
    while (end < m_bytes.size() && m_bytes[end] != '"') {
        string.hasEscapes = string.hasEscapes || m_bytes[end] == '\\';
        end += m_bytes[end] == '\\' ? 2 : 1;
    }
    if (end >= m_bytes.size())
        return failure(ParseError::Kind::Truncated, 1, 0);
    if (end - start > maxJsonString)
        return failure(ParseError::Kind::TooLarge, end - start, maxJsonString);
    const QByteArrayView raw = m_bytes.sliced(start, end - start);
    const auto isControl = [](char c) { return uchar(c) < 0x20; };
    if (!raw.isValidUtf8() || std::ranges::any_of(raw, isControl))
        addFault({.kind = ParseError::Kind::BadText, .offset = m_base + start, .structure = u"JSON"_s});
    string.text = string.hasEscapes ? unescaped(raw, m_base + start) : decodeUtf8(raw);
    m_position = end + 1;
    return string;
}

QString JsonScanner::unescaped(QByteArrayView escaped, qint64 offset)
{
    QString text;
    qsizetype done = 0;
    for (qsizetype slash = escaped.indexOf('\\'); slash >= 0; slash = escaped.indexOf('\\', done)) {
        text += decodeUtf8(escaped.sliced(done, slash - done));
        const char letter = escaped[slash + 1];
        done = slash + 2;
        if (const auto character = simpleEscape(letter)) {
            text += *character;
            continue;
        }
        const qsizetype digits = std::min<qsizetype>(4, escaped.size() - done);
        const auto unit = letter == 'u' ? codeUnit(escaped.sliced(done, digits)) : std::nullopt;
        if (unit) {
            text += QChar(*unit);
            done += digits;
        } else {
            addFault({.kind = ParseError::Kind::BadText, .offset = offset + slash, .structure = u"JSON"_s});
        }
    }
    return text + decodeUtf8(escaped.sliced(done));
}

qsizetype JsonScanner::takeDigits()
{
    const qsizetype start = m_position;
    while (!atEnd() && isDigit(m_bytes[m_position]))
        ++m_position;
    return m_position - start;
}

Result<JsonValue> JsonScanner::readNumber()
{
    const qsizetype start = m_position;
    take('-');
    bool isSound = take('0') || takeDigits() > 0;
    if (isSound && take('.'))
        isSound = takeDigits() > 0;
    if (isSound && (take('e') || take('E'))) {
        if (!take('+'))
            take('-');
        isSound = takeDigits() > 0;
    }
    const QByteArrayView number = m_bytes.sliced(start, m_position - start);
    if (!isSound || number.size() > maxNumberLength)
        return failure(ParseError::Kind::BadValue);
    return JsonValue{.kind = Kind::Number, .text = QString::fromLatin1(number)};
}

Result<JsonValue> JsonScanner::readWord()
{
    if (takeWord("null"))
        return JsonValue{};
    if (takeWord("true"))
        return JsonValue{.kind = Kind::Boolean, .isTrue = true};
    if (takeWord("false"))
        return JsonValue{.kind = Kind::Boolean};
    return failure(ParseError::Kind::BadValue);
}

Result<JsonValue> readJson(QByteArrayView bytes)
{
    JsonScanner scanner(bytes);
    auto value = scanner.value();
    if (!value)
        return value;
    if (scanner.fault())
        return fail(*scanner.fault());
    scanner.skipSpace();
    if (!scanner.atEnd())
        return scanner.failure(ParseError::Kind::TrailingBytes, 0, bytes.size() - scanner.offset());
    return value;
}

} // namespace plumbline
