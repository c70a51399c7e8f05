// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/ziparchive.h"
#include "core/trust/decision.h"

#include <QStringList>

namespace plumbline::store {

/// A row's number in its table; 0 is none. Numbers only grow.
using RowNumber = qint64;

/// An attesting machine.
struct Instance
{
    trust::InstanceId id; ///< 16 bytes
    QString name;
    QStringList groups;
    QStringList tags;
    bool isRemoved = false; ///< no longer watched: its history stays, its keys are not kept
    QByteArray attestationKeyName; ///< TPM2B_NAME's content; unique; empty where it is not known
    /// SHA-256 of the endorsement key's SubjectPublicKeyInfo; unique; empty where it is not known.
    QByteArray endorsementKeyDigest;
    QDateTime addedAt; ///< UTC, milliseconds
    QByteArray details; ///< whatever callers keep beside; opaque to the store

    bool operator==(const Instance &) const = default;
};

/// One part of a piece of evidence, by its name in a bundle and its content.
struct PartReference
{
    QByteArray name; ///< "boot-log.bin"
    trust::ContentHash hash; ///< SHA-256 of its bytes

    bool operator==(const PartReference &) const = default;
};

/// What comes in for one boot.
struct NewBoot
{
    trust::InstanceId instance;
    QDateTime collectedAt; ///< UTC, milliseconds
    std::vector<bundle::Member> parts; ///< raw bytes, kept for ever
    QByteArray metadata; ///< opaque to the store
};

/// Evidence of one boot as it is stored.
struct Boot
{
    RowNumber number = 0;
    trust::InstanceId instance;
    QDateTime collectedAt;
    trust::ContentHash evidence; ///< SHA-256 over names and hashes of its parts
    std::vector<PartReference> parts; ///< in the order that they came in
    QByteArray metadata;

    bool operator==(const Boot &) const = default;
};

/// What was found out about a boot, by which program and under which rules. Stale once either is another.
struct StoredAppraisal
{
    RowNumber boot = 0;
    trust::InstanceId instance;
    QString verifier; ///< version of the program that judged
    QByteArray rules; ///< hash of what it judged by: benchmark, whitelist, policy
    int verdict = 0; ///< of the evidence, as the caller counts
    int status = 0; ///< of the instance, as the caller counts
    QByteArray details; ///< stages, change sets…; opaque to the store
    QDateTime appraisedAt; ///< UTC, milliseconds

    bool operator==(const StoredAppraisal &) const = default;
};

/// A boot with its latest appraisal.
struct AppraisedBoot
{
    Boot boot;
    std::optional<StoredAppraisal> appraisal;
};

enum class ExceptionState { Open, Ignored, Approved, Resolved };

/// One change set on one instance: raised again by updating, not by another row.
struct ExceptionRow
{
    trust::InstanceId instance;
    QByteArray fingerprint; ///< of the change set
    ExceptionState state = ExceptionState::Open;
    QDateTime firstAt; ///< when the first boot that shows it was collected
    QDateTime latestAt;
    RowNumber firstBoot = 0;
    RowNumber latestBoot = 0;
    qint64 count = 0; ///< of boots that show it
    QByteArray details; ///< opaque to the store

    bool operator==(const ExceptionRow &) const = default;
};

/// Equal exceptions of all instances: one row of the inbox.
struct ExceptionGroup
{
    QByteArray fingerprint;
    qint64 instances = 0;
    qint64 occurrences = 0;
    QDateTime firstAt;
    QDateTime latestAt;

    bool operator==(const ExceptionGroup &) const = default;
};

/// A version of an instance's benchmark; its bytes are a blob.
struct BenchmarkRow
{
    trust::InstanceId instance;
    qint64 version = 0;
    trust::ContentHash hash;
    std::optional<quint64> entry; ///< ledger entry that brought it in; nothing: proposed only

    bool operator==(const BenchmarkRow &) const = default;
};

/// One entry of the ledger; what is in it is core/trust's business.
struct LedgerRow
{
    quint64 sequence = 0; ///< from 0, without gaps
    QByteArray bytes;

    bool operator==(const LedgerRow &) const = default;
};

/// A row that is derived from the ledger (operator, whitelist entry, policy…) and can be derived again.
struct DerivedRow
{
    QString kind; ///< "operator"
    QByteArray key; ///< unique in its kind
    QByteArray bytes; ///< opaque to the store

    bool operator==(const DerivedRow &) const = default;
};

/// Whether the rows of a store can be what this workstation last wrote.
enum class SealState {
    Intact, ///< so far; check() looks at every row
    NotOurs, ///< not sealed with this workstation's key: changed by others, or brought from another one
    Older, ///< this workstation has written more than is there: an older copy was put in its place
};

/// What a digest is known as.
struct KnownDigest
{
    quint16 algorithm = 0; ///< TPM_ALG_ID
    QByteArray digest;
    QString file; ///< "boot/vmlinuz-6.1.0-55-amd64"
    QString package; ///< "linux-image-6.1.0-55-amd64"; empty for a single file
    QString version;
    QString source; ///< what the operator added: the archive's or folder's name
    QDateTime addedAt; ///< UTC, milliseconds

    bool operator==(const KnownDigest &) const = default;
};

} // namespace plumbline::store
