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

QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace plumbline::test
