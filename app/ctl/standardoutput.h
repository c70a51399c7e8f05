// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/bufferedoutput.h"

#include <QFile>

namespace plumbline::ctl {

/// Standard output, written in large pieces. A reader that goes away (a closed pipe) is an error like any
/// other here, and does not end the program.
class StandardOutput
{
public:
    StandardOutput();

    [[nodiscard]] models::BufferedOutput &buffer() { return m_buffer; }

    /// Columns for text: COLUMNS if set, else those of the terminal; 0 where standard output is no terminal.
    [[nodiscard]] static int width();

    /// Writes what is left. Says why if that failed, except when the reader went away: it knows.
    [[nodiscard]] bool finish();

private:
    QFile m_file;
    models::BufferedOutput m_buffer;
};

} // namespace plumbline::ctl
