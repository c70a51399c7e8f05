// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plumbline::models {

/// Writes a document of maps, lists and values as it is told, without keeping it: a list of a million entries
/// needs no more memory than one of ten. Inside a map every value comes after its key().
class TreeWriter
{
public:
    /// Numbers up to here are exact for every reader of JSON; larger ones are written as decimal text.
    /// RFC 8259, section 6.
    static constexpr quint64 maxExactNumber = (quint64(1) << 53) - 1;

    TreeWriter() = default;
    virtual ~TreeWriter() = default;
    Q_DISABLE_COPY_MOVE(TreeWriter)

    virtual void beginMap() = 0;
    virtual void endMap() = 0;
    virtual void beginList() = 0;
    virtual void endList() = 0;
    virtual void key(QStringView name) = 0;
    void key(QLatin1StringView name) { key(QString(name)); }

    virtual void text(QStringView value) = 0;
    virtual void boolean(bool value) = 0;
    virtual void null() = 0;

    void text(QLatin1StringView value) { text(QString(value)); }

    /// A key with its value.
    template <typename Name> void member(Name name, qint64 value)
    {
        key(name);
        number(value);
    }
    template <typename Name> void member(Name name, std::optional<qint64> value)
    {
        key(name);
        if (value)
            number(*value);
        else
            null();
    }
    template <typename Name> void member(Name name, QLatin1StringView value)
    {
        key(name);
        text(value);
    }
    template <typename Name> void member(Name name, const QString &value)
    {
        key(name);
        text(value);
    }

    void number(quint64 value)
    {
        if (value > maxExactNumber)
            text(QString::number(value));
        else
            exactNumber(QString::number(value));
    }
    void number(qint64 value)
    {
        if (value < -qint64(maxExactNumber) || value > qint64(maxExactNumber))
            text(QString::number(value));
        else
            exactNumber(QString::number(value));
    }

protected:
    virtual void exactNumber(const QString &digits) = 0;
};

} // namespace plumbline::models
