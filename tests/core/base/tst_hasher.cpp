// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "tests/support/bytes.h"

#include <QTest>

#include <array>

using namespace plumbline;
using namespace Qt::StringLiterals;
using test::hex;

class HasherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
    void partsAreHashedInOrder();
    void hashesIntoABufferOfTheCaller();
    void comparesWithADigest();
    void extendChains();
    void unsupportedAlgorithmsSaySo();
    void namesAndSizesAgree();
    void namesAreFoundInEverySpelling();
};

void HasherTest::knownAnswers_data()
{
    QTest::addColumn<HashAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("digest");
    // H("abc"): FIPS 180-4 examples; GB/T 32905-2016, appendix A.1; FIPS 202 examples; RFC 1321.
    QTest::newRow("sha1") << HashAlgorithm::Sha1 << hex("a9993e364706816aba3e25717850c26c9cd0d89d");
    QTest::newRow("sha256") << HashAlgorithm::Sha256
                            << hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("sha384") << HashAlgorithm::Sha384
                            << hex("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded163"
                                   "1a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7");
    QTest::newRow("sm3") << HashAlgorithm::Sm3_256
                         << hex("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    QTest::newRow("sha3-256") << HashAlgorithm::Sha3_256
                              << hex("3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532");
    QTest::newRow("md5") << HashAlgorithm::Md5 << hex("900150983cd24fb0d6963f7d28e17f72");
}

void HasherTest::knownAnswers()
{
    QFETCH(HashAlgorithm, algorithm);
    QFETCH(QByteArray, digest);
    QCOMPARE(hashOf(algorithm, "abc"), digest);
}

void HasherTest::partsAreHashedInOrder()
{
    Hasher hasher(HashAlgorithm::Sha256);
    QCOMPARE(hasher.hash({"a", "b", "c"}), hasher.hash("abc"));
    QVERIFY(hasher.hash({"b", "a", "c"}) != hasher.hash("abc"));
}

void HasherTest::hashesIntoABufferOfTheCaller()
{
    Hasher hasher(HashAlgorithm::Sha256);
    std::array<char, maxDigestSize> target;
    target.fill('x');
    QVERIFY(hasher.hashInto(target, "abc"));
    QCOMPARE(QByteArrayView(target).first(32), QByteArrayView(hasher.hash("abc")));
    QCOMPARE(target[32], 'x'); // not a byte more
    QVERIFY(!hasher.hashInto(std::span(target).first(31), "abc"));
    QVERIFY(!Hasher(HashAlgorithm(0x7777)).hashInto(target, "abc"));
}

void HasherTest::comparesWithADigest()
{
    Hasher hasher(HashAlgorithm::Sha1);
    const QByteArray digest = hasher.hash("abc");
    QVERIFY(hasher.matches(digest, "abc"));
    QVERIFY(!hasher.matches(digest, "abd"));
    QVERIFY(!hasher.matches(digest.first(19), "abc"));
    QVERIFY(!Hasher(HashAlgorithm(0x7777)).matches({}, "abc"));
}

void HasherTest::extendChains()
{
    Hasher hasher(HashAlgorithm::Sha256);
    const QByteArray first = hasher.hash("first");
    QByteArray pcr(32, '\0');
    hasher.extend(pcr, first);
    QCOMPARE(pcr, hashOf(HashAlgorithm::Sha256, QByteArray(32, '\0') + first));
    const QByteArray before = pcr;
    hasher.extend(pcr, first);
    QCOMPARE(pcr, hashOf(HashAlgorithm::Sha256, before + first));
}

void HasherTest::unsupportedAlgorithmsSaySo()
{
    Hasher hasher(HashAlgorithm(0x7777));
    QVERIFY(!hasher.isSupported());
    QCOMPARE(hasher.size(), 0);
    QCOMPARE(hasher.hash("abc"), QByteArray());
}

void HasherTest::namesAndSizesAgree()
{
    for (const HashAlgorithm algorithm : knownHashAlgorithms()) {
        QCOMPARE(hashAlgorithmByName(hashName(algorithm)), std::optional(algorithm));
        Hasher hasher(algorithm);
        if (hasher.isSupported())
            QCOMPARE(std::optional(hasher.size()), digestSize(algorithm));
        QVERIFY(digestSize(algorithm).value_or(0) <= maxDigestSize);
    }
    QCOMPARE(hashName(HashAlgorithm(0x7777)), u"alg_0x7777"_s);
    QVERIFY(!digestSize(HashAlgorithm(0x7777)));
}

void HasherTest::namesAreFoundInEverySpelling()
{
    QCOMPARE(hashAlgorithmByName(u"SHA-256"), std::optional(HashAlgorithm::Sha256));
    QCOMPARE(hashAlgorithmByName(u"sm3-256"), std::optional(HashAlgorithm::Sm3_256));
    QCOMPARE(hashAlgorithmByName(u"sm3"), std::optional(HashAlgorithm::Sm3_256));
    QCOMPARE(hashAlgorithmByName(u"sha3-384"), std::optional(HashAlgorithm::Sha3_384));
    QVERIFY(!hashAlgorithmByName(u"sha"));
    QVERIFY(!hashAlgorithmByName(u""));
}

QTEST_GUILESS_MAIN(HasherTest)
#include "tst_hasher.moc"
