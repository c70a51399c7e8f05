// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lastseen.h"

#include "core/base/hasher.h"
#include "core/base/json.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace plumbline::evidence {

namespace {

constexpr auto versionKey = "plumblineLastSeen"_L1;
constexpr quint64 version = 1;
/// A number that every JSON reader keeps: 2^53 - 1 (RFC 8259, section 6). As milliseconds: 285000 years.
constexpr quint64 maxExactNumber = (quint64(1) << 53) - 1;
constexpr qsizetype maxNameSize = 2 + maxDigestSize;

/// Reads members of the object; the first error sticks.
class Members
{
public:
    explicit Members(const JsonValue &object)
        : m_object(object)
    {
    }

    template <typename T> T number(QLatin1StringView key, quint64 limit = std::numeric_limits<T>::max())
    {
        return T(keep(find(key).toUnsigned(limit, key.data())));
    }
    QByteArray bytes(QLatin1StringView key, qsizetype limit)
    {
        const QByteArray read = keep(find(key).toBytes(key.data()));
        if (read.size() > limit)
            fail(ParseError::Kind::TooLarge, key, read.size(), limit);
        return read;
    }
    bool boolean(QLatin1StringView key)
    {
        const JsonValue &value = find(key);
        if (value.kind != JsonValue::Kind::Boolean)
            fail(ParseError::Kind::BadValue, key);
        return value.isTrue;
    }
    void fail(ParseError::Kind kind, QLatin1StringView key, qint64 wanted = 0, qint64 available = 0)
    {
        if (!m_error)
            m_error = ParseError{.kind = kind,
                                 .offset = find(key).range.offset,
                                 .structure = key,
                                 .wanted = wanted,
                                 .available = available,
                                 .detail = {}};
    }

    [[nodiscard]] const std::optional<ParseError> &error() const { return m_error; }

private:
    [[nodiscard]] const JsonValue &find(QLatin1StringView key) const
    {
        static const JsonValue none;
        const JsonValue *member = m_object.member(key);
        return member ? *member : none;
    }

    template <typename T> T keep(Result<T> value)
    {
        if (!value && !m_error)
            m_error = value.error();
        return value ? std::move(*value) : T();
    }

    const JsonValue &m_object;
    std::optional<ParseError> m_error;
};

quint64 bigEndian(const QByteArray &bytes)
{
    quint64 value = 0;
    for (const char byte : bytes)
        value = value << 8 | uchar(byte);
    return value;
}

} // namespace

QByteArray endorsementKeyDigest(const ReadEvidence &evidence)
{
    const tpm::KeyFile *file = valueOf(evidence.endorsementKey);
    const certificate::Certificate *certificate = valueOf(evidence.endorsementCertificate);
    const tpm::PublicKey *key = file ? &file->key : nullptr;
    if (!key && certificate && certificate->key)
        key = &*certificate->key;
    const QByteArray info = key ? tpm::subjectPublicKey(*key) : QByteArray();
    return info.isEmpty() ? QByteArray() : hashOf(HashAlgorithm::Sha256, info);
}

std::optional<LastSeen> lastSeenOf(const ReadEvidence &evidence)
{
    const auto *quote = valueOf(evidence.quote);
    const tpm::KeyFile *key = valueOf(evidence.attestationKey);
    if (!quote || !key || !key->area)
        return std::nullopt;
    const tpm::Attest &attest = quote->value;
    return LastSeen{.attestationKeyName = tpm::nameOf(*key->area),
                    .endorsementKeyDigest = endorsementKeyDigest(evidence),
                    .resetCount = attest.clock.resetCount,
                    .restartCount = attest.clock.restartCount,
                    .clock = attest.clock.clock,
                    .firmwareVersion = attest.firmwareVersion,
                    .isSafe = attest.clock.isSafe};
}

QByteArray lastSeenJson(const LastSeen &seen)
{
    const auto hex = [](const QByteArray &bytes) { return bytes.toHex(); };
    const QByteArray firmware = QByteArray::number(seen.firmwareVersion, 16).rightJustified(16, '0');
    return "{\n  \"" + QByteArray(versionKey.data()) + "\": " + QByteArray::number(version)
        + ",\n  \"attestationKeyName\": \"" + hex(seen.attestationKeyName)
        + "\",\n  \"endorsementKeyDigest\": \"" + hex(seen.endorsementKeyDigest)
        + "\",\n  \"resetCount\": " + QByteArray::number(seen.resetCount)
        + ",\n  \"restartCount\": " + QByteArray::number(seen.restartCount)
        + ",\n  \"clock\": " + QByteArray::number(seen.clock) + ",\n  \"firmwareVersion\": \"" + firmware
        + "\",\n  \"safe\": " + (seen.isSafe ? "true" : "false") + "\n}\n";
}

Result<LastSeen> readLastSeen(QByteArrayView json)
{
    const auto root = readJson(json);
    if (!root)
        return fail(root.error());
    Members members(*root);
    if (members.number<quint64>(versionKey) != version)
        members.fail(ParseError::Kind::Unsupported, versionKey);
    LastSeen seen{.attestationKeyName = members.bytes("attestationKeyName"_L1, maxNameSize),
                  .endorsementKeyDigest = members.bytes("endorsementKeyDigest"_L1, maxDigestSize),
                  .resetCount = members.number<quint32>("resetCount"_L1),
                  .restartCount = members.number<quint32>("restartCount"_L1),
                  .clock = members.number<quint64>("clock"_L1, maxExactNumber),
                  .firmwareVersion = bigEndian(members.bytes("firmwareVersion"_L1, sizeof(quint64))),
                  .isSafe = members.boolean("safe"_L1)};
    if (members.error())
        return fail(*members.error());
    return seen;
}

} // namespace plumbline::evidence
