// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/verifysignature.h"
#include "tests/support/tpmbytes.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::appraisal;
using evidence::Evidence;
using test::EvidenceBuilder;
using test::TestKey;

namespace {

constexpr int bitsPerByte = 8;

/// What is done to a file, for every place in it.
using Change = void (*)(const QByteArray &good, const std::function<void(const QByteArray &, qint64)> &judge);

/// The file with one bit flipped; the place is the bit's.
void flipEveryBit(const QByteArray &good, const std::function<void(const QByteArray &, qint64)> &judge)
{
    for (qint64 bit = 0; bit < good.size() * bitsPerByte; ++bit) {
        QByteArray bad = good;
        char &byte = bad[bit / bitsPerByte];
        byte = char(byte ^ (1 << bit % bitsPerByte));
        judge(bad, bit);
    }
}

/// The file's beginning; the place is its length. Nothing at all is another matter: a missing part.
void cutEveryLength(const QByteArray &good, const std::function<void(const QByteArray &, qint64)> &judge)
{
    for (qint64 length = 1; length < good.size(); ++length)
        judge(good.first(length), length);
}

constexpr std::array changes{flipEveryBit, cutEveryLength};

/// Short logs: what is swept is the quote and what belongs to it.
EvidenceBuilder builderFor(TestKey::Kind kind)
{
    EvidenceBuilder builder;
    test::useFirmwareLog(builder);
    builder.useKey(kind);
    return builder;
}

Verdict verdictOf(const Evidence &evidence)
{
    return appraise(readEvidence(evidence)).verdict;
}

/// What a PublicArea says that bears on what is signed: everything but attributes that only say who may use
/// the key and when it is lost.
bool isSameForSigning(const tpm::PublicArea &one, const tpm::PublicArea &other)
{
    constexpr quint32 limited = 3U << 8; // firmwareLimited, svnLimited
    constexpr quint32 indifferent = limited | tpm::StClear | tpm::UserWithAuth | tpm::AdminWithPolicy
        | tpm::NoDa | tpm::EncryptedDuplication | tpm::X509Sign;
    return one.type == other.type && one.nameAlgorithm == other.nameAlgorithm
        && (one.attributes ^ other.attributes) == ((one.attributes ^ other.attributes) & indifferent)
        && one.authPolicy == other.authPolicy && one.scheme == other.scheme
        && one.schemeHash == other.schemeHash && one.statedRsaBits == other.statedRsaBits
        && one.key == other.key;
}

} // namespace

/// Every bit flipped and every length cut, of everything that a quote stands on: nothing is Verified, but
/// where the bytes that differ say nothing; then what was read must be the same.
class SweepsTest : public QObject
{
    Q_OBJECT

private:
    static void addKinds()
    {
        QTest::addColumn<TestKey::Kind>("kind");
        QTest::newRow("P-256") << TestKey::Kind::P256;
        QTest::newRow("SM2") << TestKey::Kind::Sm2;
        QTest::newRow("RSA") << TestKey::Kind::Rsa2048;
    }

    /// Sweeps over one member. @p isSame tells whether a changed file says what the good one says.
    static void sweep(const Evidence &good, QByteArray Evidence::*member,
                      const std::function<bool(const QByteArray &)> &isSame = {})
    {
        QCOMPARE(verdictOf(good), Verdict::Verified);
        qint64 changed = 0;
        qint64 wrong = 0;
        qint64 firstWrong = -1;
        for (const Change change : changes)
            change(good.*member, [&](const QByteArray &bytes, qint64 place) {
                Evidence bad = good;
                bad.*member = bytes;
                ++changed;
                if (verdictOf(bad) != Verdict::Verified || (isSame && isSame(bytes)))
                    return;
                firstWrong = wrong++ == 0 ? place : firstWrong;
            });
        QVERIFY2(wrong == 0, qPrintable(QString::number(firstWrong)));
        QVERIFY(changed > (good.*member).size());
    }

private Q_SLOTS:
    void quote_data() { addKinds(); }

    void quote()
    {
        QFETCH(TestKey::Kind, kind);
        sweep(builderFor(kind).build(), &Evidence::quote);
    }

    void signature_data() { addKinds(); }

    void signature()
    {
        QFETCH(TestKey::Kind, kind);
        sweep(builderFor(kind).build(), &Evidence::signature);
    }

    void publicArea_data() { addKinds(); }

    /// As TPM2B_PUBLIC, whose every byte but some attributes counts.
    void publicArea()
    {
        QFETCH(TestKey::Kind, kind);
        EvidenceBuilder builder = builderFor(kind);
        builder.keyForm = EvidenceBuilder::KeyForm::SizedPublicArea;
        const Evidence good = builder.build();
        const auto read = tpm::readPublicArea(good.attestationKey);
        sweep(good, &Evidence::attestationKey, [&](const QByteArray &bytes) {
            const auto other = tpm::readPublicArea(bytes);
            return other && isSameForSigning(read->value, other->value);
        });
    }

    void keyFile_data()
    {
        QTest::addColumn<TestKey::Kind>("kind");
        QTest::addColumn<EvidenceBuilder::KeyForm>("form");
        using Form = EvidenceBuilder::KeyForm;
        QTest::newRow("P-256 PEM") << TestKey::Kind::P256 << Form::Pem;
        QTest::newRow("P-256 DER") << TestKey::Kind::P256 << Form::Der;
        QTest::newRow("P-256 JWK") << TestKey::Kind::P256 << Form::Jwk;
        QTest::newRow("SM2 PEM") << TestKey::Kind::Sm2 << Form::Pem;
        QTest::newRow("SM2 DER") << TestKey::Kind::Sm2 << Form::Der;
        QTest::newRow("RSA PEM") << TestKey::Kind::Rsa2048 << Form::Pem;
        QTest::newRow("RSA DER") << TestKey::Kind::Rsa2048 << Form::Der;
        QTest::newRow("RSA JWK") << TestKey::Kind::Rsa2048 << Form::Jwk;
    }

    /// Forms that tell the numbers only are never Verified by themselves; here the signature must not be
    /// valid with any key but the good one.
    void keyFile()
    {
        QFETCH(TestKey::Kind, kind);
        QFETCH(EvidenceBuilder::KeyForm, form);
        EvidenceBuilder builder = builderFor(kind);
        builder.keyForm = form;
        const Evidence good = builder.build();
        const auto key = tpm::readKeyFile(good.attestationKey);
        const auto signature = tpm::readSignature(good.signature);
        QVERIFY(key && signature);
        QCOMPARE(tpm::verifySignature(key->key, signature->value, good.quote), tpm::SignatureResult::Valid);
        qint64 same = 0;
        for (const Change change : changes)
            change(good.attestationKey, [&](const QByteArray &bytes, qint64 place) {
                const auto other = tpm::readKeyFile(bytes);
                if (!other)
                    return;
                same += qint64(other->key == key->key);
                const auto result = tpm::verifySignature(other->key, signature->value, good.quote);
                QVERIFY2((result == tpm::SignatureResult::Valid) == (other->key == key->key),
                         qPrintable(QString::number(place)));
            });
        // The line end behind a PEM's last line, flipped or cut.
        constexpr int lineEnd = bitsPerByte + 1;
        QCOMPARE(same, form == EvidenceBuilder::KeyForm::Pem ? lineEnd : 0);
    }

    void pcrValues_data()
    {
        QTest::addColumn<EvidenceBuilder::PcrForm>("form");
        QTest::newRow("values") << EvidenceBuilder::PcrForm::Values;
        QTest::newRow("serialized") << EvidenceBuilder::PcrForm::Serialized;
    }

    /// The serialized form has slots of a fixed size: what stands in their unused ends is nobody's, and a
    /// selection without a PCR, or of fewer zeros, says the same.
    void pcrValues()
    {
        QFETCH(EvidenceBuilder::PcrForm, form);
        EvidenceBuilder builder = builderFor(TestKey::Kind::P256);
        builder.pcrForm = form;
        const Evidence good = builder.build();
        const auto read = tpm::readPcrFile(good.pcrValues);
        sweep(good, &Evidence::pcrValues, [&](const QByteArray &bytes) {
            const auto other = tpm::readPcrFile(bytes);
            return form == EvidenceBuilder::PcrForm::Serialized && other
                && other->value.values == read->value.values
                && other->value.reportedSelection->pcrs() == read->value.reportedSelection->pcrs();
        });
    }

    void nonce()
    {
        const Evidence good = builderFor(TestKey::Kind::P256).build();
        for (const Change change : changes)
            change(*good.request.nonce, [&](const QByteArray &bytes, qint64 place) {
                Evidence bad = good;
                bad.request.nonce = bytes;
                QVERIFY2(verdictOf(bad) == Verdict::Failed, qPrintable(QString::number(place)));
            });
    }
};

QTEST_GUILESS_MAIN(SweepsTest)
#include "tst_sweeps.moc"
