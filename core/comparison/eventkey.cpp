// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/eventkey.h"

#include "core/uefi/guids.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::comparison {

namespace {

using Kind = EventKey::Kind;

/// In the order of the enumeration.
constexpr std::array kindIds{
    "opaque"_L1,
    "separator"_L1,
    "firmware-version"_L1,
    "firmware-volume"_L1,
    "handoff-table"_L1,
    "variable"_L1,
    "authority"_L1,
    "action"_L1,
    "image"_L1,
    "option-rom"_L1,
    "partition-table"_L1,
    "loader-command"_L1,
    "kernel-command-line"_L1,
    "loader-file"_L1,
    "kernel-section"_L1,
    "mok-variable"_L1,
    "sbat-level"_L1,
    "credential"_L1,
    "windows"_L1,
    "other"_L1,
};

/// What a payload's type tells; names of types come from the row.
class KeyMaker
{
public:
    explicit KeyMaker(const evidence::Measurement &row)
        : m_row(row)
    {
    }

    EventKey operator()(const tcg::Opaque &) const { return {Kind::Opaque, m_row.type}; }
    EventKey operator()(const tcg::Undecodable &) const { return {Kind::Opaque, m_row.type}; }
    EventKey operator()(const tcg::SeparatorEvent &) const { return {Kind::Separator, {}}; }
    EventKey operator()(const tcg::ActionEvent &event) const { return {Kind::Action, event.text}; }
    EventKey operator()(const tcg::CrtmVersion &) const { return {Kind::FirmwareVersion, {}}; }
    EventKey operator()(const tcg::FirmwareCode &event) const
    {
        return {Kind::FirmwareVolume, event.description};
    }
    EventKey operator()(const tcg::HandoffTables &event) const;
    EventKey operator()(const tcg::VariableEvent &event) const;
    EventKey operator()(const tcg::ImageLoadEvent &event) const;
    EventKey operator()(const uefi::PartitionTable &event) const
    {
        return {Kind::PartitionTable, uefi::formatGuid(event.diskGuid)};
    }
    EventKey operator()(const tcg::PartitionDataEvent &) const { return {Kind::PartitionTable, {}}; }
    EventKey operator()(const tcg::DeviceSecurityEvent &event) const { return other(event.devicePath); }
    EventKey operator()(const tcg::PlatformData &event) const
    {
        // Text that no number follows is all there is: what is measured, not what it is called.
        return other(event.number ? event.text : QString());
    }
    EventKey operator()(const tcg::CsmeEvent &event) const { return other(QString::number(int(event.kind))); }
    EventKey operator()(const tcg::GrubTextEvent &event) const;
    EventKey operator()(const tcg::GrubFileEvent &event) const;
    EventKey operator()(const tcg::MokVariableEvent &event) const { return {Kind::MokVariable, event.name}; }
    EventKey operator()(const tcg::UkiSectionEvent &event) const
    {
        const bool isName = event.part == tcg::UkiSectionEvent::Part::Name;
        return {Kind::KernelSection, isName ? event.section + " name"_L1 : event.section};
    }
    EventKey operator()(const tcg::StubCommandLineEvent &) const { return {Kind::KernelCommandLine, {}}; }
    EventKey operator()(const tcg::StubArchiveEvent &event) const
    {
        constexpr std::array names{"credentials"_L1, "system-extensions"_L1, "configuration-extensions"_L1};
        const QString name = names[size_t(event.kind)];
        return {Kind::Credential, event.isGlobal ? "global "_L1 + name : name};
    }
    EventKey operator()(const tcg::TaggedEvent &event) const;
    EventKey operator()(const tcg::AttestationAgentEvent &event) const
    {
        return other(event.domain + u' ' + event.operation);
    }
    EventKey operator()(const tcg::PcClientTagEvent &event) const { return other(QString::number(event.id)); }
    EventKey operator()(const tcg::UBootImageEvent &event) const
    {
        const bool isKernel = event.kind == tcg::UBootImageEvent::Kind::Kernel;
        return {Kind::LoaderFile, isKernel ? u"kernel"_s : u"initrd"_s};
    }
    EventKey operator()(const tcg::IplDescription &event) const { return other(event.text); }
    EventKey operator()(const tcg::WindowsEvent &event) const;
    EventKey operator()(const tcg::BitLockerEvent &) const { return {Kind::Windows, u"BitLocker"_s}; }
    /// What tells by its type alone: dynamic launches, and events that are never extended.
    EventKey operator()(const auto &) const { return other({}); }

private:
    [[nodiscard]] EventKey other(const QString &name) const
    {
        return {Kind::Other, name.isEmpty() ? m_row.type : m_row.type + u' ' + name};
    }

    const evidence::Measurement &m_row;
};

EventKey KeyMaker::operator()(const tcg::HandoffTables &event) const
{
    if (!event.description.isEmpty())
        return {Kind::HandoffTable, event.description};
    QString guids;
    for (const tcg::HandoffTable &table : event.tables) {
        if (guids.size() > maxKeyName)
            break;
        guids += (guids.isEmpty() ? QString() : u","_s) + uefi::formatGuid(table.guid);
    }
    return {Kind::HandoffTable, guids};
}

EventKey KeyMaker::operator()(const tcg::VariableEvent &event) const
{
    const uefi::VariableKey &key = event.variable.key;
    // Shim logs its level and its switches under the type of authorities, which they are not.
    if (std::holds_alternative<uefi::SbatLevel>(event.variable.value))
        return {Kind::SbatLevel, {}};
    const bool isSwitch = std::holds_alternative<uefi::SwitchValue>(event.variable.value); // MokSBState
    const bool isAuthority = event.use == uefi::VariableUse::Authority && !isSwitch;
    return {isAuthority ? Kind::Authority : Kind::Variable, uefi::formatGuid(key.vendor) + u'/' + key.name};
}

EventKey KeyMaker::operator()(const tcg::ImageLoadEvent &event) const
{
    const bool isDriver
        = tcg::EventType(m_row.typeCode.value_or(0)) != tcg::EventType::EfiBootServicesApplication;
    if (!event.path.filePath.isEmpty())
        return {Kind::Image, event.path.filePath};
    const qsizetype place = event.path.text.lastIndexOf("/Offset("_L1);
    if (isDriver && (place >= 0 || m_row.registerIndex == 2U) && !event.path.firmwareFile)
        return {Kind::OptionRom, place < 0 ? event.path.text : event.path.text.first(place)};
    return {Kind::Image, event.path.text};
}

/// Which command, with the variable that it sets or the one argument that it has: "linux", "set timeout",
/// "insmod ext2".
QString commandName(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    const QString &first = words.front();
    const QString second = words.value(1);
    const qsizetype sign = second.indexOf(u'=');
    if (sign > 0)
        return first + u' ' + second.first(sign);
    if (first == "insmod"_L1 || first == "source"_L1 || first == "configfile"_L1 || first == "unset"_L1)
        return words.size() == 2 ? first + u' ' + second : first;
    return first;
}

EventKey KeyMaker::operator()(const tcg::GrubTextEvent &event) const
{
    switch (event.kind) {
    case tcg::GrubTextEvent::Kind::KernelCommandLine:
        return {Kind::KernelCommandLine, {}};
    case tcg::GrubTextEvent::Kind::ModuleCommandLine:
        return {Kind::KernelCommandLine, u"module"_s};
    case tcg::GrubTextEvent::Kind::Command:
        break;
    }
    return {Kind::LoaderCommand, commandName(event.line.text)};
}

EventKey KeyMaker::operator()(const tcg::GrubFileEvent &event) const
{
    switch (event.kind) {
    case tcg::GrubFileEvent::Kind::Kernel:
        return {Kind::LoaderFile, u"kernel"_s};
    case tcg::GrubFileEvent::Kind::InitialRamDisk:
        return {Kind::LoaderFile, u"initrd"_s};
    case tcg::GrubFileEvent::Kind::Module:
    case tcg::GrubFileEvent::Kind::File:
        break;
    }
    return {Kind::LoaderFile, event.path};
}

EventKey KeyMaker::operator()(const tcg::TaggedEvent &event) const
{
    using Tag = tcg::TaggedEvent::Kind;
    switch (event.kind) {
    case Tag::LinuxLoadOptions:
        return {Kind::KernelCommandLine, u"load options"_s};
    case Tag::LinuxInitialRamDisk:
        return {Kind::LoaderFile, u"initrd"_s};
    case Tag::LoaderConfiguration:
        return {Kind::LoaderFile, u"loader.conf"_s};
    case Tag::Unknown:
        break;
    default:
        return other(QString::number(int(event.kind)));
    }
    return other(event.id ? QString::number(*event.id, 16) : event.text);
}

EventKey KeyMaker::operator()(const tcg::WindowsEvent &event) const
{
    const tcg::SipaRow *row = tcg::sipaRow(event.id);
    const QString name = row ? QString::fromLatin1(row->field) : QString::number(quint32(event.id), 16);
    if (event.modules.empty() || event.modules.front().path.isEmpty())
        return {Kind::Windows, name};
    return {Kind::Windows, name + u' ' + event.modules.front().path};
}

EventKey keyOf(const evidence::Measurement &row, const evidence::RecordContent &record)
{
    return {record.isOpaque ? Kind::Opaque : Kind::Other,
            record.text.isEmpty() ? row.type : row.type + u' ' + record.text};
}

EventKey keyOf(const evidence::Measurement &, const ima::EntryContent &entry)
{
    return {Kind::Other, QString::fromUtf8(entry.path)};
}

EventKey keyOf(const evidence::Measurement &row, const tcg::Payload &payload)
{
    return std::visit(KeyMaker(row), payload);
}

} // namespace

EventKey eventKey(const evidence::Measurement &row, const evidence::Content &content)
{
    EventKey key = std::visit([&](const auto &payload) { return keyOf(row, payload); }, content.payload);
    key.name.truncate(maxKeyName);
    return key;
}

EventKey familyOf(const EventKey &key)
{
    switch (key.kind) {
    case Kind::PartitionTable:
    case Kind::FirmwareVolume:
        return {key.kind, {}};
    case Kind::Image:
    case Kind::LoaderFile:
    case Kind::Other:
    case Kind::Action:
        return {key.kind, withoutNumbers(key.name)};
    default:
        return key;
    }
}

QString withoutNumbers(const QString &name)
{
    QString text;
    const auto isJoint
        = [](QChar c) { return c == u'.' || c == u'-' || c == u'_' || c == u'+' || c == u'~'; };
    for (qsizetype i = 0; i < name.size();) {
        if (!name.at(i).isDigit()) {
            text += name.at(i++);
            continue;
        }
        text += u'#';
        while (i < name.size()
               && (name.at(i).isDigit()
                   || (isJoint(name.at(i)) && i + 1 < name.size() && name.at(i + 1).isDigit())))
            ++i;
    }
    return text;
}

QLatin1StringView keyKindId(Kind kind)
{
    return kindIds[size_t(kind)];
}

} // namespace plumbline::comparison
