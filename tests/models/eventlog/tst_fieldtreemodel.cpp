// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/eventfields.h"
#include "models/eventlog/fieldtreemodel.h"
#include "models/text/provenancetext.h"
#include "tests/models/openlogs.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Field leaf(QLatin1StringView name, FieldValue value, ByteRange range)
{
    return {.name = name, .value = std::move(value), .range = range};
}

/// blob { base 0x1000 at 0..8, length 65536 at 8..16 }, digests [ digest at 16..36 ]
std::vector<Field> fields()
{
    Field base = leaf("blobBase"_L1, quint64(4096), {0, 8});
    base.base = NumberBase::Hexadecimal;
    const Field length = leaf("blobLength"_L1, quint64(65536), {8, 8});
    const Field digest = leaf("digest"_L1, Digest{HashAlgorithm::Sha1, QByteArray(20, '\x11')}, {16, 20});
    return {{.name = "data"_L1, .kind = Field::Kind::Structure, .range = {0, 16}, .children = {base, length}},
            {.name = "digests"_L1, .kind = Field::Kind::List, .range = {16, 20}, .children = {digest}}};
}

} // namespace

class FieldTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeIsThatOfTheFields();
    void elementsOfListsAreCounted();
    void bytesLeadToTheInnermostField();
    void fieldsAreFoundByName();
    void rolesCarryValues();
    void provenanceIsARole();
    void clearedTreesAreEmpty();
    void everyEventOfALogHasATree();
};

void FieldTreeModelTest::treeIsThatOfTheFields()
{
    FieldTreeModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setFields(appraisal::ProvenFields(fields()));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.nodeCount(), 5);
    const QModelIndex data = model.index(0, 0);
    QCOMPARE(data.data().toString(), u"Data"_s);
    QCOMPARE(model.rowCount(data), 2);
    const QModelIndex base = model.index(0, FieldTreeModel::ValueColumn, data);
    QCOMPARE(base.data().toString(), u"0x1000"_s);
    QCOMPARE(model.parent(base), data);
    const QModelIndex length = model.index(1, FieldTreeModel::MeaningColumn, data);
    QCOMPARE(length.data().toString(), u"64 KiB"_s);
}

void FieldTreeModelTest::elementsOfListsAreCounted()
{
    FieldTreeModel model;
    model.setFields(appraisal::ProvenFields(fields()));
    const QModelIndex list = model.index(1, 0);
    QCOMPARE(list.siblingAtColumn(FieldTreeModel::ValueColumn).data().toString(), u"1 element(s)"_s);
    QCOMPARE(model.index(0, 0, list).data().toString(), u"Digest 1"_s);
}

void FieldTreeModelTest::bytesLeadToTheInnermostField()
{
    FieldTreeModel model;
    model.setFields(appraisal::ProvenFields(fields()));
    QCOMPARE(model.fieldAt(model.innermostAt(9))->name, "blobLength"_L1);
    QCOMPARE(model.fieldAt(model.innermostAt(20))->name, "digest"_L1);
    QVERIFY(!model.innermostAt(36).isValid());
}

void FieldTreeModelTest::fieldsAreFoundByName()
{
    FieldTreeModel model;
    model.setFields(appraisal::ProvenFields(fields()));
    QCOMPARE(model.find("blobLength"_L1).row(), 1);
    QVERIFY(!model.find("noSuchField"_L1).isValid());
}

void FieldTreeModelTest::rolesCarryValues()
{
    FieldTreeModel model;
    model.setFields(appraisal::ProvenFields(fields()));
    const QModelIndex digest = model.find("digest"_L1).siblingAtColumn(FieldTreeModel::ValueColumn);
    QCOMPARE(digest.data(FieldTreeModel::CopyRole).toString(), QString(40, u'1'));
    QCOMPARE(digest.data(Qt::AccessibleTextRole).toString(), QString(40, u'1'));
    QVERIFY(digest.data(FieldTreeModel::IsCodeRole).toBool());
    QCOMPARE(digest.data(FieldTreeModel::RangeRole).value<ByteRange>(), (ByteRange{16, 20}));
    QCOMPARE(digest.data(FieldTreeModel::SortRole).toLongLong(), 16);
}

void FieldTreeModelTest::provenanceIsARole()
{
    using appraisal::Provenance;
    const auto provenanceOf = [](const QModelIndex &index) {
        return index.data(FieldTreeModel::ProvenanceRole).value<Provenance>();
    };
    FieldTreeModel model;
    // blobLength is what was hashed, the digest is bound, the rest of the event is not
    model.setFields(
        appraisal::ProvenFields(fields(),
                                {.stretches = {{{16, 20}, Provenance::Bound}, {{8, 8}, Provenance::Bound}},
                                 .otherwise = Provenance::Hint}));
    const QModelIndex base = model.find("blobBase"_L1);
    QCOMPARE(provenanceOf(base), Provenance::Hint);
    QCOMPARE(provenanceOf(model.find("data"_L1)), Provenance::Hint);
    QCOMPARE(provenanceOf(model.find("blobLength"_L1)), Provenance::Bound);
    QCOMPARE(provenanceOf(model.find("digest"_L1)), Provenance::Bound);
    const QModelIndex word = base.siblingAtColumn(FieldTreeModel::ProvenanceColumn);
    QCOMPARE(word.data().toString(), u"hint"_s);
    QVERIFY(word.data(Qt::ToolTipRole).toString().contains("not what was hashed"_L1));
    model.setFields(appraisal::ProvenFields(fields()));
    QCOMPARE(provenanceOf(model.find("digest"_L1)), Provenance::Unbound);
    const QString legend
        = model.headerData(FieldTreeModel::ProvenanceColumn, Qt::Horizontal, Qt::ToolTipRole).toString();
    QCOMPARE(legend.count(u'\n'), 3);
    QVERIFY(legend.startsWith(u"signed: "_s));
}

void FieldTreeModelTest::clearedTreesAreEmpty()
{
    FieldTreeModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setFields(appraisal::ProvenFields(fields()));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.nodeCount(), 0);
    QVERIFY(!model.innermostAt(0).isValid());
    QVERIFY(!model.fieldAt({}));
}

void FieldTreeModelTest::everyEventOfALogHasATree()
{
    const auto log = evidence::readLog(test::bootLogBytes());
    QVERIFY(log.has_value());
    FieldTreeModel model;
    QAbstractItemModelTester tester(&model, fatal);
    for (qint64 i = 0; i < log->size(); ++i) {
        model.setFields(provenEventFields(*log, i, {}));
        QVERIFY(model.find("registerIndex"_L1).isValid());
        QVERIFY(model.innermostAt(log->at(i).data.offset).isValid());
    }
}

QTEST_GUILESS_MAIN(FieldTreeModelTest)
#include "tst_fieldtreemodel.moc"
