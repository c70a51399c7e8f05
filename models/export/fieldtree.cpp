// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/fieldtree.h"

#include "models/export/jsonwriter.h"

#include <QBuffer>

#include <algorithm>

namespace plumbline::models {

namespace {

template <typename... Handlers> struct Overload : Handlers...
{
    using Handlers::operator()...;
};

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

void writeLeaf(TreeWriter &out, const FieldValue &value)
{
    std::visit(Overload{[&](std::monostate) { out.null(); }, [&](bool flag) { out.boolean(flag); },
                        [&](quint64 number) { out.number(number); },
                        [&](qint64 number) { out.number(number); },
                        [&](const QString &text) { out.text(text); },
                        [&](const QByteArray &bytes) { out.text(hexText(bytes)); },
                        [&](const QUuid &guid) { out.text(guid.toString(QUuid::WithoutBraces)); },
                        [&](const QDateTime &time) { out.text(time.toUTC().toString(Qt::ISODate)); },
                        [&](const Digest &digest) {
                            out.text(hashName(digest.algorithm) + QLatin1Char(':') + hexText(digest.value));
                        }},
               value);
}

void writeElements(TreeWriter &out, const std::vector<Field> &fields)
{
    out.beginList();
    for (const Field &field : fields)
        writeFieldValue(out, field);
    out.endList();
}

/// The value of the only field with that name, or the list of the values of all.
void writeNamed(TreeWriter &out, const std::vector<Field> &fields, const Field &first)
{
    if (std::ranges::count(fields, first.name, &Field::name) == 1) {
        writeFieldValue(out, first);
        return;
    }
    out.beginList();
    for (const Field &field : fields) {
        if (field.name == first.name)
            writeFieldValue(out, field);
    }
    out.endList();
}

} // namespace

void writeFieldValue(TreeWriter &out, const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Structure:
        writeFields(out, field.children);
        return;
    case Field::Kind::List:
        writeElements(out, field.children);
        return;
    case Field::Kind::Value:
        writeLeaf(out, field.value);
    }
}

void writeFields(TreeWriter &out, const std::vector<Field> &fields)
{
    std::vector<QLatin1StringView> written; // names are literals: there are few different ones
    out.beginMap();
    for (const Field &field : fields) {
        if (std::ranges::find(written, field.name) != written.end())
            continue;
        written.push_back(field.name);
        out.key(field.name);
        writeNamed(out, fields, field);
    }
    out.endMap();
}

QString fieldAsJson(const Field &field)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    BufferedOutput buffer(text);
    JsonWriter json(buffer);
    writeFields(json, {field});
    buffer.finish();
    return QString::fromUtf8(text.data());
}

} // namespace plumbline::models
