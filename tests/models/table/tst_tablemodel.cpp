// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

class Squares : public TableModel
{
public:
    explicit Squares(int count)
        : m_count(count)
    {
    }

protected:
    [[nodiscard]] int rows() const override { return m_count; }
    [[nodiscard]] int columns() const override { return 2; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        Q_ASSERT(row >= 0 && row < m_count && column >= 0 && column < 2);
        return role == Qt::DisplayRole ? QVariant(column == 0 ? row : row * row) : QVariant();
    }
    [[nodiscard]] QString header(int column) const override { return column == 0 ? u"n"_s : u"n²"_s; }

private:
    int m_count;
};

} // namespace

class TableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreAskedForWithinBounds();
    void emptyTablesAreTables();
    void headersAreHorizontal();
};

void TableModelTest::cellsAreAskedForWithinBounds()
{
    Squares model(4);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(3, 1).data().toInt(), 9);
    QVERIFY(!model.data(QModelIndex()).isValid());
    QVERIFY(!model.index(4, 0).isValid());
    QVERIFY(!model.index(0, 2).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TableModelTest::emptyTablesAreTables()
{
    Squares model(0);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 2);
}

void TableModelTest::headersAreHorizontal()
{
    const Squares model(1);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"n²"_s);
    QVERIFY(!model.headerData(2, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
}

QTEST_GUILESS_MAIN(TableModelTest)
#include "tst_tablemodel.moc"
