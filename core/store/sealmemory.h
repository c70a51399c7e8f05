// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace plumbline::store {

/// How far the seals of one store were, remembered outside of its database, so that an older copy of the
/// database is noticed even where nothing was decided since (attack W-07). A small file of this workstation,
/// authenticated with its key.
class SealMemory
{
public:
    /// @p path is empty where nothing is to be remembered.
    SealMemory(QString path, QByteArray key);

    struct Remembered
    {
        qint64 generation = 0; ///< 0: nothing is remembered
        bool isOurs = true; ///< false: the file is there, but not as we wrote it
    };
    [[nodiscard]] Remembered read() const;

    /// Takes note of a generation; a lower one than is remembered changes nothing. Quietly does without where
    /// the file cannot be written: what was changed in the store has been told to be kept.
    void remember(qint64 generation) const;
    /// The same, whatever was remembered before.
    void rememberAnyway(qint64 generation) const;

private:
    [[nodiscard]] QByteArray slot(qint64 generation) const;
    [[nodiscard]] std::optional<qint64> generationIn(QByteArrayView slot) const;
    [[nodiscard]] Remembered readFrom(int file) const;

    QString m_path;
    QByteArray m_key;
};

} // namespace plumbline::store
