// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/storeproblems.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

// What to do: few enough to be learned, each used by several codes.
constexpr const char *useExport = QT_TRANSLATE_NOOP(
    "Problem",
    "Do not decide anything on it. Keep the file for examination and restore the store from an export.");
constexpr const char *closeOthers = QT_TRANSLATE_NOOP(
    "Problem", "Close other programs that use the store, or wait until they are done, and try again.");
constexpr const char *checkPath
    = QT_TRANSLATE_NOOP("Problem", "Check that the folder exists and that you may write to it.");
constexpr const char *useLocal
    = QT_TRANSLATE_NOOP("Problem", "Put the store on a disk of this machine, or use a team store.");
constexpr const char *narrow = QT_TRANSLATE_NOOP(
    "Problem",
    "The folder must have mode 0700 and the files 0600. Make sure that nobody changed them, then correct it "
    "with chmod.");
constexpr const char *lookAgain
    = QT_TRANSLATE_NOOP("Problem", "Look at what changed, then decide again if it still holds.");
constexpr const char *nothing = nullptr;

constexpr ProblemRow rows[] = {
    {"store.bad-url"_L1, QT_TRANSLATE_NOOP("Problem", "“{detail}” does not name a store."),
     QT_TRANSLATE_NOOP("Problem", "A store is named like sqlite:/home/ana/plumbline/store.db.")},
    {"store.cannot-open"_L1, QT_TRANSLATE_NOOP("Problem", "The store {structure} cannot be opened: {detail}"),
     checkPath},
    {"store.not-a-store"_L1,
     QT_TRANSLATE_NOOP("Problem", "{structure} is not a store of this program, or it was altered: {detail}"),
     useExport},
    {"store.newer-schema"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The store {structure} was written by a newer version of this program (step {wanted}; "
                       "this version knows step {available})."),
     QT_TRANSLATE_NOOP("Problem", "Use that version. The store was not touched.")},
    {"store.network-file-system"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "{structure} lies on a file system ({detail}) where two programs could overwrite "
                       "each other's changes."),
     useLocal},
    {"store.wide-permissions"_L1, QT_TRANSLATE_NOOP("Problem", "Other users may read or change {structure}."),
     narrow},
    {"store.foreign-owner"_L1, QT_TRANSLATE_NOOP("Problem", "{structure} belongs to another user."), narrow},
    {"store.read-only"_L1, QT_TRANSLATE_NOOP("Problem", "{structure} cannot be written: {detail}"),
     checkPath},
    {"store.disk-full"_L1,
     QT_TRANSLATE_NOOP("Problem", "The disk is full: nothing of the change was saved. {detail}"),
     QT_TRANSLATE_NOOP("Problem", "Make room on the disk, then do it again.")},
    {"store.io"_L1, QT_TRANSLATE_NOOP("Problem", "The store could not be read or written: {detail}"),
     QT_TRANSLATE_NOOP("Problem", "Check the disk. What was confirmed before is kept.")},
    {"store.busy"_L1, QT_TRANSLATE_NOOP("Problem", "Another program is writing to the store."), closeOthers},
    {"store.damaged"_L1, QT_TRANSLATE_NOOP("Problem", "The store is damaged or was altered: {detail}"),
     useExport},
    {"store.exists"_L1, QT_TRANSLATE_NOOP("Problem", "It is in the store already: {detail}"), nothing},
    {"store.not-found"_L1, QT_TRANSLATE_NOOP("Problem", "The store does not have it: {structure} {detail}"),
     nothing},
    {"store.head-moved"_L1,
     QT_TRANSLATE_NOOP("Problem", "Somebody else decided meanwhile; nothing of this decision was saved."),
     lookAgain},
    {"store.too-large"_L1,
     QT_TRANSLATE_NOOP("Problem", "It has {wanted} bytes; the store takes at most {available}."), nothing},
    {"store.cancelled"_L1, QT_TRANSLATE_NOOP("Problem", "The work on the store was cancelled."), nothing},
    {"store.closed"_L1, QT_TRANSLATE_NOOP("Problem", "No store is open."), nothing},
    {"store.refused"_L1, QT_TRANSLATE_NOOP("Problem", "Nothing of the change was saved: {detail}"), nothing},
};

} // namespace

std::span<const ProblemRow> storeProblems()
{
    return rows;
}

} // namespace plumbline::models
