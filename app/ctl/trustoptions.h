// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QStringList>

class QCommandLineParser;

namespace plumbline::ctl {

/// What `plumblinectl verify` is told about certificates, and about what was seen before: names of files,
/// empty for what is not given.
struct TrustOptions
{
    QString attestationName; ///< the Name that was enrolled
    QString attestationCertificate;
    QString endorsementCertificate;
    QStringList authorities; ///< roots of endorsement keys
    QStringList attestationAuthorities; ///< roots of attestation keys
    QStringList intermediates;
    QStringList revocationLists;
    QString lastSeen;
    QString remember; ///< where to write what was seen now
};

void addTrustOptions(QCommandLineParser &parser);
[[nodiscard]] TrustOptions trustOptions(const QCommandLineParser &parser);

/// Reads the files into the evidence and its request; says why for each that cannot be used.
[[nodiscard]] bool readTrustFiles(const TrustOptions &options, evidence::Evidence &evidence);

/// Writes what was seen, whole or not at all; says why where it cannot be.
[[nodiscard]] bool remember(const TrustOptions &options, const evidence::ReadEvidence &evidence);

} // namespace plumbline::ctl
