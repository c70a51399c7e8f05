// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"

#include <QHash>
#include <QString>

#include <vector>

namespace plumbline::catalogue {

/// A file of a package that the operator trusts.
struct SoftwareFile
{
    QString path; ///< in its package
    QString package; ///< its name; that of the file where it came alone
    QString version; ///< empty where nothing states one
    std::vector<Digest> digests; ///< of the whole file
    std::vector<Digest> imageDigests; ///< of a boot program what a firmware measures: Authenticode

    [[nodiscard]] QString name() const; ///< the last part of the path
    bool operator==(const SoftwareFile &) const = default;
};

/// Known software: what a digest is the digest of. Says nothing about whether it is good.
class Catalogue
{
public:
    /// False where that very file is there already.
    bool add(SoftwareFile file);

    [[nodiscard]] const std::vector<SoftwareFile> &files() const { return m_files; }
    /// The file with that digest, of itself or as an image; the first that was added; null where there is
    /// none.
    [[nodiscard]] const SoftwareFile *find(const Digest &digest) const;
    [[nodiscard]] std::vector<const SoftwareFile *> findAll(const Digest &digest) const;

private:
    std::vector<SoftwareFile> m_files; ///< no two are equal
    QHash<QByteArray, std::vector<size_t>> m_places; ///< by algorithm and digest
};

} // namespace plumbline::catalogue
