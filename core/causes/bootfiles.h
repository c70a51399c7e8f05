// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/explanation.h"

#include <QStringList>

namespace plumbline::causes {

/// What a file that a boot loader reads is to it. Told by names and by the commands that name it: hints.
enum class FileRole { Kernel, Initramfs, Configuration, LoaderModule, Other };

/// Tells the files of a boot apart.
class BootFiles
{
public:
    explicit BootFiles(const comparison::MeasuredBoot &boot);

    [[nodiscard]] FileRole roleOf(const comparison::MeasuredEvent &file) const;

private:
    std::set<QString> m_kernels; ///< as commands name them
    std::set<QString> m_initramfs;
};

/// The role of a changed file; one that is other on one side only has the role of the other side.
[[nodiscard]] FileRole roleOf(const ChangedEvent &file, const BootFiles &before, const BootFiles &after);

/// Text of a command or command line; empty for any other event.
[[nodiscard]] QString commandText(const comparison::MeasuredEvent &event);

/// Whether the event is a command that names the kernel with its command line.
[[nodiscard]] bool isKernelCommand(const comparison::MeasuredEvent &event);

/// The version in a kernel's file name, "6.1.0-55-amd64"; empty where there is none.
[[nodiscard]] QString kernelVersionOf(const QString &path);

/// Negative where @p a is older than @p b, by the numbers in them from the left; 0 where these are equal.
[[nodiscard]] int compareVersions(const QString &a, const QString &b);

/// Whether the image can be a kernel by its name: none where a boot loader took it from memory.
[[nodiscard]] bool isKernelImageName(const QString &path);

/// Names that change wherever they stand when one version takes the place of another.
class Renaming
{
public:
    void add(const QString &before, const QString &after);
    [[nodiscard]] QString applied(QString text) const;

private:
    std::vector<std::pair<QString, QString>> m_names; ///< longest first
};

/// What became of the words of a text; order does not count.
struct WordDiff
{
    QStringList removed;
    QStringList added;

    [[nodiscard]] bool isEmpty() const { return removed.isEmpty() && added.isEmpty(); }
    /// Whether all of this happened in @p other too.
    [[nodiscard]] bool isPartOf(const WordDiff &other) const;
};
[[nodiscard]] WordDiff wordDiff(const QString &before, const QString &after);

} // namespace plumbline::causes
