// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/plumblinectl.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

Answer compare(const QStringList &arguments)
{
    return plumblinectl(QStringList{u"compare"_s} + arguments);
}

QStringList linesOf(const Answer &answer)
{
    QStringList lines;
    for (const QJsonValue &change : answer.json().value("changes"_L1).toArray()) {
        const QJsonObject key = change["key"_L1].toObject();
        lines << u"%1 %2 %3 %4"_s.arg(change["kind"_L1].toString())
                     .arg(change["pcr"_L1].toInt())
                     .arg(key["kind"_L1].toString(), key["name"_L1].toString());
    }
    return lines;
}

QStringList gapsOf(const Answer &answer)
{
    QStringList codes;
    for (const QJsonValue &gap : answer.json().value("gaps"_L1).toArray())
        codes << gap["code"_L1].toString();
    return codes;
}

QString bootLog(const QString &of)
{
    return sample(of + u"/binary_bios_measurements"_s);
}

QString imaList(const QString &of)
{
    return sample(of + u"/ima_binary_runtime_measurements"_s);
}

} // namespace

/// `plumblinectl compare` as scripts use it, on genuine evidence.
class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInOneBoot_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString folder = sample(u"baseline"_s);
        QTest::newRow("a folder with itself") << folder << folder;
        QTest::newRow("a folder with a bundle of it") << folder << sample(u"bundle/baseline.plumb"_s);
        QTest::newRow("a boot log") << bootLog(u"baseline"_s) << bootLog(u"baseline"_s);
        QTest::newRow("an IMA list") << imaList(u"baseline"_s) << imaList(u"baseline"_s);
    }

    void findsNothingInOneBoot()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Answer answer = compare({before, after, u"--json"_s});
        QVERIFY2(answer.code == 0, answer.out.constData());
        QCOMPARE(answer.json().value("changed"_L1), QJsonValue(false));
        QCOMPARE(linesOf(answer), QStringList());
        QCOMPARE(answer.json().value("registers"_L1).toArray(), QJsonArray());
        QCOMPARE(compare({before, after}).out.split('\n').front(), QByteArray("Nothing changed."));
    }

    void findsABootKit()
    {
        const Answer answer = compare({sample(u"baseline"_s), sample(u"boot-kit"_s), u"--json"_s});
        QCOMPARE(answer.code, 1);
        const QString db = u"d719b2cb-3d3a-4596-a3bc-dad00e67656f/db"_s;
        QCOMPARE(linesOf(answer),
                 (QStringList{"changed 7 variable "_L1 + db, "added 7 authority "_L1 + db,
                              u"added 4 image \\EFI\\debian\\shimx64.efi"_s}));
        const QJsonObject change = answer.json().value("changes"_L1)[0].toObject();
        QCOMPARE(change["stage"_L1].toString(), u"secure-boot-policy"_s);
        QCOMPARE(change["details"_L1].toArray().size(), 1);
        QCOMPARE(change["details"_L1][0]["after"_L1].toString(), u"CN=Lab attacker db key"_s);
        QCOMPARE(change["before"_L1]["digests"_L1].toObject().size(), 4);
        QCOMPARE(answer.json().value("unexplained"_L1).toArray(), QJsonArray());
    }

    void findsACutEvent()
    {
        const Answer answer = compare({sample(u"baseline"_s), sample(u"log-tampered"_s), u"--json"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(linesOf(answer), QStringList{u"removed 8 kernel-command-line "_s});
        QCOMPARE(answer.json().value("registers"_L1).toArray(), QJsonArray()); // the quote is untouched
    }

    void saysWhatItCouldNotCompare()
    {
        const Answer logOnly = compare({bootLog(u"baseline"_s), sample(u"baseline"_s), u"--json"_s});
        QCOMPARE(logOnly.code, 2);
        QCOMPARE(gapsOf(logOnly), QStringList{u"no-ima-list-before"_s});
        const Answer changed = compare({sample(u"kernel-update"_s), bootLog(u"baseline"_s), u"--json"_s});
        QCOMPARE(changed.code, 1);
        QCOMPARE(gapsOf(changed), QStringList{u"no-ima-list-after"_s});
        const Answer nothing = compare({bootLog(u"baseline"_s), imaList(u"baseline"_s), u"--json"_s});
        QCOMPARE(nothing.code, 2);
        QCOMPARE(gapsOf(nothing),
                 (QStringList{u"no-boot-log-after"_s, u"no-ima-list-before"_s, u"no-common-register"_s}));
        QVERIFY(compare({bootLog(u"baseline"_s), imaList(u"baseline"_s)}).out.contains("Not compared"));
    }

    void tellsPeople()
    {
        const Answer answer = compare({sample(u"baseline"_s), sample(u"kernel-update"_s)});
        QCOMPARE(answer.code, 1);
        QVERIFY(
            answer.out.contains("\n  ~ PCR 8 Kernel command line: changed\n"
                                "      ~ /vmlinuz-6.1.0-55-cloud-amd64 → /vmlinuz-6.1.0-56-cloud-amd64\n"));
        QVERIFY(answer.out.contains("\nRegisters that differ, sha256\n  PCR 4\n"));
        QVERIFY(answer.err.isEmpty());
    }

    void refusesWhatItCannotUse()
    {
        const QString folder = sample(u"baseline"_s);
        QTemporaryDir temporary;
        QFile text(temporary.filePath(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no log at all\n");
        text.close();
        for (const QStringList &arguments : {QStringList{},
                                             {folder},
                                             {folder, folder, folder},
                                             {folder, u"/nowhere"_s},
                                             {text.fileName(), folder},
                                             {folder, temporary.path()},
                                             {folder, folder, u"--yaml"_s}}) {
            const Answer answer = compare(arguments);
            QVERIFY2(answer.code == 3, qPrintable(arguments.join(u' ')));
            QVERIFY2(!answer.err.isEmpty(), qPrintable(arguments.join(u' ')));
            QVERIFY(answer.out.isEmpty());
        }
        QCOMPARE(compare({u"--help"_s}).code, 0);
    }
};

QTEST_APPLESS_MAIN(CompareTest)
#include "tst_compare.moc"
