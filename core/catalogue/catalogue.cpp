// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <array>

namespace plumbline::catalogue {

namespace {

QByteArray placeOf(const Digest &digest)
{
    const auto algorithm = quint16(digest.algorithm);
    const std::array prefix{char(algorithm >> 8), char(algorithm & 0xFF)};
    return QByteArray(prefix.data(), qsizetype(prefix.size())) + digest.value;
}

} // namespace

QString SoftwareFile::name() const
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

bool Catalogue::add(SoftwareFile file)
{
    if (file.digests.empty())
        return false;
    const auto twins = findAll(file.digests.front());
    if (std::ranges::any_of(twins, [&](const SoftwareFile *other) { return *other == file; }))
        return false;
    const size_t place = m_files.size();
    for (const auto *digests : {&file.digests, &file.imageDigests})
        for (const Digest &digest : *digests)
            m_places[placeOf(digest)].push_back(place);
    m_files.push_back(std::move(file));
    return true;
}

const SoftwareFile *Catalogue::find(const Digest &digest) const
{
    const auto found = m_places.constFind(placeOf(digest));
    return found == m_places.cend() ? nullptr : &m_files[found->front()];
}

std::vector<const SoftwareFile *> Catalogue::findAll(const Digest &digest) const
{
    std::vector<const SoftwareFile *> files;
    for (const size_t place : m_places.value(placeOf(digest)))
        files.push_back(&m_files[place]);
    return files;
}

} // namespace plumbline::catalogue
