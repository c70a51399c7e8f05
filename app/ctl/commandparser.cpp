// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandparser.h"

#include "app/ctl/command.h"
#include "app/ctl/message.h"
#include "core/base/safetext.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

CommandParser::CommandParser(QString command, const QString &description)
    : m_command(std::move(command))
    , m_help({u"h"_s, u"help"_s}, QCoreApplication::translate("plumblinectl", "Shows this help."))
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption(m_help);
}

std::optional<int> CommandParser::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{m_command} + arguments))
        return refuse(safeText(m_parser.errorText()));
    if (!m_parser.isSet(m_help))
        return std::nullopt;
    // The parser knows the program's name only.
    const QString program = QCoreApplication::arguments().value(0);
    std::fputs(qPrintable(m_parser.helpText().replace(program, m_command)), stdout);
    return Fine;
}

int CommandParser::refuse(const QString &reason) const
{
    complain(QCoreApplication::translate("plumblinectl", "%1; see %2 --help").arg(reason, m_command));
    return Unusable;
}

} // namespace plumbline::ctl
