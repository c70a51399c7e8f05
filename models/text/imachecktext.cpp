// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checkrow.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr CheckTitle titles[] = {
    {"ima.entries"_L1, QT_TRANSLATE_NOOP("Check", "Each entry of the IMA list is what it seems")},
};

constexpr const char *notMeasured = QT_TRANSLATE_NOOP(
    "Check", "Do not believe these entries: nothing that the TPM signed stands behind them.");

constexpr CheckRow rows[] = {
    {"ima.entries"_L1, "other-register"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "Entries that are of another PCR than 10, which does not bind them: {detail}."),
     notMeasured},
    {"ima.entries"_L1, "undecodable"_L1,
     QT_TRANSLATE_NOOP("Check", "Entries that do not have the fields of their template: {detail}."),
     notMeasured},
    {"ima.entries"_L1, "other-aggregate"_L1,
     QT_TRANSLATE_NOOP(
         "Check",
         "The list goes on with the boot_aggregate of another boot: a part of it is not this boot's."),
     notMeasured},
    {"ima.entries"_L1, "ascii-list"_L1,
     QT_TRANSLATE_NOOP(
         "Check", "The list is in text form, in which the name of one file can look like several entries."),
     QT_TRANSLATE_NOOP("Check", "Give the list in binary form (binary_runtime_measurements).")},
};

} // namespace

CheckTexts imaCheckTexts()
{
    return {titles, rows};
}

} // namespace plumbline::models
