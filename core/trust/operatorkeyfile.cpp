// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/operatorkeyfile.h"

namespace plumbline::trust {

namespace {

constexpr qsizetype maxKeyFileBytes = 64 * 1024;

Result<std::unique_ptr<SoftwareKey>, KeyError> unlock(const QString &path, QByteArrayView passphrase)
{
    const auto pem = readPrivateFile(path, maxKeyFileBytes);
    if (!pem)
        return Failure<KeyError>(keyErrorOf(pem.error()));
    return SoftwareKey::decrypt(*pem, passphrase);
}

} // namespace

KeyError keyErrorOf(FileError error)
{
    switch (error) {
    case FileError::NotFound:
        return KeyError::NotFound;
    case FileError::Exists:
        return KeyError::Exists;
    case FileError::NotPrivate:
        return KeyError::NotPrivate;
    case FileError::TooLarge:
        return KeyError::NotAKey;
    case FileError::Io:
        break;
    }
    return KeyError::Io;
}

Result<OperatorKey, KeyError> makeKeyFile(const QString &path, KeyAlgorithm algorithm,
                                          QByteArrayView passphrase)
{
    if (passphrase.size() < minPassphraseBytes)
        return Failure<KeyError>(KeyError::ShortPassphrase);
    const auto key = SoftwareKey::generate(algorithm);
    const QByteArray pem = key ? key->encrypted(passphrase) : QByteArray();
    if (pem.isEmpty())
        return Failure<KeyError>(KeyError::Io);
    if (const auto error = createPrivateFile(path, pem))
        return Failure<KeyError>(keyErrorOf(*error));
    return key->key();
}

Result<std::unique_ptr<Signer>, KeyError> unlockKeyFile(const QString &path, QByteArrayView passphrase)
{
    auto key = unlock(path, passphrase);
    if (!key)
        return Failure<KeyError>(key.error());
    return std::unique_ptr<Signer>(std::move(*key));
}

std::optional<KeyError> changePassphrase(const QString &path, QByteArrayView from, QByteArrayView to)
{
    if (to.size() < minPassphraseBytes)
        return KeyError::ShortPassphrase;
    const auto key = unlock(path, from);
    if (!key)
        return key.error();
    const QByteArray pem = (*key)->encrypted(to);
    if (pem.isEmpty())
        return KeyError::Io;
    const auto error = replacePrivateFile(path, pem);
    return error ? std::optional(keyErrorOf(*error)) : std::nullopt;
}

} // namespace plumbline::trust
