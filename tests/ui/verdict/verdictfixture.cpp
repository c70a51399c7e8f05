// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/verdict/verdictfixture.h"

#include "models/verdict/checksmodel.h"
#include "ui/review/reviewtabs.h"

using namespace Qt::StringLiterals;

namespace plumbline::test {

bool VerdictFixture::openEvidence(const evidence::Evidence &files)
{
    page->closeFiles();
    QStringList logs;
    if (!files.bootLog.isEmpty())
        logs << write(u"boot"_s, files.bootLog);
    if (!files.imaList.isEmpty())
        logs << write(u"ima"_s, files.imaList);
    if (!logs.isEmpty() && !open(logs))
        return false;
    models::EvidenceDraft draft;
    draft.request = files.request;
    draft.hostFacts = files.hostFacts;
    for (const models::EvidencePart part : models::allEvidenceParts())
        for (const QByteArray &bytes : models::bytesOf(files, part))
            draft.parts.push_back({part, QString(models::evidencePartId(part)), bytes});
    page->evidence().set(std::move(draft));
    return waitUntilIdle();
}

bool VerdictFixture::selectCheck(const QString &id) const
{
    find<ui::ReviewTabs>("reviewTabs")->setCurrentIndex(ui::ReviewTabs::Checks);
    QAbstractItemView *tree = view("checksTree");
    const QModelIndex check = static_cast<const models::ChecksModel *>(tree->model())->find(id);
    tree->setCurrentIndex(check);
    return check.isValid();
}

QString sampleFile(const QString &name, const QString &sample)
{
    return u"" PLUMBLINE_SAMPLES "/%1/%2"_s.arg(sample, name);
}

} // namespace plumbline::test
