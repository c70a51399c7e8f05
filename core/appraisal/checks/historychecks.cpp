// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/outcomes.h"
#include "core/evidence/lastseen.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using evidence::LastSeen;

/// The quote's word of now and of then, where they can be compared.
struct History
{
    const LastSeen &before;
    LastSeen now;
};

/// Nothing where nobody wrote anything down, or another key signed then: outside the endorsement hierarchy a
/// TPM adds a number of the key's own to its counts and to its firmware version. TPM 2.0 Library, Part 1,
/// "Timing Components".
std::optional<History> historyOf(const CheckContext &context)
{
    const auto &before = context.evidence.request.lastSeen;
    const auto now = evidence::lastSeenOf(context.evidence);
    if (!before || !now || before->attestationKeyName != now->attestationKeyName)
        return std::nullopt;
    return History{*before, *now};
}

/// Less, as far as numbers that may have wrapped around tell: what a key's own number does to them.
template <typename T> bool isLess(T now, T before)
{
    return std::make_signed_t<T>(now - before) < 0;
}

QString change(quint64 before, quint64 now)
{
    return u"%1 → %2"_s.arg(before).arg(now);
}

ByteRange clockRange(const CheckContext &context)
{
    return rangeOf((*context.evidence.quote)->fields, "clockInfo"_L1);
}

/// A TPM counts its resets and never takes one back; the state of a virtual one can be put back.
std::vector<Outcome> checkResetCount(const CheckContext &context)
{
    const auto history = historyOf(context);
    if (!history)
        return notApplicable(Subject::Request);
    if (!isLess(history->now.resetCount, history->before.resetCount))
        return pass(Subject::Quote);
    return fails("went-back"_L1, Subject::Quote, change(history->before.resetCount, history->now.resetCount),
                 clockRange(context));
}

/// Restarts and resumes are counted from each reset on.
std::vector<Outcome> checkRestartCount(const CheckContext &context)
{
    const auto history = historyOf(context);
    if (!history || history->now.resetCount != history->before.resetCount)
        return notApplicable(Subject::Request);
    if (!isLess(history->now.restartCount, history->before.restartCount))
        return pass(Subject::Quote);
    return fails("went-back"_L1, Subject::Quote,
                 change(history->before.restartCount, history->now.restartCount), clockRange(context));
}

bool isSameRun(const History &history)
{
    return history.now.resetCount == history.before.resetCount
        && history.now.restartCount == history.before.restartCount;
}

/// Within one run of the TPM the clock only goes on: a quote that is not later is an old one, or that of a
/// TPM whose state was copied.
std::vector<Outcome> checkClock(const CheckContext &context)
{
    const auto history = historyOf(context);
    if (!history || !isSameRun(*history))
        return notApplicable(Subject::Request);
    if (history->now.clock > history->before.clock)
        return pass(Subject::Quote);
    return fails("not-later"_L1, Subject::Quote, change(history->before.clock, history->now.clock),
                 clockRange(context));
}

/// After a power loss the clock may be behind, until its next value is in non-volatile memory; then it says
/// so. That begins with a reset: within one run it cannot begin. Part 1, "Timing Components".
std::vector<Outcome> checkSafe(const CheckContext &context)
{
    const auto history = historyOf(context);
    if (!history)
        return notApplicable(Subject::Request);
    if (history->now.isSafe)
        return pass(Subject::Quote);
    if (isSameRun(*history) && history->before.isSafe)
        return fails("no-longer-safe"_L1, Subject::Quote, {}, clockRange(context));
    return {{.result = CheckResult::Pass,
             .reason = "not-safe"_L1,
             .subject = Subject::Quote,
             .part = {},
             .event = {},
             .range = clockRange(context),
             .detail = {}}};
}

QString versionText(quint64 version)
{
    return u"%1"_s.arg(version, 16, 16, QLatin1Char('0'));
}

/// The number itself can be the TPM's plus one of the key's own: only the order means something.
std::vector<Outcome> checkFirmware(const CheckContext &context)
{
    const auto history = historyOf(context);
    if (!history)
        return notApplicable(Subject::Request);
    const quint64 before = history->before.firmwareVersion;
    const quint64 now = history->now.firmwareVersion;
    const ByteRange range = rangeOf((*context.evidence.quote)->fields, "firmwareVersion"_L1);
    const QString detail = versionText(before) + u" → "_s + versionText(now);
    if (isLess(now, before))
        return fails("went-back"_L1, Subject::Quote, detail, range);
    if (now == before)
        return pass(Subject::Quote);
    return result(CheckResult::Pass, "updated"_L1, Subject::Quote, detail, range);
}

/// Another key is another identity until a person has said why.
std::vector<Outcome> checkIdentity(const CheckContext &context)
{
    const auto &before = context.evidence.request.lastSeen;
    if (!before)
        return notApplicable(Subject::Request);
    const QByteArray endorsement = evidence::endorsementKeyDigest(context.evidence);
    const bool isOtherTpm = !before->endorsementKeyDigest.isEmpty() && !endorsement.isEmpty()
        && endorsement != before->endorsementKeyDigest;
    if (isOtherTpm)
        return fails("endorsement-key"_L1, Subject::EndorsementKey);
    const auto now = evidence::lastSeenOf(context.evidence);
    if (!now)
        return incomplete("name-unknown"_L1, Subject::AttestationKey);
    if (now->attestationKeyName != before->attestationKeyName)
        return fails("attestation-key"_L1, Subject::AttestationKey);
    return pass(Subject::AttestationKey);
}

constexpr std::array checks{
    Check{"identity.changed"_L1, Question::RightTpm, checkIdentity},
    Check{"clock.reset-count"_L1, Question::Fresh, checkResetCount},
    Check{"clock.restart-count"_L1, Question::Fresh, checkRestartCount},
    Check{"clock.monotonic"_L1, Question::Fresh, checkClock},
    Check{"clock.safe"_L1, Question::Fresh, checkSafe},
    Check{"tpm.firmware-version"_L1, Question::Fresh, checkFirmware},
};

} // namespace

std::span<const Check> historyChecks()
{
    return checks;
}

} // namespace plumbline::appraisal
