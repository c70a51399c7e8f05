// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencedocument.h"
#include "tests/support/evidencebuilder.h"
#include "tests/ui/review/reviewfixture.h"

#include <QLabel>

namespace plumbline::test {

/// The review page with evidence in it.
class VerdictFixture : public ReviewFixture
{
public:
    /// Opens the logs and adds the parts and the request, as the dialog does; waits for the verdict.
    [[nodiscard]] bool openEvidence(const evidence::Evidence &files);
    /// The word on the banner.
    [[nodiscard]] QString word() const { return find<QLabel>("verdictWord")->text(); }
    /// Selects a check in its tab, by its id.
    [[nodiscard]] bool selectCheck(const QString &id) const;
};

/// A file of a sample.
[[nodiscard]] QString sampleFile(const QString &name, const QString &sample = QStringLiteral("baseline"));

} // namespace plumbline::test
