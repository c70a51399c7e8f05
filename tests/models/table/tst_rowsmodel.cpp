// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

struct Fruit
{
    int id = 0;
    QString name;
    int weight = 0;
};

class Fruits : public RowsModel<Fruit>
{
public:
    void setLightest(int weight)
    {
        m_lightest = weight;
        refilter();
    }

protected:
    [[nodiscard]] int columns() const override { return 2; }
    [[nodiscard]] QString header(int column) const override { return QString::number(column); }
    [[nodiscard]] QVariant value(const Fruit &row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(row.name) : QVariant(u"%1 g"_s.arg(row.weight));
    }
    [[nodiscard]] QVariant sortKey(const Fruit &row, int column) const override
    {
        return column == 0 ? QVariant(row.name) : QVariant(row.weight);
    }
    [[nodiscard]] bool isSame(const Fruit &a, const Fruit &b) const override { return a.id == b.id; }
    [[nodiscard]] QString searchText(const Fruit &row) const override
    {
        return row.name + u' ' + QString::number(row.weight);
    }
    [[nodiscard]] bool isWanted(const Fruit &row) const override { return row.weight >= m_lightest; }

private:
    int m_lightest = 0;
};

std::vector<Fruit> basket()
{
    return {{1, u"Pear"_s, 180}, {2, u"apple"_s, 90}, {3, u"Melon"_s, 1200}, {4, u"Pear"_s, 170}};
}

QStringList names(const Fruits &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list += model.index(row, 0).data().toString() + u' ' + model.index(row, 1).data().toString();
    return list;
}

} // namespace

class RowsModelTest : public QObject
{
    Q_OBJECT

private:
    Fruits m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void initTestCase()
    {
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void init()
    {
        m_model.setFilter({});
        m_model.setLightest(0);
        m_model.sort(-1);
        m_model.setRows(basket());
    }

    void rowsStandAsTheyCame()
    {
        QCOMPARE(names(m_model),
                 QStringList({u"Pear 180 g"_s, u"apple 90 g"_s, u"Melon 1200 g"_s, u"Pear 170 g"_s}));
    }

    void numbersAreSortedAsNumbers()
    {
        m_model.sort(1);
        QCOMPARE(names(m_model),
                 QStringList({u"apple 90 g"_s, u"Pear 170 g"_s, u"Pear 180 g"_s, u"Melon 1200 g"_s}));
        m_model.sort(1, Qt::DescendingOrder);
        QCOMPARE(m_model.at(0).id, 3);
    }

    void equalRowsStayAsTheyCame()
    {
        m_model.sort(0, Qt::DescendingOrder);
        QCOMPARE(m_model.at(1).id, 1);
        QCOMPARE(m_model.at(2).id, 4);
    }

    void everyWordMustOccur()
    {
        m_model.setFilter(u"pear  17"_s);
        QCOMPARE(names(m_model), QStringList({u"Pear 170 g"_s}));
        m_model.setFilter(u"APPLE"_s);
        QCOMPARE(m_model.rowCount(), 1);
        m_model.setFilter(u"plum"_s);
        QCOMPARE(m_model.rowCount(), 0);
    }

    void unwantedRowsAreNotShown()
    {
        m_model.setLightest(175);
        QCOMPARE(m_model.rowCount(), 2);
        m_model.setFilter(u"melon"_s);
        QCOMPARE(m_model.rowCount(), 1);
        QCOMPARE(m_model.all().size(), size_t(4));
    }

    void theSameRowsChangeInPlace()
    {
        const QPersistentModelIndex melon = m_model.index(2, 0);
        const QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
        auto rows = basket();
        rows[2].weight = 1300;
        m_model.setRows(rows);
        QCOMPARE(changes.size(), 1);
        QVERIFY(melon.isValid());
        QCOMPARE(melon.sibling(melon.row(), 1).data().toString(), u"1300 g"_s);
    }

    void rowsThatMoveInTheOrderAreAReset()
    {
        m_model.sort(1);
        const QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
        auto rows = basket();
        rows[1].weight = 2000;
        m_model.setRows(rows);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(m_model.at(3).id, 2);
    }

    void otherRowsAreAReset()
    {
        const QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
        m_model.setRows({{7, u"Fig"_s, 50}});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(names(m_model), QStringList({u"Fig 50 g"_s}));
        m_model.setRows({});
        QCOMPARE(m_model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(RowsModelTest)
#include "tst_rowsmodel.moc"
