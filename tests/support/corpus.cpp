// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace plumbline::test {

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("PLUMBLINE_CORPUS");
    const QString folder = named.isEmpty() ? QStringLiteral(PLUMBLINE_SOURCE_ROOT "/../shared") : named;
    return QDir(folder + "/corpus"_L1).exists() ? QDir::cleanPath(folder) : QString();
}

QStringList sharedFiles(const QString &folder)
{
    QStringList files;
    if (sharedFolder().isEmpty())
        return files;
    QDirIterator each(sharedFolder() + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files += each.next();
    files.sort();
    return files;
}

QStringList realBootLogs()
{
    QStringList files;
    for (const auto folder : {"tcg2"_L1, "tcg1"_L1, "windows"_L1, "ccel"_L1})
        files += sharedFiles("corpus/"_L1 + folder);
    for (const QString &path : sharedFiles(u"lab/evidence"_s)) {
        if (path.endsWith("/binary_bios_measurements"_L1))
            files += path;
    }
    return files;
}

QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace plumbline::test
