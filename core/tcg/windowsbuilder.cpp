// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/windowsbuilder.h"

#include "core/tcg/windowsmeanings.h"

namespace plumbline::tcg {

HashAlgorithm sipaHashOfSize(qsizetype size)
{
    switch (size) {
    case 20:
        return HashAlgorithm::Sha1;
    case 32:
        return HashAlgorithm::Sha256;
    case 48:
        return HashAlgorithm::Sha384;
    case 64:
        return HashAlgorithm::Sha512;
    default:
        return HashAlgorithm::None;
    }
}

void WindowsEventBuilder::enter(SipaId container)
{
    Open open{.container = container};
    if (container == SipaId::LoadedModuleAggregation) {
        open.index = m_event.modules.size();
        m_event.modules.emplace_back();
    } else if (container == SipaId::ElamAggregation) {
        open.index = m_event.antimalware.size();
        m_event.antimalware.emplace_back();
    }
    m_open.push_back(open);
}

WindowsModule *WindowsEventBuilder::module()
{
    const bool isOpen = !m_open.empty() && m_open.back().container == SipaId::LoadedModuleAggregation;
    return isOpen ? &m_event.modules[m_open.back().index] : nullptr;
}

WindowsAntimalware *WindowsEventBuilder::antimalware()
{
    const bool isOpen = !m_open.empty() && m_open.back().container == SipaId::ElamAggregation;
    return isOpen ? &m_event.antimalware[m_open.back().index] : nullptr;
}

HashAlgorithm WindowsEventBuilder::statedHash() const
{
    return m_open.empty() ? HashAlgorithm::None : m_open.back().hash;
}

bool WindowsEventBuilder::addToModule(SipaId id, quint64 number)
{
    switch (id) {
    case SipaId::HashAlgorithmId:
        m_open.back().hash = cryptoApiHash(number);
        return true;
    case SipaId::ImageBase:
        module()->imageBase = number;
        return true;
    case SipaId::ImageSize:
        module()->imageSize = number;
        return true;
    case SipaId::ImageValidated:
        module()->isValidated = number != 0;
        return true;
    case SipaId::ModuleSvn:
        module()->securityVersion = number;
        return true;
    default:
        return false;
    }
}

bool WindowsEventBuilder::addToModule(SipaId id, const QByteArray &bytes)
{
    switch (id) {
    case SipaId::AuthenticodeHash: {
        const HashAlgorithm stated = statedHash();
        module()->authenticodeHash
            = {stated == HashAlgorithm::None ? sipaHashOfSize(bytes.size()) : stated, bytes};
        return true;
    }
    case SipaId::AuthoritySha1Thumbprint:
        module()->thumbprint = bytes;
        return true;
    case SipaId::AuthoritySerial:
        module()->serialNumber = bytes;
        return true;
    default:
        return false;
    }
}

void WindowsEventBuilder::add(SipaId id, quint64 number)
{
    if (!module() || !addToModule(id, number))
        m_event.values.push_back({id, number});
}

void WindowsEventBuilder::add(SipaId id, const QString &text)
{
    WindowsModule *inModule = module();
    WindowsAntimalware *inDriver = antimalware();
    if (inModule && id == SipaId::FilePath)
        inModule->path = text;
    else if (inModule && id == SipaId::AuthorityIssuer)
        inModule->issuer = text;
    else if (inModule && id == SipaId::AuthorityPublisher)
        inModule->publisher = text;
    else if (inDriver && id == SipaId::ElamKeyName)
        inDriver->keyName = text;
    else
        m_event.values.push_back({id, text});
}

void WindowsEventBuilder::add(SipaId id, const QByteArray &bytes)
{
    WindowsAntimalware *inDriver = antimalware();
    if (module() && addToModule(id, bytes))
        return;
    if (inDriver && id == SipaId::ElamMeasured)
        inDriver->measured = bytes;
    else if (inDriver && id == SipaId::ElamPolicy)
        inDriver->policy = bytes;
    else if (inDriver && id == SipaId::ElamConfiguration)
        inDriver->configuration = bytes;
    else
        m_event.values.push_back({id, bytes});
}

} // namespace plumbline::tcg
