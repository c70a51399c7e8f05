// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/swtpm.h"

#include "tests/support/corpus.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

constexpr int patience = 60'000; ///< milliseconds; an RSA key takes seconds on a busy machine

} // namespace

Swtpm::~Swtpm()
{
    m_tpm.kill();
    m_tpm.waitForFinished();
}

bool Swtpm::isInstalled()
{
    for (const auto &program : {u"swtpm"_s, u"swtpm_setup"_s, u"tpm2_quote"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
    return true;
}

bool Swtpm::start(const QString &banks)
{
    return startWith(banks, {});
}

bool Swtpm::startCertified(const QString &banks)
{
    return writeAuthorityFiles()
        && startWith(banks, {u"--create-ek-cert"_s, u"--config"_s, m_folder.filePath(u"setup.conf"_s)});
}

/// swtpm-localca.conf(5), swtpm-localca.options(5) and swtpm_setup.conf(5): nothing of the system's is used.
bool Swtpm::writeAuthorityFiles()
{
    const QByteArray folder = m_folder.path().toLocal8Bit();
    const QByteArray authority = folder + "/ca";
    return QDir(m_folder.path()).mkdir(u"ca"_s)
        && write(u"localca.conf"_s,
                 "statedir = " + authority + "\nsigningkey = " + authority + "/key.pem\nissuercert = "
                     + authority + "/issuer.pem\ncertserial = " + authority + "/serial\n")
        && write(u"localca.options"_s,
                 "--platform-manufacturer Tests\n--platform-version 1.0\n--platform-model Tests\n")
        && write(u"setup.conf"_s,
                 "create_certs_tool = swtpm_localca\ncreate_certs_tool_config = " + folder
                     + "/localca.conf\ncreate_certs_tool_options = " + folder + "/localca.options\n");
}

bool Swtpm::startWith(const QString &banks, const QStringList &setupOptions)
{
    if (!execute(u"swtpm_setup"_s,
                 QStringList{u"--tpm2"_s, u"--tpmstate"_s, u"."_s, u"--pcr-banks"_s, banks, u"--overwrite"_s}
                     + setupOptions))
        return false;
    m_tpm.setWorkingDirectory(m_folder.path());
    m_tpm.start(u"swtpm"_s,
                {u"socket"_s, u"--tpm2"_s, u"--tpmstate"_s, u"dir=."_s, u"--server"_s,
                 u"type=unixio,path=tpm"_s, u"--ctrl"_s, u"type=unixio,path=tpm.ctrl"_s, u"--flags"_s,
                 u"not-need-init,startup-clear"_s});
    if (!m_tpm.waitForStarted()) {
        m_error = m_tpm.errorString();
        return false;
    }
    constexpr int attempts = 100;
    for (int i = 0; i < attempts && !QFile::exists(m_folder.filePath(u"tpm"_s)); ++i)
        m_tpm.waitForFinished(50); // nothing tells that its socket is there but the socket
    return QFile::exists(m_folder.filePath(u"tpm"_s));
}

bool Swtpm::run(const QString &tool, const QStringList &arguments)
{
    const bool isDone = execute(tool, arguments);
    const QString error = m_error;
    const bool isFlushed = execute(u"tpm2_flushcontext"_s, {u"-t"_s});
    m_error = isDone ? m_error : error;
    return isDone && isFlushed;
}

bool Swtpm::createEndorsementKey()
{
    return run(u"tpm2_createek"_s, {u"-c"_s, u"ek.ctx"_s, u"-G"_s, u"rsa"_s, u"-u"_s, u"ek.pub"_s});
}

bool Swtpm::createAttestationKey(const SwtpmKey &key)
{
    const auto name = QString::fromLatin1(key.name);
    return run(u"tpm2_createak"_s,
               {u"-C"_s, u"ek.ctx"_s, u"-c"_s, name + u".ctx"_s, u"-G"_s, QString::fromLatin1(key.algorithm),
                u"-s"_s, QString::fromLatin1(key.scheme), u"-g"_s, QString::fromLatin1(key.hash), u"-u"_s,
                name + u".pub"_s, u"-n"_s, name + u".name"_s});
}

bool Swtpm::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray Swtpm::file(const QString &name) const
{
    return readBytes(m_folder.filePath(name));
}

bool Swtpm::execute(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TPM2TOOLS_TCTI"_s, u"swtpm:path=tpm"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (!isDone)
        m_error = u"%1 %2: %3"_s.arg(program, arguments.join(u' '),
                                     QString::fromUtf8(process.readAllStandardError()));
    return isDone;
}

} // namespace plumbline::test
