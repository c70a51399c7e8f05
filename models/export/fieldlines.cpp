// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/fieldlines.h"

#include "core/base/safetext.h"
#include "models/text/fieldlabel.h"
#include "models/text/valuetext.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr int step = 2; ///< columns by which members are indented
constexpr int maxValueLines = 3;

/// A digest is for comparing with another one, so all of it is there; other bytes are cut in the middle.
QString valueOf(const Field &field)
{
    const auto *digest = std::get_if<Digest>(&field.value);
    const QString value
        = digest ? hashName(digest->algorithm) + u": "_s + fieldValueFullText(field) : fieldValueText(field);
    return field.meaning.isEmpty() ? value : value + u" ("_s + safeText(field.meaning) + u')';
}

void writeValue(TextReport &out, const QString &lead, const Field &field, int indent)
{
    const QString value = valueOf(field);
    const bool isLongDigest = std::holds_alternative<Digest>(field.value) && out.width() > 0
        && lead.size() + value.size() >= out.width();
    if (isLongDigest) {
        out.line(lead);
        out.line(QString(indent + step, u' ') + value);
    } else {
        out.shortParagraph(lead + u' ', value, maxValueLines);
    }
}

} // namespace

void writeFieldLines(TextReport &out, const std::vector<Field> &fields, int indent)
{
    for (const Field &field : fields) {
        const QString lead = QString(indent, u' ') + fieldLabel(field.name) + u':';
        if (field.kind == Field::Kind::Value)
            writeValue(out, lead, field, indent);
        else
            out.line(lead);
        writeFieldLines(out, field.children, indent + step);
    }
}

} // namespace plumbline::models
