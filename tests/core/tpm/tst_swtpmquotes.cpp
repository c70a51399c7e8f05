// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "core/tpm/attest.h"
#include "core/tpm/keyfile.h"
#include "core/tpm/pcrvalues.h"
#include "core/tpm/signature.h"
#include "core/tpm/verifysignature.h"
#include "tests/support/swtpm.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tpm;
using namespace Qt::StringLiterals;

namespace {

const QString nonce = u"00112233445566778899aabbccddeeff"_s;

constexpr std::array keyKinds{
    test::SwtpmKey{"rsa2048-rsassa-sha256", "rsa2048", "rsassa", "sha256"},
    test::SwtpmKey{"rsa2048-rsapss-sha256", "rsa2048", "rsapss", "sha256"},
    test::SwtpmKey{"rsa2048-rsassa-sha384", "rsa2048", "rsassa", "sha384"},
    test::SwtpmKey{"rsa3072-rsassa-sha256", "rsa3072", "rsassa", "sha256"},
    test::SwtpmKey{"rsa3072-rsapss-sha384", "rsa3072", "rsapss", "sha384"},
    test::SwtpmKey{"p256-ecdsa-sha256", "ecc256", "ecdsa", "sha256"},
    test::SwtpmKey{"p384-ecdsa-sha384", "ecc384", "ecdsa", "sha384"},
};
constexpr std::array selections{
    "sha256:0,1,2,3,4,5,6,7,8,9,10,14", "sha1:0,10", "sha384:0,7", "sha1:0,7+sha256:0,7",
    "sha256:23+sha384:0,4,9",
};

} // namespace

/// Genuine quotes of a real TPM implementation: every one must read and verify, in every form of its files.
class SwtpmQuotesTest : public QObject
{
    Q_OBJECT

private:
    test::Swtpm m_tpm;

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::Swtpm::isInstalled())
            QSKIP(test::noSwtpm);
        QVERIFY2(m_tpm.start(u"sha1,sha256,sha384"_s), qPrintable(m_tpm.error()));
        QVERIFY2(m_tpm.createEndorsementKey(), qPrintable(m_tpm.error()));
        QVERIFY2(m_tpm.run(u"tpm2_pcrextend"_s, {u"7:sha256=%1"_s.arg(QString(64, u'a'))}),
                 qPrintable(m_tpm.error()));
        for (const test::SwtpmKey &kind : keyKinds)
            makeKey(kind);
    }

    void verifies_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("hash");
        QTest::addColumn<QString>("selection");
        for (const test::SwtpmKey &kind : keyKinds)
            for (const char *selection : selections)
                QTest::addRow("%s %s", kind.name, selection)
                    << QString::fromLatin1(kind.name) << QString::fromLatin1(kind.scheme)
                    << QString::fromLatin1(kind.hash) << QString::fromLatin1(selection);
    }

    void verifies()
    {
        QFETCH(QString, key);
        QFETCH(QString, scheme);
        QFETCH(QString, hash);
        QFETCH(QString, selection);
        QVERIFY2(
            m_tpm.run(u"tpm2_quote"_s,
                      {u"-c"_s, key + ".ctx"_L1, u"-l"_s, selection, u"-q"_s, nonce, u"--scheme"_s, scheme,
                       u"-g"_s, hash, u"-m"_s, u"q.msg"_s, u"-s"_s, u"q.sig"_s, u"-o"_s, u"q.pcrs"_s}),
            qPrintable(m_tpm.error()));

        const auto attest = readAttest(m_tpm.file(u"q.msg"_s));
        QVERIFY(attest);
        QCOMPARE(attest->value.claimedMagic, generatedValue);
        QCOMPARE(attest->value.claimedType, AttestType::Quote);
        QCOMPARE(attest->value.extraData, QByteArray::fromHex(nonce.toLatin1()));
        QVERIFY(attest->value.quote);

        const auto ak = readKeyFile(m_tpm.file(key + ".pub"_L1));
        QVERIFY(ak);
        QCOMPARE(ak->form, KeyForm::PublicArea);
        QCOMPARE(nameOf(*ak->area), m_tpm.file(key + ".name"_L1));
        QVERIFY(ak->area->has(Restricted));
        const auto pem = readKeyFile(m_tpm.file(key + ".pem"_L1));
        QVERIFY(pem);
        QCOMPARE(pem->key, ak->key);

        const auto signature = readSignature(m_tpm.file(u"q.sig"_s));
        QVERIFY(signature);
        QCOMPARE(signature->value.claimedScheme, ak->area->scheme);
        QCOMPARE(signature->value.claimedHash, ak->area->schemeHash);
        QCOMPARE(verifySignature(ak->key, signature->value, attest->value.bytes), SignatureResult::Valid);

        const auto pcrs = readPcrFile(m_tpm.file(u"q.pcrs"_s));
        QVERIFY(pcrs);
        const auto values = assignValues(attest->value.quote->selection, pcrs->value);
        QVERIFY(values);
        QCOMPARE(hashOf(signature->value.claimedHash, concatenated(attest->value.quote->selection, *values)),
                 attest->value.quote->pcrDigest);
    }

    /// tpm2_quote -F values: the same values, without saying where each ends.
    void readsPlainValues()
    {
        const auto key = QString::fromLatin1(keyKinds.front().name);
        QVERIFY2(
            m_tpm.run(u"tpm2_quote"_s,
                      {u"-c"_s, key + ".ctx"_L1, u"-l"_s, u"sha1:0,7+sha256:0,7"_s, u"-q"_s, nonce, u"-m"_s,
                       u"q.msg"_s, u"-s"_s, u"q.sig"_s, u"-o"_s, u"q.values"_s, u"-F"_s, u"values"_s}),
            qPrintable(m_tpm.error()));
        const auto attest = readAttest(m_tpm.file(u"q.msg"_s));
        const auto pcrs = readPcrFile(m_tpm.file(u"q.values"_s));
        QVERIFY(attest && attest->value.quote && pcrs);
        QVERIFY(!pcrs->value.isSplit);
        const auto values = assignValues(attest->value.quote->selection, pcrs->value);
        QVERIFY(values);
        QCOMPARE(values->size(), size_t(4));
        QCOMPARE(hashOf(HashAlgorithm::Sha256, concatenated(attest->value.quote->selection, *values)),
                 attest->value.quote->pcrDigest);
    }

    /// A key that may sign anything: nothing but its attributes tells it from an attestation key.
    void seesUnrestrictedKey()
    {
        QVERIFY2(m_tpm.run(u"tpm2_createprimary"_s, {u"-C"_s, u"o"_s, u"-c"_s, u"primary.ctx"_s})
                     && m_tpm.run(u"tpm2_create"_s,
                                  {u"-C"_s, u"primary.ctx"_s, u"-G"_s, u"rsa2048:rsassa:null"_s, u"-u"_s,
                                   u"free.pub"_s, u"-r"_s, u"free.priv"_s, u"-a"_s,
                                   u"sign|userwithauth|sensitivedataorigin|fixedtpm|fixedparent"_s}),
                 qPrintable(m_tpm.error()));
        const auto key = readKeyFile(m_tpm.file(u"free.pub"_s));
        QVERIFY(key && key->area);
        QVERIFY(key->area->has(Sign));
        QVERIFY(!key->area->has(Restricted));
        QVERIFY(key->area->has(FixedTpm));
    }

private:
    void makeKey(const test::SwtpmKey &kind)
    {
        const auto name = QString::fromLatin1(kind.name);
        QVERIFY2(m_tpm.createAttestationKey(kind), qPrintable(m_tpm.error()));
        QVERIFY2(m_tpm.run(u"tpm2_readpublic"_s,
                           {u"-c"_s, name + ".ctx"_L1, u"-f"_s, u"pem"_s, u"-o"_s, name + ".pem"_L1}),
                 qPrintable(m_tpm.error()));
    }
};

QTEST_GUILESS_MAIN(SwtpmQuotesTest)
#include "tst_swtpmquotes.moc"
