// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/listreader.h"

#include "core/ima/entry.h"
#include "tests/support/bytes.h"
#include "tests/support/imalistbuilder.h"

#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::ima;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

using Form = ImaListBuilder::Form;

ListKind kindOf(Form form, ByteOrder order)
{
    if (form == Form::Ascii)
        return ListKind::Ascii;
    return order == ByteOrder::BigEndian ? ListKind::BinaryBigEndian : ListKind::BinaryLittleEndian;
}

bool hasProblem(const List &list, QLatin1StringView code)
{
    return std::ranges::any_of(list.problems, [code](const Problem &p) { return p.code == code; });
}

List readBuilt(const ImaListBuilder &builder, ListKind kind = ListKind::BinaryLittleEndian)
{
    return readList(builder.bytes(), kind);
}

} // namespace

class TestListReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheKernelWrites();
    void findsKindOrderAndAlgorithm_data();
    void findsKindOrderAndAlgorithm();
    void keepsWhatFollowsABadLine();
    void keepsEverythingBeforeABadEntry_data();
    void keepsEverythingBeforeABadEntry();
    void namesViolations();
    void endsOnFiller();
    void findsBootAggregates();
    void namesEachOtherRegisterOnce();
    void isNoListWithoutAnEntry();
    void survivesEveryCut();
    void survivesEveryChangedByte();
    void canBeCancelled();
};

void TestListReader::readsWhatTheKernelWrites()
{
    // One entry by hand, so that builder and reader cannot be wrong together.
    const QByteArray bytes = hex("0a000000" // PCR 10
                                 "a0b0c0d0e0f0a1b1c1d1e1f1a2b2c2d2e2f2a3b3" // template hash, SHA-1
                                 "06000000 696d612d6e67" // "ima-ng"
                                 "27000000" // template data: 39 bytes
                                 "1a000000" // d-ng: 26 bytes
                                 "736861313a 00" // "sha1:", NUL
                                 "000102030405060708090a0b0c0d0e0f10111213" // digest
                                 "05000000 2f612f62 00"); // n-ng: "/a/b", NUL
    const List list = readList(bytes, ListKind::BinaryLittleEndian);
    QCOMPARE(list.entries.size(), size_t(1));
    QCOMPARE(list.problems.size(), size_t(1)); // no boot aggregate
    QCOMPARE(list.entries[0].length, quint32(bytes.size()));
    QCOMPARE(list.templates.size(), size_t(1));
    const EntryContent content = decodeEntry(list, list.entries[0]);
    QCOMPARE(content.path, QByteArray("/a/b"));
    QCOMPARE(content.fileDigest, (Digest{HashAlgorithm::Sha1, bytes.sliced(48, 20)}));
    QCOMPARE(content.data, (ByteRange{38, 39}));
    QVERIFY(!content.error);
}

void TestListReader::findsKindOrderAndAlgorithm_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("algorithm");
    for (const Form form : {Form::Binary, Form::Ascii}) {
        for (const ByteOrder order : {ByteOrder::LittleEndian, ByteOrder::BigEndian}) {
            for (const HashAlgorithm algorithm :
                 {HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha384, HashAlgorithm::Sha512}) {
                const QString name = u"%1 %2 %3"_s.arg(form == Form::Binary ? u"binary"_s : u"ascii"_s,
                                                       order == ByteOrder::BigEndian ? u"big"_s : u"little"_s,
                                                       hashName(algorithm));
                QTest::addRow("%s", qPrintable(name)) << int(form) << int(order) << int(algorithm);
            }
        }
    }
}

void TestListReader::findsKindOrderAndAlgorithm()
{
    QFETCH(const int, form);
    QFETCH(const int, order);
    QFETCH(const int, algorithm);
    ImaListBuilder builder{Form(form), ByteOrder(order), HashAlgorithm(algorithm)};
    builder.addMany(20);
    const auto kind = recogniseList(builder.bytes());
    QVERIFY(kind);
    QCOMPARE(int(*kind), int(kindOf(Form(form), ByteOrder(order))));
    const List list = readList(builder.bytes(), *kind);
    QCOMPARE(list.entries.size(), size_t(20));
    QCOMPARE(int(list.templateAlgorithm), algorithm);
    for (const Entry &entry : list.entries)
        QCOMPARE(checkTemplateHash(list, entry).result, DigestCheck::Result::Match);
}

void TestListReader::keepsWhatFollowsABadLine()
{
    ImaListBuilder builder(Form::Ascii);
    builder.add(imaFile("/a")).addRaw("10 nonsense\n").add(imaFile("/b"));
    const List list = readBuilt(builder, ListKind::Ascii);
    QCOMPARE(list.entries.size(), size_t(3));
    QVERIFY(list.entries[1].flags & Entry::Damaged);
    QCOMPARE(decodeEntry(list, list.entries[2]).path, QByteArray("/b"));
    QVERIFY(hasProblem(list, "parse.bad-value"_L1));
}

void TestListReader::keepsEverythingBeforeABadEntry_data()
{
    QTest::addColumn<quint32>("nameLength");
    QTest::addColumn<quint32>("dataLength");
    QTest::addRow("name too long") << 200u << 0u;
    QTest::addRow("name of 4 GiB") << 0xFFFFFFFFu << 0u;
    QTest::addRow("no name") << 0u << 0u;
    QTest::addRow("data of 4 GiB") << 6u << 0xFFFFFFFFu;
    QTest::addRow("data beyond the end") << 6u << 4000u;
}

void TestListReader::keepsEverythingBeforeABadEntry()
{
    QFETCH(const quint32, nameLength);
    QFETCH(const quint32, dataLength);
    ImaTestEntry bad = imaFile("/bad");
    bad.claimedNameLength = nameLength;
    bad.claimedDataLength = dataLength;
    ImaListBuilder builder;
    builder.addMany(3);
    const qint64 good = builder.bytes().size();
    builder.add(bad);
    const List list = readBuilt(builder);
    QCOMPARE(list.entries.size(), size_t(4));
    QVERIFY(list.entries[3].flags & Entry::Damaged);
    QCOMPARE(list.entries[3].offset, good);
    QCOMPARE(list.problems.size(), size_t(1));
    QCOMPARE(list.problems[0].event, std::optional<qint64>(3));
    QVERIFY(list.problems[0].range.offset >= good);
}

void TestListReader::namesViolations()
{
    ImaTestEntry violation = imaFile("/var/log/messages");
    violation.templateHash = QByteArray(20, '\0');
    ImaListBuilder builder;
    builder.addMany(2).add(violation);
    const List list = readBuilt(builder);
    QVERIFY(list.entries[2].flags & Entry::Violation);
    QVERIFY(hasProblem(list, "ima.violation"_L1));
    QCOMPARE(checkTemplateHash(list, list.entries[2]).result, DigestCheck::Result::NotApplicable);
}

void TestListReader::endsOnFiller()
{
    ImaListBuilder builder;
    builder.addMany(2).addRaw(QByteArray(40, '\0'));
    const List list = readBuilt(builder);
    QCOMPARE(list.entries.size(), size_t(2));
    QVERIFY(hasProblem(list, "ima.trailing-bytes"_L1));
}

void TestListReader::findsBootAggregates()
{
    ImaListBuilder first;
    first.addMany(3);
    QVERIFY(readBuilt(first).problems.empty());
    ImaListBuilder afterKexec;
    afterKexec.addMany(3).addMany(2);
    QVERIFY(hasProblem(readBuilt(afterKexec), "ima.boot-aggregate-repeated"_L1));
    ImaListBuilder without;
    without.add(imaFile("/a"));
    QVERIFY(hasProblem(readBuilt(without), "ima.boot-aggregate-missing"_L1));
}

void TestListReader::namesEachOtherRegisterOnce()
{
    ImaTestEntry other = imaFile("/b");
    other.pcr = 11;
    ImaListBuilder builder;
    builder.addMany(2).add(other).add(other).addMany(1);
    const List list = readBuilt(builder);
    const auto isRegister = [](const Problem &problem) { return problem.code == "ima.register"_L1; };
    QCOMPARE(std::ranges::count_if(list.problems, isRegister), 1);
}

void TestListReader::isNoListWithoutAnEntry()
{
    QVERIFY(!recogniseList({}));
    QVERIFY(!recogniseList("10 is a number"));
    QVERIFY(!recogniseList(QByteArray(4096, '\0')));
    QVERIFY(!recogniseList(QByteArray(4096, '\xFF')));
}

void TestListReader::survivesEveryCut()
{
    for (const Form form : {Form::Binary, Form::Ascii}) {
        ImaListBuilder builder(form);
        builder.addMany(6);
        const ListKind kind = kindOf(form, ByteOrder::LittleEndian);
        for (qsizetype size = 0; size < builder.bytes().size(); ++size) {
            const List list = readList(builder.bytes().first(size), kind);
            QVERIFY(list.entries.size() <= 6);
            for (const Entry &entry : list.entries) {
                QVERIFY(entry.offset >= 0 && entry.offset + entry.length <= size);
                (void)decodeEntry(list, entry);
            }
        }
    }
}

void TestListReader::survivesEveryChangedByte()
{
    for (const Form form : {Form::Binary, Form::Ascii}) {
        ImaListBuilder builder(form);
        builder.addMany(6);
        for (qsizetype i = 0; i < builder.bytes().size(); ++i) {
            QByteArray bytes = builder.bytes();
            bytes[i] = char(~bytes[i]);
            const List list = readList(bytes, kindOf(form, ByteOrder::LittleEndian));
            bool isNoticed = list.entries.size() != 6 || list.problems.size() > 1;
            for (const Entry &entry : list.entries) {
                (void)decodeEntry(list, entry);
                isNoticed = isNoticed || entry.claimedPcr != 10
                    || checkTemplateHash(list, entry).result != DigestCheck::Result::Match;
            }
            QVERIFY2(isNoticed, qPrintable(QString::number(i)));
        }
    }
}

void TestListReader::canBeCancelled()
{
    ImaListBuilder builder;
    builder.addMany(10'000);
    const List list = readList(builder.bytes(), ListKind::BinaryLittleEndian,
                               Progress([](qint64 done, qint64) { return done == 0; }));
    QVERIFY(list.entries.size() < 10'000);
    QVERIFY(hasProblem(list, "parse.cancelled"_L1));
}

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_listreader.moc"
