// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verifyoptions.h"

#include "app/ctl/command.h"
#include "app/ctl/message.h"
#include "core/base/safetext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

/// The context of this file's texts.
struct VerifyCommand
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

const char description[] = QT_TRANSLATE_NOOP(
    "VerifyCommand",
    "Verifies evidence offline: the quote, its signature and key, and whether the logs are the story of the "
    "signed "
    "PCRs. Files are those of tpm2-tools. The key that is named is taken as the expected one.\n\n"
    "Exit codes: 0 verified; 1 a check failed; 2 something is missing or cannot be proven; 3 unusable input "
    "or usage "
    "error.");

/// Options that name a file, and where the name goes.
struct FileOption
{
    QCommandLineOption option;
    QString VerifyOptions::*name;
};

std::vector<FileOption> fileOptions()
{
    const QString file = u"FILE"_s;
    return {
        {{u"log"_s, VerifyCommand::tr("The boot log."), file}, &VerifyOptions::log},
        {{u"ima"_s, VerifyCommand::tr("The IMA list."), file}, &VerifyOptions::ima},
        {{u"quote"_s, VerifyCommand::tr("The quote (tpm2_quote -m)."), file}, &VerifyOptions::quote},
        {{u"signature"_s, VerifyCommand::tr("Its signature (tpm2_quote -s)."), file},
         &VerifyOptions::signature},
        {{u"pcrs"_s, VerifyCommand::tr("The PCR values (tpm2_quote -o)."), file}, &VerifyOptions::pcrs},
        {{u"ak"_s, VerifyCommand::tr("The attestation key: TPM2B_PUBLIC, TSS PEM, PEM, DER or JWK."), file},
         &VerifyOptions::attestationKey},
        {{u"ek"_s, VerifyCommand::tr("The endorsement key that is expected, in the same forms."), file},
         &VerifyOptions::endorsementKey},
        {{u"dbx-reference"_s,
          VerifyCommand::tr(
              "A published dbx update or a list of revoked images, to hold the machine's dbx against."),
          file},
         &VerifyOptions::dbxReference},
    };
}

/// Whole bytes in hex, with nothing between them.
std::optional<QByteArray> nonceFrom(const QString &text)
{
    const QByteArray digits = text.toLatin1().toLower();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.isEmpty() || bytes.toHex() != digits)
        return std::nullopt;
    return bytes;
}

QString helpText(QCommandLineParser &parser)
{
    // The parser knows the program's name only.
    return parser.helpText().replace(QCoreApplication::arguments().value(0), u"plumblinectl verify"_s);
}

} // namespace

std::variant<VerifyOptions, int> parseVerifyOptions(const QStringList &arguments)
{
    const QCommandLineOption help{{u"h"_s, u"help"_s}, VerifyCommand::tr("Shows this help.")};
    const QCommandLineOption json{u"json"_s, VerifyCommand::tr("Prints one JSON document.")};
    const QCommandLineOption nonce{u"nonce"_s, VerifyCommand::tr("The nonce that was asked for, in hex."),
                                   u"HEX"_s};
    QCommandLineParser parser;
    parser.setApplicationDescription(VerifyCommand::tr(description));
    parser.addOptions({help, json, nonce});
    parser.addPositionalArgument(
        u"bundle"_s,
        VerifyCommand::tr("A bundle or a folder of evidence; files that are named besides take the place of "
                          "those in it."),
        u"[BUNDLE|FOLDER]"_s);
    const std::vector<FileOption> files = fileOptions();
    for (const FileOption &file : files)
        parser.addOption(file.option);
    addTrustOptions(parser);
    if (!parser.parse(QStringList{u"plumblinectl verify"_s} + arguments.sliced(1))) {
        complain(safeText(parser.errorText()));
        return Unusable;
    }
    if (parser.isSet(help)) {
        std::fputs(qPrintable(helpText(parser)), stdout);
        return Fine;
    }
    const QStringList loose = parser.positionalArguments();
    VerifyOptions options{.container = loose.value(0), .isJson = parser.isSet(json)};
    for (const FileOption &file : files)
        options.*file.name = parser.value(file.option);
    options.trust = trustOptions(parser);
    if (parser.isSet(nonce))
        options.nonce = nonceFrom(parser.value(nonce));
    if (parser.isSet(nonce) && !options.nonce)
        complain(VerifyCommand::tr("--nonce takes an even number of hexadecimal digits"));
    else if (loose.size() > 1)
        complain(VerifyCommand::tr("one bundle or folder at a time; “%1” is one too many")
                     .arg(safeTextElided(loose.at(1), 80)));
    else if (options.container.isEmpty() && options.quote.isEmpty())
        complain(
            VerifyCommand::tr("--quote, a bundle or a folder is missing; see plumblinectl verify --help"));
    else
        return options;
    return Unusable;
}

} // namespace plumbline::ctl
