// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/celreplay.h"

#include "core/cel/logreader.h"
#include "tests/support/bytes.h"

#include <QCryptographicHash>
#include <QTest>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A JSON record; @p index is its index member.
QByteArray record(const QByteArray &index, const QByteArray &digest, const QByteArray &type,
                  const QByteArray &content)
{
    return "{" + index + R"(,"digests":[{"hashAlg":"sha256","digest":")" + digest.toHex()
        + R"("}],"content_type":")" + type + R"(","content":)" + content + "}\n";
}

QByteArray phase(const QByteArray &index, const QByteArray &digest)
{
    return record(index, digest, "systemd", R"({"string":"x"})");
}

QByteArray bootEvent(const QByteArray &type, const QByteArray &digest, const QByteArray &data)
{
    return record("\"pcr\":0", digest, "pcclient_std",
                  R"({"event_type":")" + type + R"(","event_data":")" + data.toHex() + "\"}");
}

std::map<quint32, ReplayedRegister> registersOf(const QByteArray &bytes)
{
    const Replay replay = replayCelLog(cel::readLog(bytes, cel::Encoding::JsonSequence));
    return replay.banks.empty() ? std::map<quint32, ReplayedRegister>() : replay.banks.front().registers;
}

} // namespace

class TestCelReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reproducesARealRegister();
    void extendsInOrder();
    void startsFromLocality();
    void skipsWhatIsNotMeasured();
    void leavesOutNvIndices();
    void losesRegistersToDamage();
    void startsDynamicRegistersAtOnes();
};

/// PCR 7 of a virtual machine before and after systemd's separator.
void TestCelReplay::reproducesARealRegister()
{
    const QByteArray before = hex("b5710bf57d25623e4019027da116821fa99f5c81e9e38b87671cc574f9281439");
    const QByteArray after = hex("03f359c6155efb9c42dd82c470c66f3579ea5721690787e6b1d3b0ac199ff501");
    QCOMPARE(sha256(before + sha256("os-separator")), after);
    const auto registers = registersOf(phase("\"pcr\":7", sha256("os-separator")));
    QCOMPARE(registers.at(7).value, sha256(QByteArray(32, '\0') + sha256("os-separator")));
}

void TestCelReplay::extendsInOrder()
{
    const auto registers = registersOf(phase("\"pcr\":11", sha256("a")) + phase("\"pcr\":11", sha256("b")));
    QCOMPARE(registers.at(11).value, sha256(sha256(QByteArray(32, '\0') + sha256("a")) + sha256("b")));
    QCOMPARE(registers.at(11).extends, 2);
    QVERIFY(registers.at(11).isComplete);
}

void TestCelReplay::startsFromLocality()
{
    const QByteArray locality = QByteArray("StartupLocality\0\x03", 17);
    const auto registers = registersOf(bootEvent("EV_NO_ACTION", QByteArray(32, '\0'), locality)
                                       + bootEvent("EV_S_CRTM_VERSION", sha256("v"), "v"));
    QByteArray start(32, '\0');
    start.back() = 3;
    QCOMPARE(registers.at(0).initial, start);
    QCOMPARE(registers.at(0).value, sha256(start + sha256("v")));
}

void TestCelReplay::skipsWhatIsNotMeasured()
{
    QVERIFY(registersOf(bootEvent("EV_NO_ACTION", QByteArray(32, '\0'), "x")).empty());
    QVERIFY(registersOf(record("\"pcr\":0", sha256("x"), "cel", R"({"type":"firmware_end"})")).empty());
    QCOMPARE(registersOf(record("\"pcr\":0", sha256("x"), "cel", R"({"type":"state_trans","data":"kexec"})"))
                 .size(),
             size_t(1));
}

void TestCelReplay::leavesOutNvIndices()
{
    QVERIFY(registersOf(phase("\"nv_index\":31461385", sha256("x"))).empty());
}

void TestCelReplay::losesRegistersToDamage()
{
    const QByteArray good = phase("\"pcr\":11", sha256("a")) + phase("\"pcr\":12", sha256("b"));
    // A record with a PCR harms that PCR; one without could be of any.
    const auto one = registersOf(good + phase("\"pcr\":12", "short"));
    QVERIFY(one.at(11).isComplete);
    QVERIFY(!one.at(12).isComplete);
    const auto any = registersOf(good + phase("\"x\":1", sha256("c")));
    QVERIFY(!any.at(11).isComplete && !any.at(12).isComplete);
}

void TestCelReplay::startsDynamicRegistersAtOnes()
{
    const auto registers = registersOf(phase("\"pcr\":17", sha256("a")) + phase("\"pcr\":23", sha256("a")));
    QCOMPARE(registers.at(17).initial, QByteArray(32, '\xFF'));
    QCOMPARE(registers.at(23).initial, QByteArray(32, '\0'));
}

QTEST_GUILESS_MAIN(TestCelReplay)
#include "tst_celreplay.moc"
