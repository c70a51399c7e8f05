// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencedocument.h"
#include "tests/models/openlogs.h"
#include "tests/support/evidencebuilder.h"

namespace plumbline::test {

/// The parts of evidence that are files beside the logs.
inline std::vector<models::PartFile> partsOf(const evidence::Evidence &evidence)
{
    std::vector<models::PartFile> parts;
    for (const models::EvidencePart part : models::allEvidenceParts())
        for (const QByteArray &bytes : models::bytesOf(evidence, part))
            parts.push_back({part, QString(models::evidencePartId(part)), bytes});
    return parts;
}

/// Logs and parts open together, as the review page has them.
struct OpenEvidence
{
    LogFolder folder;
    models::ReviewDocument logs;
    models::EvidenceDocument evidence{logs};

    void openLogs(const evidence::Evidence &files)
    {
        if (!files.bootLog.isEmpty())
            logs.open({folder.write(QStringLiteral("boot"), files.bootLog)});
        if (!files.imaList.isEmpty())
            logs.open({folder.write(QStringLiteral("ima"), files.imaList)});
    }

    void open(const evidence::Evidence &files)
    {
        openLogs(files);
        models::EvidenceDraft draft;
        draft.parts = partsOf(files);
        draft.request = files.request;
        evidence.set(std::move(draft));
    }

    [[nodiscard]] bool waitUntilJudged()
    {
        QSignalSpy changed(&evidence, &models::EvidenceDocument::verdictChanged);
        while (evidence.isBusy()) {
            if (!changed.wait(longWait))
                return false;
        }
        return evidence.state() == models::EvidenceDocument::State::Judged;
    }

    [[nodiscard]] appraisal::Verdict verdict() const
    {
        return evidence.verdict()->verification.appraisal.verdict;
    }
};

} // namespace plumbline::test
