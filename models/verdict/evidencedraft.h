// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/recognise.h"

#include <QStringList>

namespace plumbline::models {

/// Evidence while it is put together: parts, what the operator states, and files that need a decision.
struct EvidenceDraft
{
    /// A file that may be more than one part.
    struct Undecided
    {
        QString name; ///< safe to show
        QByteArray bytes;
        std::vector<EvidencePart> candidates;
        QString form;

        bool operator==(const Undecided &) const = default;
    };

    std::vector<PartFile> parts;
    evidence::Request request;
    std::vector<evidence::HostFact> hostFacts;
    /// A nonce that stood in a file: expected only once the operator says that it was sent (rule R4).
    QByteArray foundNonce;
    std::vector<Undecided> undecided;
    QStringList remarks; ///< what became of files that were not taken, safe to show

    [[nodiscard]] bool isEmpty() const
    {
        return parts.empty() && foundNonce.isEmpty() && undecided.empty() && !request.nonce;
    }
    [[nodiscard]] const PartFile *find(EvidencePart part) const;

    /// Adds a part, in place of another of its kind where there can be only one. Nobody vouches for a key
    /// that takes another's place.
    void put(PartFile file);
    void remove(EvidencePart part);
    /// Takes a file for what it looks like; @p name need not be safe.
    void take(const QString &name, const QByteArray &bytes);
    /// The same of a file that has been recognised already.
    void take(const QString &name, const QByteArray &bytes, const Recognised &found);
    /// Takes a file for what the user says that it is, unless it cannot be that.
    void takeAs(EvidencePart part, const QString &name, const QByteArray &bytes);
    /// Adds all of @p other; what that states replaces what this states.
    void merge(EvidenceDraft other);
    /// Without a part the file is left out.
    void decide(size_t undecided, std::optional<EvidencePart> part);
};

} // namespace plumbline::models
