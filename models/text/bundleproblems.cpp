// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/bundleproblems.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

// What to do: few enough to be learned, each used by several codes.
constexpr const char *openAsItIs = QT_TRANSLATE_NOOP(
    "Problem",
    "A bundle is a .plumb file, made by “plumblinectl bundle create”. A log can be opened as it is.");
constexpr const char *getAgain = QT_TRANSLATE_NOOP("Problem", "Get the bundle again from where it was made.");
constexpr const char *doNotUse
    = QT_TRANSLATE_NOOP("Problem", "Do not use it: the program that makes bundles never makes such a file.");
constexpr const char *useNewer
    = QT_TRANSLATE_NOOP("Problem", "Open it with a newer version of this program.");
constexpr const char *chooseOne
    = QT_TRANSLATE_NOOP("Problem", "Move one of the two out of the folder, or name the files one by one.");
constexpr const char *nameFiles = QT_TRANSLATE_NOOP("Problem", "Name the files one by one instead.");

constexpr ProblemRow rows[] = {
    {"bundle.not-a-bundle"_L1, QT_TRANSLATE_NOOP("Problem", "The file is not an evidence bundle."),
     openAsItIs},
    {"bundle.truncated"_L1, QT_TRANSLATE_NOOP("Problem", "The end of the bundle is missing."), getAgain},
    {"bundle.trailing-data"_L1,
     QT_TRANSLATE_NOOP("Problem", "The file has bytes that belong to no member of the bundle."), doNotUse},
    {"bundle.zip64"_L1, QT_TRANSLATE_NOOP("Problem", "The file uses zip64, which no bundle needs: {detail}"),
     doNotUse},
    {"bundle.damaged"_L1, QT_TRANSLATE_NOOP("Problem", "The bundle is damaged: {structure} {detail}"),
     getAgain},
    {"bundle.too-many-members"_L1,
     QT_TRANSLATE_NOOP("Problem", "The bundle has {wanted} members; {available} are allowed."), doNotUse},
    {"bundle.too-large"_L1,
     QT_TRANSLATE_NOOP("Problem", "The bundle has {wanted} bytes; {available} are allowed."), doNotUse},
    {"bundle.member-too-large"_L1,
     QT_TRANSLATE_NOOP("Problem", "“{detail}” has {wanted} bytes; {available} are allowed."), doNotUse},
    {"bundle.too-compressed"_L1,
     QT_TRANSLATE_NOOP(
         "Problem",
         "“{detail}” would grow from {available} to {wanted} bytes when unpacked: no evidence does."),
     doNotUse},
    {"bundle.encrypted"_L1, QT_TRANSLATE_NOOP("Problem", "“{detail}” is encrypted."), doNotUse},
    {"bundle.not-a-file"_L1,
     QT_TRANSLATE_NOOP("Problem", "“{detail}” is a folder, a link or a device, not a file."), doNotUse},
    {"bundle.compression"_L1,
     QT_TRANSLATE_NOOP("Problem", "“{detail}” is packed in a way that bundles are not."), doNotUse},
    {"bundle.extra-field"_L1,
     QT_TRANSLATE_NOOP("Problem", "“{detail}” has an extra field that could give it another name or size."),
     doNotUse},
    {"bundle.headers-differ"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "“{detail}” is described in two ways: two programs could read different things."),
     doNotUse},
    {"bundle.unknown-member"_L1,
     QT_TRANSLATE_NOOP("Problem", "“{detail}” is not a member that a bundle may have."), doNotUse},
    {"bundle.duplicate-member"_L1, QT_TRANSLATE_NOOP("Problem", "“{detail}” is in the bundle twice."),
     doNotUse},
    {"bundle.no-manifest"_L1,
     QT_TRANSLATE_NOOP("Problem", "The file has no manifest.json: it is a zip, but not an evidence bundle."),
     openAsItIs},
    {"bundle.bad-manifest"_L1, QT_TRANSLATE_NOOP("Problem", "The manifest cannot be read: {detail}"),
     getAgain},
    {"bundle.newer-version"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The bundle is of version {wanted}; this program reads version {available}."),
     useNewer},
    {"bundle.missing-member"_L1,
     QT_TRANSLATE_NOOP("Problem", "The manifest lists “{detail}”, but the bundle does not have it."),
     getAgain},
    {"bundle.not-in-manifest"_L1, QT_TRANSLATE_NOOP("Problem", "“{detail}” is not listed in the manifest."),
     doNotUse},
    {"bundle.size-differs"_L1,
     QT_TRANSLATE_NOOP("Problem", "“{detail}” has {available} bytes, but the manifest says {wanted}."),
     getAgain},
    {"bundle.hash-differs"_L1,
     QT_TRANSLATE_NOOP("Problem", "“{detail}” was changed: its SHA-256 is not the one in the manifest."),
     getAgain},
    {"bundle.bad-request"_L1,
     QT_TRANSLATE_NOOP("Problem", "The request record cannot be read: {structure} {detail}"), getAgain},
    {"folder.too-many-files"_L1,
     QT_TRANSLATE_NOOP("Problem", "The folder has {wanted} files; at most {available} are looked at."),
     nameFiles},
    {"folder.ambiguous"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "Two files could be the same part of the evidence, and they differ: {detail}"),
     chooseOne},
    {"folder.no-evidence"_L1,
     QT_TRANSLATE_NOOP("Problem", "The folder has no quote, no boot log and no IMA list."), nameFiles},
};

} // namespace

std::span<const ProblemRow> bundleProblems()
{
    return rows;
}

} // namespace plumbline::models
