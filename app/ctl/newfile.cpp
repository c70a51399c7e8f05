// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/newfile.h"

#include "app/ctl/message.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

bool writeNewFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered);
    if (isOpen && file.write(bytes) == bytes.size())
        return true;
    complainOf(path, file.errorString());
    if (isOpen)
        file.remove();
    return false;
}

} // namespace plumbline::ctl
