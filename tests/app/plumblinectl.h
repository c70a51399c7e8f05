// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace plumbline::test {

/// What `plumblinectl` answered.
struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
};

/// Runs it to its end, with @p input on its standard input.
[[nodiscard]] Answer plumblinectl(const QStringList &arguments, const QByteArray &input = {},
                                  const QProcessEnvironment &environment
                                  = QProcessEnvironment::systemEnvironment());

/// The path of a file or folder of the samples.
[[nodiscard]] QString sample(const QString &name);

} // namespace plumbline::test
