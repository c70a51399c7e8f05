// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlog/eventlistmodel.h"
#include "models/review/reviewdocument.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/imalistbuilder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace plumbline::test {

inline constexpr int longWait = 60'000; ///< milliseconds; only a broken test waits that long

/// A folder of logs to open, gone when the test ends.
class LogFolder
{
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

private:
    QTemporaryDir m_folder;
};

/// Waits for the end of all that the document does in the background.
inline bool waitUntilIdle(const models::ReviewDocument &document)
{
    QSignalSpy progress(&document, &models::ReviewDocument::progressChanged);
    while (document.isBusy()) {
        if (!progress.wait(longWait))
            return false;
    }
    return true;
}

inline bool waitUntilArranged(const models::EventListModel &model)
{
    QSignalSpy arranging(&model, &models::EventListModel::arrangingChanged);
    while (model.isArranging()) {
        if (!arranging.wait(longWait))
            return false;
    }
    return true;
}

/// A boot whose last event has a digest that is not that of its data. 12 events: header, separators of PCR 0
/// to 7, an action (PCR 4), a command (PCR 8), a changed command (PCR 8).
inline QByteArray bootLogBytes()
{
    using tcg::EventType;
    return EventLogBuilder::agile()
        .separators()
        .event(4, EventType::EfiAction, "Calling EFI Application from Boot Option")
        .event(8, EventType::Ipl, QByteArray("grub_cmd: linux /vmlinuz quiet\0", 31), "linux /vmlinuz quiet")
        .event(8, EventType::Ipl, QByteArray("grub_cmd: boot\0", 15), "halt")
        .bytes();
}

} // namespace plumbline::test
