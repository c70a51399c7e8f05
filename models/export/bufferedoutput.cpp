// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/bufferedoutput.h"

#include <QIODevice>

namespace plumbline::models {

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

} // namespace

BufferedOutput::BufferedOutput(QIODevice &device)
    : m_device(device)
{
    m_buffer.reserve(bufferSize + 4096);
}

BufferedOutput::~BufferedOutput()
{
    flush();
}

void BufferedOutput::add(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_buffer.size() >= bufferSize)
        flush();
}

void BufferedOutput::add(QStringView text)
{
    add(QByteArrayView(text.toUtf8()));
}

bool BufferedOutput::finish()
{
    flush();
    return !m_failed;
}

void BufferedOutput::flush()
{
    if (!m_failed && !m_buffer.isEmpty() && m_device.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0);
}

} // namespace plumbline::models
