// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace plumbline::catalogue {

/// What a package calls itself.
struct PackageIdentity
{
    QString name;
    QString version; ///< with the release, as its packager writes it

    bool operator==(const PackageIdentity &) const = default;
};

/// From the control file of a Debian package: Debian Policy, section 5.3.
[[nodiscard]] PackageIdentity readControl(QByteArrayView control);

/// From the header of an RPM package: RPM V4 Package Format, "Lead", "Header Format".
[[nodiscard]] Result<PackageIdentity> readRpmIdentity(QByteArrayView package);

} // namespace plumbline::catalogue
