// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "tests/support/bundlebuilder.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

const QString packaging = QStringLiteral(PLUMBLINE_TEST_DATA) + u"/../../packaging"_s;
const QString bundleType = u"application/x-plumbline-bundle"_s;

} // namespace

/// A desktop that knows our description takes bundles for what they are, and has a program for them.
class MimeTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = m_data.filePath(u"mime/packages"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(packaging + u"/plumbline-mime.xml"_s, folder + u"/plumbline.xml"_s));
        // Beside what the system knows, as where it is installed: of two folders, Qt lets the later one win.
        const QString known = u"/usr/share/mime/packages/freedesktop.org.xml"_s;
        if (QFile::exists(known))
            QVERIFY(QFile::copy(known, folder + u"/freedesktop.org.xml"_s));
        qputenv("XDG_DATA_DIRS", QFile::encodeName(m_data.path()));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.filePath(u"none"_s)));
    }

    void knowsBundlesByName()
    {
        const QMimeDatabase types;
        QCOMPARE(types.mimeTypeForFile(u"host.plumb"_s, QMimeDatabase::MatchExtension).name(), bundleType);
        QVERIFY(types.mimeTypeForName(bundleType).inherits(u"application/zip"_s));
    }

    void knowsBundlesByContent()
    {
        const QMimeDatabase types;
        const QByteArray bundle
            = *bundle::writeBundle({{"quote.bin", "a quote"}}, QDateTime::currentDateTimeUtc());
        QCOMPARE(types.mimeTypeForData(bundle).name(), bundleType);
        const QByteArray zip = ZipBuilder().add("notes.txt", "a note").bytes();
        QVERIFY(types.mimeTypeForData(zip).name() != bundleType);
    }

    void hasAProgramForThem()
    {
        const QByteArray entry = readBytes(packaging + u"/plumbline.desktop"_s);
        QVERIFY(entry.contains("\nMimeType=" + bundleType.toUtf8() + ";\n"));
        QVERIFY(entry.contains("\nExec=plumbline %F\n"));
    }

private:
    QTemporaryDir m_data;
};

QTEST_GUILESS_MAIN(MimeTypeTest)
#include "tst_mimetype.moc"
