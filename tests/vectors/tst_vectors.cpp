// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vectors/vector.h"

#include <QTest>

#include <set>

using namespace plumbline;
using namespace plumbline::appraisal;
using test::Vector;

/// Every forgery of the suite is noticed by the check that is there for it, and nothing but the forgery is.
class VectorsTest : public QObject
{
    Q_OBJECT

private:
    static void addRows()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < test::allVectors().size(); ++i)
            QTest::newRow(test::nameOf(test::allVectors()[i]).constData()) << int(i);
    }

private Q_SLOTS:
    void haveNamesOfTheirOwn()
    {
        std::set<QByteArray> names;
        for (const Vector &vector : test::allVectors())
            QVERIFY2(names.insert(test::nameOf(vector)).second, test::nameOf(vector).constData());
    }

    void verifiesWithoutForgery_data() { addRows(); }

    void verifiesWithoutForgery()
    {
        QFETCH(int, index);
        const Appraisal appraisal
            = appraise(readEvidence(test::genuineEvidence(test::allVectors()[size_t(index)])));
        QVERIFY2(appraisal.verdict == Verdict::Verified, test::describe(appraisal).constData());
    }

    void noticesForgery_data() { addRows(); }

    void noticesForgery()
    {
        QFETCH(int, index);
        const Vector &vector = test::allVectors()[size_t(index)];
        const Appraisal appraisal = appraise(readEvidence(test::forgedEvidence(vector)));
        QVERIFY2(test::isNoticed(vector, appraisal), test::describe(appraisal).constData());
        QVERIFY2(appraisal.verdict == vector.verdict, test::describe(appraisal).constData());
    }
};

QTEST_GUILESS_MAIN(VectorsTest)
#include "tst_vectors.moc"
