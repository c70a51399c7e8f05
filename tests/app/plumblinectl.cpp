// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/plumblinectl.h"

#include <QJsonDocument>

namespace plumbline::test {

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Answer plumblinectl(const QStringList &arguments, const QByteArray &input,
                    const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PLUMBLINECTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString sample(const QString &name)
{
    return QStringLiteral(PLUMBLINE_SAMPLES) + QLatin1Char('/') + name;
}

} // namespace plumbline::test
