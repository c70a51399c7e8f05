// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bundlecommand.h"
#include "app/ctl/command.h"
#include "app/ctl/commandparser.h"
#include "app/ctl/namedfile.h"
#include "app/ctl/standardoutput.h"
#include "models/export/sourcereport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

struct BundleShow
{
    Q_DECLARE_TR_FUNCTIONS(BundleShow)
};

} // namespace

int bundleShow(const QStringList &arguments)
{
    const QCommandLineOption json(u"json"_s, BundleShow::tr("Prints one JSON document."));
    CommandParser parser(
        u"plumblinectl bundle show"_s,
        BundleShow::tr("Says what is in a bundle or a folder of evidence, what each file is taken "
                       "for, and whose request it answers. Verifies nothing."));
    parser.options().addOption(json);
    parser.options().addPositionalArgument(u"bundle"_s, BundleShow::tr("The bundle or folder."),
                                           u"BUNDLE|FOLDER"_s);
    if (const auto code = parser.parse(arguments))
        return *code;
    const QStringList names = parser.options().positionalArguments();
    if (names.size() != 1)
        return parser.refuse(BundleShow::tr("one bundle must be named"));
    auto opened = openNamedEvidence(names.constFirst());
    if (!opened)
        return Unusable;
    const models::EvidenceSource source{names.constFirst(), *std::move(opened)};
    StandardOutput out;
    if (parser.options().isSet(json)) {
        models::JsonWriter writer(out.buffer());
        models::writeSourceJson(writer, source);
        out.buffer().add('\n');
    } else {
        models::TextReport report(out.buffer(), StandardOutput::width());
        models::writeSourceText(report, source);
        models::writeHostFactsText(report, source);
    }
    return out.finish() ? Fine : Incomplete;
}

} // namespace plumbline::ctl
