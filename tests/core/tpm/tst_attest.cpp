// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/attest.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tpm;
using test::hex;

namespace {

QByteArray quote()
{
    return hex("ff544347                 // magic: TPM_GENERATED_VALUE\n"
               "8018                     // type: TPM_ST_ATTEST_QUOTE\n"
               "0004 000b aabb           // qualifiedSigner\n"
               "0003 010203              // extraData: the nonce\n"
               "0000000000001000         // clock: 4096 ms\n"
               "00000007                 // resetCount\n"
               "00000002                 // restartCount\n"
               "01                       // safe: YES\n"
               "2019102300163636         // firmwareVersion\n"
               "00000001                 // pcrSelect.count\n"
               "000b 03 010040           //   sha256: PCR 0 and 22\n"
               "0004 deadbeef            // pcrDigest");
}

} // namespace

class AttestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuote()
    {
        const auto read = readAttest(quote());
        QVERIFY(read);
        const Attest &attest = read->value;
        QCOMPARE(attest.claimedMagic, generatedValue);
        QCOMPARE(attest.claimedType, AttestType::Quote);
        QCOMPARE(attest.qualifiedSigner, hex("000baabb"));
        QCOMPARE(attest.extraData, hex("010203"));
        QCOMPARE(attest.clock, (ClockInfo{4096, 7, 2, true}));
        QCOMPARE(attest.firmwareVersion, Q_UINT64_C(0x2019102300163636));
        QCOMPARE(attest.quote->pcrDigest, hex("deadbeef"));
        QVERIFY(attest.quote->selection.pcrs()
                == (std::vector<PcrIndex>{{HashAlgorithm::Sha256, 0}, {HashAlgorithm::Sha256, 22}}));
        QCOMPARE(attest.bytes, quote());
    }

    /// TPM2B_ATTEST: the signature is over the structure without its size.
    void stepsOverSize()
    {
        const QByteArray sized = hex("003a") + quote();
        QCOMPARE(quote().size(), 0x3a);
        const auto read = readAttest(sized);
        QVERIFY(read);
        QCOMPARE(read->value.bytes, quote());
        QCOMPARE(findField(read->fields, QLatin1StringView("type"))->range, (ByteRange{6, 2}));
    }

    /// A check has to be able to say what is wrong, so both are read.
    void readsWrongMagicAndOtherTypes()
    {
        QByteArray bytes = quote();
        bytes.replace(0, 4, hex("00000000"));
        QCOMPARE(readAttest(bytes)->value.claimedMagic, 0U);
        bytes = quote();
        bytes.replace(4, 2, hex("8014"));
        const auto read = readAttest(bytes);
        QVERIFY(read);
        QCOMPARE(read->value.claimedType, AttestType::Nv);
        QVERIFY(!read->value.quote);
    }

    void failsAtEveryCut()
    {
        for (qsizetype length = 0; length < quote().size(); ++length) {
            const auto read = readAttest(quote().first(length));
            QVERIFY2(!read, qPrintable(QString::number(length)));
            QCOMPARE(read.error().kind, ParseError::Kind::Truncated);
        }
    }

    void failsOnTrailingByte()
    {
        const auto read = readAttest(quote() + '\0');
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ParseError::Kind::TrailingBytes);
        QCOMPARE(read.error().offset, quote().size());
    }

    void failsOnBadValues_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const int tooLarge = int(ParseError::Kind::TooLarge);
        const int badValue = int(ParseError::Kind::BadValue);
        QTest::newRow("name longer than any") << 6 << hex("0043") << tooLarge;
        QTest::newRow("nonce longer than any") << 12 << hex("0043") << tooLarge;
        QTest::newRow("safe neither YES nor NO") << 33 << hex("02") << badValue;
        QTest::newRow("more banks than a TPM has") << 42 << hex("00000011") << tooLarge;
        QTest::newRow("select longer than any") << 48 << hex("05") << tooLarge;
        QTest::newRow("digest longer than any") << 52 << hex("0041") << tooLarge;
    }

    void failsOnBadValues()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QByteArray broken = quote();
        broken.replace(offset, bytes.size(), bytes);
        const auto read = readAttest(broken);
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
    }

    /// PCR 24 and above do not exist on a PC Client TPM.
    void failsOnPcrBeyond()
    {
        QByteArray bytes = quote();
        bytes.replace(48, 4, hex("04 010040 01"));
        const auto read = readAttest(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ParseError::Kind::BadValue);
    }
};

QTEST_GUILESS_MAIN(AttestTest)
#include "tst_attest.moc"
