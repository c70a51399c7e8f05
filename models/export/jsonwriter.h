// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/bufferedoutput.h"
#include "models/export/treewriter.h"

#include <vector>

namespace plumbline::models {

/// Writes JSON (RFC 8259) without blanks, members in the order in which they come.
class JsonWriter : public TreeWriter
{
public:
    explicit JsonWriter(BufferedOutput &out)
        : m_out(out)
    {
    }

    using TreeWriter::key;
    using TreeWriter::text;
    void beginMap() override { begin('{'); }
    void endMap() override { end('}'); }
    void beginList() override { begin('['); }
    void endList() override { end(']'); }
    void key(QStringView name) override;
    void text(QStringView value) override;
    void boolean(bool value) override;
    void null() override;

    /// The next member, element or closing bracket stands on a new line.
    void breakLine() { m_breakLine = true; }

protected:
    void exactNumber(const QString &digits) override;

private:
    void begin(char bracket);
    void end(char bracket);
    void element();
    void separate();

    BufferedOutput &m_out;
    std::vector<bool> m_hasElements; ///< by level
    bool m_afterKey = false;
    bool m_breakLine = false;
};

} // namespace plumbline::models
