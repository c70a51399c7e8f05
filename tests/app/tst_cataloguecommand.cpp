// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/plumblinectl.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

QString sha256Of(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex())
        : QString();
}

} // namespace

/// `plumblinectl catalogue` as scripts use it.
class CatalogueCommandTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_name = m_folder.filePath(u"known"_s);

    Answer run(const QStringList &arguments) const
    {
        return plumblinectl(QStringList{u"catalogue"_s} + arguments + QStringList{u"--catalogue"_s, m_name});
    }

private Q_SLOTS:
    void init() { QFile::remove(m_name); }

    void findsWhatWasAdded()
    {
        const QString quote = sample(u"baseline/quote.msg"_s);
        QCOMPARE(run({u"add"_s, sample(u"baseline"_s)}).code, 0);
        const Answer found = run({u"lookup"_s, sha256Of(quote), u"--json"_s});
        QCOMPARE(found.code, 0);
        const QJsonValue file = found.json().value("digests"_L1)[0]["files"_L1][0];
        QCOMPARE(file["path"_L1].toString(), u"quote.msg"_s);
        QCOMPARE(file["package"_L1].toString(), u"baseline"_s);
        QCOMPARE(file["of"_L1].toString(), u"file"_s);
        QCOMPARE(run({u"lookup"_s, "sha256:"_L1 + sha256Of(quote)}).out,
                 "sha256:" + sha256Of(quote).toLatin1() + ": quote.msg of baseline\n");
        const Answer list = run({u"list"_s, u"--json"_s});
        QCOMPARE(list.json().value("packages"_L1)[0]["files"_L1].toInt(), 7);
    }

    void addsNothingTwice()
    {
        QVERIFY(run({u"add"_s, sample(u"baseline"_s)}).out.endsWith("new files: 7\n"));
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readAll();
        QVERIFY(run({u"add"_s, sample(u"baseline"_s)}).out.endsWith("new files: 0\n"));
        file.seek(0);
        QFile again(m_name);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), first);
    }

    void saysWhatItDoesNotKnow()
    {
        QCOMPARE(run({u"add"_s, sample(u"samples.json"_s)}).code, 0);
        const Answer unknown = run({u"lookup"_s, QString(64, u'0')});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.out.endsWith(": not known\n"));
        QCOMPARE(run({u"lookup"_s, u"xyz"_s}).code, 3);
        QCOMPARE(run({u"lookup"_s, u"abcd"_s}).code, 3);
        QCOMPARE(run({u"lookup"_s}).code, 3);
    }

    void keepsTheOthersWhereOneCannotBeRead()
    {
        const Answer answer = run({u"add"_s, u"/nonexistent"_s, sample(u"samples.json"_s)});
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.err.contains("/nonexistent"));
        QCOMPARE(run({u"lookup"_s, sha256Of(sample(u"samples.json"_s))}).code, 0);
    }

    void refusesADamagedCatalogue()
    {
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PLMBCAT1 and no more");
        file.close();
        QCOMPARE(run({u"list"_s}).code, 3);
        QCOMPARE(run({u"add"_s, sample(u"samples.json"_s)}).code, 3);
        const QStringList sides{u"explain"_s, sample(u"baseline"_s), sample(u"baseline"_s)};
        QCOMPARE(plumblinectl(sides).code, 0);
        QCOMPARE(plumblinectl(sides + QStringList{u"--catalogue"_s, m_name}).code, 3);
    }

    void tellsExplainWhatItDoesNotKnow()
    {
        QCOMPARE(run({u"add"_s, sample(u"samples.json"_s)}).code, 0);
        const Answer answer = plumblinectl(
            {u"explain"_s, sample(u"baseline"_s), sample(u"boot-kit"_s), u"--catalogue"_s, m_name});
        QVERIFY(answer.out.contains("The catalogue does not know \\EFI\\debian\\shimx64.efi."));
    }
};

QTEST_GUILESS_MAIN(CatalogueCommandTest)
#include "tst_cataloguecommand.moc"
