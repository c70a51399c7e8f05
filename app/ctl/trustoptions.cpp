// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/trustoptions.h"

#include "app/ctl/message.h"
#include "core/base/safetext.h"
#include "core/certificate/bundle.h"
#include "core/certificate/chain.h"
#include "core/evidence/filereader.h"
#include "core/evidence/lastseen.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

/// The context of this file's texts.
struct VerifyCommand
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

constexpr qint64 maxNameSize = 1024;

/// The bytes of a file that @p read can read; nothing, after saying why, where it cannot.
template <typename Read> std::optional<QByteArray> readChecked(const QString &name, qint64 maxSize, Read read)
{
    const auto bytes = evidence::readFile(name, maxSize);
    std::optional<ParseError> error;
    if (!bytes)
        error = bytes.error();
    else if (const auto value = read(*bytes); !value)
        error = value.error();
    if (!error)
        return *bytes;
    complainOf(name, *error);
    return std::nullopt;
}

auto asCertificates = [](const QByteArray &bytes) { return certificate::readCertificates(bytes); };
auto asRevocationList = [](const QByteArray &bytes) { return certificate::readRevocationList(bytes); };
/// Bad certificates of keys are for the checks to judge.
auto asAnything = [](const QByteArray &bytes) { return Result<QByteArray>(bytes); };

template <typename Read> bool readInto(QByteArray &target, const QString &name, qint64 maxSize, Read read)
{
    if (name.isEmpty())
        return true;
    auto bytes = readChecked(name, maxSize, read);
    if (bytes)
        target = *std::move(bytes);
    return bytes.has_value();
}

template <typename Read>
bool readInto(std::vector<QByteArray> &target, const QStringList &names, qint64 maxSize, Read read)
{
    bool isComplete = true;
    for (const QString &name : names) {
        if (auto bytes = readChecked(name, maxSize, read))
            target.push_back(*std::move(bytes));
        else
            isComplete = false;
    }
    return isComplete;
}

} // namespace

void addTrustOptions(QCommandLineParser &parser)
{
    const QString file = u"FILE"_s;
    parser.addOptions({
        {u"ak-name"_s,
         VerifyCommand::tr("The Name of the attestation key that was enrolled (tpm2_createak -n)."), file},
        {u"ak-certificate"_s, VerifyCommand::tr("The certificate of the attestation key, DER or PEM."), file},
        {u"ek-certificate"_s, VerifyCommand::tr("The certificate of the endorsement key, DER or PEM."), file},
        {u"ca"_s,
         VerifyCommand::tr(
             "A root that certificates of endorsement keys may lead to; PEM may hold several. Can "
             "be given more than once."),
         file},
        {u"ak-ca"_s, VerifyCommand::tr("The same for certificates of attestation keys."), file},
        {u"intermediate"_s,
         VerifyCommand::tr("A certificate between those and the roots. Can be given more than once."), file},
        {u"crl"_s, VerifyCommand::tr("A revocation list, DER or PEM. Can be given more than once."), file},
        {u"last-seen"_s, VerifyCommand::tr("What --remember wrote when the machine was last seen."), file},
        {u"remember"_s, VerifyCommand::tr("Writes down what was seen of the TPM, if all about it is proven."),
         file},
    });
}

TrustOptions trustOptions(const QCommandLineParser &parser)
{
    return {.attestationName = parser.value(u"ak-name"_s),
            .attestationCertificate = parser.value(u"ak-certificate"_s),
            .endorsementCertificate = parser.value(u"ek-certificate"_s),
            .authorities = parser.values(u"ca"_s),
            .attestationAuthorities = parser.values(u"ak-ca"_s),
            .intermediates = parser.values(u"intermediate"_s),
            .revocationLists = parser.values(u"crl"_s),
            .lastSeen = parser.value(u"last-seen"_s),
            .remember = parser.value(u"remember"_s)};
}

bool readTrustFiles(const TrustOptions &options, evidence::Evidence &evidence)
{
    constexpr qint64 bundleSize = certificate::maxBundleSize;
    evidence::Request &request = evidence.request;
    QByteArray seen;
    const std::array isRead{
        readInto(request.attestationKeyName, options.attestationName, maxNameSize, asAnything),
        readInto(evidence.attestationCertificate, options.attestationCertificate, bundleSize, asAnything),
        readInto(evidence.endorsementCertificate, options.endorsementCertificate, bundleSize, asAnything),
        readInto(request.trustAnchors, options.authorities, bundleSize, asCertificates),
        readInto(request.attestationAnchors, options.attestationAuthorities, bundleSize, asCertificates),
        readInto(evidence.chainCertificates, options.intermediates, bundleSize, asCertificates),
        readInto(evidence.revocationLists, options.revocationLists, certificate::maxRevocationListSize,
                 asRevocationList),
        readInto(seen, options.lastSeen, evidence::maxLastSeenSize,
                 [](const QByteArray &bytes) { return evidence::readLastSeen(bytes); }),
    };
    if (const auto record = evidence::readLastSeen(seen))
        request.lastSeen = *record;
    return std::ranges::all_of(isRead, std::identity());
}

bool remember(const TrustOptions &options, const evidence::ReadEvidence &evidence)
{
    auto seen = evidence::lastSeenOf(evidence);
    if (seen && seen->endorsementKeyDigest.isEmpty() && evidence.request.lastSeen)
        seen->endorsementKeyDigest = evidence.request.lastSeen->endorsementKeyDigest; // known from before
    if (!seen) {
        complain(VerifyCommand::tr("nothing to remember: the key's Name is not known"));
        return false;
    }
    QSaveFile file(options.remember);
    const QByteArray bytes = evidence::lastSeenJson(*seen);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    complainOf(options.remember, safeText(file.errorString()));
    return false;
}

} // namespace plumbline::ctl
