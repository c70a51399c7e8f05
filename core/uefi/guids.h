// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace plumbline::uefi {

namespace detail {

void notAGuid(); ///< never defined: calling it makes the compiler refuse the text

/// @p count hexadecimal digits of @p text from @p from on.
consteval quint64 hexDigits(const char *text, int from, int count)
{
    quint64 value = 0;
    for (int i = from; i < from + count; ++i) {
        const char c = text[i];
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            notAGuid();
        value = value << 4 | quint64(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    return value;
}

} // namespace detail

/// An EFI_GUID from its text, checked when compiling: "8be4df61-93ca-11d2-aa0d-00e098032b8c"_guid.
consteval QUuid operator""_guid(const char *text, size_t length)
{
    if (length != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        detail::notAGuid();
    const quint64 clock = detail::hexDigits(text, 19, 4);
    const quint64 node = detail::hexDigits(text, 24, 12);
    return {uint(detail::hexDigits(text, 0, 8)),
            ushort(detail::hexDigits(text, 9, 4)),
            ushort(detail::hexDigits(text, 14, 4)),
            uchar(clock >> 8),
            uchar(clock),
            uchar(node >> 40),
            uchar(node >> 32),
            uchar(node >> 24),
            uchar(node >> 16),
            uchar(node >> 8),
            uchar(node)};
}

/// GUIDs that code compares with. Many more have a name: guidName().
namespace guid {

inline constexpr QUuid globalVariable = "8be4df61-93ca-11d2-aa0d-00e098032b8c"_guid;
inline constexpr QUuid imageSecurityDatabase = "d719b2cb-3d3a-4596-a3bc-dad00e67656f"_guid;
inline constexpr QUuid deviceSignatureDatabase = "b9c2b4f4-bf5f-462d-8adf-c5c70ac35dad"_guid;
inline constexpr QUuid shimLock = "605dab50-e046-4300-abb6-3dd810dd8b23"_guid;
inline constexpr QUuid certX509 = "a5c059a1-94e4-4aa7-87b5-ab155c2bf072"_guid;
inline constexpr QUuid certPkcs7 = "4aafd29d-68df-49ee-8aa9-347d375665a7"_guid;

} // namespace guid

/// The GUID as UEFI writes it: lower case, 8-4-4-4-12, no braces. UEFI 2.10, appendix A.
[[nodiscard]] QString formatGuid(const QUuid &guid);

/// What a well-known GUID stands for, in the word of the specification or of its owner:
/// "EFI_GLOBAL_VARIABLE", "EFI System Partition"; empty for any other.
[[nodiscard]] QString guidName(const QUuid &guid);

/// The name where there is one, else the GUID.
[[nodiscard]] QString guidNameOrText(const QUuid &guid);

} // namespace plumbline::uefi
