// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/fielddiff.h"

#include "core/comparison/alignment.h"
#include "core/uefi/guids.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::comparison {

namespace {

/// Longest value that a detail shows, in UTF-16 code units.
constexpr qsizetype maxText = 4000;

template <typename... Handlers> struct Overload : Handlers...
{
    using Handlers::operator()...;
};

QString valueText(const Field &field)
{
    const bool isHexadecimal = field.base == NumberBase::Hexadecimal;
    return std::visit(
        Overload{[](std::monostate) { return QString(); },
                 [](bool value) { return value ? u"true"_s : u"false"_s; },
                 [&](quint64 value) {
                     return isHexadecimal ? "0x"_L1 + QString::number(value, 16) : QString::number(value);
                 },
                 [](qint64 value) { return QString::number(value); },
                 [](const QString &value) { return value.left(maxText); },
                 [](const QByteArray &value) { return QString::fromLatin1(value.left(maxText / 2).toHex()); },
                 [](const QUuid &value) { return uefi::formatGuid(value); },
                 [](const QDateTime &value) { return value.toString(Qt::ISODate); },
                 [](const Digest &value) {
                     return hashName(value.algorithm) + u':' + QString::fromLatin1(value.value.toHex());
                 }},
        field.value);
}

/// Where something lies in memory: no digest covers it, and it is another at each boot.
bool isAddress(const Field &field)
{
    constexpr std::array names{"imageLocationInMemory"_L1, "vendorTable"_L1, "imageBase"_L1};
    return std::ranges::find(names, field.name) != names.end();
}

/// All that a field holds in one text, to tell whether two are equal and to show one that has no counterpart.
void appendText(QString &text, const Field &field)
{
    if (isAddress(field) || text.size() > maxText)
        return;
    if (field.kind == Field::Kind::Value) {
        text += (text.isEmpty() ? QString() : u" "_s) + fieldText(field);
        return;
    }
    for (const Field &child : field.children)
        appendText(text, child);
}

QString wholeText(const Field &field)
{
    QString text;
    appendText(text, field);
    return text.left(maxText);
}

/// Whether everything is equal but where it stood in the file.
bool isSame(const Field &a, const Field &b)
{
    return a.name == b.name && (isAddress(a) || a.value == b.value)
        && std::ranges::equal(a.children, b.children, isSame);
}

class FieldComparer
{
public:
    void compare(const std::vector<Field> &before, const std::vector<Field> &after, const QString &path);
    std::vector<Detail> take() { return std::move(m_details); }

private:
    void compareField(const Field &before, const Field &after, const QString &path);
    void compareGap(std::span<const Field> before, std::span<const Field> after, const QString &path);
    void add(ChangeKind kind, const QString &path, const QString &before, const QString &after)
    {
        if (m_details.size() < maxDetails)
            m_details.push_back({kind, path, before, after});
    }

    std::vector<Detail> m_details;
};

QString joined(const QString &path, const Field &field)
{
    return path.isEmpty() ? QString(field.name) : path + u'/' + field.name;
}

/// Members of a structure and elements of a list alike: what is equal is aligned, and what stands between is
/// paired by name.
void FieldComparer::compare(const std::vector<Field> &before, const std::vector<Field> &after,
                            const QString &path)
{
    std::vector<const Field *> known; // one of each that differs from the others
    QMultiHash<QString, std::uint32_t> byText;
    const auto idOf = [&](const Field &field) {
        const QString text = field.name + u'=' + wholeText(field);
        for (auto found = byText.constFind(text); found != byText.cend() && found.key() == text; ++found)
            if (isSame(*known[found.value()], field))
                return found.value();
        known.push_back(&field);
        return *byText.insert(text, std::uint32_t(known.size() - 1));
    };
    std::vector<std::uint32_t> idsBefore(before.size());
    std::vector<std::uint32_t> idsAfter(after.size());
    std::ranges::transform(before, idsBefore.begin(), idOf);
    std::ranges::transform(after, idsAfter.begin(), idOf);
    size_t nextBefore = 0;
    size_t nextAfter = 0;
    const auto upTo = [&](size_t endBefore, size_t endAfter) {
        compareGap(std::span(before).subspan(nextBefore, endBefore - nextBefore),
                   std::span(after).subspan(nextAfter, endAfter - nextAfter), path);
        nextBefore = endBefore + 1;
        nextAfter = endAfter + 1;
    };
    for (const auto &[placeBefore, placeAfter] : align(idsBefore, idsAfter))
        upTo(placeBefore, placeAfter);
    upTo(before.size(), after.size());
}

void FieldComparer::compareGap(std::span<const Field> before, std::span<const Field> after,
                               const QString &path)
{
    size_t next = 0;
    for (const Field &field : before) {
        const auto twin = std::ranges::find(after.subspan(next), field.name, &Field::name);
        if (twin == after.end()) {
            add(ChangeKind::Removed, joined(path, field), wholeText(field), {});
            continue;
        }
        for (; &after[next] != &*twin; ++next)
            add(ChangeKind::Added, joined(path, after[next]), {}, wholeText(after[next]));
        compareField(field, after[next++], path);
    }
    for (; next < after.size(); ++next)
        add(ChangeKind::Added, joined(path, after[next]), {}, wholeText(after[next]));
}

void FieldComparer::compareField(const Field &before, const Field &after, const QString &path)
{
    if (m_details.size() >= maxDetails || isSame(before, after))
        return;
    if (before.kind != Field::Kind::Value && before.kind == after.kind)
        return compare(before.children, after.children, joined(path, before));
    add(ChangeKind::Changed, joined(path, before), wholeText(before), wholeText(after));
}

} // namespace

QString fieldText(const Field &field)
{
    const QString text = valueText(field);
    return field.meaning.isEmpty() ? text : text + " ("_L1 + field.meaning.left(maxText) + u')';
}

std::vector<Detail> fieldDetails(const std::vector<Field> &before, const std::vector<Field> &after)
{
    FieldComparer comparer;
    comparer.compare(before, after, {});
    return comparer.take();
}

} // namespace plumbline::comparison
