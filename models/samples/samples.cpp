// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/samples/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

Sample sampleFrom(const QJsonObject &row)
{
    Sample sample{.id = row["id"_L1].toString()};
    const QJsonArray files = row["files"_L1].toArray();
    for (const QJsonValue &file : files)
        sample.files += file.toString();
    return sample;
}

std::vector<Sample> readSamples(const QString &folder)
{
    std::vector<Sample> samples;
    QFile file(folder + "/samples.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return samples;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &row : rows) {
        const Sample sample = sampleFrom(row.toObject());
        if (!sample.id.isEmpty() && !sample.files.isEmpty())
            samples.push_back(sample);
    }
    return samples;
}

/// A file of the resources is read-only, and so would be its copy; ours may be overwritten and removed.
bool copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QFile copy(to);
    return source.open(QIODevice::ReadOnly) && QDir().mkpath(QFileInfo(to).path())
        && copy.open(QIODevice::WriteOnly) && copy.write(source.readAll()) == source.size();
}

} // namespace

Samples::Samples(const QString &folder)
    : m_folder(folder)
    , m_samples(readSamples(folder))
{
}

QStringList Samples::extract(const QString &id) const
{
    const auto sample = std::ranges::find(m_samples, id, &Sample::id);
    if (sample == m_samples.end() || !m_copies.isValid())
        return {};
    QStringList paths;
    for (const QString &file : sample->files) {
        const QString path = m_copies.filePath(file);
        if (!QFileInfo::exists(path) && !copyFile(m_folder + u'/' + file, path))
            return {};
        paths += path;
    }
    return paths;
}

} // namespace plumbline::models
