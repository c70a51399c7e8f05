// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/bootloaderlabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

std::span<const FieldLabel> bootLoaderFieldLabels()
{
    static constexpr FieldLabel labels[] = {
        // GRUB, shim, systemd
        {"prefix"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Prefix")},
        {"command"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Command")},
        {"commandLine"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Command line")},
        {"arguments"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Arguments")},
        {"argument"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Argument")},
        {"file"_L1, QT_TRANSLATE_NOOP("FieldLabel", "File")},
        {"image"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Image")},
        {"variable"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Variable")},
        {"section"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Section")},
        // tagged events
        {"taggedEventId"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Tag")},
        {"taggedEventDataSize"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Size of tagged data")},
        {"taggedEventData"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Tagged data")},
        {"eventText"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Text")},
        {"domain"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Domain")},
        {"operation"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Operation")},
        {"content"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Content")},
        {"pciAddress"_L1, QT_TRANSLATE_NOOP("FieldLabel", "PCI address")},
        // Intel TXT
        {"sinitHash"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Hash of the SINIT module")},
        {"senterParameters"_L1, QT_TRANSLATE_NOOP("FieldLabel", "GETSEC[SENTER] parameters")},
        {"nvPublicAreas"_L1, QT_TRANSLATE_NOOP("FieldLabel", "NV indices")},
        {"nvPublic"_L1, QT_TRANSLATE_NOOP("FieldLabel", "NV index")},
        {"isDefined"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Defined")},
        {"nvIndex"_L1, QT_TRANSLATE_NOOP("FieldLabel", "NV index")},
        {"nameAlg"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Name algorithm")},
        {"authPolicySize"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Size of authorization policy")},
        {"authPolicy"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Authorization policy")},
    };
    return labels;
}

} // namespace plumbline::models
