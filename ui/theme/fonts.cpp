// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::ui::theme {

namespace {

struct Families
{
    QStringList interface;
    QStringList fixed;
    qreal pointSize = 10;
};

Families families;

/// Families that stand for "nobody chose one": what fontconfig gives on a system without a desktop.
constexpr std::array unchosen{"DejaVu Sans"_L1, "Bitstream Vera Sans"_L1, "Sans"_L1,
                              "Sans Serif"_L1,  "DejaVu Sans Mono"_L1,    "Bitstream Vera Sans Mono"_L1,
                              "Monospace"_L1};
constexpr std::array interfaceFaces{"Inter"_L1, "Noto Sans"_L1, "Cantarell"_L1, "Source Sans 3"_L1};
constexpr std::array fixedFaces{"JetBrains Mono"_L1, "Noto Sans Mono"_L1, "Source Code Pro"_L1};
constexpr std::array chineseFaces{"Noto Sans CJK SC"_L1, "Source Han Sans SC"_L1, "WenQuanYi Micro Hei"_L1};

template <typename Faces> QStringList installed(const Faces &faces)
{
    QStringList found;
    for (const QLatin1StringView face : faces) {
        if (QFontDatabase::hasFamily(face))
            found += QString(face);
    }
    return found;
}

/// The system's family first where it was chosen, else the faces that we like best.
template <typename Faces> QStringList withFallbacks(const QString &systemFamily, const Faces &faces)
{
    const bool isChosen = std::ranges::none_of(unchosen, [&](QLatin1StringView family) {
        return family.compare(systemFamily, Qt::CaseInsensitive) == 0;
    });
    QStringList list;
    if (isChosen)
        list += systemFamily;
    else
        list = installed(faces).mid(0, 1) << systemFamily;
    return list + installed(chineseFaces);
}

struct Step
{
    Type type;
    qreal factor;
    QFont::Weight weight;
    bool isFixed;
};

constexpr std::array steps{
    Step{Type::Caption, 0.90, QFont::Normal, false},      Step{Type::Body, 1.00, QFont::Normal, false},
    Step{Type::BodyStrong, 1.00, QFont::DemiBold, false}, Step{Type::Heading, 1.20, QFont::DemiBold, false},
    Step{Type::Title, 1.60, QFont::DemiBold, false},      Step{Type::Display, 2.30, QFont::DemiBold, false},
    Step{Type::Digest, 0.98, QFont::Normal, true},        Step{Type::DigestSmall, 0.88, QFont::Normal, true},
};

} // namespace

void findFonts()
{
    const QFont general = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    families.interface = withFallbacks(general.family(), interfaceFaces);
    // The face behind the alias "monospace": a list of families passes over names that are no face's.
    families.fixed = withFallbacks(QFontInfo(fixed).family(), fixedFaces);
    families.pointSize = general.pointSizeF() > 0 ? std::clamp(general.pointSizeF(), 9.0, 16.0) : 10;
}

QFont makeFont(Type type, int zoomPercent)
{
    const Step &step = steps[size_t(type)];
    QFont font;
    font.setFamilies(step.isFixed ? families.fixed : families.interface);
    font.setStyleHint(step.isFixed ? QFont::Monospace : QFont::SansSerif);
    font.setPointSizeF(families.pointSize * step.factor * zoomPercent / 100);
    font.setWeight(step.weight);
    return font;
}

} // namespace plumbline::ui::theme
