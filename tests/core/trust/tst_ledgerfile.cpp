// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ledgerfile.h"
#include "tests/support/ledgerbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline::trust;
using plumbline::test::hashOfText;
using plumbline::test::LedgerBuilder;
using Relation = ImportPlan::Relation;

namespace {

Ledger firstOf(const Ledger &ledger, size_t entries)
{
    return Ledger::load(std::span(ledger.entries()).first(entries));
}

/// A ledger with one benchmark, whose content is "benchmark".
struct Exported
{
    LedgerBuilder builder;
    InstanceId web = builder.addInstance(u"web-1"_s);

    Exported() { builder.add(builder.benchmark(web, "benchmark"), builder.bob()); }
    [[nodiscard]] QByteArray file(Signer *signer) const
    {
        return writeLedgerFile(builder.ledger(), {"benchmark"}, builder.now(), signer);
    }
};

} // namespace

/// A ledger as a file, and what becomes of one that is imported (W-20).
class TestLedgerFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesByItself();
    void saysWhichContentsAreMissing();
    void noticesEveryChangedByte();
    void noticesACutEndByItsSeal();
    void isSealedByActiveOperatorsOnly();
    void plansAnImport();
    void neverImportsWhatIsBroken();
    void offersWhatOthersDecided();
    void coversWhatIsRemembered();
};

void TestLedgerFile::verifiesByItself()
{
    Exported exported;
    const auto read = readLedgerFile(exported.file(&exported.builder.bob()));
    QVERIFY(read);
    QVERIFY(read->ledger.isIntact());
    QCOMPARE(read->ledger.head(), exported.builder.ledger().head());
    QCOMPARE(read->contents.at(hashOfText("benchmark")), "benchmark"_ba);
    QVERIFY(read->missing.empty());
    QCOMPARE(read->seal, ExportSeal::Valid);
    QCOMPARE(read->exportedBy, exported.builder.bob().id());
    QCOMPARE(readLedgerFile(exported.file(nullptr))->seal, ExportSeal::None);
}

void TestLedgerFile::saysWhichContentsAreMissing()
{
    const Exported exported;
    const auto read = readLedgerFile(
        writeLedgerFile(exported.builder.ledger(), {"another benchmark"}, exported.builder.now()));
    QVERIFY(read);
    QCOMPARE(read->missing, std::vector{hashOfText("benchmark")});
}

void TestLedgerFile::noticesEveryChangedByte()
{
    Exported exported;
    const QByteArray bytes = exported.file(&exported.builder.bob());
    qsizetype noticed = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = char(changed[i] ^ 0x20);
        const auto read = readLedgerFile(changed);
        noticed += !read || !read->ledger.isIntact() || read->seal == ExportSeal::Invalid ? 1 : 0;
    }
    QCOMPARE(noticed, bytes.size());
}

void TestLedgerFile::noticesACutEndByItsSeal()
{
    Exported exported;
    const Ledger shorter = firstOf(exported.builder.ledger(), 3);
    const QByteArray honest = exported.file(&exported.builder.bob());
    const QByteArray cut = writeLedgerFile(shorter, {}, exported.builder.now());
    // the seal of the whole on the shorter one: the last bytes are exporter and signature
    const qsizetype sealSize = 4 + contentHashSize + 4 + signatureSize;
    const QByteArray spliced = cut.chopped(8) + honest.last(sealSize);
    const auto read = readLedgerFile(spliced);
    QVERIFY(read);
    QVERIFY(read->ledger.isIntact());
    QCOMPARE(read->seal, ExportSeal::Invalid);
}

void TestLedgerFile::isSealedByActiveOperatorsOnly()
{
    Exported exported;
    LedgerBuilder &builder = exported.builder;
    QCOMPARE(builder.add(OperatorRevoked{.id = builder.bob().id(), .reason = u"Left"_s}), ""_L1);
    QCOMPARE(readLedgerFile(exported.file(&builder.bob()))->seal, ExportSeal::Invalid);
    QCOMPARE(readLedgerFile(exported.file(&builder.cho()))->seal, ExportSeal::Valid);
    const auto stranger = SoftwareKey::generate(KeyAlgorithm::Ed25519);
    QCOMPARE(readLedgerFile(exported.file(stranger.get()))->seal, ExportSeal::Invalid);
}

void TestLedgerFile::plansAnImport()
{
    const Exported exported;
    const Ledger &whole = exported.builder.ledger();
    const Ledger shorter = firstOf(whole, 3);
    QCOMPARE(planImport(whole, whole).relation, Relation::Same);
    const ImportPlan older = planImport(whole, shorter);
    QCOMPARE(older.relation, Relation::Older);
    QVERIFY(older.newEntries.empty());
    const ImportPlan newer = planImport(shorter, whole);
    QCOMPARE(newer.relation, Relation::Newer);
    Ledger grown = shorter;
    for (const QByteArray &entry : newer.newEntries)
        QVERIFY(!grown.append(entry));
    QCOMPARE(grown.head(), whole.head());
    QCOMPARE(planImport(Ledger(), LedgerBuilder().ledger()).relation, Relation::OtherLedger);
}

void TestLedgerFile::neverImportsWhatIsBroken()
{
    const Exported exported;
    std::vector<QByteArray> entries = exported.builder.ledger().entries();
    entries.back().back() = char(entries.back().back() ^ 1);
    const ImportPlan plan = planImport(firstOf(exported.builder.ledger(), 3), Ledger::load(entries));
    QCOMPARE(plan.relation, Relation::Broken);
    QVERIFY(plan.newEntries.empty() && plan.proposals.empty());
}

void TestLedgerFile::offersWhatOthersDecided()
{
    Exported exported;
    Ledger fork = firstOf(exported.builder.ledger(), 4);
    const auto entry = makeEntry(fork, InstanceRenamed{.id = exported.web, .name = u"www"_s},
                                 exported.builder.ada(), exported.builder.now());
    QVERIFY(entry && !fork.append(*entry));
    const ImportPlan plan = planImport(exported.builder.ledger(), fork);
    QCOMPARE(plan.relation, Relation::Forked);
    QCOMPARE(plan.common, quint64(4));
    QVERIFY(plan.newEntries.empty());
    QCOMPARE(plan.proposals.size(), size_t(1));
    QCOMPARE(actionId(plan.proposals.front().second), "instance-renamed"_L1);
    // a ledger of others: all that they decided, and nothing of it is taken
    const ImportPlan foreign = planImport(exported.builder.ledger(), LedgerBuilder().ledger());
    QCOMPARE(foreign.relation, Relation::OtherLedger);
    QVERIFY(foreign.newEntries.empty());
    QCOMPARE(foreign.proposals.size(), size_t(2));
}

void TestLedgerFile::coversWhatIsRemembered()
{
    const Exported exported;
    const Ledger &whole = exported.builder.ledger();
    QVERIFY(coversHead(whole, whole.head()));
    QVERIFY(coversHead(whole, firstOf(whole, 2).head()));
    QVERIFY(!coversHead(firstOf(whole, 2), whole.head()));
    QVERIFY(!coversHead(whole, LedgerBuilder().ledger().head()));
}

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledgerfile.moc"
