// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/bundle.h"
#include "core/certificate/chain.h"
#include "tests/support/testauthority.h"
#include "tests/support/testkey.h"

#include <QTest>

#include <deque>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace plumbline;
using namespace plumbline::certificate;
using test::TestAuthority;
using test::TestCertificate;
using test::TestKey;

namespace {

const QDateTime past(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
const QDateTime future(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);

std::vector<Certificate> read(const std::vector<QByteArray> &files)
{
    std::vector<Certificate> certificates;
    for (const QByteArray &file : files)
        certificates.push_back(*readCertificate(file));
    return certificates;
}

TestCertificate endorsementKey()
{
    static const auto key = TestKey::make(TestKey::Kind::P384);
    return {.key = key->numbers(), .address = {}};
}

/// What a chain is made of and looked at with; by default it is good.
struct Case
{
    QByteArray leaf;
    std::vector<QByteArray> anchors;
    std::vector<QByteArray> intermediates;
    std::vector<QByteArray> lists;
    Purpose purpose = Purpose::Endorsement;
    QDateTime at = test::momentOfTests();

    [[nodiscard]] Chain verify() const
    {
        const std::vector<Certificate> roots = read(anchors);
        const std::vector<Certificate> between = read(intermediates);
        return verifyChain(*readCertificate(leaf),
                           {.purpose = purpose,
                            .anchors = roots,
                            .intermediates = between,
                            .revocationLists = lists,
                            .at = at});
    }
};

} // namespace

/// Where a certificate leads, by roots, time, purpose and lists that are given, and by nothing else.
class CertificateChainTest : public QObject
{
    Q_OBJECT

private:
    TestAuthority m_root{"Root"};
    TestAuthority m_vendor{"Vendor CA", m_root};

    Case good(const TestCertificate &contents = endorsementKey()) const
    {
        return {.leaf = m_vendor.issue(contents),
                .anchors = {m_root.certificate()},
                .intermediates = {m_vendor.certificate()},
                .lists = {}};
    }

private Q_SLOTS:
    void followsToRoot()
    {
        const Chain chain = good().verify();
        QCOMPARE(chain.result, ChainResult::Trusted);
        QCOMPARE(chain.revocation, Revocation::NotChecked);
        QCOMPARE(chain.names, (QStringList{QString(), QStringLiteral("Vendor CA"), QStringLiteral("Root")}));
    }

    /// The operator may choose any certificate of the chain: then it ends there.
    void endsAtChosenIntermediate()
    {
        Case chosen = good();
        chosen.anchors = {m_vendor.certificate()};
        chosen.intermediates.clear();
        QCOMPARE(chosen.verify().result, ChainResult::Trusted);
    }

    void needsRoots()
    {
        Case none = good();
        none.anchors.clear();
        QCOMPARE(none.verify().result, ChainResult::NoRoots);
    }

    void tellsUnknownIssuer()
    {
        Case missing = good();
        missing.intermediates.clear();
        const Chain chain = missing.verify();
        QCOMPARE(chain.result, ChainResult::UnknownIssuer);
        QCOMPARE(chain.detail, QStringLiteral("CN=Vendor CA"));
    }

    /// A root that came along is no root.
    void refusesForeignRoot()
    {
        const TestAuthority other("Other root");
        Case foreign = good();
        foreign.leaf = other.issue(endorsementKey());
        foreign.intermediates = {other.certificate()};
        QCOMPARE(foreign.verify().result, ChainResult::UntrustedRoot);
        foreign.intermediates.clear();
        QCOMPARE(foreign.verify().result, ChainResult::UnknownIssuer);
    }

    /// An issuer of the same name is not the issuer.
    void refusesImpostorOfSameName()
    {
        const TestAuthority impostor("Vendor CA", m_root);
        Case forged = good();
        forged.leaf = TestAuthority("Vendor CA").issue(endorsementKey());
        QVERIFY(forged.verify().result != ChainResult::Trusted);
        forged.intermediates.push_back(impostor.certificate());
        QVERIFY(forged.verify().result != ChainResult::Trusted);
    }

    void refusesChangedCertificate()
    {
        const QByteArray leaf = good().leaf;
        int read = 0;
        for (qsizetype i = 0; i < leaf.size(); ++i) {
            Case changed = good();
            changed.leaf = leaf;
            changed.leaf[i] = char(changed.leaf[i] ^ 1);
            if (!readCertificate(changed.leaf))
                continue;
            ++read;
            QVERIFY2(changed.verify().result != ChainResult::Trusted, qPrintable(QString::number(i)));
        }
        QVERIFY(read > 100);
    }

    void minds_data()
    {
        QTest::addColumn<QDateTime>("notBefore");
        QTest::addColumn<QDateTime>("notAfter");
        QTest::addColumn<ChainResult>("result");
        QTest::newRow("valid") << past << future << ChainResult::Trusted;
        QTest::newRow("expired") << past << past.addDays(1) << ChainResult::Expired;
        QTest::newRow("not yet valid") << future << future.addDays(1) << ChainResult::NotYetValid;
    }

    void minds()
    {
        QFETCH(QDateTime, notBefore);
        QFETCH(QDateTime, notAfter);
        QFETCH(ChainResult, result);
        TestCertificate contents = endorsementKey();
        contents.notBefore = notBefore;
        contents.notAfter = notAfter;
        QCOMPARE(good(contents).verify().result, result);
    }

    void seesExpiredIntermediate()
    {
        TestCertificate contents{.commonName = "Old CA",
                                 .key = {},
                                 .purposes = {},
                                 .keyUsage = "keyCertSign",
                                 .isAuthority = true,
                                 .hasModel = false,
                                 .address = {}};
        contents.notAfter = past;
        const TestAuthority old(contents, m_root);
        Case expired = good();
        expired.leaf = old.issue(endorsementKey());
        expired.intermediates = {old.certificate()};
        const Chain chain = expired.verify();
        QCOMPARE(chain.result, ChainResult::Expired);
        QCOMPARE(chain.detail, QStringLiteral("Old CA"));
    }

    void wantsPurpose_data()
    {
        QTest::addColumn<QByteArrayList>("purposes");
        QTest::addColumn<QByteArray>("keyUsage");
        QTest::addColumn<Purpose>("purpose");
        QTest::addColumn<ChainResult>("result");
        const QByteArrayList ek{"2.23.133.8.1"};
        const QByteArrayList ak{"2.23.133.8.3"};
        QTest::newRow("EK") << ek << QByteArray("keyEncipherment") << Purpose::Endorsement
                            << ChainResult::Trusted;
        QTest::newRow("EK by agreement")
            << ek << QByteArray("keyAgreement") << Purpose::Endorsement << ChainResult::Trusted;
        QTest::newRow("EK that signs")
            << ek << QByteArray("digitalSignature") << Purpose::Endorsement << ChainResult::Trusted;
        QTest::newRow("EK without usage")
            << ek << QByteArray() << Purpose::Endorsement << ChainResult::Trusted;
        QTest::newRow("EK that certifies") << ek << QByteArray("keyEncipherment,keyCertSign")
                                           << Purpose::Endorsement << ChainResult::WrongPurpose;
        QTest::newRow("EK of no use")
            << ek << QByteArray("cRLSign") << Purpose::Endorsement << ChainResult::WrongPurpose;
        QTest::newRow("AK as EK") << ak << QByteArray("digitalSignature") << Purpose::Endorsement
                                  << ChainResult::WrongPurpose;
        QTest::newRow("server as EK") << QByteArrayList{"serverAuth"} << QByteArray("keyEncipherment")
                                      << Purpose::Endorsement << ChainResult::WrongPurpose;
        QTest::newRow("no purpose") << QByteArrayList() << QByteArray("keyEncipherment")
                                    << Purpose::Endorsement << ChainResult::WrongPurpose;
        QTest::newRow("AK") << ak << QByteArray("digitalSignature") << Purpose::Attestation
                            << ChainResult::Trusted;
        QTest::newRow("AK that encrypts")
            << ak << QByteArray("keyEncipherment") << Purpose::Attestation << ChainResult::WrongPurpose;
        QTest::newRow("EK as AK") << ek << QByteArray("digitalSignature") << Purpose::Attestation
                                  << ChainResult::WrongPurpose;
    }

    void wantsPurpose()
    {
        QFETCH(QByteArrayList, purposes);
        QFETCH(QByteArray, keyUsage);
        QFETCH(Purpose, purpose);
        QFETCH(ChainResult, result);
        TestCertificate contents = endorsementKey();
        contents.purposes = purposes;
        contents.keyUsage = keyUsage;
        Case asked = good(contents);
        asked.purpose = purpose;
        QCOMPARE(asked.verify().result, result);
    }

    void refusesAuthorityAsLeaf()
    {
        TestCertificate contents = endorsementKey();
        contents.isAuthority = true;
        QCOMPARE(good(contents).verify().result, ChainResult::IsAuthority);
    }

    /// An endorsement certificate that signs another one.
    void refusesLeafAsIssuer()
    {
        TestCertificate contents = endorsementKey();
        contents.commonName = "A TPM";
        const TestAuthority leaf(contents, m_vendor);
        Case forged = good();
        forged.leaf = leaf.issue(endorsementKey());
        forged.intermediates.push_back(leaf.certificate());
        QCOMPARE(forged.verify().result, ChainResult::Broken);
    }

    void refusesWeakSignature()
    {
        TestCertificate contents = endorsementKey();
        contents.hash = HashAlgorithm::Sha1;
        QCOMPARE(good(contents).verify().result, ChainResult::WeakSignature);
    }

    /// Nothing but the subject alternative name is known to be critical and harmless.
    void refusesUnknownCriticalExtension()
    {
        TestCertificate contents = endorsementKey();
        contents.hasUnknownExtension = true;
        QCOMPARE(good(contents).verify().result, ChainResult::Broken);
    }

    void refusesLongChain_data()
    {
        QTest::addColumn<int>("intermediates");
        QTest::addColumn<ChainResult>("result");
        QTest::newRow("longest") << maxIntermediates << ChainResult::Trusted;
        QTest::newRow("one more") << maxIntermediates + 1 << ChainResult::TooLong;
    }

    void refusesLongChain()
    {
        QFETCH(int, intermediates);
        QFETCH(ChainResult, result);
        std::deque<TestAuthority> authorities;
        Case longer = good();
        longer.intermediates.clear();
        for (int i = 0; i < intermediates; ++i) {
            const TestAuthority &issuer = authorities.empty() ? m_root : authorities.back();
            authorities.emplace_back("CA " + QByteArray::number(i), issuer);
            longer.intermediates.push_back(authorities.back().certificate());
        }
        longer.leaf = authorities.back().issue(endorsementKey());
        QCOMPARE(longer.verify().result, result);
    }

    void looksAtLists()
    {
        Case listed = good();
        listed.lists = {m_vendor.revoke({7})};
        QCOMPARE(listed.verify().revocation, Revocation::Partly);
        listed.lists.push_back(m_root.revoke({}));
        const Chain checked = listed.verify();
        QCOMPARE(checked.result, ChainResult::Trusted);
        QCOMPARE(checked.revocation, Revocation::Checked);
        listed.lists.front() = m_vendor.revoke({7}, past);
        const Chain old = listed.verify();
        QCOMPARE(old.result, ChainResult::Trusted);
        QCOMPARE(old.revocation, Revocation::Partly);
    }

    void refusesRevoked()
    {
        Case revoked = good();
        revoked.lists = {m_vendor.revoke({1})};
        QCOMPARE(revoked.verify().result, ChainResult::Revoked);
        revoked.lists = {m_vendor.revoke({}), m_root.revoke({1})};
        const Chain issuer = revoked.verify();
        QCOMPARE(issuer.result, ChainResult::Revoked);
        QCOMPARE(issuer.detail, QStringLiteral("Vendor CA"));
        revoked.lists = {m_vendor.revoke({1}, past)};
        QCOMPARE(revoked.verify().result, ChainResult::Revoked);
    }

    /// A list of somebody else's says nothing, and revokes nothing.
    void refusesForgedList()
    {
        const TestAuthority impostor("Vendor CA", m_root);
        Case forged = good();
        forged.lists = {impostor.revoke({1})};
        QCOMPARE(forged.verify().result, ChainResult::BadRevocationList);
    }

    /// Addresses in certificates are the sender's: nothing connects to them.
    void fetchesNothing()
    {
        const int listener = socket(AF_INET, SOCK_STREAM, 0);
        QVERIFY(listener >= 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        QCOMPARE(bind(listener, reinterpret_cast<sockaddr *>(&address), length), 0);
        QCOMPARE(listen(listener, 1), 0);
        QCOMPARE(getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length), 0);
        TestCertificate contents = endorsementKey();
        contents.address = "http://127.0.0.1:" + QByteArray::number(ntohs(address.sin_port)) + "/ca";
        Case tempting = good(contents);
        tempting.lists = {m_root.revoke({})}; // the issuer's own list is wanted, and missing
        QCOMPARE(tempting.verify().result, ChainResult::Trusted);
        tempting.intermediates.clear();
        QCOMPARE(tempting.verify().result, ChainResult::UnknownIssuer);
        pollfd waiting{.fd = listener, .events = POLLIN, .revents = 0};
        QCOMPARE(poll(&waiting, 1, 0), 0);
        close(listener);
    }
};

QTEST_GUILESS_MAIN(CertificateChainTest)
#include "tst_certificatechain.moc"
