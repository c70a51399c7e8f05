// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plumbline::trust {

/// Which TPM to talk to. It is never taken from a file, a store or the environment: tpm2-tss would load
/// libraries and run commands that a configuration string names (S-47).
class TpmAddress
{
public:
    /// The workstation's own, by the kernel's resource manager: /dev/tpmrm0.
    [[nodiscard]] static TpmAddress workstation();
    /// A software TPM's socket, for tests; nothing where the path is not absolute, or has a character beyond
    /// letters, digits, "/", ".", "_" and "-".
    [[nodiscard]] static std::optional<TpmAddress> swtpm(const QString &socket);

    /// As Tss2_TctiLdr_Initialize() wants it.
    [[nodiscard]] const QByteArray &configuration() const { return m_configuration; }

private:
    explicit TpmAddress(QByteArray configuration)
        : m_configuration(std::move(configuration))
    {
    }

    QByteArray m_configuration;
};

} // namespace plumbline::trust
