// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr char32_t firstBeyondBmp = 0x10000;

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString hexEscape(char16_t letter, char32_t value, int digits)
{
    return u"\\%1%2"_s.arg(QChar(letter)).arg(quint32(value), digits, 16, QChar(u'0'));
}

/// A code point as JSON escapes it; YAML has a longer form beyond the BMP.
QString escaped(char32_t c, bool isYaml)
{
    if (c < firstBeyondBmp)
        return hexEscape(u'u', c, 4);
    if (isYaml)
        return hexEscape(u'U', c, 8);
    return hexEscape(u'u', QChar::highSurrogate(c), 4) + hexEscape(u'u', QChar::lowSurrogate(c), 4);
}

/// What QJsonDocument wrote, with invisible characters escaped. They can stand inside strings only.
QByteArray withoutInvisible(const QByteArray &json, bool isYaml)
{
    if (std::ranges::all_of(json, [](char c) { return c >= ' ' && c <= '~'; }))
        return json;
    QString text;
    for (const char32_t c : QString::fromUtf8(json).toUcs4()) {
        if (c != U'\n' && isInvisible(c))
            text += escaped(c, isYaml);
        else
            text += QString::fromUcs4(&c, 1);
    }
    return text.toUtf8();
}

QByteArray yamlScalar(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return withoutInvisible(array.sliced(1, array.size() - 2), true);
}

bool isEmptyContainer(const QJsonValue &value)
{
    return (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

/// Something that is still to be written, with the text that stands in front of it on its line.
struct Pending
{
    QByteArray lead; ///< "- ", "key: "
    QJsonValue value;
    int indent = 0;
};

/// Puts the members of a container on the stack, last first. No recursion: fields nest as deep as evidence
/// says.
void pushMembers(std::vector<Pending> &stack, const QJsonValue &container, int indent)
{
    std::vector<Pending> members;
    const QJsonObject object = container.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        members.push_back({yamlScalar(QString(member.key())) + ": ", member.value(), indent});
    for (const QJsonValue element : container.toArray())
        members.push_back({"- ", element, indent});
    stack.insert(stack.end(), members.rbegin(), members.rend());
}

} // namespace

QByteArray jsonLine(const QJsonObject &object)
{
    return withoutInvisible(QJsonDocument(object).toJson(QJsonDocument::Compact), false);
}

QByteArray yamlElement(const QJsonObject &object, int indent)
{
    constexpr int step = 2;
    QByteArray text;
    std::vector<Pending> stack{{"- ", object, indent}};
    while (!stack.empty()) {
        const Pending next = std::move(stack.back());
        stack.pop_back();
        text += QByteArray(next.indent, ' ') + next.lead;
        if (next.value.isObject() || next.value.isArray()) {
            if (isEmptyContainer(next.value)) {
                text += next.value.isObject() ? "{}\n" : "[]\n";
                continue;
            }
            text.chop(1); // the blank behind the lead
            text += '\n';
            pushMembers(stack, next.value, next.indent + step);
        } else {
            text += yamlScalar(next.value) + '\n';
        }
    }
    return text;
}

} // namespace plumbline::models
