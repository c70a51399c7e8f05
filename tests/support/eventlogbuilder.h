// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/tcg/eventlogreader.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace plumbline::test {

/// Makes boot logs for tests: valid by default, with every digest computed, and broken on request. What
/// breaks is always the event that was added last:
///
///     EventLogBuilder::agile().separators().event(4, EventType::EfiAction, "Calling …").withoutBank(sha1)
class EventLogBuilder
{
public:
    using EventType = tcg::EventType;

    /// A crypto-agile log: its header (event 0) declares @p banks. PFP 1.06, sections 10.2.2 and 10.4.5.1.
    [[nodiscard]] static EventLogBuilder agile(std::vector<HashAlgorithm> banks
                                               = {HashAlgorithm::Sha1, HashAlgorithm::Sha256});
    /// A SHA-1 log whose header (event 0) is of that generation: 0 or 2. PFP 1.06, section 10.2.1.
    [[nodiscard]] static EventLogBuilder sha1(int generation = 2);
    /// A SHA-1 log without a header, as TPM 1.2 machines wrote it.
    [[nodiscard]] static EventLogBuilder headerless();
    /// A CCEL of a TDX guest: SHA-384, with the Secure Boot variable in measurement register 1 (event 1).
    [[nodiscard]] static EventLogBuilder ccel();
    /// A crypto-agile log of Windows.
    [[nodiscard]] static EventLogBuilder windows();

    /// An event whose digests are of its data.
    EventLogBuilder &event(quint32 pcr, EventType type, const QByteArray &data);
    /// An event whose data only describe what was hashed.
    EventLogBuilder &event(quint32 pcr, EventType type, const QByteArray &data, const QByteArray &hashed);
    /// EV_NO_ACTION: digests of zeros.
    EventLogBuilder &noAction(const QByteArray &data, quint32 pcr = 0);
    /// TCG_EfiStartupLocalityEvent in PCR 0.
    EventLogBuilder &startupLocality(quint8 locality);
    /// An EV_SEPARATOR of zeros in each of PCR 0 to 7.
    EventLogBuilder &separators();
    EventLogBuilder &repeated(); ///< the last event once more

    // What is wrong with the last event, in its bytes only.
    EventLogBuilder &withDigest(HashAlgorithm bank, const QByteArray &value); ///< of any length
    EventLogBuilder &withDigestAdded(HashAlgorithm bank, const QByteArray &value);
    EventLogBuilder &withoutBank(HashAlgorithm bank);
    EventLogBuilder &withDigestsReversed();
    EventLogBuilder &withDigestCount(quint32 stated);
    EventLogBuilder &withData(const QByteArray &data); ///< digests stay
    EventLogBuilder &withDataSize(quint32 stated);

    /// Bytes behind the last event.
    EventLogBuilder &trailing(const QByteArray &bytes);

    [[nodiscard]] QByteArray bytes() const;
    /// Where the event starts; for the number of events: where the last one ends.
    [[nodiscard]] qsizetype offsetOf(size_t index) const;
    [[nodiscard]] size_t size() const { return m_entries.size(); }
    [[nodiscard]] tcg::LogKind kind() const { return m_kind; }
    /// The log that the reader makes of it, as the kind that it was built as.
    [[nodiscard]] tcg::EventLog read() const;

private:
    struct Entry
    {
        quint32 pcr = 0;
        EventType type = EventType::NoAction;
        std::vector<Digest> digests;
        QByteArray data;
        bool isAgile = true;
        std::optional<quint32> statedDigests;
        std::optional<quint32> statedSize;
    };

    EventLogBuilder(tcg::LogKind kind, std::vector<HashAlgorithm> banks);
    EventLogBuilder &add(quint32 pcr, EventType type, const QByteArray &data, std::vector<Digest> digests);
    EventLogBuilder &header(const QByteArray &data);
    [[nodiscard]] static QByteArray bytesOf(const Entry &entry);

    tcg::LogKind m_kind;
    std::vector<HashAlgorithm> m_banks;
    std::vector<Entry> m_entries;
    QByteArray m_trailing;
};

/// A bank of a Spec ID event, as declared.
struct DeclaredBank
{
    HashAlgorithm algorithm = HashAlgorithm::None;
    quint16 size = 0;
};

/// TCG_EfiSpecIDEvent ("Spec ID Event03") that states @p count algorithms, by default as many as it lists.
[[nodiscard]] QByteArray specId03(const std::vector<DeclaredBank> &banks, std::optional<quint32> count = {});

/// UEFI_VARIABLE_DATA. PFP 1.06, section 10.2.6.
[[nodiscard]] QByteArray variableData(const QUuid &vendor, const QString &name, const QByteArray &value);

} // namespace plumbline::test
