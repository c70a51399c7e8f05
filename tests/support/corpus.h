// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace plumbline::test {

/// Real logs that are not part of the product: the folder with "corpus" and "lab" in it, from the environment
/// variable PLUMBLINE_CORPUS or "shared" beside the source root. Empty where there is none; tests then
/// QSKIP(noCorpus).
[[nodiscard]] QString sharedFolder();

inline constexpr auto noCorpus
    = "no corpus: set PLUMBLINE_CORPUS to a folder with corpus/ and lab/ in it, or put it at ../shared";

/// All files below sharedFolder()/@p folder, sorted; empty where the folder is missing.
[[nodiscard]] QStringList sharedFiles(const QString &folder);

/// All boot logs of the corpus and the lab.
[[nodiscard]] QStringList realBootLogs();

/// The file's bytes; empty where it cannot be read.
[[nodiscard]] QByteArray readBytes(const QString &path);

} // namespace plumbline::test
