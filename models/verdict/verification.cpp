// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/verification.h"

namespace plumbline::models {

Verification verify(const evidence::ReadEvidence &evidence, const Progress &progress,
                    const appraisal::RevocationList &revocations)
{
    const appraisal::CheckContext context = appraisal::makeContext(evidence, progress);
    Verification verification{
        .appraisal = appraisal::appraise(context), .stages = {}, .bootLog = {}, .imaList = {}};
    verification.stages = appraisal::bindStages(context, verification.appraisal);
    verification.bootLog = appraisal::LogProvenance::ofBootLog(context, verification.appraisal);
    verification.imaList = appraisal::LogProvenance::ofImaList(context, verification.appraisal);
    if (const evidence::Log *log = evidence::valueOf(evidence.bootLog))
        verification.secureBoot = appraisal::secureBootFacts(*log, verification.bootLog, revocations);
    return verification;
}

} // namespace plumbline::models
