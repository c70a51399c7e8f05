// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cataloguecommand.h"
#include "app/ctl/cataloguefile.h"
#include "app/ctl/command.h"
#include "app/ctl/commandparser.h"
#include "app/ctl/standardoutput.h"
#include "core/base/safetext.h"
#include "models/export/jsonwriter.h"
#include "models/export/textreport.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct CatalogueLookup
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueLookup)
};

/// "sha256:HEX", or the digits alone, of which the length tells the algorithm.
std::optional<Digest> digestFrom(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QByteArray digits = text.sliced(colon + 1).toLatin1().toLower();
    Digest digest{HashAlgorithm::None, QByteArray::fromHex(digits)};
    if (digits.isEmpty() || digest.value.toHex() != digits)
        return std::nullopt;
    if (colon >= 0) {
        digest.algorithm = hashAlgorithmByName(text.first(colon)).value_or(HashAlgorithm::None);
        return digest.algorithm == HashAlgorithm::None ? std::nullopt : std::optional(digest);
    }
    for (const HashAlgorithm algorithm :
         {HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha384, HashAlgorithm::Sha512})
        if (digestSize(algorithm) == digest.value.size())
            digest.algorithm = algorithm;
    return digest.algorithm == HashAlgorithm::None ? std::nullopt : std::optional(digest);
}

struct Answer
{
    QString asked;
    Digest digest;
    std::vector<const catalogue::SoftwareFile *> files;
};

bool isImageDigest(const catalogue::SoftwareFile &file, const Digest &digest)
{
    return std::ranges::find(file.digests, digest) == file.digests.end();
}

void writeJson(models::JsonWriter &json, const Answer &answer)
{
    json.breakLine();
    json.beginMap();
    json.member("digest"_L1, answer.asked);
    json.key("files"_L1);
    json.beginList();
    for (const catalogue::SoftwareFile *file : answer.files) {
        json.beginMap();
        json.member("path"_L1, file->path);
        json.member("package"_L1, file->package);
        json.member("version"_L1, file->version);
        json.member("of"_L1, isImageDigest(*file, answer.digest) ? "image"_L1 : "file"_L1);
        json.endMap();
    }
    json.endList();
    json.endMap();
}

void writeText(models::TextReport &report, const Answer &answer)
{
    if (answer.files.empty())
        report.line(safeText(answer.asked) + ": "_L1 + CatalogueLookup::tr("not known"));
    for (const catalogue::SoftwareFile *file : answer.files)
        report.line(safeText(answer.asked) + ": "_L1 + safeText(softwareText(*file)));
}

void print(models::BufferedOutput &out, const std::vector<Answer> &answers, bool isJson)
{
    if (!isJson) {
        models::TextReport report(out, StandardOutput::width());
        for (const Answer &answer : answers)
            writeText(report, answer);
        return;
    }
    models::JsonWriter json(out);
    json.beginMap();
    json.key("digests"_L1);
    json.beginList();
    for (const Answer &answer : answers)
        writeJson(json, answer);
    json.endList();
    json.endMap();
    out.add('\n');
}

} // namespace

int catalogueLookup(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, CatalogueLookup::tr("Prints one JSON document."));
    CommandParser parser(u"plumblinectl catalogue lookup"_s,
                         CatalogueLookup::tr("Says what digests are the digests of.\n\n"
                                             "Exit codes: 0 all are known; 1 one is not; 3 unusable input or "
                                             "usage error."));
    parser.options().addOptions({catalogueOption(), json});
    parser.options().addPositionalArgument(
        u"digest"_s, CatalogueLookup::tr("Hexadecimal digits, with or without the algorithm: sha256:HEX."),
        u"DIGEST…"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QString name = parser.options().value(u"catalogue"_s);
    const QStringList digests = parser.options().positionalArguments();
    if (name.isEmpty() || digests.isEmpty())
        return parser.refuse(CatalogueLookup::tr("a catalogue and at least one digest must be named"));
    std::vector<Answer> answers;
    for (const QString &text : digests) {
        const auto digest = digestFrom(text);
        if (!digest)
            return parser.refuse(CatalogueLookup::tr("%1 is no digest").arg(safeText(text)));
        answers.push_back({text, *digest, {}});
    }
    const auto catalogue = openCatalogue(name);
    if (!catalogue)
        return Unusable;
    for (Answer &answer : answers)
        answer.files = catalogue->findAll(answer.digest);
    StandardOutput out;
    print(out.buffer(), answers, parser.options().isSet(json));
    const bool areKnown
        = std::ranges::none_of(answers, [](const Answer &answer) { return answer.files.empty(); });
    const int code = areKnown ? Fine : Failed;
    return out.finish() ? code : std::max<int>(code, Incomplete);
}

} // namespace plumbline::ctl
