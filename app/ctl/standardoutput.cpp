// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/standardoutput.h"

#include "app/ctl/message.h"

#include <QCoreApplication>

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace plumbline::ctl {

StandardOutput::StandardOutput()
    : m_buffer(m_file)
{
    std::signal(SIGPIPE, SIG_IGN);
    (void)m_file.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

int StandardOutput::width()
{
    constexpr int narrowest = 40;
    if (const int columns = qEnvironmentVariableIntValue("COLUMNS"); columns > 0)
        return std::max(columns, narrowest);
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 0;
    return std::max(int(size.ws_col), narrowest);
}

bool StandardOutput::finish()
{
    errno = 0;
    if (m_buffer.finish())
        return true;
    if (errno != EPIPE) {
        complain(QCoreApplication::translate("plumblinectl", "the output could not be written: %1")
                     .arg(m_file.errorString()));
    }
    return false;
}

} // namespace plumbline::ctl
