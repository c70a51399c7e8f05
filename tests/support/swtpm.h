// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace plumbline::test {

/// An attestation key to create, in the words of tpm2_createak.
struct SwtpmKey
{
    const char *name; ///< of its files
    const char *algorithm; ///< -G
    const char *scheme; ///< -s
    const char *hash; ///< -g
};

/// A software TPM 2.0 of its own in a temporary folder, driven with tpm2-tools: the peer that tests of quotes
/// and keys are made with. Everything is gone when the object is.
class Swtpm
{
public:
    Swtpm() = default;
    ~Swtpm();
    Q_DISABLE_COPY_MOVE(Swtpm)

    /// Whether swtpm, swtpm_setup and tpm2-tools are installed; tests QSKIP(noSwtpm) without.
    [[nodiscard]] static bool isInstalled();

    /// Makes the TPM with these banks ("sha1,sha256") and starts it. False, with error(), where it does not
    /// start.
    [[nodiscard]] bool start(const QString &banks);

    /// The same for a TPM whose endorsement keys have certificates, of a CA made for it alone: its root is
    /// "ca/swtpm-localca-rootca-cert.pem", its issuer "ca/issuer.pem" in the folder.
    [[nodiscard]] bool startCertified(const QString &banks);

    /// Runs one of tpm2-tools in the folder, then flushes transient objects. False, with error(), where it
    /// fails.
    bool run(const QString &tool, const QStringList &arguments);

    /// An RSA key of the endorsement hierarchy: "ek.ctx", and "ek.pub" as TPM2B_PUBLIC.
    [[nodiscard]] bool createEndorsementKey();
    /// An attestation key below it: NAME.ctx, NAME.pub as TPM2B_PUBLIC, NAME.name.
    [[nodiscard]] bool createAttestationKey(const SwtpmKey &key);

    /// Puts a file into the folder.
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const;
    /// Its socket is "tpm" in the folder.
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// The bytes of a file in the folder; empty where there is none.
    [[nodiscard]] QByteArray file(const QString &name) const;
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    [[nodiscard]] bool startWith(const QString &banks, const QStringList &setupOptions);
    [[nodiscard]] bool writeAuthorityFiles();
    bool execute(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_tpm;
    QString m_error;
};

inline constexpr auto noSwtpm = "swtpm, swtpm-tools or tpm2-tools are not installed";

} // namespace plumbline::test
