// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/der.h"
#include "core/uefi/certificate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

namespace {

/// The contents of an OBJECT IDENTIFIER: 1.2.840.10045.2.1 id-ecPublicKey, and 1.2.840.113549.1.1.1
/// rsaEncryption, .7 id-RSAES-OAEP, .10 id-RSASSA-PSS, whose keys are encoded the same way (RFC 4055).
constexpr QByteArrayView ecPublicKey("\x2A\x86\x48\xCE\x3D\x02\x01");
constexpr std::array rsaAlgorithms{
    QByteArrayView("\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01"),
    QByteArrayView("\x2A\x86\x48\x86\xF7\x0D\x01\x01\x07"),
    QByteArrayView("\x2A\x86\x48\x86\xF7\x0D\x01\x01\x0A"),
};

/// Reads elements one after another; the first error sticks, as in FieldReader.
class Outliner
{
public:
    explicit Outliner(ByteReader reader)
        : m_reader(reader)
    {
    }

    DerElement next(DerTag tag, const char *structure)
    {
        return keep(readDerElement(m_reader, tag, structure));
    }
    DerElement next() { return keep(readDerElement(m_reader)); }
    [[nodiscard]] bool isAt(DerTag tag) const
    {
        return !m_reader.atEnd() && DerTag(m_reader.rest().front()) == tag;
    }
    /// Goes on inside @p element.
    void enter(const DerElement &element) { m_reader = element.reader(); }

    [[nodiscard]] const std::optional<ParseError> &failure() const { return m_error; }
    void fail(ParseError error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

private:
    DerElement keep(Result<DerElement> element)
    {
        if (m_error)
            return {};
        if (!element) {
            m_error = element.error();
            return {};
        }
        return *element;
    }

    ByteReader m_reader;
    std::optional<ParseError> m_error;
};

/// RFC 3279, section 2.3.5: a named curve is an OBJECT IDENTIFIER; explicit parameters are a SEQUENCE.
std::optional<ParseError> checkCurve(Outliner &algorithm, const DerElement &key)
{
    const DerElement parameters = algorithm.next();
    if (algorithm.failure() || parameters.tag == DerTag::ObjectIdentifier)
        return algorithm.failure();
    return ParseError{.kind = ParseError::Kind::Unsupported,
                      .offset = key.range.offset,
                      .structure = u"SubjectPublicKeyInfo.algorithm.parameters"_s,
                      .wanted = 0,
                      .available = 0,
                      .detail = u"explicit elliptic curve parameters"_s};
}

/// Bits of the modulus of an RSAPublicKey. RFC 8017, appendix A.1.1.
std::optional<ParseError> checkRsaSize(const DerElement &bitString)
{
    // The first byte of a BIT STRING counts unused bits: none here.
    Outliner inside(ByteReader(bitString.contents.sliced(std::min<qsizetype>(1, bitString.contents.size())),
                               bitString.contentsOffset + 1));
    inside.enter(inside.next(DerTag::Sequence, "RSAPublicKey"));
    const DerElement modulus = inside.next(DerTag::Integer, "RSAPublicKey.modulus");
    const qint64 bits = 8 * modulus.contents.size();
    if (inside.failure() || bits <= maxRsaBits + 8) // an INTEGER may begin with a zero byte
        return inside.failure();
    return ParseError{.kind = ParseError::Kind::TooLarge,
                      .offset = modulus.range.offset,
                      .structure = u"RSAPublicKey.modulus"_s,
                      .wanted = bits,
                      .available = maxRsaBits,
                      .detail = {}};
}

/// Keys that are dear or dangerous to decode are refused before OpenSSL sees them.
std::optional<ParseError> checkPublicKey(const DerElement &key)
{
    Outliner inside(key.reader());
    const DerElement algorithm = inside.next(DerTag::Sequence, "SubjectPublicKeyInfo.algorithm");
    const DerElement bits = inside.next(DerTag::BitString, "SubjectPublicKeyInfo.subjectPublicKey");
    inside.enter(algorithm);
    const DerElement oid = inside.next(DerTag::ObjectIdentifier, "SubjectPublicKeyInfo.algorithm");
    if (inside.failure())
        return inside.failure();
    if (oid.contents == ecPublicKey)
        return checkCurve(inside, key);
    if (std::ranges::find(rsaAlgorithms, oid.contents) != rsaAlgorithms.end())
        return checkRsaSize(bits);
    return {};
}

} // namespace

Result<CertificateOutline> readCertificateOutline(QByteArrayView der, qint64 offset)
{
    Outliner in(ByteReader(der, offset));
    CertificateOutline outline;
    const DerElement certificate = in.next(DerTag::Sequence, "Certificate");
    outline.whole = certificate.range;
    in.enter(certificate);
    in.enter(in.next(DerTag::Sequence, "TBSCertificate"));
    if (in.isAt(DerTag::ExplicitVersion))
        in.next();
    outline.serialNumber = in.next(DerTag::Integer, "TBSCertificate.serialNumber").range;
    outline.signatureAlgorithm = in.next(DerTag::Sequence, "TBSCertificate.signature").range;
    outline.issuer = in.next(DerTag::Sequence, "TBSCertificate.issuer").range;
    Outliner validity(in.next(DerTag::Sequence, "TBSCertificate.validity").reader());
    outline.subject = in.next(DerTag::Sequence, "TBSCertificate.subject").range;
    const DerElement key = in.next(DerTag::Sequence, "TBSCertificate.subjectPublicKeyInfo");
    outline.publicKey = key.range;
    if (in.failure())
        return fail(*in.failure());
    outline.notBefore = validity.next().range;
    outline.notAfter = validity.next().range;
    if (validity.failure())
        return fail(*validity.failure());
    if (const auto refused = checkPublicKey(key))
        return fail(*refused);
    return outline;
}

} // namespace plumbline::uefi
