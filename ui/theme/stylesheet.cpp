// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::ui::theme {

namespace {

struct NamedType
{
    QLatin1StringView name;
    Type type;
};

constexpr std::array types{
    NamedType{"size-caption"_L1, Type::Caption},          NamedType{"size-body"_L1, Type::Body},
    NamedType{"size-heading"_L1, Type::Heading},          NamedType{"size-title"_L1, Type::Title},
    NamedType{"size-display"_L1, Type::Display},          NamedType{"size-digest"_L1, Type::Digest},
    NamedType{"size-digest-small"_L1, Type::DigestSmall},
};

struct NamedLength
{
    QLatin1StringView name;
    int pixels;
};

constexpr std::array lengths{
    NamedLength{"space-hair"_L1, space::hair},       NamedLength{"space-tight"_L1, space::tight},
    NamedLength{"space-small"_L1, space::small},     NamedLength{"space-medium"_L1, space::medium},
    NamedLength{"space-large"_L1, space::large},     NamedLength{"radius-small"_L1, radius::small},
    NamedLength{"radius-medium"_L1, radius::medium}, NamedLength{"radius-large"_L1, radius::large},
};

void replace(QString &sheet, QLatin1StringView name, const QString &value)
{
    sheet.replace(u"@%1@"_s.arg(name), value);
}

} // namespace

QString fillIn(QString sheet)
{
    for (int i = 0; i < colourCount; ++i)
        replace(sheet, colourName(Colour(i)), colour(Colour(i)).name());
    for (const NamedType &row : types)
        replace(sheet, row.name, u"%1pt"_s.arg(font(row.type).pointSizeF()));
    for (const NamedLength &row : lengths)
        replace(sheet, row.name, u"%1px"_s.arg(row.pixels));
    return sheet;
}

QString makeStyleSheet()
{
    QFile file(u":/theme/plumbline.qss"_s);
    return file.open(QIODevice::ReadOnly) ? fillIn(QString::fromUtf8(file.readAll())) : QString();
}

} // namespace plumbline::ui::theme
