// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/plumblinectl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

QString nonceOf(const QString &name)
{
    QFile file(sample(name) + u"/nonce.hex"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

QJsonArray listOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.out).array();
}

} // namespace

/// From a red instance to a green one by the command line alone, on genuine boots.
class StoreCommandsTest : public QObject
{
    Q_OBJECT

private:
    Answer run(const QStringList &arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
        environment.insert(u"HOME"_s, m_folder->path());
        return plumblinectl(arguments + m_store, {}, environment);
    }

    Answer decide(const QStringList &arguments) { return run(arguments + m_key); }

    Answer import(const QString &name)
    {
        return run(
            {u"instance"_s, u"import"_s, u"web-1"_s, sample(name), u"--nonce"_s, nonceOf(name), u"--json"_s});
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_store;
    QStringList m_key;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = {u"--store"_s, u"sqlite:"_s + m_folder->filePath(u"store/fleet.db"_s)};
        m_key = {u"--key"_s, m_folder->filePath(u"ada.pem"_s), u"--passphrase-file"_s,
                 m_folder->filePath(u"passphrase"_s)};
        write(u"passphrase"_s, "correct horse battery staple\n");
        const Answer made
            = decide({u"ledger"_s, u"create"_s, u"--name"_s, u"Test"_s, u"--administrator"_s, u"Ada"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        const Answer added = decide(
            {u"instance"_s, u"add"_s, u"web-1"_s, u"--ak"_s, sample(u"baseline"_s) + u"/ak.tpm2b"_s});
        QVERIFY2(added.code == 0, added.err.constData());
    }

    void leadsFromRedToGreen()
    {
        QCOMPARE(run({u"instance"_s, u"list"_s}).code, 2); // never attested
        const Answer first = import(u"baseline"_s);
        QCOMPARE(first.code, 2); // verified, but there is no benchmark
        QCOMPARE(first.json()["evidence"_L1].toString(), u"verified"_s);
        const Answer confirmed
            = decide({u"benchmark"_s, u"confirm"_s, u"web-1"_s, u"--reason"_s, u"as installed"_s});
        QVERIFY2(confirmed.code == 0, confirmed.err.constData());
        QCOMPARE(run({u"instance"_s, u"list"_s}).code, 0);

        QCOMPARE(import(u"kernel-update"_s).code, 1);
        const Answer exceptions = run({u"exception"_s, u"list"_s, u"--json"_s});
        QCOMPARE(exceptions.code, 1);
        QCOMPARE(listOf(exceptions).size(), 1);
        QCOMPARE(listOf(exceptions)[0]["cause"_L1].toString(), u"kernel-update"_s);

        const QStringList approve{u"approve"_s, u"web-1"_s, u"--reason"_s, u"planned"_s, u"--json"_s};
        const Answer shown = run(approve + QStringList{u"--dry-run"_s});
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.json()["turningGreen"_L1].toInt(), 1);
        QCOMPARE(run({u"instance"_s, u"list"_s}).code, 1); // nothing was decided
        const Answer approved = decide(approve);
        QVERIFY2(approved.code == 0, approved.err.constData());
        QCOMPARE(run({u"instance"_s, u"list"_s}).code, 0);
        QCOMPARE(run({u"exception"_s, u"list"_s}).code, 0);
        QCOMPARE(run({u"ledger"_s, u"verify"_s}).code, 0);

        const Answer undone = decide(
            {u"benchmark"_s, u"restore"_s, u"web-1"_s, u"1"_s, u"--reason"_s, u"update withdrawn"_s});
        QVERIFY2(undone.code == 0, undone.err.constData());
        QCOMPARE(run({u"instance"_s, u"list"_s}).code, 1);
        QCOMPARE(run({u"benchmark"_s, u"list"_s, u"web-1"_s}).out.count('\n'), 3);
    }

    void aBootKitWaitsForASecondOperator()
    {
        import(u"baseline"_s);
        QCOMPARE(decide({u"benchmark"_s, u"confirm"_s, u"web-1"_s, u"--reason"_s, u"as installed"_s}).code,
                 0);
        QCOMPARE(import(u"boot-kit"_s).code, 1);
        const Answer approved = decide({u"approve"_s, u"web-1"_s, u"--reason"_s, u"trust me"_s});
        QCOMPARE(approved.code, 2);
        QVERIFY(approved.err.contains("waits for a second operator"));
        QCOMPARE(run({u"instance"_s, u"list"_s}).code, 1);
    }

    void aTamperedLogIsNeverAccepted()
    {
        import(u"baseline"_s);
        QCOMPARE(decide({u"benchmark"_s, u"confirm"_s, u"web-1"_s, u"--reason"_s, u"as installed"_s}).code,
                 0);
        const Answer tampered = import(u"log-tampered"_s);
        QCOMPARE(tampered.code, 1);
        QCOMPARE(tampered.json()["evidence"_L1].toString(), u"failed"_s);
        QCOMPARE(decide({u"approve"_s, u"web-1"_s, u"--reason"_s, u"it is fine"_s}).code, 2);
        QCOMPARE(run({u"instance"_s, u"list"_s}).code, 1);
    }

    void decidesNothingWithoutKeyAndReason()
    {
        import(u"baseline"_s);
        const QStringList confirm{u"benchmark"_s, u"confirm"_s, u"web-1"_s};
        QCOMPARE(run(confirm + QStringList{u"--reason"_s, u"x"_s}).code, 3);
        QCOMPARE(decide(confirm).code, 2);
        write(u"passphrase"_s, "another passphrase\n");
        QCOMPARE(decide(confirm + QStringList{u"--reason"_s, u"x"_s}).code, 3);
        QCOMPARE(run({u"instance"_s, u"list"_s}).code, 2);
    }

    void exportsTheLedgerOnce()
    {
        const QString file = m_folder->filePath(u"ledger.export"_s);
        QCOMPARE(run({u"ledger"_s, u"export"_s, file}).code, 0);
        QVERIFY(QFile(file).size() > 0);
        QCOMPARE(run({u"ledger"_s, u"export"_s, file}).code, 2); // never written over
    }

    void refusesWhatIsNotThere()
    {
        QCOMPARE(run({u"instance"_s, u"show"_s, u"web-2"_s}).code, 3);
        QCOMPARE(run({u"instance"_s, u"import"_s, u"web-1"_s, m_folder->filePath(u"nowhere"_s)}).code, 2);
        QCOMPARE(run({u"ledger"_s, u"forget"_s}).code, 3);
    }
};

QTEST_GUILESS_MAIN(StoreCommandsTest)
#include "tst_storecommands.moc"
