// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace plumbline::models {

/// Genuine evidence that comes with the program; resources/samples/README.md says how they were made.
struct Sample
{
    QString id; ///< "boot-kit"
    QStringList files; ///< in the samples folder

    bool operator==(const Sample &) const = default;
};

/// The samples, and copies of their files on disk: they are opened like any other file.
class Samples
{
public:
    /// Reads @p folder/samples.json; rows that are not as they should be are left out.
    explicit Samples(const QString &folder = QStringLiteral(":/samples"));

    [[nodiscard]] const std::vector<Sample> &all() const { return m_samples; }

    /// Copies the sample's files to a folder that lasts as long as this object, and returns their paths;
    /// empty for an id that is none, or where the disk refuses.
    [[nodiscard]] QStringList extract(const QString &id) const;

private:
    QString m_folder;
    std::vector<Sample> m_samples;
    QTemporaryDir m_copies;
};

} // namespace plumbline::models
