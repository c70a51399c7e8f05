// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bundlecommand.h"
#include "app/ctl/command.h"
#include "app/ctl/commandparser.h"
#include "app/ctl/message.h"
#include "app/ctl/namedfile.h"
#include "app/ctl/newfile.h"
#include "core/bundle/bundle.h"
#include "core/tpm/pem.h"
#include "models/text/problemtext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

using bundle::Role;

struct BundleCreate
{
    Q_DECLARE_TR_FUNCTIONS(BundleCreate)
};

/// An option that names files of one role.
struct RoleOption
{
    Role role;
    QCommandLineOption option;
};

std::vector<RoleOption> roleOptions()
{
    const QString file = u"FILE"_s;
    return {
        {Role::BootLog, {u"log"_s, BundleCreate::tr("The boot log."), file}},
        {Role::ImaList, {u"ima"_s, BundleCreate::tr("The IMA list."), file}},
        {Role::UserspaceLog, {u"userspace-log"_s, BundleCreate::tr("systemd's userspace log."), file}},
        {Role::Quote, {u"quote"_s, BundleCreate::tr("The quote (tpm2_quote -m)."), file}},
        {Role::Signature, {u"signature"_s, BundleCreate::tr("Its signature (tpm2_quote -s)."), file}},
        {Role::PcrValues, {u"pcrs"_s, BundleCreate::tr("The PCR values (tpm2_quote -o)."), file}},
        {Role::AttestationKey, {u"ak"_s, BundleCreate::tr("The attestation key."), file}},
        {Role::EndorsementKey, {u"ek"_s, BundleCreate::tr("The endorsement key."), file}},
        {Role::AttestationCertificate,
         {u"ak-certificate"_s, BundleCreate::tr("The attestation key's certificate."), file}},
        {Role::EndorsementCertificate,
         {u"ek-certificate"_s, BundleCreate::tr("The endorsement key's certificate."), file}},
        {Role::ChainCertificate,
         {u"intermediate"_s, BundleCreate::tr("A certificate between them and a root; may be repeated."),
          file}},
        {Role::RevocationList, {u"crl"_s, BundleCreate::tr("A revocation list; may be repeated."), file}},
        {Role::RequestRecord,
         {u"request"_s, BundleCreate::tr("The record that plumblinectl bundle request wrote."), file}},
    };
}

/// Bundles hold certificates as DER, each in a file of its own.
std::vector<QByteArray> asDer(const QByteArray &bytes)
{
    const auto blocks = tpm::looksLikePem(bytes) ? tpm::readPemBlocks(bytes, bundle::maxNumbered)
                                                 : Result<std::vector<tpm::PemBlock>>();
    if (!blocks || blocks->empty())
        return {bytes};
    std::vector<QByteArray> files;
    for (const tpm::PemBlock &block : *blocks)
        files.push_back(block.bytes);
    return files;
}

bool isCertificate(Role role)
{
    return role == Role::AttestationCertificate || role == Role::EndorsementCertificate
        || role == Role::ChainCertificate || role == Role::RevocationList;
}

/// Collects the parts; says why for each file that cannot be read.
class Collector
{
public:
    [[nodiscard]] bool addFolder(const QString &path)
    {
        auto opened = openNamedEvidence(path);
        if (opened)
            m_parts = *std::move(opened);
        return opened.has_value();
    }

    [[nodiscard]] bool addFile(Role role, const QString &path, const QString &name = {})
    {
        const auto bytes = readNamedFile(path, rowOf(role).maxSize);
        if (!bytes)
            return false;
        if (role != Role::RequestRecord) {
            addParts(role, isCertificate(role) ? asDer(*bytes) : std::vector{*bytes}, name);
            return true;
        }
        const auto added = addRequest(m_parts, *bytes, {});
        if (!added)
            complainOf(path, added.error());
        return added.has_value();
    }

    /// "os-release=FILE"
    [[nodiscard]] bool addHostFact(const QString &text)
    {
        const QString name = text.section(u'=', 0, 0);
        const auto isFact = [&](QLatin1StringView fact) { return name == fact; };
        if (text.contains(u'=') && std::ranges::any_of(bundle::hostFactNames(), isFact))
            return addFile(Role::HostFact, text.section(u'=', 1), name);
        QStringList names;
        for (const QLatin1StringView fact : bundle::hostFactNames())
            names += fact;
        complain(BundleCreate::tr("--host takes NAME=FILE; a NAME is one of %1").arg(names.join(u", "_s)));
        return false;
    }

    [[nodiscard]] std::vector<bundle::Member> members() const { return membersOf(m_parts); }

    /// False, after saying so, where there are more certificates than a bundle has names for.
    [[nodiscard]] bool fits() const
    {
        for (const auto *files : {&m_parts.evidence.chainCertificates, &m_parts.evidence.revocationLists}) {
            if (files->size() <= size_t(bundle::maxNumbered))
                continue;
            const Problem problem{.code = "bundle.too-many-members"_L1,
                                  .range = {},
                                  .structure = {},
                                  .wanted = qint64(files->size()),
                                  .available = bundle::maxNumbered,
                                  .detail = {}};
            complain(models::problemText(problem));
            return false;
        }
        return true;
    }

private:
    /// Of a PEM file with a key's certificate, the first is the key's, and the others lead to its root.
    void addParts(Role role, const std::vector<QByteArray> &files, const QString &name)
    {
        const bool isOne = role == Role::AttestationCertificate || role == Role::EndorsementCertificate;
        addPart(m_parts, role, files.front(), name);
        for (size_t i = 1; i < files.size(); ++i)
            addPart(m_parts, isOne ? Role::ChainCertificate : role, files[i], name);
    }

    bundle::OpenedEvidence m_parts;
};

/// What the options name, read.
bool collect(Collector &collector, const QCommandLineParser &options, const std::vector<RoleOption> &roles,
             const QCommandLineOption &host)
{
    const QStringList folders = options.positionalArguments();
    bool isComplete = folders.isEmpty() || collector.addFolder(folders.constFirst());
    for (const RoleOption &each : roles)
        for (const QString &path : options.values(each.option))
            isComplete = collector.addFile(each.role, path) && isComplete;
    for (const QString &fact : options.values(host))
        isComplete = collector.addHostFact(fact) && isComplete;
    return isComplete;
}

} // namespace

int bundleCreate(const QStringList &arguments)
{
    const QCommandLineOption output(u"o"_s, BundleCreate::tr("The bundle: a new file, usually NAME.plumb."),
                                    u"FILE"_s);
    const QCommandLineOption host(
        u"host"_s,
        BundleCreate::tr("What the machine says of itself, e.g. os-release=FILE; may be repeated."),
        u"NAME=FILE"_s);
    const std::vector<RoleOption> roles = roleOptions();
    CommandParser parser(
        u"plumblinectl bundle create"_s,
        BundleCreate::tr("Puts the evidence of one machine into one file, byte for byte. Files "
                         "that are named take the place of those of the folder."));
    for (const RoleOption &role : roles)
        parser.options().addOption(role.option);
    parser.options().addOptions({host, output});
    parser.options().addPositionalArgument(u"folder"_s, BundleCreate::tr("A folder of evidence."),
                                           u"[FOLDER]"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QCommandLineParser &options = parser.options();
    if (!options.isSet(output) || options.positionalArguments().size() > 1)
        return parser.refuse(
            BundleCreate::tr("-o must name the bundle, and at most one folder may be named"));
    Collector collector;
    if (!collect(collector, options, roles, host) || !collector.fits())
        return Unusable;
    const std::vector<bundle::Member> members = collector.members();
    if (members.empty())
        return parser.refuse(BundleCreate::tr("no evidence is named"));
    const auto file = bundle::writeBundle(members, QDateTime::currentDateTimeUtc());
    if (!file) {
        complain(models::problemText(file.error()));
        return Unusable;
    }
    return writeNewFile(options.value(output), *file) ? Fine : Incomplete;
}

} // namespace plumbline::ctl
