// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/template.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::ima {

namespace {

constexpr std::array knownFields{
    TemplateField{"d"_L1, FieldFormat::Digest},
    TemplateField{"n"_L1, FieldFormat::String},
    TemplateField{"d-ng"_L1, FieldFormat::DigestWithAlgorithm},
    TemplateField{"d-ngv2"_L1, FieldFormat::DigestWithType},
    TemplateField{"n-ng"_L1, FieldFormat::String},
    TemplateField{"sig"_L1, FieldFormat::Bytes},
    TemplateField{"buf"_L1, FieldFormat::Bytes},
    TemplateField{"d-modsig"_L1, FieldFormat::DigestWithAlgorithm},
    TemplateField{"modsig"_L1, FieldFormat::Bytes},
    TemplateField{"evmsig"_L1, FieldFormat::Bytes},
    TemplateField{"iuid"_L1, FieldFormat::Number, 4},
    TemplateField{"igid"_L1, FieldFormat::Number, 4},
    TemplateField{"imode"_L1, FieldFormat::Number, 2},
    TemplateField{"xattrnames"_L1, FieldFormat::String},
    TemplateField{"xattrlengths"_L1, FieldFormat::Bytes},
    TemplateField{"xattrvalues"_L1, FieldFormat::Bytes},
};

struct NamedFormat
{
    QLatin1StringView name;
    QLatin1StringView format;
};

constexpr std::array namedFormats{
    NamedFormat{"ima"_L1, "d|n"_L1},
    NamedFormat{"ima-ng"_L1, "d-ng|n-ng"_L1},
    NamedFormat{"ima-sig"_L1, "d-ng|n-ng|sig"_L1},
    NamedFormat{"ima-ngv2"_L1, "d-ngv2|n-ng"_L1},
    NamedFormat{"ima-sigv2"_L1, "d-ngv2|n-ng|sig"_L1},
    NamedFormat{"ima-buf"_L1, "d-ng|n-ng|buf"_L1},
    NamedFormat{"ima-modsig"_L1, "d-ng|n-ng|sig|d-modsig|modsig"_L1},
    NamedFormat{"evm-sig"_L1, "d-ng|n-ng|evmsig|xattrnames|xattrlengths|xattrvalues|iuid|igid|imode"_L1},
};

bool same(QByteArrayView bytes, QLatin1StringView text)
{
    return bytes == QByteArrayView(text.data(), text.size());
}

const TemplateField *fieldById(QByteArrayView id)
{
    const auto *const field
        = std::ranges::find_if(knownFields, [id](const TemplateField &f) { return same(id, f.id); });
    return field == knownFields.end() ? nullptr : field;
}

/// A format in the kernel's notation: field ids with '|' between them.
std::optional<TemplateFormat> parseFormat(QByteArrayView text)
{
    TemplateFormat format;
    while (true) {
        const qsizetype bar = text.indexOf('|');
        const TemplateField *field = fieldById(bar < 0 ? text : text.first(bar));
        if (!field || format.count == maxTemplateFields)
            return std::nullopt;
        format.members[size_t(format.count++)] = field;
        if (bar < 0)
            return format;
        text = text.sliced(bar + 1);
    }
}

} // namespace

std::optional<TemplateFormat> templateFormat(QByteArrayView name)
{
    const auto *const named
        = std::ranges::find_if(namedFormats, [name](const NamedFormat &f) { return same(name, f.name); });
    if (named == namedFormats.end())
        return parseFormat(name);
    auto format = parseFormat(QByteArrayView(named->format.data(), named->format.size()));
    if (format)
        format->isLegacy = named == namedFormats.begin();
    return format;
}

bool isTemplateName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= maxTemplateNameLength
        && std::ranges::all_of(name, [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace plumbline::ima
