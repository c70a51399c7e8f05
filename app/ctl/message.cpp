// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/message.h"

#include "core/base/safetext.h"
#include "models/text/problemtext.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

void complain(const QString &text)
{
    std::fputs(qPrintable(u"plumblinectl: "_s + text + u'\n'), stderr);
}

void complainOf(const QString &name, const QString &text)
{
    complain(safeText(name) + u": "_s + text);
}

void complainOf(const QString &name, const ParseError &error)
{
    complainOf(name, models::parseErrorText(error));
}

void complainOf(const QString &name, const Problem &problem)
{
    complainOf(name, models::problemText(problem));
}

} // namespace plumbline::ctl
