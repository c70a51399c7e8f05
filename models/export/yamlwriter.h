// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/bufferedoutput.h"
#include "models/export/treewriter.h"

#include <vector>

namespace plumbline::models {

/// Writes YAML 1.1 in block style, as tpm2-tools do: lists are not indented below their key. Text always
/// stands between double quotes, so that no evidence can become structure.
class YamlWriter : public TreeWriter
{
public:
    explicit YamlWriter(BufferedOutput &out)
        : m_out(out)
    {
    }

    using TreeWriter::key;
    using TreeWriter::text;
    void beginMap() override { begin(Kind::Map); }
    void endMap() override { end("{}"); }
    void beginList() override { begin(Kind::List); }
    void endList() override { end("[]"); }
    void key(QStringView name) override;
    void text(QStringView value) override;
    void boolean(bool value) override;
    void null() override;
    /// A scalar as it is to stand there: our own words and numbers, never evidence.
    void plain(QStringView scalar);

protected:
    void exactNumber(const QString &digits) override { plain(digits); }

private:
    enum class Kind { Map, List };
    struct Level
    {
        Kind kind = Kind::Map;
        int indent = 0; ///< column of the elements
        bool isEmpty = true;
        bool startsOnLine = false; ///< the first element stands behind a "- "
    };

    void begin(Kind kind);
    void end(const char *empty);
    void element();
    void startLine(Level &level);
    [[nodiscard]] Level levelFor(Kind kind) const;

    BufferedOutput &m_out;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace plumbline::models
