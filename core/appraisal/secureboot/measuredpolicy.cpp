// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/measuredpolicy.h"

#include "core/appraisal/checks/bootactions.h"
#include "core/appraisal/checks/wellknowndigests.h"
#include "core/tcg/pcrmapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using tcg::EventType;

constexpr quint32 driverPcr = 2;
constexpr quint32 bootManagerPcr = 4;
constexpr quint32 policyPcr = 7;
constexpr quint32 mokPcr = 14;

/// Firmware says so in PCR 7. PFP 1.06, section 10.4.4.
std::optional<PlatformRemark::Kind> remarkOf(const WellKnownText &known)
{
    if (known.text == debugMode)
        return PlatformRemark::Kind::DebugMode;
    if (known.text == dmaProtectionDisabled)
        return PlatformRemark::Kind::DmaProtectionDisabled;
    return std::nullopt;
}

/// The event's SHA-256 digest, else its first one.
Digest digestOf(const tcg::EventLog &log, const tcg::Event &event)
{
    const QByteArrayView sha256 = log.digestOf(event, HashAlgorithm::Sha256);
    if (!sha256.isEmpty())
        return {HashAlgorithm::Sha256, sha256.toByteArray()};
    const auto all = log.digestsOf(event);
    return all.empty() ? Digest() : Digest{all[0].algorithm, log.view(all[0].range).toByteArray()};
}

bool isVariable(EventType type)
{
    return type == EventType::EfiVariableDriverConfig || type == EventType::EfiVariableAuthority;
}

/// Whose value could not be read: vendor and name come first.
std::optional<uefi::VariableKey> keyOf(const tcg::Decoded &decoded)
{
    const Field *vendor = findField(decoded.fields, "variableName"_L1);
    const Field *name = findField(decoded.fields, "unicodeName"_L1);
    if (!vendor || !name || !std::holds_alternative<QUuid>(vendor->value)
        || !std::holds_alternative<QString>(name->value))
        return std::nullopt;
    return uefi::VariableKey{std::get<QUuid>(vendor->value), std::get<QString>(name->value)};
}

QString pathText(const uefi::DevicePath &path)
{
    return path.filePath.isEmpty() ? path.text : path.filePath;
}

bool isImage(EventType type)
{
    return type == EventType::EfiBootServicesApplication || type == EventType::EfiBootServicesDriver
        || type == EventType::EfiRuntimeServicesDriver;
}

/// Collects what one log says.
class PolicyReader
{
public:
    PolicyReader(const evidence::Log &log, const tcg::EventLog &events, const LogProvenance &provenance)
        : m_log(log)
        , m_events(events)
        , m_provenance(provenance)
    {
    }

    MeasuredPolicy read()
    {
        bool hasPolicy = false;
        Provenance weakest = Provenance::Bound;
        for (size_t i = 0; i < m_events.events.size(); ++i) {
            const tcg::Event &event = m_events.events[i];
            if (event.claimedType == EventType::NoAction)
                continue;
            take(qint64(i), event);
            if (!claims(event, policyPcr))
                continue;
            hasPolicy = true;
            m_isLate = m_isLate || isSeparator(event);
            weakest = weaker(weakest, m_provenance.ofEvent(m_log, qint64(i)));
        }
        m_policy.completeness = hasPolicy ? weakest : Provenance::Unbound;
        return std::move(m_policy);
    }

private:
    [[nodiscard]] bool claims(const tcg::Event &event, quint32 pcr) const
    {
        return tcg::claimsPcr(m_events, event, pcr);
    }

    void take(qint64 index, const tcg::Event &event)
    {
        takeRemark(index, event);
        if (claims(event, mokPcr) && event.claimedType == EventType::Ipl)
            takeMok(index, event);
        else if ((claims(event, driverPcr) || claims(event, bootManagerPcr)) && isImage(event.claimedType))
            takeImage(index, event);
        else if (claims(event, policyPcr))
            takeVariable(index, event);
    }

    /// Told by the digest: an event that ends the firmware's part does so under whatever type it is logged.
    [[nodiscard]] bool isSeparator(const tcg::Event &event) const
    {
        return std::ranges::any_of(m_events.digestsOf(event), [&](const tcg::LoggedDigest &digest) {
            const WellKnownText *known = wellKnownTextOf(m_events, digest);
            return known && known->type == EventType::Separator && known->text != errorSeparator;
        });
    }

    /// What proves the digest of one bank: nothing is known of a bank that was not signed.
    [[nodiscard]] Provenance provenanceOf(qint64 index, HashAlgorithm bank) const
    {
        return weaker(m_provenance.ofEvent(m_log, index), m_provenance.ofDigest(m_log, index, bank));
    }

    void takeVariable(qint64 index, const tcg::Event &event)
    {
        const tcg::Decoded decoded = tcg::decodePayload(m_events, event);
        MeasuredVariable measured{.variable = {}, .event = index, .range = event.data};
        if (const auto *read = std::get_if<tcg::VariableEvent>(&decoded.payload)) {
            measured.variable = read->variable;
            measured.use = read->use;
        } else if (const auto key = keyOf(decoded); key && isVariable(event.claimedType)) {
            measured.variable.key = *key;
            measured.isUnreadable = true;
        } else {
            return;
        }
        measured.isLate = m_isLate;
        measured.isContradicted = m_log.checkDigest(index).result == DigestCheck::Result::Mismatch;
        m_policy.variables.emplace_back(std::move(measured), m_provenance.ofData(m_log, index));
    }

    void takeImage(qint64 index, const tcg::Event &event)
    {
        const tcg::Decoded decoded = tcg::decodePayload(m_events, event);
        const auto *image = std::get_if<tcg::ImageLoadEvent>(&decoded.payload);
        m_policy.images.emplace_back(
            LoadedImage{.event = index,
                        .range = event.data,
                        .sha256 = m_events.digestOf(event, HashAlgorithm::Sha256).toByteArray(),
                        .path = image ? pathText(image->path) : QString()},
            provenanceOf(index, HashAlgorithm::Sha256));
    }

    void takeMok(qint64 index, const tcg::Event &event)
    {
        const tcg::Decoded decoded = tcg::decodePayload(m_events, event);
        const auto *mok = std::get_if<tcg::MokVariableEvent>(&decoded.payload);
        if (!mok)
            return;
        const Digest digest = digestOf(m_events, event);
        m_policy.mokMeasurements.emplace_back(
            MokMeasurement{.event = index, .range = event.data, .name = mok->name, .digest = digest},
            provenanceOf(index, digest.algorithm));
    }

    /// By the bank that proves it best.
    void takeRemark(qint64 index, const tcg::Event &event)
    {
        std::optional<PlatformRemark::Kind> found;
        Provenance best = Provenance::Unbound;
        for (const tcg::LoggedDigest &digest : m_events.digestsOf(event)) {
            const WellKnownText *known = wellKnownTextOf(m_events, digest);
            const auto remark = known ? remarkOf(*known) : std::nullopt;
            if (!remark)
                continue;
            found = remark;
            best = std::min(best, provenanceOf(index, digest.algorithm));
        }
        if (found)
            m_policy.remarks.emplace_back(PlatformRemark{*found, index, event.range}, best);
    }

    const evidence::Log &m_log;
    const tcg::EventLog &m_events;
    const LogProvenance &m_provenance;
    bool m_isLate = false; ///< PCR 7 has its separator
    MeasuredPolicy m_policy;
};

} // namespace

std::vector<const Proven<MeasuredVariable> *> MeasuredPolicy::find(const QUuid &vendor, QStringView name,
                                                                   uefi::VariableUse use) const
{
    std::vector<const Proven<MeasuredVariable> *> found;
    for (const Proven<MeasuredVariable> &measured : variables)
        if (measured.use([&](const MeasuredVariable &variable, Provenance) {
                return variable.use == use && variable.is(vendor, name);
            }))
            found.push_back(&measured);
    return found;
}

const Proven<MeasuredVariable> *MeasuredPolicy::database(const QUuid &vendor, QStringView name) const
{
    const auto found = find(vendor, name, uefi::VariableUse::Value);
    const bool isReadable
        = found.size() == 1 && found.front()->use([](const MeasuredVariable &variable, Provenance) {
              return databaseOf(variable) && !variable.isContradicted && !variable.isLate;
          });
    return isReadable ? found.front() : nullptr;
}

MeasuredPolicy readPolicy(const evidence::Log &log, const LogProvenance &provenance)
{
    const auto *events = std::get_if<tcg::EventLog>(&log.content);
    return events ? PolicyReader(log, *events, provenance).read() : MeasuredPolicy();
}

const uefi::SignatureDatabase *databaseOf(const MeasuredVariable &variable)
{
    return std::get_if<uefi::SignatureDatabase>(&variable.variable.value);
}

std::set<QByteArray> digestsOf(const uefi::SignatureDatabase &database)
{
    std::set<QByteArray> digests;
    for (const uefi::SignatureList &list : database) {
        for (const uefi::Signature &signature : list.signatures) {
            if (signature.digest)
                digests.insert(signature.digest->value);
            else if (signature.certificate)
                digests.insert(signature.certificate->sha256Fingerprint.value);
        }
    }
    return digests;
}

} // namespace plumbline::appraisal
