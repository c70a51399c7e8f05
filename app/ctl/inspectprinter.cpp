// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inspectprinter.h"

#include "app/ctl/standardoutput.h"
#include "models/export/inspectjson.h"
#include "models/export/inspecttext.h"
#include "models/export/inspectyaml.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

using Form = InspectOptions::Form;

template <typename... Handlers> struct Overload : Handlers...
{
    using Handlers::operator()...;
};

} // namespace

InspectPrinter::InspectPrinter(models::BufferedOutput &out, const InspectOptions &options)
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

void InspectPrinter::print(const InspectedFile &file)
{
    switch (m_form) {
    case Form::Json:
        printJson(file);
        return;
    case Form::Yaml:
        printYaml(file);
        return;
    case Form::Text:
        printText(file);
    }
}

void InspectPrinter::finish()
{
    if (!m_isJsonList)
        return;
    m_json.endList();
    m_json.endMap();
    m_out.add('\n');
}

void InspectPrinter::printJson(const InspectedFile &file)
{
    if (m_isJsonList)
        m_json.breakLine();
    std::visit(Overload{[&](const models::Inspection &log) { models::writeInspectJson(m_json, log); },
                        [&](const models::DatabaseInspection &database) {
                            models::writeDatabaseJson(m_json, database);
                        }},
               file);
    if (!m_isJsonList)
        m_out.add('\n');
}

void InspectPrinter::printYaml(const InspectedFile &file)
{
    std::visit(Overload{[&](const models::Inspection &log) { models::writeInspectYaml(m_out, log); },
                        [&](const models::DatabaseInspection &database) {
                            models::writeDatabaseYaml(m_out, database);
                        }},
               file);
}

void InspectPrinter::printText(const InspectedFile &file)
{
    models::TextReport report(m_out, StandardOutput::width());
    if (!std::exchange(m_isFirst, false))
        report.line();
    std::visit(Overload{[&](const models::Inspection &log) { models::writeInspectText(report, log); },
                        [&](const models::DatabaseInspection &database) {
                            models::writeDatabaseText(report, database);
                        }},
               file);
}

} // namespace plumbline::ctl
