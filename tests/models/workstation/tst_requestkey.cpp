// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workstation/requestkey.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class RequestKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->filePath(u"share/plumbline"_s);
    }

    void isMadeOnce()
    {
        QVERIFY(loadRequestKey(m_folder)->isEmpty());
        QVERIFY(!QFile::exists(m_folder));
        const auto key = makeRequestKey(m_folder);
        QVERIFY(key);
        QCOMPARE(key->size(), 32);
        QCOMPARE(*makeRequestKey(m_folder), *key);
        QCOMPARE(*loadRequestKey(m_folder), *key);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{u"request.key"_s});
    }

    void isForNobodyElse()
    {
        QVERIFY(makeRequestKey(m_folder));
        QCOMPARE(modeOf(m_folder), 0700U);
        QCOMPARE(modeOf(file()), 0600U);
        for (const mode_t mode : {0640U, 0604U, 0620U, 0660U}) {
            ::chmod(QFile::encodeName(file()).constData(), mode);
            QVERIFY(!loadRequestKey(m_folder));
            QVERIFY(!makeRequestKey(m_folder));
        }
    }

    void isAFileOfTheRightSize()
    {
        QVERIFY(makeRequestKey(m_folder));
        QFile key(file());
        QVERIFY(key.resize(31));
        QCOMPARE(loadRequestKey(m_folder).error().kind, ParseError::Kind::BadValue);
        QVERIFY(key.resize(33));
        QVERIFY(!loadRequestKey(m_folder));
        QVERIFY(key.remove());
        QVERIFY(QFile::link(u"/dev/zero"_s, file()));
        QVERIFY(!loadRequestKey(m_folder));
        QVERIFY(QFile::remove(file()));
        QCOMPARE(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
        QVERIFY(!loadRequestKey(m_folder));
    }

private:
    [[nodiscard]] QString file() const { return m_folder + u"/request.key"_s; }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
};

QTEST_GUILESS_MAIN(RequestKeyTest)
#include "tst_requestkey.moc"
