// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/bankcheck.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/problems.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto sha1 = HashAlgorithm::Sha1;
constexpr auto sha256 = HashAlgorithm::Sha256;
constexpr auto sha384 = HashAlgorithm::Sha384;

/// The reader calls checkBanks() for each event.
std::vector<Problem> problemsOf(const EventLogBuilder &builder)
{
    return builder.read().problems;
}

} // namespace

/// Each event is to have one digest for each bank of the header.
class BankCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingBankIsNamed();
    void aRepeatedBankIsMarked();
    void aForeignBankIsMarked();
    void orderIsToldOnce();
    void withoutAHeaderNothingIsMissing();
    void windowsRemarksMissNothing();
};

void BankCheckTest::aMissingBankIsNamed()
{
    const std::vector<Problem> problems
        = problemsOf(EventLogBuilder::agile().separators().withoutBank(sha256));
    QCOMPARE(codesOf(problems), QStringList{u"event.digest-missing"_s});
    QCOMPARE(problems.front().severity, Severity::Warning);
    QCOMPARE(problems.front().event, 8);
    QCOMPARE(problems.front().detail, u"sha256"_s);
    QCOMPARE(problems.front().wanted, 2);
    QCOMPARE(problems.front().available, 1);
}

void BankCheckTest::aRepeatedBankIsMarked()
{
    const EventLogBuilder builder
        = EventLogBuilder::agile().separators().withDigestAdded(sha1, QByteArray(20, '\1'));
    const EventLog log = builder.read();
    QCOMPARE(codesOf(log.problems), QStringList{u"event.digest-duplicate"_s});
    QCOMPARE(log.problems.front().severity, Severity::Error);
    QCOMPARE(log.view(log.problems.front().range), QByteArrayView(QByteArray(20, '\1')));
}

void BankCheckTest::aForeignBankIsMarked()
{
    const EventLogBuilder builder
        = EventLogBuilder::agile().separators().withDigestAdded(sha384, QByteArray(48, '\1'));
    const EventLog log = builder.read();
    QCOMPARE(codesOf(log.problems), QStringList{u"event.digest-extra"_s});
    QCOMPARE(log.view(log.problems.front().range), QByteArrayView(QByteArray(48, '\1')));
    QCOMPARE(log.problems.front().detail, u"sha384"_s);

    // In place of a bank of the header: both is said.
    const EventLogBuilder instead = EventLogBuilder::agile().separators().withoutBank(sha256).withDigestAdded(
        sha384, QByteArray(48, '\1'));
    QCOMPARE(codesOf(problemsOf(instead)), (QStringList{u"event.digest-missing"_s, u"event.digest-extra"_s}));
}

void BankCheckTest::orderIsToldOnce()
{
    EventLogBuilder builder = EventLogBuilder::agile();
    for (quint32 pcr = 0; pcr < 8; ++pcr)
        builder.event(pcr, EventType::Separator, le32(0)).withDigestsReversed();
    const std::vector<Problem> problems = problemsOf(builder);
    QCOMPARE(codesOf(problems), QStringList{u"event.digest-order"_s});
    QCOMPARE(problems.front().severity, Severity::Note);
}

void BankCheckTest::withoutAHeaderNothingIsMissing()
{
    const EventLogBuilder builder = EventLogBuilder::agile()
                                        .withData(specId03({}, 0))
                                        .separators()
                                        .withDigestAdded(sha1, QByteArray(20, '\1'));
    QCOMPARE(codesOf(problemsOf(builder)), QStringList{u"event.digest-duplicate"_s});
}

/// They belong to no register, so no register lacks the digest.
void BankCheckTest::windowsRemarksMissNothing()
{
    EventLogBuilder builder = EventLogBuilder::windows().noAction("x", 0xFFFFFFFF);
    QCOMPARE(codesOf(problemsOf(builder.withoutBank(sha1))), QStringList());
    QCOMPARE(codesOf(problemsOf(builder.noAction("x", 12).withoutBank(sha1))),
             QStringList{u"event.digest-missing"_s});
}

QTEST_GUILESS_MAIN(BankCheckTest)
#include "tst_bankcheck.moc"
