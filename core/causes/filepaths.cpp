// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/filepaths.h"

#include <algorithm>
#include <array>

namespace plumbline::causes {

namespace {

constexpr std::array systemFolders{"/usr/", "/bin/", "/sbin/", "/lib/", "/lib64/", "/lib32/", "/libx32/"};
/// In them, whatever stands there was put there by hand.
constexpr std::array localFolders{"/usr/local/"};
constexpr std::array dataFolders{"/etc/",       "/var/lib/", "/var/cache/", "/var/log/",
                                 "/var/spool/", "/boot/",    "/usr/share/"};
constexpr std::array moduleFolders{"/lib/modules/", "/usr/lib/modules/"};
constexpr std::array moduleEndings{".ko", ".ko.xz", ".ko.gz", ".ko.zst"};

bool isBelow(const auto &folders, const QByteArray &path)
{
    // A path that climbs is not where it says.
    return !path.contains("/../")
        && std::ranges::any_of(folders, [&](const char *folder) { return path.startsWith(folder); });
}

} // namespace

bool isSystemPath(const QByteArray &path)
{
    return isBelow(systemFolders, path) && !isBelow(localFolders, path);
}

bool isDataPath(const QByteArray &path)
{
    return isBelow(dataFolders, path);
}

bool isModuleFolder(const QByteArray &path)
{
    return isBelow(moduleFolders, path);
}

bool isModulePath(const QByteArray &path)
{
    return isModuleFolder(path)
        || std::ranges::any_of(moduleEndings, [&](const char *ending) { return path.endsWith(ending); });
}

QByteArray withoutVersion(const QByteArray &path)
{
    QByteArray text;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char c = path[i];
        const bool isDigit = c >= '0' && c <= '9';
        if (!isDigit) {
            text += c;
            continue;
        }
        text += '#';
        while (i + 1 < path.size() && ((path[i + 1] >= '0' && path[i + 1] <= '9') || path[i + 1] == '.'))
            ++i;
    }
    return text;
}

} // namespace plumbline::causes
