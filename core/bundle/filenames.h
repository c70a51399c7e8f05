// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/role.h"

#include <QByteArray>

namespace plumbline::bundle {

/// A role that a file name stands for. Some roles have files in two forms, of which the second tells less (a
/// PEM key has no attributes, an ascii list no template data).
struct NamedRole
{
    Role role = Role::BootLog;
    bool isLesserForm = false;

    bool operator==(const NamedRole &) const = default;
};

/// The role of a file of an evidence folder by its name below the folder, as bundles, tpm2-tools' manuals and
/// securityfs name it; nothing for any other name.
[[nodiscard]] std::optional<NamedRole> roleOfFileName(QStringView name);

/// The role that only such bytes can have; nothing where none or several could be. Of keys, only a TPM's own
/// public area tells whether it attests or endorses.
[[nodiscard]] std::optional<Role> roleOfContent(const QByteArray &bytes);

} // namespace plumbline::bundle
