// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace plumbline::models {

/// Collects small writes for a device. The first failure sticks; ask for it after finish().
class BufferedOutput
{
public:
    explicit BufferedOutput(QIODevice &device);
    ~BufferedOutput();
    Q_DISABLE_COPY_MOVE(BufferedOutput)

    void add(QByteArrayView bytes);
    void add(char byte) { add(QByteArrayView(&byte, 1)); }
    void add(QStringView text);
    void add(QLatin1StringView text) { add(QByteArrayView(text.data(), text.size())); }

    /// Whether a write failed already: nobody reads the rest.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// Writes what is left; false if any write failed.
    bool finish();

private:
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace plumbline::models
