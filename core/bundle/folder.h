// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/bundle/openedevidence.h"

namespace plumbline::bundle {

inline constexpr int maxFolderFiles = 512;

/// Opens a folder in which evidence lies as files: those of an unpacked bundle, of tpm2-tools, or of
/// securityfs, copied. Files are known by their names first; what is still missing then is looked for by
/// content among the rest. Refused is a folder in which two files could be the same part and differ. Links,
/// devices and folders in it (but host, chain and crl) are passed by.
[[nodiscard]] Result<OpenedEvidence, Problem> openFolder(const QString &path, QByteArrayView requestKey,
                                                         const Progress &progress = {});

} // namespace plumbline::bundle
