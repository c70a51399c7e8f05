// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QSet>
#include <QTest>

using namespace plumbline;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 4231, test cases 1 and 2.
    void computesTheHmacOfTheStandard()
    {
        QCOMPARE(hmacSha256(QByteArray(20, '\x0b'), "Hi There").toHex(),
                 QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
        QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void comparesAllBytes()
    {
        QVERIFY(equalsInConstantTime("abc", "abc"));
        QVERIFY(!equalsInConstantTime("abc", "abd"));
        QVERIFY(!equalsInConstantTime("abc", "ab"));
        QVERIFY(!equalsInConstantTime("", "a"));
        QVERIFY(equalsInConstantTime("", ""));
    }

    /// A nonce is never given out twice.
    void neverGivesTheSameBytesTwice()
    {
        constexpr int count = 100'000;
        QSet<QByteArray> all;
        for (int i = 0; i < count; ++i)
            all.insert(randomBytes(32));
        QCOMPARE(all.size(), count);
        QCOMPARE(all.begin()->size(), 32);
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
