// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bundlecommand.h"
#include "app/ctl/command.h"
#include "app/ctl/commandparser.h"
#include "app/ctl/message.h"
#include "app/ctl/newfile.h"
#include "app/ctl/standardoutput.h"
#include "core/bundle/requestrecord.h"
#include "core/bundle/role.h"
#include "core/evidence/filereader.h"
#include "core/tpm/keyfile.h"
#include "models/export/jsonwriter.h"
#include "models/text/problemtext.h"
#include "models/workstation/requestkey.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct BundleRequest
{
    Q_DECLARE_TR_FUNCTIONS(BundleRequest)
};

/// The Name of the key that is to sign; empty where its file does not tell it.
QByteArray nameOfKey(const QString &path)
{
    const auto bytes = evidence::readFile(path, rowOf(bundle::Role::AttestationKey).maxSize);
    const auto key = bytes ? tpm::readKeyFile(*bytes) : fail(bytes.error());
    if (key && key->area)
        return tpm::nameOf(*key->area);
    complainOf(path,
               key ? BundleRequest::tr("the file does not tell the key's Name; give it as TPM2B_PUBLIC")
                   : models::parseErrorText(key.error()));
    return {};
}

bool print(const bundle::RequestRecord &record, bool isJson)
{
    StandardOutput out;
    const QString nonce = QString::fromLatin1(record.nonce.toHex());
    if (isJson) {
        models::JsonWriter json(out.buffer());
        json.beginMap();
        json.member("id"_L1, record.id);
        json.member("nonce"_L1, nonce);
        json.member("selection"_L1, bundle::selectionText(record.selection));
        json.endMap();
    } else {
        out.buffer().add(nonce);
    }
    out.buffer().add('\n');
    return out.finish();
}

} // namespace

int bundleRequest(const QStringList &arguments)
{
    const QCommandLineOption pcrs(u"pcrs"_s,
                                  BundleRequest::tr("The PCRs to be quoted, as tpm2_quote -l takes them."),
                                  u"sha256:0,1,…"_s);
    const QCommandLineOption key(
        u"ak"_s, BundleRequest::tr("The attestation key that is to sign: TPM2B_PUBLIC or TSS PEM."),
        u"FILE"_s);
    const QCommandLineOption output(u"o"_s, BundleRequest::tr("Where the record is written: a new file."),
                                    u"FILE"_s);
    const QCommandLineOption json(u"json"_s, BundleRequest::tr("Prints one JSON document."));
    CommandParser parser(
        u"plumblinectl bundle request"_s,
        BundleRequest::tr("Makes a nonce, prints it in hex, and writes a record of the request. "
                          "Put the record into the bundle with the answer: only the workstation "
                          "that made it knows it again, and can tell how old the answer may be."));
    parser.options().addOptions({pcrs, key, output, json});
    if (const auto code = parser.parse(arguments))
        return *code;
    const QCommandLineParser &options = parser.options();
    const auto selection = bundle::selectionFromText(options.value(pcrs));
    if (!options.isSet(pcrs) || !selection || selection->banks.empty())
        return parser.refuse(BundleRequest::tr("--pcrs takes banks and PCRs, such as sha256:0,1,7+sha1:0"));
    if (!options.isSet(output) || !options.positionalArguments().isEmpty())
        return parser.refuse(
            BundleRequest::tr("-o must name the record's file, and nothing else may stand there"));
    QByteArray name;
    if (options.isSet(key) && (name = nameOfKey(options.value(key))).isEmpty())
        return Unusable;
    const auto secret = models::makeRequestKey();
    if (!secret) {
        complain(models::parseErrorText(secret.error()));
        return Incomplete;
    }
    const auto record = bundle::makeRequest(*selection, QDateTime::currentDateTimeUtc(), name);
    if (!record) {
        complain(BundleRequest::tr("this system has no random numbers to give"));
        return Incomplete;
    }
    if (!writeNewFile(options.value(output), bundle::writeRequest(*record, *secret)))
        return Incomplete;
    return print(*record, options.isSet(json)) ? Fine : Incomplete;
}

} // namespace plumbline::ctl
