// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/judgement.h"

#include "core/base/hasher.h"

#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::trust;
using namespace Qt::StringLiterals;
using comparison::EventKey;
using comparison::MeasuredBoot;
using evidence::Stage;
using Code = StatusReason::Code;

namespace {

constexpr auto bank = HashAlgorithm::Sha256;

/// A boot that measured one event into each PCR from 0 to 9, its evidence Verified.
MeasuredBoot goodBoot()
{
    MeasuredBoot boot;
    boot.verdict = appraisal::Verdict::Verified;
    boot.areValuesSigned = true;
    boot.hasBootLog = true;
    for (int pcr = 0; pcr < 10; ++pcr) {
        comparison::MeasuredEvent event;
        event.index = pcr;
        event.pcr = quint32(pcr);
        event.stage = evidence::stageOfPcr(quint32(pcr));
        event.type = u"EV_IPL"_s;
        event.key = {.kind = EventKey::Kind::Action, .name = u"event of PCR %1"_s.arg(pcr)};
        event.digests = {{bank, hashOf(bank, "good " + QByteArray::number(pcr))}};
        event.provenance = appraisal::Provenance::Bound;
        boot.values[{bank, pcr}] = hashOf(bank, "value " + event.digests.front().value);
        boot.events.push_back(event);
    }
    return boot;
}

/// The same where one PCR's event has another digest.
MeasuredBoot changedAt(size_t pcr)
{
    MeasuredBoot boot = goodBoot();
    Digest &digest = boot.events[pcr].digests.front();
    digest.value = hashOf(bank, "bad " + QByteArray::number(int(pcr)));
    boot.values[{bank, int(pcr)}] = hashOf(bank, "value " + digest.value);
    return boot;
}

Judgement judged(const MeasuredBoot &boot, const MeasuredBoot &benchmark, Standard standard = {})
{
    standard.benchmark = &benchmark;
    return judge(boot, {}, standard);
}

Standing standingOf(const Judgement &judgement, Stage stage)
{
    const auto found = std::ranges::find(judgement.stages, stage, &StageJudgement::stage);
    return found == judgement.stages.end() ? Standing::NotCompared : found->standing;
}

RegisterJudgement registerOf(const Judgement &judgement, int pcr)
{
    const auto found
        = std::ranges::find_if(judgement.registers, [&](const auto &each) { return each.pcr.pcr == pcr; });
    return found == judgement.registers.end() ? RegisterJudgement() : *found;
}

bool hasReason(const Judgement &judgement, Code code)
{
    return std::ranges::find(judgement.reasons, code, &StatusReason::code) != judgement.reasons.end();
}

WhitelistEntry entryOf(const MeasuredBoot &before, const MeasuredBoot &after)
{
    const auto comparison = comparison::compare(before, after);
    return comparison.changes.empty() ? WhitelistEntry()
                                      : entryFor(before, after, comparison.changes.front());
}

} // namespace

/// What the seed product does, one by one (G.2), and what must never be green.
class JudgementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedAllStagesGreenIsTrusted();
    void seedFirstBadStageIsRedAndLaterOnesAreGrey();
    void seedActualMeasureStandsBesideStandardValue();
    void seedWhitelistedChangeIsTrusted();
    void seedNoReportForTooLongIsUnmeasured();
    void whitelistIsForOneRegisterOneDigestAndOneAlgorithm();
    void onlyVerifiedEvidenceIsTrustedOrLearnt();
    void withoutABenchmarkNothingIsTrusted();
    void withoutALogValuesAreJudgedAndItIsSaid();
    void aRegisterThatIsNotQuotedIsNotTrusted();
    void volatileEventsAreNamed();
    void benchmarksHaveOneEncoding();
};

void JudgementTest::seedAllStagesGreenIsTrusted()
{
    const Judgement judgement = judged(goodBoot(), goodBoot());
    QCOMPARE(judgement.status, Status::Trusted);
    QVERIFY(!judgement.stages.empty());
    for (const StageJudgement &stage : judgement.stages)
        QCOMPARE(stage.standing, Standing::Accepted);
}

void JudgementTest::seedFirstBadStageIsRedAndLaterOnesAreGrey()
{
    const Judgement judgement = judged(changedAt(4), goodBoot());
    QCOMPARE(judgement.status, Status::Untrusted);
    QVERIFY(hasReason(judgement, Code::Changed));
    bool isBroken = false;
    for (const StageJudgement &stage : judgement.stages) {
        const bool isFirst = stage.stage == Stage::BootManager;
        QCOMPARE(stage.standing,
                 isFirst        ? Standing::Changed
                     : isBroken ? Standing::NotVouchedFor
                                : Standing::Accepted);
        if (isBroken)
            QCOMPARE(stage.otherwise, std::optional(Standing::Accepted));
        isBroken = isBroken || isFirst;
    }
    QVERIFY(isBroken);
    QCOMPARE(standingOf(judgement, Stage::PlatformFirmware), Standing::Accepted);
    QCOMPARE(standingOf(judgement, Stage::LoaderFiles), Standing::NotVouchedFor);
}

void JudgementTest::seedActualMeasureStandsBesideStandardValue()
{
    const MeasuredBoot before = goodBoot();
    const MeasuredBoot after = changedAt(4);
    const Judgement judgement = judged(after, before);
    const RegisterJudgement changed = registerOf(judgement, 4);
    QCOMPARE(changed.actual, after.values.at({bank, 4}));
    QCOMPARE(changed.standard, before.values.at({bank, 4}));
    QCOMPARE(changed.standing, Standing::Changed);
    QVERIFY(changed.isSigned);
    QCOMPARE(registerOf(judgement, 0).standing, Standing::Accepted);
    QCOMPARE(registerOf(judgement, 9).standing, Standing::NotVouchedFor);
}

void JudgementTest::seedWhitelistedChangeIsTrusted()
{
    Standard standard;
    standard.whitelist = {{.id = "id", .entry = entryOf(goodBoot(), changedAt(9))}};
    const Judgement judgement = judged(changedAt(9), goodBoot(), standard);
    QCOMPARE(judgement.status, Status::Trusted);
    QCOMPARE(judgement.settled.size(), size_t(1));
    QCOMPARE(judgement.settled.front().entry, QByteArray("id"));
    QCOMPARE(judged(changedAt(8), goodBoot(), standard).status, Status::Untrusted);
}

void JudgementTest::seedNoReportForTooLongIsUnmeasured()
{
    const Policy policy;
    const QDateTime at(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    const auto after
        = [&](qint64 seconds) { return statusAt(Status::Trusted, at, at.addSecs(seconds), policy).first; };
    QCOMPARE(after(24 * 3600 - 1), Status::Trusted);
    QCOMPARE(after(24 * 3600), Status::Unmeasured);
    QCOMPARE(after(-3600), Status::Unmeasured); // a clock that was set back
    QCOMPARE(statusAt(Status::Trusted, {}, at, policy).first, Status::Unmeasured);
}

void JudgementTest::whitelistIsForOneRegisterOneDigestAndOneAlgorithm()
{
    const WhitelistEntry change = entryOf(goodBoot(), changedAt(9));
    QVERIFY(accepts(change, change));
    WhitelistEntry other = change;
    other.pcr = 4; // W-04
    QVERIFY(!accepts(change, other));
    other = change;
    other.after.front().algorithm = HashAlgorithm::Sm3_256; // W-06: the same bytes
    QVERIFY(!accepts(change, other));
    other = change;
    other.key.name += u'x';
    QVERIFY(!accepts(change, other));
    WhitelistEntry wide = change;
    wide.after.clear(); // W-05
    QCOMPARE(widthFault(wide), std::optional(WidthFault::NoDigest));
    QVERIFY(!accepts(wide, change));
    wide.after = {{HashAlgorithm::Sha1, QByteArray(20, 'a')}};
    QCOMPARE(widthFault(wide), std::optional(WidthFault::WeakDigest));
    QVERIFY(!accepts(wide, wide));
}

void JudgementTest::onlyVerifiedEvidenceIsTrustedOrLearnt()
{
    for (const auto verdict : {appraisal::Verdict::Failed, appraisal::Verdict::Incomplete}) {
        MeasuredBoot boot = goodBoot();
        boot.verdict = verdict;
        const bool isFailed = verdict == appraisal::Verdict::Failed;
        const Judgement judgement = judged(boot, goodBoot());
        QCOMPARE(judgement.status, isFailed ? Status::Untrusted : Status::Unverified);
        QCOMPARE(standingOf(judgement, Stage::PlatformFirmware), Standing::Unchanged);
        QVERIFY(!VerifiedBoot::of(boot));
    }
    MeasuredBoot unsignedBoot = goodBoot();
    unsignedBoot.areValuesSigned = false;
    QVERIFY(!VerifiedBoot::of(unsignedBoot));
}

void JudgementTest::withoutABenchmarkNothingIsTrusted()
{
    const Judgement judgement = judge(goodBoot(), {}, {});
    QCOMPARE(judgement.status, Status::Unverified);
    QVERIFY(hasReason(judgement, Code::NoBenchmark));
    QCOMPARE(standingOf(judgement, Stage::PlatformFirmware), Standing::NotCompared);
}

void JudgementTest::withoutALogValuesAreJudgedAndItIsSaid()
{
    MeasuredBoot boot = changedAt(4);
    boot.hasBootLog = false;
    boot.events.clear();
    const Judgement judgement = judged(boot, goodBoot());
    QVERIFY(judgement.isRegistersOnly);
    QVERIFY(hasReason(judgement, Code::RegistersOnly));
    QCOMPARE(judgement.status, Status::Untrusted);
    QCOMPARE(registerOf(judgement, 4).standing, Standing::Changed);
}

void JudgementTest::aRegisterThatIsNotQuotedIsNotTrusted()
{
    MeasuredBoot boot = goodBoot();
    boot.values.erase({bank, 7});
    const Judgement judgement = judged(boot, goodBoot());
    QVERIFY(judgement.status != Status::Trusted);
    QVERIFY(hasReason(judgement, Code::RegisterMissing));
}

void JudgementTest::volatileEventsAreNamed()
{
    Standard standard;
    standard.policy.volatileEvents
        = {{.pcr = 1, .key = {.kind = EventKey::Kind::Action, .name = u"event of PCR 1"_s}}};
    QCOMPARE(judged(changedAt(1), goodBoot(), standard).status, Status::Trusted);
    standard.policy.volatileEvents.front().key.name = u"another event"_s;
    QCOMPARE(judged(changedAt(1), goodBoot(), standard).status, Status::Untrusted);
    const auto read = decodePolicy(encodePolicy(standard.policy));
    QVERIFY(read);
    QCOMPARE(*read, standard.policy);
}

void JudgementTest::benchmarksHaveOneEncoding()
{
    const auto verified = VerifiedBoot::of(goodBoot());
    QVERIFY(verified);
    const Benchmark benchmark
        = learn({.instance = QByteArray(16, 'i'), .evidence = QByteArray(32, 'e')}, *verified);
    const QByteArray bytes = encodeBenchmark(benchmark);
    const auto read = decodeBenchmark(bytes);
    QVERIFY(read);
    QVERIFY(*read == benchmark);
    QVERIFY(!decodeBenchmark(bytes + '\0'));
    QVERIFY(!decodeBenchmark(bytes.chopped(1)));
    QVERIFY(benchmarkBoot(benchmark, goodBoot()));
    QVERIFY(!benchmarkBoot(benchmark, changedAt(4))); // another boot than it was learnt from
}

QTEST_GUILESS_MAIN(JudgementTest)
#include "tst_judgement.moc"
