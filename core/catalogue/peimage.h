// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/base/digest.h"
#include "core/base/result.h"

#include <QByteArrayView>

#include <vector>

namespace plumbline::catalogue {

/// Most sections of an image.
inline constexpr int maxSections = 256;

/// Which bytes of a PE file its signature covers, and so what a firmware measures of it: all but the
/// checksum, the place of the signatures, and these themselves.
struct PeImage
{
    std::vector<ByteRange> hashed; ///< one after another; none empty, each inside the file
    ByteRange signatures; ///< the attribute certificate table; empty where there is none

    bool operator==(const PeImage &) const = default;
};

/// Reads the headers of a PE32 or PE32+ image. Fails where a length or an offset is beyond the file, where
/// sections overlap, and where the signatures do not end the file: readers differ in what they hash then.
/// Microsoft, "Windows Authenticode Portable Executable Signature Format", section "Calculating the PE Image
/// Hash"; PE Format, sections "Optional Header" and "Section Table"; UEFI 2.10, section 32.2.5.
[[nodiscard]] Result<PeImage> readPeImage(QByteArrayView file);

/// The hash of what it covers; empty where the algorithm is not supported. @p image must be of this file.
[[nodiscard]] Digest authenticodeDigest(QByteArrayView file, const PeImage &image, HashAlgorithm algorithm);

} // namespace plumbline::catalogue
