// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/factlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using uefi::guid::imageSecurityDatabase;

FactParameter hexOf(QLatin1StringView name, const QByteArray &bytes)
{
    return {name, QString::fromLatin1(bytes.toHex())};
}

/// The contents of a database with what proves them; nothing where it cannot be read.
struct Contents
{
    bool isKnown = false;
    std::set<QByteArray> digests;
    Provenance provenance = Provenance::Unbound;
};

Contents contentsOf(const MeasuredPolicy &policy, QStringView name)
{
    const Proven<MeasuredVariable> *database = policy.database(imageSecurityDatabase, name);
    if (!database)
        return {};
    return database->use([](const MeasuredVariable &variable, Provenance provenance) {
        return Contents{true, digestsOf(*databaseOf(variable)), provenance};
    });
}

class ImageFacts
{
public:
    explicit ImageFacts(FactList &list)
        : m_list(list)
        , m_db(contentsOf(list.policy, u"db"))
        , m_dbx(contentsOf(list.policy, u"dbx"))
    {
    }

    void add()
    {
        for (const Proven<MeasuredVariable> &measured : m_list.policy.variables)
            measured.use([&](const MeasuredVariable &variable, Provenance provenance) {
                if (variable.use == uefi::VariableUse::Authority && !variable.isContradicted)
                    addAuthority(variable, provenance);
            });
        const bool claimsOn
            = m_list.result.find("secure-boot.on"_L1) || m_list.result.find("secure-boot.claimed-on"_L1);
        if (claimsOn && !m_hasAuthority && !m_list.policy.images.empty())
            m_list.add("image.no-authority"_L1, FactRating::Warning);
        for (const Proven<LoadedImage> &loaded : m_list.policy.images)
            loaded.use([&](const LoadedImage &image, Provenance provenance) { addImage(image, provenance); });
    }

private:
    void addAuthority(const MeasuredVariable &variable, Provenance provenance)
    {
        if (const auto *entry = std::get_if<uefi::Signature>(&variable.variable.value))
            addSignature(*entry, variable, provenance);
        else if (const uefi::SignatureDatabase *lists = databaseOf(variable))
            for (const uefi::SignatureList &list : *lists)
                for (const uefi::Signature &signature : list.signatures)
                    addSignature(signature, variable, provenance);
    }

    void addSignature(const uefi::Signature &signature, const MeasuredVariable &variable,
                      Provenance provenance)
    {
        const FactParameter database{"database"_L1, variable.variable.key.name};
        m_hasAuthority = true;
        if (signature.digest) {
            m_list.add("image.authorised-by-hash"_L1, FactRating::Plain, provenance, variable,
                       {database, hexOf("hash"_L1, signature.digest->value)});
            return;
        }
        if (!signature.certificate)
            return;
        const QByteArray &fingerprint = signature.certificate->sha256Fingerprint.value;
        const std::vector<FactParameter> values{database,
                                                {"commonName"_L1, signature.certificate->commonName},
                                                hexOf("fingerprint"_L1, fingerprint)};
        m_list.add("image.authorised-by-certificate"_L1, FactRating::Plain, provenance, variable, values);
        if (m_db.isKnown && variable.is(imageSecurityDatabase, u"db") && !m_db.digests.contains(fingerprint))
            m_list.add("image.authority-not-in-db"_L1, FactRating::Bad, weaker(provenance, m_db.provenance),
                       variable, values);
        if (m_dbx.digests.contains(fingerprint))
            m_list.add("image.authority-forbidden"_L1, FactRating::Bad, weaker(provenance, m_dbx.provenance),
                       variable, values);
    }

    void addImage(const LoadedImage &image, Provenance provenance)
    {
        if (image.sha256.isEmpty())
            return;
        const FactParameter hash = hexOf("sha256"_L1, image.sha256);
        const FactParameter path{"path"_L1, image.path};
        if (m_dbx.digests.contains(image.sha256))
            m_list.add("image.forbidden-by-dbx"_L1, FactRating::Bad, weaker(provenance, m_dbx.provenance),
                       image, {hash, path});
        const auto revoked = m_list.reference.images.find(image.sha256);
        if (revoked != m_list.reference.images.end())
            m_list.add("image.revoked"_L1, FactRating::Bad, provenance, image,
                       {hash,
                        path,
                        {"name"_L1, revoked->second},
                        {"date"_L1, m_list.reference.date.toString(Qt::ISODate)}});
    }

    FactList &m_list;
    Contents m_db;
    Contents m_dbx;
    bool m_hasAuthority = false;
};

} // namespace

void addImages(FactList &list)
{
    ImageFacts(list).add();
}

void addPlatform(FactList &list)
{
    for (const Proven<PlatformRemark> &measured : list.policy.remarks)
        measured.use([&](const PlatformRemark &remark, Provenance provenance) {
            const bool isDebug = remark.kind == PlatformRemark::Kind::DebugMode;
            list.add(isDebug ? "platform.debug-mode"_L1 : "platform.dma-protection-disabled"_L1,
                     isDebug ? FactRating::Bad : FactRating::Warning, provenance, remark);
        });
}

} // namespace plumbline::appraisal
