// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <array>
#include <optional>
#include <span>

namespace plumbline::ima {

/// How one member of a template's data is laid out and shown. Linux, security/integrity/ima/
/// ima_template_lib.c.
enum class FieldFormat {
    Digest, ///< raw bytes; hex in an ascii list
    DigestWithAlgorithm, ///< "sha256:", NUL, bytes; "sha256:" and hex in an ascii list
    DigestWithType, ///< "verity:sha256:", NUL, bytes
    String, ///< with its NUL; without in an ascii list
    Bytes, ///< raw bytes; hex in an ascii list
    Number, ///< in the byte order of the list; decimal in an ascii list
};

/// A field that templates are made of, by the kernel's field id.
struct TemplateField
{
    QLatin1StringView id; ///< "d-ng"
    FieldFormat format = FieldFormat::Bytes;
    quint8 width = 0; ///< bytes of a Number
};

inline constexpr int maxTemplateFields = 16;
inline constexpr qsizetype maxTemplateNameLength = 128; ///< the longest format of Linux 6.12 has 68

/// The fields of a template, in order.
struct TemplateFormat
{
    std::array<const TemplateField *, maxTemplateFields> members{};
    int count = 0;
    /// The template "ima": its binary form has no lengths but the name's, its hash pads the name.
    bool isLegacy = false;

    [[nodiscard]] std::span<const TemplateField *const> fields() const
    {
        return std::span(members).first(size_t(count));
    }
};

/// The format of a template by its name: one of the kernel's ("ima-sig") or, for one that was set up with
/// ima_template_fmt=, the format itself ("d-ng|n-ng|sig"). Nothing if it names a field that we do not know.
/// Linux, Documentation/security/IMA-templates.rst, section "Supported Template Fields and Descriptors".
[[nodiscard]] std::optional<TemplateFormat> templateFormat(QByteArrayView name);

/// Whether that could be a template's name at all: visible ASCII, not empty, not too long.
[[nodiscard]] bool isTemplateName(QByteArrayView name);

} // namespace plumbline::ima
