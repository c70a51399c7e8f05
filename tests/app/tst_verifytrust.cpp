// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/keyfile.h"
#include "tests/app/plumblinectl.h"
#include "tests/support/corpus.h"
#include "tests/support/testauthority.h"
#include "tests/support/testkey.h"
#include "tests/support/tpmbytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline;

namespace {

using test::Answer;

QString reason(const Answer &answer, const QString &id)
{
    const QJsonArray checks = answer.json().value("checks"_L1).toArray();
    for (const QJsonValue &check : checks)
        if (check.toObject().value("id"_L1).toString() == id)
            return check.toObject().value("reason"_L1).toString();
    return {};
}

QString sample(const QString &name, const QString &file)
{
    return test::sample(name + u'/' + file);
}

/// All that a sample has, without its key.
QStringList evidence(const QString &name)
{
    return {u"--log"_s,       sample(name, u"binary_bios_measurements"_s),
            u"--ima"_s,       sample(name, u"ima_binary_runtime_measurements"_s),
            u"--quote"_s,     sample(name, u"quote.msg"_s),
            u"--signature"_s, sample(name, u"quote.sig"_s),
            u"--pcrs"_s,      sample(name, u"quote.pcrs"_s),
            u"--nonce"_s,     QString::fromLatin1(test::readBytes(sample(name, u"nonce.hex"_s)).trimmed()),
            u"--json"_s};
}

QStringList key(const QString &name)
{
    return {u"--ak"_s, sample(name, u"ak.tpm2b"_s)};
}

Answer run(const QStringList &arguments)
{
    return test::plumblinectl(QStringList{u"verify"_s} + arguments);
}

} // namespace

/// `plumblinectl verify` with certificates, roots and what was seen before.
class VerifyTrustTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    test::TestAuthority m_root{"Root"};
    test::TestAuthority m_authority{"Site CA", m_root};

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    QByteArray attestationCertificate() const
    {
        const auto read = tpm::readKeyFile(test::readBytes(sample(u"baseline"_s, u"ak.tpm2b"_s)));
        return m_authority.issue(
            {.key = read->key, .purposes = {"2.23.133.8.3"}, .keyUsage = "digitalSignature", .address = {}});
    }

private Q_SLOTS:
    void followsCertificatesOfBothKeys()
    {
        const auto ek = test::TestKey::make(test::TestKey::Kind::P256);
        const QString root = write(u"root.pem"_s, test::pemBlock("CERTIFICATE", m_root.certificate()));
        const QStringList arguments = evidence(u"baseline"_s) + key(u"baseline"_s)
            + QStringList{
                u"--ak-certificate"_s,
                write(u"ak.der"_s, attestationCertificate()),
                u"--ek"_s,
                write(u"ek.der"_s, ek->subjectPublicKey()),
                u"--ek-certificate"_s,
                write(u"ekcert.der"_s,
                      m_authority.issue({.key = ek->numbers(), .address = {}}) + QByteArray(5, '\xFF')),
                u"--ak-ca"_s,
                root,
                u"--ca"_s,
                root,
                u"--intermediate"_s,
                write(u"ca.der"_s, m_authority.certificate())};
        const Answer answer = run(arguments);
        QVERIFY2(answer.code == 0, answer.out.constData());
        QCOMPARE(reason(answer, u"ak.binding"_s), u"certified"_s);
        QCOMPARE(reason(answer, u"ek.certificate"_s), u"revocation-not-checked"_s);
        const Answer revoked
            = run(arguments + QStringList{u"--crl"_s, write(u"crl.der"_s, m_authority.revoke({1}))});
        QCOMPARE(revoked.code, 1);
        QCOMPARE(reason(revoked, u"ek.certificate"_s), u"revoked"_s);
    }

    /// An endorsement key that is named is the expected one.
    void comparesEndorsementKey()
    {
        const auto ek = test::TestKey::make(test::TestKey::Kind::P256);
        const auto other = test::TestKey::make(test::TestKey::Kind::P256);
        const Answer answer
            = run(evidence(u"baseline"_s) + key(u"baseline"_s)
                  + QStringList{
                      u"--ek"_s, write(u"ek.der"_s, ek->subjectPublicKey()), u"--ek-certificate"_s,
                      write(u"other.der"_s, m_authority.issue({.key = other->numbers(), .address = {}}))});
        QCOMPARE(answer.code, 1);
        QCOMPARE(reason(answer, u"ek.key"_s), u"other-key"_s);
    }

    void comparesName()
    {
        const auto read = tpm::readKeyFile(test::readBytes(sample(u"baseline"_s, u"ak.tpm2b"_s)));
        const QByteArray name = tpm::nameOf(*read->area);
        const QStringList arguments = evidence(u"baseline"_s) + key(u"baseline"_s);
        QCOMPARE(run(arguments + QStringList{u"--ak-name"_s, write(u"ak.name"_s, name)}).code, 0);
        const Answer other
            = run(arguments + QStringList{u"--ak-name"_s, write(u"other.name"_s, name.chopped(1) + '?')});
        QCOMPARE(other.code, 1);
        QCOMPARE(reason(other, u"ak.name"_s), u"differs"_s);
    }

    /// Two boots in order, then the first again.
    void remembersWhatItSaw()
    {
        const QString record = m_folder.filePath(u"seen.json"_s);
        const QStringList keep{u"--remember"_s, record};
        const QStringList compare{u"--last-seen"_s, record};
        const QStringList first = evidence(u"baseline"_s) + key(u"baseline"_s);
        const QStringList second = evidence(u"kernel-update"_s) + key(u"kernel-update"_s);
        QCOMPARE(run(first + keep).code, 0);
        const QByteArray seen = test::readBytes(record);
        QVERIFY(seen.contains("plumblineLastSeen"));
        const Answer again = run(first + compare);
        QCOMPARE(again.code, 1);
        QCOMPARE(reason(again, u"clock.monotonic"_s), u"not-later"_s);
        QCOMPARE(run(second + compare + keep).code, 0);
        const QByteArray later = test::readBytes(record);
        QVERIFY(later != seen);
        const Answer old = run(first + compare + keep);
        QCOMPARE(old.code, 1);
        QCOMPARE(reason(old, u"clock.reset-count"_s), u"went-back"_s);
        QCOMPARE(test::readBytes(record), later);
    }

    void refusesUnusableFiles_data()
    {
        QTest::addColumn<QString>("option");
        for (const auto &option :
             {u"--ca"_s, u"--ak-ca"_s, u"--intermediate"_s, u"--crl"_s, u"--last-seen"_s})
            QTest::newRow(qPrintable(option)) << option;
    }

    void refusesUnusableFiles()
    {
        QFETCH(QString, option);
        const QString file = write(u"nonsense"_s, "nonsense");
        const Answer answer = run(evidence(u"baseline"_s) + QStringList{option, file});
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains("nonsense"), answer.err.constData());
        QCOMPARE(run(evidence(u"baseline"_s) + QStringList{option, u"/nonexistent/file"_s}).code, 3);
    }
};

QTEST_GUILESS_MAIN(VerifyTrustTest)
#include "tst_verifytrust.moc"
