// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uefi/devicepath.h"

#include <span>

namespace plumbline::uefi {

/// Reads the members of one node, which fill @p in, and gives its text form. UEFI 2.10, section 10.6.1.6.
using NodeDecoder = QString (*)(FieldReader &in, DevicePath &path);

struct NodeKind
{
    quint8 type = 0;
    quint8 subType = 0;
    NodeDecoder decode = nullptr;
};

/// The kinds of node by chapter; devicepath.cpp looks in all of them.
[[nodiscard]] std::span<const NodeKind> hardwareNodes(); ///< type 1, 2: section 10.3.2, 10.3.3
[[nodiscard]] std::span<const NodeKind> busNodes(); ///< type 3: section 10.3.4, disks and buses
[[nodiscard]] std::span<const NodeKind> networkNodes(); ///< type 3: section 10.3.4, networks
[[nodiscard]] std::span<const NodeKind> mediaNodes(); ///< type 4, 5: section 10.3.5, 10.3.6

/// "0x1f".
[[nodiscard]] QString hexNumber(quint64 value);
/// "00ff12", with @p separator between the bytes.
[[nodiscard]] QString hexBytes(QByteArrayView bytes, char separator = '\0');
/// "Name(a,b,c)".
[[nodiscard]] QString nodeText(QLatin1StringView name, const QStringList &arguments);
/// A vendor's node: GUID and the bytes that follow, "VenHw(guid,00ff)".
[[nodiscard]] QString vendorNodeText(FieldReader &in, QLatin1StringView name);

} // namespace plumbline::uefi
