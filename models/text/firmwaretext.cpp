// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/firmwaretext.h"

#include "core/base/safetext.h"
#include "core/uefi/guids.h"
#include "models/text/valuetext.h"
#include "models/text/variabletext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype maxPartLength = 300;
constexpr qsizetype maxListed = 6;

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

using Text = std::optional<QString>;

QString safePart(const QString &text)
{
    return safeTextElided(text, maxPartLength);
}

QString hexNumber(quint64 number)
{
    return u"0x"_s + QString::number(number, 16);
}

/// The first few of many, and how many more there are.
template <typename Range, typename ToText> QString listed(const Range &range, ToText toText)
{
    QStringList texts;
    for (const auto &one : range) {
        if (texts.size() == maxListed)
            break;
        texts.push_back(toText(one));
    }
    const int rest = int(std::size(range)) - int(texts.size());
    const QString text = texts.join(", "_L1);
    return rest > 0 ? Summary::tr("%1 and %n more", nullptr, rest).arg(text) : text;
}

/// What firmware calls the thing, else what we call it.
QString orElse(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : safePart(text);
}

QString algorithmsText(const tcg::SpecIdEvent &event)
{
    return listed(event.algorithms, [](const tcg::LogAlgorithm &bank) { return hashName(bank.algorithm); });
}

Text textOf(const tcg::SpecIdEvent &event)
{
    const QString version = u"%1.%2"_s.arg(event.specVersionMajor).arg(event.specVersionMinor);
    const QString head = Summary::tr("Log header: Spec ID Event%1, version %2 errata %3")
                             .arg(event.generation, 2, 10, QLatin1Char('0'))
                             .arg(version)
                             .arg(event.specErrata);
    return event.algorithms.empty() ? head : Summary::tr("%1, banks %2").arg(head, algorithmsText(event));
}

Text textOf(const tcg::StartupLocalityEvent &event)
{
    return Summary::tr("The TPM was started from locality %1").arg(event.locality);
}

Text textOf(const tcg::ReferenceManifestEvent &event)
{
    const QString maker = orElse(event.platformManufacturer,
                                 Summary::tr("manufacturer %1").arg(event.platformManufacturerId));
    QStringList parts{maker};
    for (const QString &part : {event.platformModel, event.platformVersion}) {
        if (!part.isEmpty())
            parts.push_back(safePart(part));
    }
    if (!event.firmwareVersion.isEmpty())
        parts.push_back(Summary::tr("firmware %1").arg(safePart(event.firmwareVersion)));
    if (!event.manifest.text.isEmpty())
        parts.push_back(safePart(event.manifest.text));
    return Summary::tr("Reference manifest: %1").arg(parts.join(", "_L1));
}

Text textOf(const tcg::HcrtmComponentEvent &event)
{
    return Summary::tr("H-CRTM component: %1").arg(orElse(event.description, Summary::tr("not named")));
}

QString deviceText(const tcg::DeviceSecurityEvent &event)
{
    constexpr quint32 pci = 1;
    QString text = event.deviceType == pci ? Summary::tr("SPDM device %1:%2")
                                                 .arg(event.vendorId, 4, 16, QLatin1Char('0'))
                                                 .arg(event.deviceId, 4, 16, QLatin1Char('0'))
                                           : Summary::tr("SPDM device");
    if (!event.measurements.empty())
        text += ", "_L1 + Summary::tr("%n measurement(s)", nullptr, int(event.measurements.size()));
    if (!event.certificates.empty())
        text += ", "_L1 + Summary::tr("certificate %1").arg(safePart(event.certificates.back().commonName));
    return event.devicePath.isEmpty() ? text : u"%1, %2"_s.arg(text, safePart(event.devicePath));
}

Text textOf(const tcg::DeviceSecurityEvent &event)
{
    return deviceText(event);
}

Text textOf(const tcg::NvIndexEvent &event)
{
    if (event.device)
        return Summary::tr("NV index: %1").arg(deviceText(*event.device));
    return Summary::tr("NV index: %1").arg(orElse(event.description, Summary::tr("not named")));
}

Text textOf(const tcg::UnknownNoActionEvent &event)
{
    return Summary::tr("Unknown remark: %1").arg(orElse(event.signature, Summary::tr("not named")));
}

Text textOf(const tcg::SeparatorEvent &event)
{
    switch (event.kind) {
    case tcg::SeparatorEvent::Kind::Normal:
        return Summary::tr("Separator");
    case tcg::SeparatorEvent::Kind::Error:
        return Summary::tr("Error separator: the firmware could not measure what came before");
    case tcg::SeparatorEvent::Kind::Windows:
        return Summary::tr("Separator of Windows (WBCL)");
    case tcg::SeparatorEvent::Kind::Other:
        break;
    }
    return event.value == 0 ? Summary::tr("Separator without a known value")
                            : Summary::tr("Separator with the unknown value %1").arg(hexNumber(event.value));
}

Text textOf(const tcg::ActionEvent &event)
{
    return orElse(event.text, Summary::tr("Action without a text"));
}

Text textOf(const tcg::FirmwareCode &event)
{
    const QString name = orElse(event.description, Summary::tr("Firmware code"));
    if (!event.place)
        return name;
    return Summary::tr("%1: %2 at %3").arg(name, sizeText(event.place->length), hexNumber(event.place->base));
}

Text textOf(const tcg::CrtmVersion &event)
{
    if (event.guid)
        return Summary::tr("CRTM version %1").arg(uefi::guidNameOrText(*event.guid));
    return event.version.isEmpty() ? Summary::tr("CRTM version: empty")
                                   : Summary::tr("CRTM version %1").arg(safePart(event.version));
}

Text textOf(const tcg::HandoffTables &event)
{
    const QString name = orElse(event.description, Summary::tr("Handoff tables"));
    if (event.tables.empty())
        return Summary::tr("%1: none").arg(name);
    const auto tableName = [](const tcg::HandoffTable &table) { return uefi::guidNameOrText(table.guid); };
    return u"%1: %2"_s.arg(name, listed(event.tables, tableName));
}

Text textOf(const tcg::ImageLoadEvent &event)
{
    const QString path = devicePathSummary(event.path);
    return event.length == 0 ? path : Summary::tr("%1, %2").arg(path, sizeText(event.length));
}

QString partitionText(const uefi::Partition &partition)
{
    const QString type = uefi::guidNameOrText(partition.type);
    const QString name = safePart(partition.name);
    return name.isEmpty() || name == type ? type : u"%1 “%2”"_s.arg(type, name);
}

Text textOf(const uefi::PartitionTable &table)
{
    const QString disk = Summary::tr("Disk %1").arg(uefi::formatGuid(table.diskGuid));
    if (table.partitions.empty())
        return Summary::tr("%1, no partitions").arg(disk);
    return Summary::tr("%1, %n partition(s): %2", nullptr, int(table.partitions.size()))
        .arg(disk, listed(table.partitions, partitionText));
}

Text textOf(const tcg::PartitionDataEvent &event)
{
    if (!event.text.isEmpty())
        return safePart(event.text);
    const auto typeText = [](const tcg::MbrPartition &partition) { return hexNumber(partition.type); };
    const QString disk = Summary::tr("MBR disk %1").arg(hexNumber(event.diskSignature));
    if (event.partitions.empty())
        return Summary::tr("%1, no partitions").arg(disk);
    return Summary::tr("%1, %n partition(s) of type %2", nullptr, int(event.partitions.size()))
        .arg(disk, listed(event.partitions, typeText));
}

Text textOf(const tcg::PlatformData &event)
{
    if (!event.text.isEmpty() && event.number)
        return u"%1 = %2"_s.arg(safePart(event.text), hexNumber(*event.number));
    if (!event.text.isEmpty())
        return safePart(event.text);
    if (event.number)
        return hexNumber(*event.number);
    return event.size == 0
        ? Summary::tr("no data")
        : Summary::tr("%1 in the manufacturer's own format").arg(sizeText(quint64(event.size)));
}

Text textOf(const tcg::CsmeEvent &event)
{
    switch (event.kind) {
    case tcg::CsmeEvent::Kind::Measurements:
        return Summary::tr("Intel CSME: %n measurement(s)", nullptr, event.measurementCount);
    case tcg::CsmeEvent::Kind::Information:
        return Summary::tr("Intel CSME: device %1, flags %2")
            .arg(event.deviceId, 4, 16, QLatin1Char('0'))
            .arg(hexNumber(event.flags));
    case tcg::CsmeEvent::Kind::AmtConfiguration:
        break;
    }
    return Summary::tr("Intel AMT configuration, status %1").arg(hexNumber(event.flags));
}

QString technologyText(quint8 technology)
{
    static constexpr std::array names{"", "AMD SEV", "AMD SEV-ES", "Intel TDX", "AMD SEV-SNP"};
    if (technology == 0)
        return Summary::tr("none");
    return technology < names.size() ? QString::fromLatin1(names[technology]) : QString::number(technology);
}

Text textOf(const tcg::GceNonHostInfo &event)
{
    return Summary::tr("Google Compute Engine, memory encryption: %1").arg(technologyText(event.technology));
}

/// A payload of another family, and the two that summary() itself knows.
template <typename Other> Text textOf(const Other &)
{
    return std::nullopt;
}

} // namespace

std::optional<QString> firmwareSummary(const tcg::Payload &payload)
{
    return std::visit([](const auto &event) { return textOf(event); }, payload);
}

} // namespace plumbline::models
