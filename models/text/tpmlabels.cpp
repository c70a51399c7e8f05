// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/tpmlabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

/// Some names are known from Windows' quotes and have their labels there.
constexpr FieldLabel labels[] = {
    {"algorithm"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Algorithm")},
    {"attested"_L1, QT_TRANSLATE_NOOP("FieldLabel", "What is attested to")},
    {"count"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Count")},
    {"curveID"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Curve")},
    {"exponent"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Exponent")},
    {"extendedKeyUsage"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Extended key usage")},
    {"hashAlg"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Hash algorithm")},
    {"kdf"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Key derivation")},
    {"objectAttributes"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Key attributes")},
    {"scheme"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Scheme")},
    {"sig"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature value")},
    {"sigAlg"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature scheme")},
    {"signatureR"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature value r")},
    {"signatureS"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature value s")},
    {"sizeofSelect"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Size of the selection")},
    {"symmetric"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Symmetric algorithm")},
    {"tpmManufacturer"_L1, QT_TRANSLATE_NOOP("FieldLabel", "TPM manufacturer")},
    {"tpmModel"_L1, QT_TRANSLATE_NOOP("FieldLabel", "TPM model")},
    {"tpmVersion"_L1, QT_TRANSLATE_NOOP("FieldLabel", "TPM version")},
    {"unique"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Public key")},
    {"values"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Values")},
    {"x"_L1, QT_TRANSLATE_NOOP("FieldLabel", "X coordinate")},
    {"y"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Y coordinate")},
};

} // namespace

std::span<const FieldLabel> tpmFieldLabels()
{
    return labels;
}

} // namespace plumbline::models
