// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chain/chaintext.h"

#include "models/text/stagetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using evidence::Stage;

struct ShortName
{
    Stage stage;
    const char *name;
};

constexpr std::array shortNames{
    ShortName{Stage::PlatformFirmware, QT_TRANSLATE_NOOP("Chain", "Firmware")},
    ShortName{Stage::PlatformConfiguration, QT_TRANSLATE_NOOP("Chain", "Configuration")},
    ShortName{Stage::Drivers, QT_TRANSLATE_NOOP("Chain", "Drivers")},
    ShortName{Stage::Vendor, QT_TRANSLATE_NOOP("Chain", "Vendor")},
    ShortName{Stage::SecureBootPolicy, QT_TRANSLATE_NOOP("Chain", "Secure Boot")},
    ShortName{Stage::BootManager, QT_TRANSLATE_NOOP("Chain", "Boot manager")},
    ShortName{Stage::ShimMok, QT_TRANSLATE_NOOP("Chain", "Owner keys")},
    ShortName{Stage::BootLoaderCommands, QT_TRANSLATE_NOOP("Chain", "Boot commands")},
    ShortName{Stage::LoaderFiles, QT_TRANSLATE_NOOP("Chain", "Kernel, initramfs")},
    ShortName{Stage::UnifiedKernel, QT_TRANSLATE_NOOP("Chain", "Unified kernel")},
    ShortName{Stage::WindowsBoot, QT_TRANSLATE_NOOP("Chain", "Windows boot")},
    ShortName{Stage::Drtm, QT_TRANSLATE_NOOP("Chain", "Dynamic launch")},
    ShortName{Stage::SystemIdentity, QT_TRANSLATE_NOOP("Chain", "System identity")},
    ShortName{Stage::Runtime, QT_TRANSLATE_NOOP("Chain", "Modules, programs")},
    ShortName{Stage::Other, QT_TRANSLATE_NOOP("Chain", "Other registers")},
};
static_assert(shortNames.size() == evidence::stageCount);

constexpr std::array stateNames{
    QT_TRANSLATE_NOOP("Chain", "Not compared"),    QT_TRANSLATE_NOOP("Chain", "Problems"),
    QT_TRANSLATE_NOOP("Chain", "Accepted"),        QT_TRANSLATE_NOOP("Chain", "Changed"),
    QT_TRANSLATE_NOOP("Chain", "Not vouched for"), QT_TRANSLATE_NOOP("Chain", "Proven"),
    QT_TRANSLATE_NOOP("Chain", "Fits the quote"),  QT_TRANSLATE_NOOP("Chain", "Not as quoted"),
    QT_TRANSLATE_NOOP("Chain", "Not proven"),      QT_TRANSLATE_NOOP("Chain", "Unchanged"),
};
static_assert(stateNames.size() == trustStateCount);

/// Not named tr(): lupdate would take that for a call with a text, and not look for the marked one inside.
QString translated(const char *text)
{
    return QCoreApplication::translate("Chain", text);
}

} // namespace

QString stageShortName(Stage stage)
{
    return translated(shortNames[size_t(stage)].name);
}

QString trustStateText(TrustState state)
{
    return translated(stateNames[size_t(state)]);
}

QString stageStateText(const ChainStage &stage)
{
    if (stage.problems == 0 || stage.state != TrustState::Problem)
        return trustStateText(stage.state);
    return stage.problems == 1
        ? translated(QT_TRANSLATE_NOOP("Chain", "1 problem"))
        : translated(QT_TRANSLATE_NOOP("Chain", "%1 problems")).arg(QLocale().toString(stage.problems));
}

QString eventCountText(qint64 events)
{
    return events == 1 ? translated(QT_TRANSLATE_NOOP("Chain", "1 event"))
                       : translated(QT_TRANSLATE_NOOP("Chain", "%1 events")).arg(QLocale().toString(events));
}

QString measuresText(Stage measurer)
{
    return translated(QT_TRANSLATE_NOOP("Chain", "%1 measures")).arg(stageShortName(measurer));
}

QString stageDescription(const ChainStage &stage)
{
    QStringList registers;
    for (const ChainBead &bead : stage.beads)
        registers += registerName(bead.isMeasurementRegister, bead.index);
    QStringList parts{stageName(stage.stage)};
    if (!registers.isEmpty())
        parts += registers.join(", "_L1);
    parts += eventCountText(stage.events);
    parts += stageStateText(stage);
    if (stage.otherwise)
        parts += translated(QT_TRANSLATE_NOOP("Chain", "would be: %1")).arg(trustStateText(*stage.otherwise));
    if (stage.measuredBy)
        parts += translated(QT_TRANSLATE_NOOP("Chain", "measured by: %1")).arg(stageName(*stage.measuredBy));
    return parts.join("; "_L1);
}

QString beadDescription(const ChainStage &stage, const ChainBead &bead)
{
    QString head = registerName(bead.isMeasurementRegister, bead.index);
    const QString meaning = registerMeaning(stage.stage, bead.isMeasurementRegister, bead.index);
    if (!meaning.isEmpty())
        head += ": "_L1 + meaning;
    QStringList lines{head, trustStateText(bead.state)};
    for (const Digest &digest : bead.values) {
        lines += hashName(digest.algorithm) + ": "_L1 + QString::fromLatin1(digest.value.toHex());
    }
    return lines.join(u'\n');
}

} // namespace plumbline::models
