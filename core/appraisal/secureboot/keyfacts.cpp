// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/factlist.h"
#include "core/appraisal/secureboot/knownkeys.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using uefi::VariableUse;

/// Real databases hold at most a dozen certificates.
constexpr int maxListedCertificates = 64;

struct Database
{
    QUuid vendor;
    QStringView name;
    bool isRequired = false; ///< PFP 1.06, section 3.3.4.8: measured whether or not it exists
    bool isOfMicrosoft = false; ///< where the generation of Microsoft's keys decides what starts
};

constexpr std::array databases{
    Database{uefi::guid::globalVariable, u"PK", true},
    Database{uefi::guid::globalVariable, u"KEK", true, true},
    Database{uefi::guid::imageSecurityDatabase, u"db", true, true},
    Database{uefi::guid::imageSecurityDatabase, u"dbx", true},
    Database{uefi::guid::shimLock, u"MokList"},
    Database{uefi::guid::shimLock, u"MokListX"},
};

/// The facts of one database.
class DatabaseFacts
{
public:
    DatabaseFacts(FactList &list, const Database &database)
        : m_list(list)
        , m_database(database)
    {
    }

    void add()
    {
        const auto found = m_list.policy.find(m_database.vendor, m_database.name, VariableUse::Value);
        if (found.empty()) {
            if (m_database.isRequired)
                m_list.add("key.database-not-measured"_L1, FactRating::Warning, {name()});
            return;
        }
        found.back()->use([&](const MeasuredVariable &variable, Provenance provenance) {
            const uefi::SignatureDatabase *contents = databaseOf(variable);
            if (found.size() > 1)
                m_list.add("key.database-repeated"_L1, FactRating::Bad, provenance, variable, {name()});
            else if (m_database.isRequired && variable.isLate)
                m_list.add("key.database-late"_L1, FactRating::Bad, provenance, variable, {name()});
            else if (!contents || variable.isContradicted)
                m_list.add("key.database-unreadable"_L1, FactRating::Bad, provenance, variable, {name()});
            else
                addContents(*contents, variable, provenance);
        });
    }

private:
    [[nodiscard]] FactParameter name() const { return {"database"_L1, m_database.name.toString()}; }

    void addContents(const uefi::SignatureDatabase &contents, const MeasuredVariable &variable,
                     Provenance provenance)
    {
        const auto say = [&](QLatin1StringView code, FactRating rating, std::vector<FactParameter> values) {
            values.insert(values.begin(), name());
            m_list.add(code, rating, provenance, variable, std::move(values));
        };
        for (const uefi::SignatureList &signatures : contents)
            for (const uefi::Signature &signature : signatures.signatures)
                if (signature.certificate && ++m_certificates <= maxListedCertificates)
                    addCertificate(*signature.certificate, say);
        if (m_certificates > maxListedCertificates)
            say("key.more"_L1, FactRating::Warning,
                {{"count"_L1, QString::number(m_certificates - maxListedCertificates)}});
        const uefi::SignatureCount count = uefi::countSignatures(contents);
        if (count.hashes > 0 && m_database.name != u"dbx"_s) // dbx has facts of its own
            say("key.hashes"_L1, FactRating::Plain, {{"count"_L1, QString::number(count.hashes)}});
        if (count.certificates + count.hashes + count.others == 0)
            say("key.database-empty"_L1, FactRating::Warning, {});
        if (m_database.isOfMicrosoft && m_hasOld && !m_hasNew)
            say("key.only-microsoft-2011"_L1, FactRating::Warning, {});
    }

    void addCertificate(const uefi::Certificate &certificate, const auto &say)
    {
        const auto generation = microsoftKeyOf(certificate);
        m_hasOld = m_hasOld || generation == MicrosoftKey::Of2011;
        m_hasNew = m_hasNew || generation == MicrosoftKey::Of2023;
        const std::vector<FactParameter> values{
            {"commonName"_L1, certificate.commonName},
            {"fingerprint"_L1, QString::fromLatin1(certificate.sha256Fingerprint.value.toHex())}};
        if (isTestKey(certificate))
            say("key.test-key"_L1, FactRating::Bad, values);
        else if (!generation)
            say("key.certificate"_L1, FactRating::Plain, values);
        else
            say(*generation == MicrosoftKey::Of2011 ? "key.microsoft-2011"_L1 : "key.microsoft-2023"_L1,
                FactRating::Plain, values);
    }

    FactList &m_list;
    const Database &m_database;
    int m_certificates = 0;
    bool m_hasOld = false;
    bool m_hasNew = false;
};

} // namespace

void addKeys(FactList &list)
{
    for (const Database &database : databases)
        DatabaseFacts(list, database).add();
}

} // namespace plumbline::appraisal
