// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "tests/support/swtpm.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;
using tcg::EventType;

namespace {

const QString nonce = u"00112233445566778899aabbccddeeff"_s;
const std::vector<HashAlgorithm> banks{HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha384};

constexpr std::array keyKinds{
    test::SwtpmKey{"rsa2048-rsassa", "rsa2048", "rsassa", "sha256"},
    test::SwtpmKey{"rsa2048-rsapss", "rsa2048", "rsapss", "sha256"},
    test::SwtpmKey{"rsa2048-sha384", "rsa2048", "rsassa", "sha384"},
    test::SwtpmKey{"rsa3072-rsassa", "rsa3072", "rsassa", "sha384"},
    test::SwtpmKey{"rsa3072-rsapss", "rsa3072", "rsapss", "sha256"},
    test::SwtpmKey{"p256-ecdsa", "ecc256", "ecdsa", "sha256"},
    test::SwtpmKey{"p384-ecdsa", "ecc384", "ecdsa", "sha384"},
};
constexpr std::array selections{
    "sha256:0,1,2,3,4,5,6,7,8,9,10,14", "sha256:all", "sha1:all+sha256:all", "sha256:all+sha384:all",
    "sha1:all+sha256:all+sha384:all",
};

/// A boot that firmware and GRUB measured.
test::EventLogBuilder bootLog()
{
    return test::EventLogBuilder::agile(banks)
        .event(0, EventType::SCrtmVersion, "v1")
        .event(4, EventType::EfiAction, test::callingApplication)
        .separators()
        .event(8, EventType::Ipl, "grub_cmd: set", "set")
        .event(9, EventType::Ipl, "/vmlinuz", "the kernel");
}

} // namespace

/// Whole evidence of a real TPM implementation: the logs are extended into it, and every quote of every key
/// must be Verified with them.
class GenuineQuotesTest : public QObject
{
    Q_OBJECT

private:
    test::Swtpm m_tpm;
    QByteArray m_bootLog;
    QByteArray m_imaList;

    /// One event into all banks. @p digestOf gives the digest of a bank.
    template <typename DigestOf> void extend(quint32 pcr, DigestOf digestOf)
    {
        QStringList digests;
        for (const HashAlgorithm bank : banks)
            digests << hashName(bank) + u'=' + QString::fromLatin1(QByteArray(digestOf(bank)).toHex());
        QVERIFY2(m_tpm.run(u"tpm2_pcrextend"_s, {u"%1:%2"_s.arg(pcr).arg(digests.join(u','))}),
                 qPrintable(m_tpm.error()));
    }

    void boot()
    {
        m_bootLog = bootLog().bytes();
        const tcg::EventLog log = bootLog().read();
        for (const tcg::Event &event : log.events)
            if (event.claimedType != EventType::NoAction)
                extend(event.claimedRegister,
                       [&](HashAlgorithm bank) { return log.digestOf(event, bank).toByteArray(); });
    }

    /// The list that Linux starts with the aggregate of PCR 0 to 9.
    void measureFiles()
    {
        test::EvidenceBuilder builder;
        builder.bootLog = m_bootLog;
        builder.imaList.clear();
        builder.extendFromLogs();
        QByteArray registers;
        for (int pcr = 0; pcr < 10; ++pcr)
            registers += builder.values.at({HashAlgorithm::Sha256, pcr});
        const std::vector<test::ImaTestEntry> entries{
            {.fields = {test::imaDigest("sha256:", hashOf(HashAlgorithm::Sha256, registers)),
                        test::imaName("boot_aggregate")}},
            test::imaFile("/usr/bin/sh"),
            test::imaFile("/usr/bin/id"),
        };
        for (const test::ImaTestEntry &entry : entries) {
            m_imaList += test::entryBytes(entry);
            extend(10, [&](HashAlgorithm bank) {
                return hashOf(bank, test::ImaListBuilder().hashedData(entry));
            });
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::Swtpm::isInstalled())
            QSKIP(test::noSwtpm);
        QVERIFY2(m_tpm.start(u"sha1,sha256,sha384"_s), qPrintable(m_tpm.error()));
        QVERIFY2(m_tpm.createEndorsementKey(), qPrintable(m_tpm.error()));
        boot();
        measureFiles();
        for (const test::SwtpmKey &kind : keyKinds)
            QVERIFY2(m_tpm.createAttestationKey(kind), qPrintable(m_tpm.error()));
    }

    void isVerified_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("selection");
        QTest::addColumn<QString>("form");
        int row = 0;
        for (size_t kind = 0; kind < keyKinds.size(); ++kind)
            for (const char *selection : selections) {
                const char *form = row++ % 2 == 0 ? "serialized" : "values";
                QTest::addRow("%s %s %s", keyKinds[kind].name, selection, form)
                    << int(kind) << QString::fromLatin1(selection) << QString::fromLatin1(form);
            }
    }

    void isVerified()
    {
        QFETCH(int, kind);
        QFETCH(QString, selection);
        QFETCH(QString, form);
        const test::SwtpmKey &key = keyKinds[size_t(kind)];
        const auto name = QString::fromLatin1(key.name);
        QVERIFY2(m_tpm.run(u"tpm2_quote"_s,
                           {u"-c"_s, name + ".ctx"_L1, u"-l"_s, selection, u"-q"_s, nonce, u"--scheme"_s,
                            QString::fromLatin1(key.scheme), u"-g"_s, QString::fromLatin1(key.hash), u"-m"_s,
                            u"q.msg"_s, u"-s"_s, u"q.sig"_s, u"-o"_s, u"q.pcrs"_s, u"-F"_s, form}),
                 qPrintable(m_tpm.error()));
        evidence::Evidence evidence;
        evidence.quote = m_tpm.file(u"q.msg"_s);
        evidence.signature = m_tpm.file(u"q.sig"_s);
        evidence.pcrValues = m_tpm.file(u"q.pcrs"_s);
        evidence.attestationKey = m_tpm.file(name + ".pub"_L1);
        evidence.bootLog = m_bootLog;
        evidence.imaList = m_imaList;
        evidence.request.nonce = QByteArray::fromHex(nonce.toLatin1());
        evidence.request.isKeyPinned = true;
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QVERIFY2(appraisal.verdict == Verdict::Verified, test::describe(appraisal).constData());
    }
};

QTEST_GUILESS_MAIN(GenuineQuotesTest)
#include "tst_genuinequotes.moc"
