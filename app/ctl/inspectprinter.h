// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/inspectedfile.h"
#include "models/export/jsonwriter.h"

namespace plumbline::ctl {

/// Prints what is asked for, one file after the other. Several files make one JSON document all the same:
/// {"logs":[…]}.
class InspectPrinter
{
public:
    InspectPrinter(models::BufferedOutput &out, const InspectOptions &options);

    void print(const InspectedFile &file);
    /// What stands behind the last file.
    void finish();

private:
    void printJson(const InspectedFile &file);
    void printYaml(const InspectedFile &file);
    void printText(const InspectedFile &file);

    models::BufferedOutput &m_out;
    models::JsonWriter m_json;
    InspectOptions::Form m_form;
    bool m_isJsonList;
    bool m_isFirst = true;
};

} // namespace plumbline::ctl
