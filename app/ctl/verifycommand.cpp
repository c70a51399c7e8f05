// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verifycommand.h"

#include "app/ctl/command.h"
#include "app/ctl/message.h"
#include "app/ctl/namedfile.h"
#include "app/ctl/standardoutput.h"
#include "app/ctl/verifyoptions.h"
#include "core/evidence/filereader.h"
#include "models/export/verifyreport.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

constexpr qint64 maxPartSize = 1024 * 1024; ///< quotes, signatures, keys, PCR values

struct FilePart
{
    QString VerifyOptions::*name;
    QByteArray evidence::Evidence::*bytes;
    qint64 maxSize;
};
constexpr std::array parts{
    FilePart{&VerifyOptions::log, &evidence::Evidence::bootLog, evidence::maxBootLogSize},
    FilePart{&VerifyOptions::ima, &evidence::Evidence::imaList, evidence::maxLogSize},
    FilePart{&VerifyOptions::quote, &evidence::Evidence::quote, maxPartSize},
    FilePart{&VerifyOptions::signature, &evidence::Evidence::signature, maxPartSize},
    FilePart{&VerifyOptions::pcrs, &evidence::Evidence::pcrValues, maxPartSize},
    FilePart{&VerifyOptions::attestationKey, &evidence::Evidence::attestationKey, maxPartSize},
    FilePart{&VerifyOptions::endorsementKey, &evidence::Evidence::endorsementKey, maxPartSize},
};

/// Opens the bundle or folder that is named; nothing where none is. False, after saying why, where it cannot
/// be.
bool openContainer(const QString &name, std::optional<models::EvidenceSource> &source)
{
    if (name.isEmpty())
        return true;
    auto opened = openNamedEvidence(name);
    if (opened)
        source = models::EvidenceSource{name, *std::move(opened)};
    return opened.has_value();
}

/// Reads all files that are named; says why for each that cannot be read.
bool readFiles(const VerifyOptions &options, evidence::Evidence &evidence)
{
    bool isComplete = true;
    for (const FilePart &part : parts) {
        const QString &name = options.*part.name;
        if (name.isEmpty())
            continue;
        if (auto bytes = readNamedFile(name, part.maxSize))
            evidence.*part.bytes = *std::move(bytes);
        else
            isComplete = false;
    }
    return isComplete;
}

/// The list to hold the machine's dbx against: an empty one where none is named.
std::optional<appraisal::RevocationList> readReference(const QString &name)
{
    if (name.isEmpty())
        return appraisal::RevocationList();
    const auto bytes = evidence::readFile(name, appraisal::maxRevocationListSize);
    const auto list = bytes ? appraisal::readRevocations(*bytes) : fail(bytes.error());
    if (!list) {
        complainOf(name, list.error());
        return std::nullopt;
    }
    return *list;
}

int exitCodeOf(appraisal::Verdict verdict)
{
    switch (verdict) {
    case appraisal::Verdict::Verified:
        return Fine;
    case appraisal::Verdict::Failed:
        return Failed;
    case appraisal::Verdict::Incomplete:
        break;
    }
    return Incomplete;
}

/// Only what is proven is worth comparing with later, and a quote that is older than the last one is not.
bool rememberProven(const TrustOptions &options, const models::VerifiedEvidence &verified)
{
    if (options.remember.isEmpty())
        return true;
    const appraisal::Appraisal &appraisal = verified.verification.appraisal;
    if (appraisal.verdict != appraisal::Verdict::Failed && !appraisal.signedValues.empty())
        return remember(options, verified.evidence);
    complain(QCoreApplication::translate("VerifyCommand", "nothing was remembered: the quote is not proven"));
    return false;
}

} // namespace

int verify(const QStringList &arguments)
{
    const std::variant<VerifyOptions, int> parsed = parseVerifyOptions(arguments);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &options = std::get<VerifyOptions>(parsed);
    std::optional<models::EvidenceSource> source;
    if (!openContainer(options.container, source))
        return Unusable;
    evidence::Evidence files = source ? source->opened.evidence : evidence::Evidence();
    const auto reference = readReference(options.dbxReference);
    const bool hasParts = readFiles(options, files);
    if (!readTrustFiles(options.trust, files) || !hasParts || !reference)
        return Unusable;
    if (options.nonce)
        files.request.nonce = options.nonce;
    if (!options.attestationKey.isEmpty())
        files.request.isKeyPinned = true;
    if (!options.endorsementKey.isEmpty())
        files.request.isEndorsementKeyPinned = true;
    models::VerifiedEvidence verified{
        .evidence = evidence::readEvidence(files), .verification = {}, .source = std::move(source)};
    verified.verification = models::verify(verified.evidence, {}, *reference);
    StandardOutput out;
    if (options.isJson) {
        models::JsonWriter json(out.buffer());
        models::writeVerifyJson(json, verified);
        out.buffer().add('\n');
    } else {
        models::TextReport report(out.buffer(), StandardOutput::width());
        models::writeVerifyText(report, verified);
    }
    const int code = exitCodeOf(verified.verification.appraisal.verdict);
    const bool isWritten = out.finish();
    const bool isRemembered = rememberProven(options.trust, verified);
    if (isWritten && !isRemembered && code == Fine)
        return Incomplete; // a verdict that is worse stands
    return isWritten ? code : std::max<int>(code, Incomplete);
}

} // namespace plumbline::ctl
