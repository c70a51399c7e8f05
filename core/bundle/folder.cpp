// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/folder.h"

#include "core/bundle/filenames.h"
#include "core/bundle/problems.h"
#include "core/evidence/filereader.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

/// Files of other names are looked into only up to this size, bytes: a larger IMA list has a known name.
constexpr qint64 maxGuessedSize = 16LL * 1024 * 1024;

struct Candidate
{
    QString name; ///< below the folder
    qint64 size = 0;
    std::optional<NamedRole> named;
    std::optional<Role> role; ///< that it was taken for
    Taken taken = Taken::NotEvidence;
    QByteArray bytes; ///< of those that were taken
};

bool mayBeSeveral(Role role)
{
    return rowOf(role).member.endsWith('/'_L1);
}

class Folder
{
public:
    Folder(const QString &path, const Progress &progress)
        : m_folder(path)
        , m_progress(progress)
    {
    }

    [[nodiscard]] std::optional<Failure<Problem>> list();
    [[nodiscard]] std::optional<Failure<Problem>> takeByName();
    [[nodiscard]] std::optional<Failure<Problem>> takeByContent();
    [[nodiscard]] Result<OpenedEvidence, Problem> finish(QByteArrayView requestKey);

private:
    void listFolder(const QString &below);
    [[nodiscard]] Result<QByteArray> read(const Candidate &candidate, qint64 maxSize) const;
    [[nodiscard]] std::optional<Failure<Problem>> take(Candidate &candidate, bool isLesserForm);
    [[nodiscard]] Candidate *takenFor(Role role);

    QDir m_folder;
    const Progress &m_progress;
    std::vector<Candidate> m_files;
};

void Folder::listFolder(const QString &below)
{
    const QDir folder(m_folder.filePath(below));
    // No links: a file that an evidence folder points to elsewhere is not part of the evidence.
    const auto files = folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString name = below.isEmpty() ? file.fileName() : below + u'/' + file.fileName();
        m_files.push_back(
            {.name = name, .size = file.size(), .named = roleOfFileName(name), .role = {}, .bytes = {}});
    }
}

std::optional<Failure<Problem>> Folder::list()
{
    for (const QString &below : {QString(), u"host"_s, u"chain"_s, u"crl"_s})
        if (below.isEmpty() || !QFileInfo(m_folder.filePath(below)).isSymLink())
            listFolder(below);
    if (m_files.size() > maxFolderFiles)
        return refuse("folder.too-many-files"_L1, {}, qint64(m_files.size()), maxFolderFiles);
    return std::nullopt;
}

Result<QByteArray> Folder::read(const Candidate &candidate, qint64 maxSize) const
{
    return evidence::readFile(m_folder.filePath(candidate.name), maxSize, m_progress);
}

Candidate *Folder::takenFor(Role role)
{
    const auto found = std::ranges::find_if(m_files, [=](const Candidate &file) {
        return file.role == role && (file.taken == Taken::ByName || file.taken == Taken::ByContent);
    });
    return found == m_files.end() ? nullptr : &*found;
}

/// Reads a file of a known name into its role, which may be taken already: by a fuller form, or by the same
/// bytes, else nobody can tell which of the two is meant.
std::optional<Failure<Problem>> Folder::take(Candidate &candidate, bool isLesserForm)
{
    const Role role = candidate.named->role;
    Candidate *other = mayBeSeveral(role) ? nullptr : takenFor(role);
    candidate.role = role;
    candidate.taken = Taken::Spare;
    if (other && isLesserForm && !other->named->isLesserForm)
        return std::nullopt;
    auto bytes = read(candidate, rowOf(role).maxSize);
    if (!bytes) {
        Problem problem = problemFrom(bytes.error());
        problem.structure = candidate.name;
        return Failure<Problem>(problem);
    }
    if (other && other->bytes != *bytes)
        return refuse("folder.ambiguous"_L1, (other->name + u", "_s + candidate.name).toUtf8());
    if (other || bytes->isEmpty())
        return std::nullopt;
    candidate.taken = Taken::ByName;
    candidate.bytes = *std::move(bytes);
    return std::nullopt;
}

std::optional<Failure<Problem>> Folder::takeByName()
{
    for (const bool isLesserForm : {false, true})
        for (Candidate &file : m_files)
            if (file.named && file.named->isLesserForm == isLesserForm)
                if (const auto refusal = take(file, isLesserForm))
                    return refusal;
    return std::nullopt;
}

/// What no name told is looked for by content, among the files of other names.
std::optional<Failure<Problem>> Folder::takeByContent()
{
    for (Candidate &file : m_files) {
        if (file.named || file.size > maxGuessedSize)
            continue;
        auto bytes = read(file, maxGuessedSize);
        if (!bytes && bytes.error().kind == ParseError::Kind::Cancelled)
            return refuse(bytes.error());
        file.role = bytes ? roleOfContent(*bytes) : std::nullopt;
        if (!file.role)
            continue;
        file.taken = Taken::Spare;
        const Candidate *other = takenFor(*file.role);
        if (other && other->taken == Taken::ByContent && other->bytes != *bytes)
            return refuse("folder.ambiguous"_L1, (other->name + u", "_s + file.name).toUtf8());
        if (other)
            continue;
        file.taken = Taken::ByContent;
        file.bytes = *std::move(bytes);
    }
    return std::nullopt;
}

Result<OpenedEvidence, Problem> Folder::finish(QByteArrayView requestKey)
{
    OpenedEvidence opened{.container = Container::Folder};
    QByteArray request;
    for (const Candidate &file : m_files) {
        opened.files.push_back({file.name, file.role, file.taken, file.size});
        if (file.taken != Taken::ByName && file.taken != Taken::ByContent)
            continue;
        const bool isHex = file.name.endsWith(".hex"_L1);
        if (file.role == Role::RequestRecord)
            request = file.bytes;
        else
            addPart(opened, *file.role, isHex ? QByteArray::fromHex(file.bytes) : file.bytes,
                    file.name.section(u'/', -1));
    }
    const evidence::Evidence &found = opened.evidence;
    if (found.quote.isEmpty() && found.bootLog.isEmpty() && found.imaList.isEmpty())
        return refuse("folder.no-evidence"_L1);
    if (!request.isEmpty()) {
        if (const auto added = addRequest(opened, request, requestKey); !added) {
            Problem problem = problemFrom(added.error());
            problem.code = "bundle.bad-request"_L1;
            return Failure<Problem>(problem);
        }
    }
    return opened;
}

} // namespace

Result<OpenedEvidence, Problem> openFolder(const QString &path, QByteArrayView requestKey,
                                           const Progress &progress)
{
    Folder folder(path, progress);
    if (const auto refusal = folder.list())
        return *refusal;
    if (const auto refusal = folder.takeByName())
        return *refusal;
    if (const auto refusal = folder.takeByContent())
        return *refusal;
    return folder.finish(requestKey);
}

} // namespace plumbline::bundle
