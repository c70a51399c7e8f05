// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/sortfiles.h"

#include "core/base/safetext.h"
#include "core/evidence/filereader.h"
#include "models/jobs/job.h"
#include "models/workstation/openevidence.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace plumbline::models {

namespace {

using bundle::OpenedEvidence;
using bundle::Role;
using bundle::SourceFile;
using bundle::Taken;

constexpr qsizetype maxNameLength = 80;

struct LogRole
{
    Role role;
    QByteArray evidence::Evidence::*bytes;
};
constexpr std::array logRoles{
    LogRole{Role::BootLog, &evidence::Evidence::bootLog},
    LogRole{Role::ImaList, &evidence::Evidence::imaList},
    LogRole{Role::UserspaceLog, &evidence::Evidence::userspaceLog},
};

struct PartRole
{
    Role role;
    EvidencePart part;
};
constexpr std::array partRoles{
    PartRole{Role::Quote, EvidencePart::Quote},
    PartRole{Role::Signature, EvidencePart::Signature},
    PartRole{Role::PcrValues, EvidencePart::PcrValues},
    PartRole{Role::AttestationKey, EvidencePart::AttestationKey},
    PartRole{Role::EndorsementKey, EvidencePart::EndorsementKey},
    PartRole{Role::AttestationCertificate, EvidencePart::AttestationCertificate},
    PartRole{Role::EndorsementCertificate, EvidencePart::EndorsementCertificate},
    PartRole{Role::ChainCertificate, EvidencePart::ChainCertificate},
    PartRole{Role::RevocationList, EvidencePart::RevocationList},
};

/// The file that a role was taken from, by its name in the container; the one at @p index where there may be
/// several.
QString nameOf(const OpenedEvidence &opened, Role role, size_t index = 0)
{
    for (const SourceFile &file : opened.files) {
        const bool isTaken = file.taken == Taken::ByName || file.taken == Taken::ByContent;
        if (file.role == role && isTaken && index-- == 0)
            return file.name;
    }
    return QString(bundle::rowOf(role).id);
}

void takeOpened(SortedFiles &sorted, const QString &path, OpenedEvidence opened)
{
    for (const LogRole &log : logRoles)
        if (const QByteArray &bytes = opened.evidence.*log.bytes; !bytes.isEmpty())
            sorted.logs.push_back({path + u'/' + nameOf(opened, log.role), bytes});
    EvidenceDraft &draft = sorted.evidence;
    for (const PartRole &role : partRoles) {
        size_t index = 0;
        for (const QByteArray &bytes : bytesOf(opened.evidence, role.part))
            draft.put({role.part, safeTextElided(nameOf(opened, role.role, index++), maxNameLength), bytes});
    }
    draft.request = opened.evidence.request;
    draft.hostFacts = std::move(opened.evidence.hostFacts);
    if (!draft.request.nonce)
        draft.foundNonce = opened.claimedNonce;
}

void takeFile(SortedFiles &sorted, const QString &path, const Progress &progress)
{
    const QFileInfo info(path);
    const auto bytes = info.size() > maxPartSize
        ? Result<QByteArray>(fail({.kind = ParseError::Kind::TooLarge, .structure = {}, .detail = {}}))
        : evidence::readFile(path, maxPartSize, progress);
    const Recognised found = bytes ? recogniseEvidence(*bytes) : Recognised{};
    if (found.isLog || found.isNothing())
        sorted.logs.push_back({path, {}});
    else
        sorted.evidence.take(info.fileName(), *bytes, found);
}

} // namespace

void sortFiles(QPromise<SortedFiles> &promise, const QStringList &paths, const EvidenceDraft &draft)
{
    const Progress progress = progressOf(promise);
    SortedFiles sorted{.logs = {}, .evidence = draft, .refused = {}};
    for (const QString &path : paths) {
        if (!bundle::containerAt(path)) {
            takeFile(sorted, path, progress);
            continue;
        }
        auto opened = openEvidence(path, progress);
        if (opened)
            takeOpened(sorted, path, std::move(*opened));
        else
            sorted.refused.push_back(
                {safeTextElided(QFileInfo(path).fileName(), maxNameLength), opened.error()});
    }
    promise.addResult(std::move(sorted));
}

} // namespace plumbline::models
