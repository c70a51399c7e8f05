// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in for libFuzzer in ordinary builds: every seed is fed to the target once, whole, cut short and
// with single bytes changed.

#include <QByteArray>
#include <QDirIterator>
#include <QFile>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

namespace {

void feed(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const quint8 *>(bytes.constData()), size_t(bytes.size()));
}

/// About @p count variants of each kind, spread evenly: the sweeps of the reader tests go through every byte.
void feedVariants(const QByteArray &bytes, qsizetype count)
{
    const qsizetype step = bytes.size() / count + 1;
    for (qsizetype i = 0; i < bytes.size(); i += step) {
        feed(bytes.first(i));
        QByteArray changed = bytes;
        changed[i] = char(~changed[i]);
        feed(changed);
    }
}

bool feedFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read seed %s\n", qPrintable(path));
        return false;
    }
    const QByteArray bytes = file.readAll();
    feed(bytes);
    feedVariants(bytes, 64);
    return true;
}

QStringList filesUnder(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    feed({});
    int fed = 0;
    for (int i = 1; i < argc; ++i) {
        for (const QString &file : filesUnder(QFile::decodeName(argv[i]))) {
            if (!feedFile(file))
                return 1;
            ++fed;
        }
    }
    std::printf("%d seeds\n", fed);
    return 0;
}
