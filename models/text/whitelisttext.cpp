// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/whitelisttext.h"

#include "core/base/safetext.h"
#include "models/text/changetext.h"
#include "models/text/stagetext.h"
#include "models/text/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using trust::WhitelistEntry;

constexpr qsizetype longestPath = 120;

struct WhitelistText
{
    Q_DECLARE_TR_FUNCTIONS(WhitelistEntry)
};

QString subjectText(const WhitelistEntry &entry)
{
    switch (entry.subject) {
    case WhitelistEntry::Subject::Event:
        return objectText(entry.key);
    case WhitelistEntry::Subject::File:
        return WhitelistText::tr("File %1").arg(safeTextElided(QString::fromUtf8(entry.path), longestPath));
    case WhitelistEntry::Subject::Register:
        break;
    }
    return WhitelistText::tr("The register's value");
}

} // namespace

QString whitelistEntryText(const WhitelistEntry &entry)
{
    QString text = WhitelistText::tr("%1: %2 (%3)")
                       .arg(registerName(false, entry.pcr), subjectText(entry), changeKindText(entry.kind));
    const std::vector<Digest> &digests = entry.after.empty() ? entry.before : entry.after;
    if (!digests.empty())
        text += u", "_s + hashName(digests.back().algorithm) + u' ' + elidedHex(digests.back().value);
    return text;
}

QString encodedWhitelistEntryText(const QByteArray &entry)
{
    const Result<WhitelistEntry> read = trust::decodeWhitelistEntry(entry);
    return read ? whitelistEntryText(*read)
                : WhitelistText::tr("An entry that cannot be read: it accepts nothing");
}

} // namespace plumbline::models
