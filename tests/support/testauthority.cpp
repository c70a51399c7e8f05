// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testauthority.h"

#include "core/certificate/openssl.h"
#include "core/tpm/openssl.h"

#include <openssl/ec.h>
#include <openssl/x509v3.h>

namespace plumbline::test {

namespace {

using certificate::NamesPointer;
using certificate::RevocationListPointer;
using NamePointer = std::unique_ptr<X509_NAME, Release<X509_NAME_free>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using TimePointer = std::unique_ptr<ASN1_TIME, Release<ASN1_TIME_free>>;
using NumberOfList = std::unique_ptr<ASN1_INTEGER, Release<ASN1_INTEGER_free>>;
using StringPointer = std::unique_ptr<ASN1_OCTET_STRING, Release<ASN1_OCTET_STRING_free>>;
using ObjectPointer = std::unique_ptr<ASN1_OBJECT, Release<ASN1_OBJECT_free>>;

void add(X509_NAME *name, const char *type, const QByteArray &value)
{
    X509_NAME_add_entry_by_txt(name, type, MBSTRING_UTF8, tpm::octets(value), int(value.size()), -1, 0);
}

NamePointer nameOf(const QByteArray &commonName)
{
    NamePointer name(X509_NAME_new());
    if (!commonName.isEmpty())
        add(name.get(), "CN", commonName);
    return name;
}

void addExtension(X509 *certificate, int type, const QByteArray &value)
{
    const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, nullptr, type, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

/// TCG EK Credential Profile, section 3.2.9.
void addModel(X509 *certificate)
{
    const NamesPointer names(GENERAL_NAMES_new());
    NamePointer model(X509_NAME_new());
    add(model.get(), "2.23.133.2.1", "id:54455354");
    add(model.get(), "2.23.133.2.2", "Test TPM");
    add(model.get(), "2.23.133.2.3", "id:00010002");
    GENERAL_NAME *name = GENERAL_NAME_new();
    GENERAL_NAME_set0_value(name, GEN_DIRNAME, model.release());
    sk_GENERAL_NAME_push(names.get(), name);
    constexpr int isCritical = 1;
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), isCritical, X509V3_ADD_DEFAULT);
}

void addUnknownExtension(X509 *certificate)
{
    const ObjectPointer type(OBJ_txt2obj("1.3.6.1.4.1.55555.1", 1));
    const StringPointer value(ASN1_OCTET_STRING_new());
    ASN1_OCTET_STRING_set(value.get(), tpm::octets("\x05\x00"), 2);
    const ExtensionPointer extension(X509_EXTENSION_create_by_OBJ(nullptr, type.get(), 1, value.get()));
    X509_add_ext(certificate, extension.get(), -1);
}

void addExtensions(X509 *certificate, const TestCertificate &contents)
{
    addExtension(certificate, NID_basic_constraints,
                 contents.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (!contents.keyUsage.isEmpty())
        addExtension(certificate, NID_key_usage, "critical," + contents.keyUsage);
    if (!contents.purposes.isEmpty())
        addExtension(certificate, NID_ext_key_usage, contents.purposes.join(','));
    if (!contents.address.isEmpty()) {
        addExtension(certificate, NID_crl_distribution_points, "URI:" + contents.address);
        addExtension(certificate, NID_info_access, "caIssuers;URI:" + contents.address);
    }
    if (contents.hasModel)
        addModel(certificate);
    if (contents.hasUnknownExtension)
        addUnknownExtension(certificate);
}

const EVP_MD *digestOf(HashAlgorithm hash)
{
    return hash == HashAlgorithm::Sha1 ? EVP_sha1() : EVP_sha256();
}

template <typename T> QByteArray encoded(T *object, int (*encode)(const T *, uchar **))
{
    QByteArray der(encode(object, nullptr), '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    encode(object, &position);
    return der;
}

QByteArray signedCertificate(const TestCertificate &contents, const QByteArray &issuer, EVP_PKEY *key)
{
    const CertificatePointer certificate(X509_new());
    constexpr long version3 = 2;
    X509_set_version(certificate.get(), version3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), contents.serial);
    X509_set_issuer_name(certificate.get(), nameOf(issuer).get());
    X509_set_subject_name(certificate.get(), nameOf(contents.commonName).get());
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), time_t(contents.notBefore.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), time_t(contents.notAfter.toSecsSinceEpoch()));
    X509_set_pubkey(certificate.get(), tpm::opensslKey(contents.key).get());
    addExtensions(certificate.get(), contents);
    X509_sign(certificate.get(), key, digestOf(contents.hash));
    return encoded<X509>(certificate.get(), i2d_X509);
}

TestCertificate authorityContents(const QByteArray &name)
{
    return {.commonName = name,
            .key = {},
            .purposes = {},
            .keyUsage = "keyCertSign,cRLSign",
            .isAuthority = true,
            .hasModel = false,
            .address = {}};
}

} // namespace

struct TestAuthority::Key
{
    tpm::KeyPointer key{EVP_EC_gen("P-256")};

    [[nodiscard]] tpm::PublicKey numbers() const
    {
        return tpm::readSubjectPublicKey(encoded<EVP_PKEY>(key.get(), i2d_PUBKEY)).value_or(tpm::PublicKey());
    }
};

TestAuthority::TestAuthority(const QByteArray &name)
    : m_name(name)
    , m_key(std::make_unique<Key>())
{
    TestCertificate contents = authorityContents(name);
    contents.key = m_key->numbers();
    m_certificate = signedCertificate(contents, name, m_key->key.get());
}

TestAuthority::TestAuthority(const QByteArray &name, const TestAuthority &issuer)
    : TestAuthority(authorityContents(name), issuer)
{
}

TestAuthority::TestAuthority(const TestCertificate &contents, const TestAuthority &issuer)
    : m_name(contents.commonName)
    , m_key(std::make_unique<Key>())
{
    TestCertificate own = contents;
    own.key = m_key->numbers();
    m_certificate = issuer.issue(own);
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::issue(const TestCertificate &contents) const
{
    return signedCertificate(contents, m_name, m_key->key.get());
}

QByteArray TestAuthority::revoke(const std::vector<long> &serials, const QDateTime &nextUpdate) const
{
    const RevocationListPointer list(X509_CRL_new());
    constexpr long version2 = 1;
    X509_CRL_set_version(list.get(), version2);
    X509_CRL_set_issuer_name(list.get(), nameOf(m_name).get());
    const QDateTime lastUpdate(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC);
    const TimePointer last(ASN1_TIME_set(nullptr, time_t(lastUpdate.toSecsSinceEpoch())));
    const TimePointer next(ASN1_TIME_set(nullptr, time_t(nextUpdate.toSecsSinceEpoch())));
    X509_CRL_set1_lastUpdate(list.get(), last.get());
    X509_CRL_set1_nextUpdate(list.get(), next.get());
    for (const long serial : serials) {
        X509_REVOKED *revoked = X509_REVOKED_new();
        const NumberOfList number(ASN1_INTEGER_new());
        ASN1_INTEGER_set(number.get(), serial);
        X509_REVOKED_set_serialNumber(revoked, number.get());
        X509_REVOKED_set_revocationDate(revoked, last.get());
        X509_CRL_add0_revoked(list.get(), revoked);
    }
    X509_CRL_sign(list.get(), m_key->key.get(), EVP_sha256());
    return encoded<X509_CRL>(list.get(), i2d_X509_CRL);
}

QDateTime momentOfTests()
{
    return {QDate(2026, 6, 1), QTime(12, 0), Qt::UTC};
}

} // namespace plumbline::test
