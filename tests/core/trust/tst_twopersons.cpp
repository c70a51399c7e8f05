// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/requestfile.h"
#include "tests/support/ledgerbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline::trust;
using plumbline::test::hashOfText;
using plumbline::test::LedgerBuilder;

namespace {

/// A ledger with an instance, and a guard-railed decision about it.
struct GuardRailed
{
    LedgerBuilder builder;
    InstanceId web = builder.addInstance(u"web-1"_s);

    [[nodiscard]] BenchmarkSet decision(const QString &guardRail = u"secure-boot-off"_s) const
    {
        BenchmarkSet set = builder.benchmark(web, "benchmark");
        set.decision.guardRails = {guardRail};
        return set;
    }
    [[nodiscard]] bool hasBenchmark() const { return currentBenchmark(builder.state(), web) != nullptr; }
};

PolicySet policy(TwoPersonRule rule)
{
    return {.group = {}, .policy = "policy", .twoPerson = rule, .reason = u"As agreed"_s};
}

} // namespace

/// Decisions that need a second operator (W-17), on one workstation and over two.
class TestTwoPersons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdBackGuardRailedDecisions();
    void countGuardRailsThatAreNotKnown();
    void decideTogether();
    void areTwo();
    void refuse();
    void withdraw();
    void answerOnce();
    void mustBothBeAllowedTo();
    void actOnWhatIsInForce();
    void missAnExpiredRequest();
    void followThePolicy();
    void areAskedBeforeTheRuleIsWeakened();
    void cannotSignForEachOther();

    void areReachedByFile();
    void noticeEveryChangedByteOfARequestFile();
    void noticeEveryChangedByteOfAnAnswerFile();
    void seeWhatTheFirstOneSaw();
    void cannotAnswerForAnotherLedger();
};

void TestTwoPersons::holdBackGuardRailedDecisions()
{
    GuardRailed it;
    QVERIFY(needsSecondOperator(it.builder.state(), it.decision(), it.builder.bob().id()));
    QCOMPARE(it.builder.add(it.decision(), it.builder.bob()), "ledger.second-operator"_L1);
    QCOMPARE(it.builder.add(it.decision(), it.builder.ada()), "ledger.second-operator"_L1);
    const InstanceIdentityChanged key{.id = it.web,
                                      .previousAkName = it.builder.state().instances.at(it.web).akName,
                                      .akName = "another"_ba,
                                      .ekDigest = {},
                                      .reason = u"New TPM"_s};
    QCOMPARE(it.builder.add(key), "ledger.second-operator"_L1);
    QVERIFY(!it.hasBenchmark());
}

void TestTwoPersons::countGuardRailsThatAreNotKnown()
{
    GuardRailed it;
    QCOMPARE(it.builder.add(it.decision(u"found-out-in-2031"_s)), "ledger.second-operator"_L1);
}

void TestTwoPersons::decideTogether()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    QVERIFY(!request.isEmpty());
    QVERIFY(!it.hasBenchmark());
    QCOMPARE(it.builder.state().requests.at(request).state, Request::State::Open);
    QCOMPARE(it.builder.answer(request, true, it.builder.cho()), ""_L1);
    QVERIFY(it.hasBenchmark());
    const BenchmarkVersion *version = currentBenchmark(it.builder.state(), it.web);
    QCOMPARE(version->set.by, it.builder.bob().id());
    QCOMPARE(version->set.approvedBy, it.builder.cho().id());
    QCOMPARE(it.builder.state().requests.at(request).state, Request::State::Approved);
    QVERIFY(Ledger::load(it.builder.ledger().entries()).isIntact());
}

void TestTwoPersons::areTwo()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    QCOMPARE(it.builder.answer(request, true, it.builder.bob()), "ledger.self-approval"_L1);
    // not even when another one brings it in
    const Answer own
        = makeAnswer(it.builder.state(),
                     {.request = request, .isApproval = true, .shown = hashOfText("shown"), .reason = {}},
                     it.builder.bob(), it.builder.now());
    QCOMPARE(it.builder.add(RequestApproved{.answer = own}, it.builder.cho()), "ledger.self-approval"_L1);
    QVERIFY(!it.hasBenchmark());
}

void TestTwoPersons::refuse()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    QCOMPARE(it.builder.answer(request, false, it.builder.cho()), ""_L1);
    QCOMPARE(it.builder.state().requests.at(request).state, Request::State::Refused);
    QVERIFY(!it.hasBenchmark());
}

void TestTwoPersons::withdraw()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    QCOMPARE(it.builder.answer(request, false, it.builder.bob()), ""_L1);
    QCOMPARE(it.builder.answer(request, true, it.builder.cho()), "ledger.request-closed"_L1);
}

void TestTwoPersons::answerOnce()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    QCOMPARE(it.builder.answer(request, true, it.builder.cho()), ""_L1);
    QCOMPARE(it.builder.answer(request, true, it.builder.cho()), "ledger.request-closed"_L1);
    QCOMPARE(it.builder.answer(hashOfText("none"), true, it.builder.cho()), "ledger.request"_L1);
}

void TestTwoPersons::mustBothBeAllowedTo()
{
    GuardRailed it;
    const auto add = [&](const RoleChanged &change) { return it.builder.add(change); };
    const ContentHash first = it.builder.request(it.decision(), it.builder.bob());
    QCOMPARE(add({.id = it.builder.cho().id(), .role = Role::Viewer, .reason = {}}), ""_L1);
    QCOMPARE(it.builder.answer(first, true, it.builder.cho()), "ledger.role"_L1);
    QCOMPARE(add({.id = it.builder.cho().id(), .role = Role::Approver, .reason = {}}), ""_L1);
    // who asked has left meanwhile: what he asked for goes with him
    QCOMPARE(it.builder.add(OperatorRevoked{.id = it.builder.bob().id(), .reason = u"Left"_s}), ""_L1);
    QCOMPARE(it.builder.answer(first, true, it.builder.cho()), "ledger.role"_L1);
    // an approver cannot ask for what only administrators decide
    QCOMPARE(
        it.builder.add(RequestMade{.proposal = encodeAction(policy(TwoPersonRule::Never))}, it.builder.cho()),
        "ledger.role"_L1);
    QVERIFY(!it.hasBenchmark());
}

/// W-13: the benchmark moved on between asking and answering.
void TestTwoPersons::actOnWhatIsInForce()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    QCOMPARE(it.builder.add(it.builder.benchmark(it.web, "meanwhile"), it.builder.ada()), ""_L1);
    QCOMPARE(it.builder.answer(request, true, it.builder.cho()), "ledger.stale-version"_L1);
}

void TestTwoPersons::missAnExpiredRequest()
{
    GuardRailed it;
    BenchmarkSet set = it.decision();
    set.decision.expires = it.builder.now().addDays(1);
    const ContentHash request = it.builder.request(set, it.builder.bob());
    it.builder.setNow(it.builder.now().addDays(2));
    QCOMPARE(it.builder.answer(request, true, it.builder.cho()), "ledger.expired"_L1);
    // the clock that is set back does not revive it (W-12)
    QCOMPARE(it.builder.add(InstanceRenamed{.id = it.web, .name = u"www"_s}), ""_L1);
    it.builder.setNow(it.builder.now().addDays(-2));
    QCOMPARE(it.builder.answer(request, true, it.builder.cho()), "ledger.expired"_L1);
}

void TestTwoPersons::followThePolicy()
{
    GuardRailed it;
    QCOMPARE(it.builder.add(policy(TwoPersonRule::Always)), ""_L1);
    QCOMPARE(it.builder.add(it.builder.benchmark(it.web, "plain"), it.builder.bob()),
             "ledger.second-operator"_L1);
    QCOMPARE(it.builder.add(policy(TwoPersonRule::Never)), ""_L1); // the only administrator there is
    QCOMPARE(it.builder.add(it.decision(), it.builder.bob()), ""_L1);
    QVERIFY(it.hasBenchmark());
}

/// Else one of two administrators could first change the rule, or make a second self.
void TestTwoPersons::areAskedBeforeTheRuleIsWeakened()
{
    GuardRailed it;
    LedgerBuilder &builder = it.builder;
    QCOMPARE(builder.add(RoleChanged{.id = builder.bob().id(), .role = Role::Administrator, .reason = {}}),
             ""_L1);
    QCOMPARE(builder.add(policy(TwoPersonRule::Never)), "ledger.second-operator"_L1);
    const OperatorRecord puppet{.name = u"Puppet"_s,
                                .role = Role::Approver,
                                .key = SoftwareKey::generate(KeyAlgorithm::Ed25519)->key()};
    QCOMPARE(builder.add(OperatorAdded{.record = puppet, .reason = {}}), "ledger.second-operator"_L1);
    QCOMPARE(builder.add(RoleChanged{.id = builder.cho().id(), .role = Role::Administrator, .reason = {}}),
             "ledger.second-operator"_L1);
    const ContentHash request = builder.request(policy(TwoPersonRule::Never), builder.ada());
    QCOMPARE(builder.answer(request, true, builder.cho()), "ledger.role"_L1); // no administrator
    QCOMPARE(builder.answer(request, true, builder.bob()), ""_L1);
    QCOMPARE(builder.state().twoPerson, TwoPersonRule::Never);
}

void TestTwoPersons::cannotSignForEachOther()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    Answer forged
        = makeAnswer(it.builder.state(),
                     {.request = request, .isApproval = true, .shown = hashOfText("shown"), .reason = {}},
                     it.builder.bob(), it.builder.now());
    forged.by = it.builder.cho().id();
    QCOMPARE(it.builder.add(RequestApproved{.answer = forged}, it.builder.bob()), "ledger.answer"_L1);
    // a refusal is no approval
    const Answer refusal
        = makeAnswer(it.builder.state(),
                     {.request = request, .isApproval = false, .shown = hashOfText("shown"), .reason = {}},
                     it.builder.cho(), it.builder.now());
    QCOMPARE(it.builder.add(RequestApproved{.answer = refusal}, it.builder.bob()), "ledger.answer"_L1);
    QVERIFY(!it.hasBenchmark());
}

void TestTwoPersons::areReachedByFile()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    const QByteArray file = writeRequestFile(it.builder.ledger(), request, "shown");
    // on the other workstation
    const auto opened = readRequestFile(file);
    QVERIFY(opened);
    QCOMPARE(opened->request, request);
    QCOMPARE(opened->shown, "shown"_ba);
    const LedgerState &state = opened->ledger.state();
    const Answer answer = makeAnswer(
        state,
        {.request = request, .isApproval = true, .shown = hashOfText("shown"), .reason = u"Looked at it"_s},
        it.builder.cho(), it.builder.now());
    const QByteArray back = writeAnswerFile(state.ledger, answer, it.builder.cho().key());
    // and back: the ledger went on meanwhile, and who asked brings the answer in
    it.builder.addInstance(u"web-2"_s);
    const auto carried = readAnswerFile(back);
    QVERIFY(carried);
    QCOMPARE(carried->ledger, it.builder.state().ledger);
    QCOMPARE(it.builder.add(actionOf(carried->answer), it.builder.bob()), ""_L1);
    QVERIFY(it.hasBenchmark());
    QCOMPARE(readRequestFile(writeRequestFile(it.builder.ledger(), request, "shown")).error(),
             CarriedFault::NoSuchRequest);
}

void TestTwoPersons::noticeEveryChangedByteOfARequestFile()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    const QByteArray file = writeRequestFile(it.builder.ledger(), request, "shown");
    qsizetype noticed = 0;
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray changed = file;
        changed[i] = char(changed[i] ^ 4);
        noticed += readRequestFile(changed) || readRequestFile(file.first(i)) ? 0 : 1;
    }
    QCOMPARE(noticed, file.size());
}

void TestTwoPersons::noticeEveryChangedByteOfAnAnswerFile()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    const Answer answer
        = makeAnswer(it.builder.state(),
                     {.request = request, .isApproval = true, .shown = hashOfText("shown"), .reason = {}},
                     it.builder.cho(), it.builder.now());
    const QByteArray file = writeAnswerFile(it.builder.state().ledger, answer, it.builder.cho().key());
    QVERIFY(readAnswerFile(file));
    qsizetype noticed = 0;
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray changed = file;
        changed[i] = char(changed[i] ^ 4);
        noticed += readAnswerFile(changed) || readAnswerFile(file.first(i)) ? 0 : 1;
    }
    QCOMPARE(noticed, file.size());
}

void TestTwoPersons::seeWhatTheFirstOneSaw()
{
    GuardRailed it;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    QCOMPARE(readRequestFile(writeRequestFile(it.builder.ledger(), request, "something else")).error(),
             CarriedFault::OtherContent);
}

void TestTwoPersons::cannotAnswerForAnotherLedger()
{
    GuardRailed it;
    GuardRailed other;
    const ContentHash request = it.builder.request(it.decision(), it.builder.bob());
    const Answer answer
        = makeAnswer(other.builder.state(),
                     {.request = request, .isApproval = true, .shown = hashOfText("shown"), .reason = {}},
                     it.builder.cho(), it.builder.now());
    QCOMPARE(it.builder.add(RequestApproved{.answer = answer}, it.builder.bob()), "ledger.answer"_L1);
}

QTEST_GUILESS_MAIN(TestTwoPersons)
#include "tst_twopersons.moc"
