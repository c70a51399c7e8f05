// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/plumblinectl.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

Answer run(const QStringList &arguments)
{
    return plumblinectl(QStringList{u"verify"_s} + arguments);
}

/// A file of one of the samples.
QString file(const QString &of, const QString &name)
{
    return sample(of + u'/' + name);
}

/// All that a sample has, without the nonce.
QStringList evidence(const QString &sample)
{
    return {u"--log"_s,       file(sample, u"binary_bios_measurements"_s),
            u"--ima"_s,       file(sample, u"ima_binary_runtime_measurements"_s),
            u"--quote"_s,     file(sample, u"quote.msg"_s),
            u"--signature"_s, file(sample, u"quote.sig"_s),
            u"--pcrs"_s,      file(sample, u"quote.pcrs"_s),
            u"--ak"_s,        file(sample, u"ak.tpm2b"_s),
            u"--json"_s};
}

QStringList nonce(const QString &sample)
{
    return {u"--nonce"_s, QString::fromLatin1(readBytes(file(sample, u"nonce.hex"_s)).trimmed())};
}

QJsonObject check(const Answer &answer, const QString &id)
{
    for (const QJsonValue &value : answer.json().value("checks"_L1).toArray())
        if (value.toObject().value("id"_L1).toString() == id)
            return value.toObject();
    return {};
}

} // namespace

/// `plumblinectl verify` as scripts use it, on genuine evidence.
class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesGenuineBoots_data()
    {
        QTest::addColumn<QString>("sample");
        // The boot kit is genuine evidence, too: of a boot that nobody should accept.
        for (const char *sample : {"baseline", "kernel-update", "boot-kit"})
            QTest::newRow(sample) << QString::fromLatin1(sample);
    }

    void verifiesGenuineBoots()
    {
        QFETCH(QString, sample);
        const Answer answer = run(evidence(sample) + nonce(sample));
        QVERIFY2(answer.code == 0, answer.out.constData());
        QVERIFY(answer.err.isEmpty());
        QCOMPARE(answer.json().value("evidence"_L1).toString(), u"verified"_s);
        QCOMPARE(check(answer, u"log.replay.sha256"_s).value("result"_L1).toString(), u"pass"_s);
        const QJsonObject pcrs = answer.json().value("pcrs"_L1).toObject().value("sha256"_L1).toObject();
        QCOMPARE(pcrs.size(), 24);
        QCOMPARE(pcrs.value("0"_L1).toString().size(), 64);
        for (const QJsonValue &stage : answer.json().value("stages"_L1).toArray())
            QCOMPARE(stage.toObject().value("binding"_L1).toString(), u"bound"_s);
    }

    /// What was signed, what follows from it, and what is only claimed.
    void saysWhatIsProven()
    {
        const Answer answer = run(evidence(u"baseline"_s) + nonce(u"baseline"_s));
        const QJsonObject provenance = answer.json().value("provenance"_L1).toObject();
        QCOMPARE(provenance.value("quote"_L1).toString(), u"signed"_s);
        QCOMPARE(provenance.value("hostFacts"_L1).toString(), u"unbound"_s);
        const QJsonObject entries = provenance.value("imaEntries"_L1).toObject();
        QCOMPARE(entries.value("bound"_L1).toInt(), 114);
        QCOMPARE(entries.value("total"_L1).toInt(), 114);
        const QJsonArray events = provenance.value("events"_L1).toArray();
        QCOMPARE(events.size(), 54);
        QCOMPARE(events[0].toObject().value("event"_L1).toString(), u"unbound"_s); // EV_NO_ACTION
        QCOMPARE(events[2].toObject().value("event"_L1).toString(), u"bound"_s); // a firmware volume
        QCOMPARE(events[2].toObject().value("data"_L1).toString(), u"hint"_s);
        QCOMPARE(events[4].toObject().value("data"_L1).toString(), u"bound"_s); // SecureBoot
        for (const QJsonValue &stage : answer.json().value("stages"_L1).toArray())
            QCOMPARE(stage.toObject().value("provenance"_L1).toString(), u"bound"_s);
        QStringList unsignedLog = evidence(u"baseline"_s);
        unsignedLog.remove(6, 2); // --signature
        const QJsonObject claims = run(unsignedLog).json().value("provenance"_L1).toObject();
        QCOMPARE(claims.value("quote"_L1).toString(), u"unbound"_s);
        for (const QJsonValue &event : claims.value("events"_L1).toArray())
            QCOMPARE(event.toObject().value("event"_L1).toString(), u"unbound"_s);
    }

    void statesSecureBoot()
    {
        const QJsonObject facts
            = run(evidence(u"baseline"_s) + nonce(u"baseline"_s)).json().value("secureBoot"_L1).toObject();
        QCOMPARE(facts.value("state"_L1).toString(), u"on"_s);
        const QJsonObject first = facts.value("facts"_L1).toArray().first().toObject();
        QCOMPARE(first.value("code"_L1).toString(), u"secure-boot.on"_s);
        QCOMPARE(first.value("rating"_L1).toString(), u"good"_s);
        QCOMPARE(first.value("provenance"_L1).toString(), u"bound"_s);
        QCOMPARE(first.value("event"_L1).toInt(), 4);
        const QJsonObject kit
            = run(evidence(u"boot-kit"_s) + nonce(u"boot-kit"_s)).json().value("secureBoot"_L1).toObject();
        QStringList authorities;
        for (const QJsonValue &fact : kit.value("facts"_L1).toArray())
            if (fact.toObject().value("code"_L1).toString() == u"image.authorised-by-certificate"_s)
                authorities << fact.toObject()["parameters"_L1].toObject()["commonName"_L1].toString();
        QCOMPARE(authorities,
                 (QStringList{u"Lab attacker db key"_s, u"Microsoft Corporation UEFI CA 2011"_s,
                              u"Debian Secure Boot CA"_s}));
    }

    void comparesDbxWithAReference()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"list"_s);
        const auto write = [&](const QByteArray &text) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("date 2025-10-14\n" + QByteArray(64, 'a') + " shimx64.efi (Some Vendor)\n");
        const QStringList arguments
            = evidence(u"baseline"_s) + nonce(u"baseline"_s) + QStringList{u"--dbx-reference"_s, name};
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("dbx.behind"));
        QVERIFY(answer.out.contains("shimx64.efi (Some Vendor)"));
        write("nonsense");
        QCOMPARE(run(arguments).code, 3);
    }

    void noticesTamperedLog()
    {
        const Answer answer = run(evidence(u"log-tampered"_s) + nonce(u"log-tampered"_s));
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.json().value("evidence"_L1).toString(), u"failed"_s);
        const QJsonObject replay = check(answer, u"log.replay.sha256"_s);
        QCOMPARE(replay.value("result"_L1).toString(), u"fail"_s);
        QVERIFY(replay.value("text"_L1).toString().contains("PCR 8"_L1));
    }

    /// Without our request nobody knows how old it is; without attributes, what else the key may sign.
    void staysIncompleteWithoutProof()
    {
        const Answer old = run(evidence(u"baseline"_s));
        QCOMPARE(old.code, 2);
        QCOMPARE(old.json().value("evidence"_L1).toString(), u"incomplete"_s);
        QCOMPARE(check(old, u"quote.nonce"_s).value("reason"_L1).toString(), u"no-request"_s);
        QVERIFY(!old.json().value("pcrs"_L1).toObject().isEmpty());
    }

    void refusesAnotherNonce()
    {
        const Answer answer = run(evidence(u"baseline"_s) + QStringList{u"--nonce"_s, u"00ff"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(check(answer, u"quote.nonce"_s).value("reason"_L1).toString(), u"differs"_s);
    }

    void refusesLogOfAnotherBoot()
    {
        QStringList arguments = evidence(u"baseline"_s) + nonce(u"baseline"_s);
        arguments[1] = file(u"kernel-update"_s, u"binary_bios_measurements"_s);
        QCOMPARE(run(arguments).code, 1);
    }

    void tellsUsageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const QString quote = file(u"baseline"_s, u"quote.msg"_s);
        QTest::newRow("nothing") << QStringList() << QByteArray("is missing");
        QTest::newRow("unknown option") << QStringList{u"--frob"_s} << QByteArray("frob");
        QTest::newRow("odd nonce") << QStringList{u"--quote"_s, quote, u"--nonce"_s, u"abc"_s}
                                   << QByteArray("--nonce takes");
        QTest::newRow("nonce that is no hex")
            << QStringList{u"--quote"_s, quote, u"--nonce"_s, u"xyz0"_s} << QByteArray("--nonce takes");
        QTest::newRow("no such bundle")
            << QStringList{u"/nonexistent/bundle"_s} << QByteArray("/nonexistent/bundle");
        QTest::newRow("two bundles") << QStringList{u"one"_s, u"other"_s} << QByteArray("other");
        QTest::newRow("not a bundle") << QStringList{quote} << QByteArray("not an evidence bundle");
        QTest::newRow("no such file")
            << QStringList{u"--quote"_s, u"/nonexistent/quote"_s} << QByteArray("/nonexistent/quote");
    }

    void tellsUsageErrors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains(message), answer.err.constData());
    }

    void printsHelpAndText()
    {
        const Answer help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("--signature"));
        QStringList arguments = evidence(u"baseline"_s) + nonce(u"baseline"_s);
        arguments.removeAll(u"--json"_s);
        const Answer text = run(arguments);
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.startsWith("Verified"));
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
