// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/flagtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

QString flagText(quint64 value, std::span<const FlagName> names)
{
    QStringList set;
    for (const FlagName &flag : names) {
        if (value & flag.bit)
            set += QString(flag.name);
        value &= ~flag.bit;
    }
    if (value)
        set += u"0x"_s + QString::number(value, 16);
    return set.join(" | "_L1);
}

} // namespace plumbline::uefi
