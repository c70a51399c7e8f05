// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/easyfactors.h"

#include "tests/support/testkey.h"
#include "tests/support/weakmodulus.h"

#include <QTest>

using namespace plumbline;
using test::TestKey;

class EasyFactorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMark()
    {
        for (const uint power : {0U, 1U, 12345U, 4000000007U})
            QVERIFY(tpm::hasEasyFactors(test::weakModulus(power)));
    }

    /// One step away from a power of the generator the mark is gone, by one prime or another.
    void doesNotFindItNearby()
    {
        QByteArray modulus = test::weakModulus(12345);
        modulus.back() = char(modulus.back() ^ 2);
        QVERIFY(!tpm::hasEasyFactors(modulus));
    }

    void clearsOrdinaryKeys()
    {
        for (int i = 0; i < 2; ++i)
            QVERIFY(!tpm::hasEasyFactors(TestKey::make(TestKey::Kind::Rsa2048)->numbers().modulus));
        QVERIFY(!tpm::hasEasyFactors({}));
    }
};

QTEST_GUILESS_MAIN(EasyFactorsTest)
#include "tst_easyfactors.moc"
