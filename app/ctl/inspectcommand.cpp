// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inspectcommand.h"

#include "app/ctl/command.h"
#include "app/ctl/inspectoptions.h"
#include "app/ctl/message.h"
#include "app/ctl/standardoutput.h"
#include "core/base/safetext.h"
#include "core/evidence/filereader.h"
#include "models/export/inspectjson.h"
#include "models/export/inspecttext.h"
#include "models/export/inspectyaml.h"
#include "models/text/problemtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

using Form = InspectOptions::Form;

std::optional<models::Inspection> inspectFile(const QString &name, const InspectOptions &options)
{
    const auto bytes = evidence::readFile(name, evidence::maxLogSize);
    if (bytes && bytes->isEmpty()) {
        complain(safeText(name) + u": "_s
                 + QCoreApplication::translate("InspectCommand", "there is nothing in it"));
        return std::nullopt;
    }
    auto log = bytes ? evidence::readLog(*bytes, options.format) : fail(bytes.error());
    if (!log) {
        complain(safeText(name) + u": "_s + models::parseErrorText(log.error()));
        return std::nullopt;
    }
    return models::inspectLog(name, *std::move(log));
}

int exitCodeOf(const models::Inspection &inspection)
{
    if (inspection.log.size() == 0)
        return Unusable;
    if (inspection.isIncomplete())
        return Incomplete;
    return inspection.mismatches > 0 ? Failed : Fine;
}

/// Prints what is asked for, one file after the other. Several files make one JSON document all the same:
/// {"logs":[…]}.
class Printer
{
public:
    Printer(models::BufferedOutput &out, const InspectOptions &options)
        : m_out(out)
        , m_json(out)
        , m_form(options.form)
        , m_isJsonList(options.form == Form::Json && options.files.size() > 1)
    {
        if (!m_isJsonList)
            return;
        m_json.beginMap();
        m_json.key("logs"_L1);
        m_json.beginList();
    }

    void print(const models::Inspection &inspection)
    {
        switch (m_form) {
        case Form::Json:
            models::writeInspectJson(m_json, inspection);
            if (!m_isJsonList)
                m_out.add('\n');
            break;
        case Form::Yaml:
            models::writeInspectYaml(m_out, inspection);
            break;
        case Form::Text: {
            models::TextReport report(m_out, StandardOutput::width());
            if (!std::exchange(m_isFirst, false))
                report.line();
            models::writeInspectText(report, inspection);
        }
        }
    }

    void finish()
    {
        if (!m_isJsonList)
            return;
        m_json.endList();
        m_json.endMap();
        m_out.add('\n');
    }

private:
    models::BufferedOutput &m_out;
    models::JsonWriter m_json;
    Form m_form;
    bool m_isJsonList;
    bool m_isFirst = true;
};

} // namespace

int inspect(const QStringList &arguments)
{
    const std::variant<InspectOptions, int> parsed = parseInspectOptions(arguments);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &options = std::get<InspectOptions>(parsed);
    StandardOutput out;
    Printer printer(out.buffer(), options);
    int worst = Fine;
    for (const QString &name : options.files) {
        const std::optional<models::Inspection> inspection = inspectFile(name, options);
        worst = std::max(worst, inspection ? exitCodeOf(*inspection) : int(Unusable));
        if (inspection)
            printer.print(*inspection);
    }
    printer.finish();
    return out.finish() ? worst : std::max<int>(worst, Incomplete);
}

} // namespace plumbline::ctl
