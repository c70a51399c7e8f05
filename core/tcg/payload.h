// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/base/parseerror.h"
#include "core/base/problem.h"
#include "core/tcg/action.h"
#include "core/tcg/eventlog.h"
#include "core/tcg/firmwarecode.h"
#include "core/tcg/grub.h"
#include "core/tcg/handofftables.h"
#include "core/tcg/imageload.h"
#include "core/tcg/intelcsme.h"
#include "core/tcg/ipldescription.h"
#include "core/tcg/noaction.h"
#include "core/tcg/partitiondata.h"
#include "core/tcg/platformdata.h"
#include "core/tcg/separator.h"
#include "core/tcg/shimmok.h"
#include "core/tcg/stubtext.h"
#include "core/tcg/taggedevent.h"
#include "core/tcg/txtevent.h"
#include "core/tcg/ubootimage.h"
#include "core/tcg/ukisection.h"
#include "core/tcg/variableevent.h"
#include "core/tcg/windowsevent.h"
#include "core/uefi/gpt.h"

#include <optional>
#include <variant>
#include <vector>

namespace plumbline::tcg {

/// The payload's format is not known to us.
struct Opaque
{
    bool operator==(const Opaque &) const = default;
};

/// The format is known, but the bytes break it.
struct Undecodable
{
    ParseError error;

    bool operator==(const Undecodable &) const = default;
};

/// The typed value of an event's data, for code that reasons about events. Small structs, one header for
/// each family of events; the tree for people is in Decoded::fields.
using Payload
    = std::variant<Opaque, Undecodable,
                   // what the platform's firmware measures: firmwaredecoders.cpp
                   SpecIdEvent, StartupLocalityEvent, ReferenceManifestEvent, HcrtmComponentEvent,
                   NvIndexEvent, UnknownNoActionEvent, SeparatorEvent, ActionEvent, FirmwareCode, CrtmVersion,
                   HandoffTables, VariableEvent, ImageLoadEvent, uefi::PartitionTable, PartitionDataEvent,
                   DeviceSecurityEvent, PlatformData, CsmeEvent, GceNonHostInfo,
                   // what boot loaders and operating systems measure: osdecoders.cpp
                   GrubTextEvent, GrubFileEvent, MokVariableEvent, UkiSectionEvent, StubCommandLineEvent,
                   StubArchiveEvent, TaggedEvent, AttestationAgentEvent, PcClientTagEvent, TxtEvent,
                   UBootImageEvent, IplDescription, WindowsEvent, BitLockerEvent>;

/// An event's data, decoded once: the value for code and the fields for people.
struct Decoded
{
    Payload payload;
    std::vector<Field> fields; ///< what was read, also where the payload is Undecodable
    std::vector<Problem> notes; ///< what is odd about the data but does not stop its decoding; no event index
};

/// Decodes by claimed type, register and content. Never fails: Opaque and Undecodable are answers.
[[nodiscard]] Decoded decodePayload(const EventLog &log, const Event &event);

} // namespace plumbline::tcg
