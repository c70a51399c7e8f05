// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/imatext.h"

#include "core/base/safetext.h"
#include "core/base/textcodec.h"
#include "models/text/problemtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype maxSummaryLength = 2000;

constexpr FieldLabel labels[] = {
    {"fileDigest"_L1, QT_TRANSLATE_NOOP("FieldLabel", "File digest")},
    {"digestType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Digest of")},
    {"path"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Path")},
    {"signature"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature")},
    {"buffer"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Buffer")},
    {"digestWithoutSignature"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Digest without the appended signature")},
    {"appendedSignature"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Appended signature")},
    {"evmSignature"_L1, QT_TRANSLATE_NOOP("FieldLabel", "EVM signature")},
    {"owner"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Owner")},
    {"group"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Group")},
    {"mode"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Mode")},
    {"xattrNames"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Extended attributes")},
    {"xattrLengths"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Lengths of the extended attributes")},
    {"xattrValues"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Values of the extended attributes")},
    {"length"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Length")},
    {"xattrType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Attribute type")},
    {"signatureVersion"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature version")},
    {"hashAlgorithm"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Hash algorithm")},
    {"keyId"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Key ID")},
    {"signatureSize"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature size")},
    {"signatureValue"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature value")},
    {"digestValue"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Digest value")},
};

/// The buffer's text, where it is text.
QString bufferText(const ima::EntryContent &entry)
{
    const Field *buffer = findField(entry.fields, "buffer"_L1);
    const auto *text = buffer ? std::get_if<QString>(&buffer->value) : nullptr;
    return text ? *text : QString();
}

} // namespace

QString imaSummary(const ima::EntryContent &entry)
{
    if (entry.path.isEmpty() && entry.error)
        return QCoreApplication::translate("Summary", "cannot be decoded: %1")
            .arg(parseErrorText(*entry.error));
    const QString path = decodeUtf8(entry.path);
    const QString text = bufferText(entry);
    return safeTextElided(text.isEmpty() ? path : u"%1: %2"_s.arg(path, text), maxSummaryLength);
}

std::span<const FieldLabel> imaFieldLabels()
{
    return labels;
}

} // namespace plumbline::models
