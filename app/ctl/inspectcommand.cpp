// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inspectcommand.h"

#include "app/ctl/inspectprinter.h"
#include "app/ctl/standardoutput.h"

#include <algorithm>

namespace plumbline::ctl {

int inspect(const QStringList &arguments)
{
    const std::variant<InspectOptions, int> parsed = parseInspectOptions(arguments);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &options = std::get<InspectOptions>(parsed);
    StandardOutput out;
    InspectPrinter printer(out.buffer(), options);
    int worst = Fine;
    for (const QString &name : options.files) {
        const std::optional<InspectedFile> file = inspectFile(name, options);
        worst = std::max<int>(worst, file ? exitCodeOf(*file) : Unusable);
        if (file)
            printer.print(*file);
    }
    printer.finish();
    return out.finish() ? worst : std::max<int>(worst, Incomplete);
}

} // namespace plumbline::ctl
