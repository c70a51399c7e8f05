// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/message.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

void complain(const QString &text)
{
    std::fputs(qPrintable(u"plumblinectl: "_s + text + u'\n'), stderr);
}

} // namespace plumbline::ctl
