// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/head.h"
#include "tests/support/corpus.h"
#include "tests/support/ledgerbuilder.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace plumbline::trust;
using plumbline::test::LedgerBuilder;

namespace {

const QByteArray key(32, 'k');
const QString here = u"sqlite:/home/ada/plumbline.db"_s;
const QString there = u"sqlite:/backup/plumbline.db"_s;

RememberedHead seen(const LedgerState &state, const QString &location = here)
{
    return {.location = location, .ledger = state.ledger, .head = state.head};
}

LedgerState stateOf(const Ledger &ledger, size_t entries)
{
    return Ledger::load(std::span(ledger.entries()).first(entries)).state();
}

} // namespace

/// What is remembered of a ledger outside of its store (W-07).
class TestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowALedgerStandsToIt();
    void noticesEachOlderCopy();
    void noticesAnotherLedgerInItsPlace();
    void neverGoesBackByItself();
    void goesBackWhereALossWasAccepted();
    void isAuthenticated();
    void isKeptInAPrivateFile();
    void losesNoNoteOfTwoPrograms();
};

void TestHead::tellsHowALedgerStandsToIt()
{
    LedgerBuilder builder;
    HeadMemory memory;
    QCOMPARE(compareHead(memory, here, builder.state()), HeadComparison::NeverSeen);
    remember(memory, seen(builder.state()));
    QCOMPARE(compareHead(memory, here, builder.state()), HeadComparison::Same);
    builder.addInstance(u"web-1"_s);
    QCOMPARE(compareHead(memory, here, builder.state()), HeadComparison::Longer);
    QVERIFY(isSound(HeadComparison::Longer));
}

void TestHead::noticesEachOlderCopy()
{
    LedgerBuilder builder;
    for (int i = 0; i < 10; ++i)
        builder.addInstance(u"web-%1"_s.arg(i));
    HeadMemory memory;
    remember(memory, seen(builder.state()));
    const size_t count = builder.ledger().entries().size();
    size_t noticed = 0;
    for (size_t length = 1; length < count; ++length) {
        const LedgerState older = stateOf(builder.ledger(), length);
        noticed += compareHead(memory, here, older) == HeadComparison::Behind ? 1 : 0;
        // wherever the copy is opened
        QCOMPARE(compareHead(memory, there, older), HeadComparison::Behind);
    }
    QCOMPARE(noticed, count - 1);
    QVERIFY(!isSound(HeadComparison::Behind));
}

/// The older copy went on by itself until it was as long, or longer.
void TestHead::noticesAnotherLedgerInItsPlace()
{
    LedgerBuilder builder;
    Ledger fork = builder.ledger();
    builder.addInstance(u"web-1"_s);
    HeadMemory memory;
    remember(memory, seen(builder.state()));
    for (int i = 0; i < 3; ++i) {
        const InstanceAdded added{.id = QByteArray(instanceIdSize, char(i)),
                                  .name = u"other-%1"_s.arg(i),
                                  .akName = {},
                                  .ekDigest = {},
                                  .groups = {}};
        const auto entry = makeEntry(fork, added, builder.ada(), builder.now());
        QVERIFY(entry && !fork.append(*entry));
        QCOMPARE(compareHead(memory, here, fork.state()), HeadComparison::Forked);
    }
    const LedgerBuilder other;
    QCOMPARE(compareHead(memory, here, other.state()), HeadComparison::OtherLedger);
    QCOMPARE(compareHead(memory, there, other.state()), HeadComparison::NeverSeen);
    QVERIFY(!isSound(HeadComparison::Forked) && !isSound(HeadComparison::OtherLedger));
}

void TestHead::neverGoesBackByItself()
{
    LedgerBuilder builder;
    const LedgerState before = builder.state();
    builder.addInstance(u"web-1"_s);
    HeadMemory memory;
    remember(memory, seen(builder.state()));
    const HeadMemory expected = memory;
    remember(memory, seen(before));
    QCOMPARE(memory, expected);
    remember(memory, seen(LedgerBuilder().state()));
    QCOMPARE(memory, expected);
}

void TestHead::goesBackWhereALossWasAccepted()
{
    LedgerBuilder builder;
    const LedgerState before = builder.state();
    builder.addInstance(u"web-1"_s);
    HeadMemory memory;
    remember(memory, seen(builder.state()));
    remember(memory, seen(builder.state(), there));
    rememberAnyway(memory, seen(before));
    QCOMPARE(compareHead(memory, here, before), HeadComparison::Same);
    QCOMPARE(memory.heads.size(), size_t(1));
}

void TestHead::isAuthenticated()
{
    HeadMemory memory;
    remember(memory, seen(LedgerBuilder().state()));
    memory.generation = 7;
    const QByteArray bytes = writeHeads(memory, key);
    QCOMPARE(readHeads(bytes, key), memory);
    QCOMPARE(readHeads(bytes, QByteArray(32, 'x')), std::nullopt);
    QCOMPARE(readHeads(bytes, {}), std::nullopt);
    qsizetype noticed = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = char(changed[i] ^ 1);
        noticed += readHeads(changed, key) || readHeads(bytes.first(i), key) ? 0 : 1;
    }
    QCOMPARE(noticed, bytes.size());
}

void TestHead::isKeptInAPrivateFile()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(u"state"_s);
    QCOMPARE(*loadHeads(state, key), HeadMemory());
    const LedgerBuilder builder;
    QCOMPARE(updateHeads(state, key, [&](HeadMemory &memory) { remember(memory, seen(builder.state())); }),
             std::nullopt);
    const auto loaded = loadHeads(state, key);
    QVERIFY(loaded);
    QCOMPARE(loaded->generation, quint64(1));
    QCOMPARE(compareHead(*loaded, here, builder.state()), HeadComparison::Same);
    QCOMPARE(loadHeads(state, QByteArray(32, 'x')).error(), HeadFault::NotOurs);
    const QString file = state + u"/ledger.heads"_s;
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther));
    QCOMPARE(loadHeads(state, key).error(), HeadFault::NotPrivate);
    QCOMPARE(updateHeads(state, key, [](HeadMemory &) { }), HeadFault::NotPrivate);
}

void TestHead::losesNoNoteOfTwoPrograms()
{
    const QTemporaryDir folder;
    constexpr int count = 20;
    const auto note = [&](int number) {
        const RememberedHead one{.location = QString::number(number),
                                 .ledger = QByteArray(ledgerIdSize, char(number)),
                                 .head = {.sequence = 1, .hash = QByteArray(contentHashSize, 'h')}};
        (void)updateHeads(folder.path(), key, [&](HeadMemory &memory) { remember(memory, one); });
    };
    std::vector<std::jthread> threads;
    for (int number = 0; number < count; ++number)
        threads.emplace_back(note, number);
    threads.clear(); // waits for them
    QCOMPARE(loadHeads(folder.path(), key)->heads.size(), size_t(count));
    QCOMPARE(loadHeads(folder.path(), key)->generation, quint64(count));
}

QTEST_GUILESS_MAIN(TestHead)
#include "tst_head.moc"
