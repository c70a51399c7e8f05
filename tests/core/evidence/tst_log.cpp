// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/replay.h"
#include "core/evidence/eventproblems.h"
#include "tests/support/bytes.h"
#include "tests/support/corpus.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/problems.h"

#include <QFileInfo>
#include <QTest>

using namespace plumbline;
using namespace plumbline::evidence;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

using EventType = tcg::EventType;

namespace {

/// DESCRIPTION_HEADER and the members of a CCEL table. UEFI 2.10, section 38.4.1.
QByteArray acpiTable(const QByteArray &signature)
{
    return signature + le32(56) // Length
        + hex("01 84") // Revision, Checksum
        + "INTEL EDK2    " // OEMID, OEM Table ID
        + le32(2) + le32(0x20202020) + le32(0x01000013) // OEM Revision, Creator ID, Creator Revision
        + hex("02 00 0000") // CC Type: TDX, CC Subtype, Reserved
        + le64(0x10000) + le64(0x7E000000); // Log Area Minimum Length, Log Area Start Address
}

ParseError errorOf(const QByteArray &bytes, std::optional<LogFormat> format = {})
{
    const auto log = readLog(bytes, format);
    return log ? ParseError{} : log.error();
}

} // namespace

/// Any log behind one face: formats, limits, and what is said of files that are no log.
class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsAreToldByContent();
    void formatsHaveStableNames();
    void aFormatCanBeForced();
    void anEmptyFileFails();
    void anUnknownFileFails();
    void anAcpiTableIsNamed();
    void limitsAreKept();
    void rowsTellWhatTheLogSays();
    void eventProblemsNameTheEvent();
    void malformedFilesEndInAClearProblem_data();
    void malformedFilesEndInAClearProblem();
};

void LogTest::formatsAreToldByContent()
{
    QCOMPARE(recogniseLog(EventLogBuilder::agile().bytes()), LogFormat::TcgCryptoAgile);
    QCOMPARE(recogniseLog(EventLogBuilder::sha1().bytes()), LogFormat::TcgSha1);
    QCOMPARE(recogniseLog(EventLogBuilder::ccel().bytes()), LogFormat::Ccel);
    QCOMPARE(recogniseLog(EventLogBuilder::windows().noAction("x", 0xFFFFFFFF).bytes()), LogFormat::Windows);
    QCOMPARE(recogniseLog("hello"), std::nullopt);
}

void LogTest::formatsHaveStableNames()
{
    QCOMPARE(logFormatId(LogFormat::Ccel), "ccel"_L1);
    for (int i = 0; i <= int(LogFormat::SystemdUserspace); ++i)
        QCOMPARE(logFormatById(QString(logFormatId(LogFormat(i)))), LogFormat(i));
    QCOMPARE(logFormatById(u"no-such-format"), std::nullopt);
}

void LogTest::aFormatCanBeForced()
{
    const QByteArray bytes = EventLogBuilder::ccel().bytes();
    const auto log = readLog(bytes, LogFormat::TcgCryptoAgile);
    QVERIFY(log.has_value());
    QCOMPARE(log->format, LogFormat::TcgCryptoAgile);
    QVERIFY(!log->hasMeasurementRegisters());
    QVERIFY(readLog(bytes)->hasMeasurementRegisters());
    // Nonsense is read as far as it goes, and said to be nonsense.
    const auto forced = readLog("hello", LogFormat::TcgSha1);
    QVERIFY(forced.has_value());
    QCOMPARE(codesOf(forced->problems()), QStringList{u"event.damaged"_s});
}

void LogTest::anEmptyFileFails()
{
    QCOMPARE(errorOf({}).kind, ParseError::Kind::Truncated);
    QCOMPARE(errorOf({}, LogFormat::TcgSha1).kind, ParseError::Kind::Truncated);
}

void LogTest::anUnknownFileFails()
{
    QCOMPARE(errorOf("hello").kind, ParseError::Kind::Unsupported);
    QCOMPARE(errorOf(QByteArray(4096, '\0')).kind, ParseError::Kind::Unsupported);
}

void LogTest::anAcpiTableIsNamed()
{
    for (const QByteArray &signature : {QByteArray("CCEL"), QByteArray("TPM2"), QByteArray("TCPA")}) {
        const ParseError error = errorOf(acpiTable(signature));
        QCOMPARE(error.kind, ParseError::Kind::Elsewhere);
        QCOMPARE(error.structure, u"ACPI table "_s + QLatin1StringView(signature));
        QCOMPARE(QString(problemFrom(error).code), u"parse.elsewhere"_s);
    }
    QCOMPARE(errorOf(acpiTable("SSDT")).kind, ParseError::Kind::Unsupported);
    QCOMPARE(errorOf(acpiTable("CCEL").chopped(1)).kind, ParseError::Kind::Unsupported);
    QCOMPARE(errorOf(acpiTable("CCEL") + 'x').kind, ParseError::Kind::Unsupported);
}

void LogTest::limitsAreKept()
{
    const QByteArray padded = EventLogBuilder::agile().bytes().leftJustified(maxBootLogSize, '\0');
    QVERIFY(readLog(padded).has_value());
    const ParseError error = errorOf(padded + '\0');
    QCOMPARE(error.kind, ParseError::Kind::TooLarge);
    QCOMPARE(error.wanted, maxBootLogSize + 1);
    QCOMPARE(error.available, maxBootLogSize);
}

void LogTest::rowsTellWhatTheLogSays()
{
    const EventLogBuilder builder = EventLogBuilder::agile().event(4, EventType::EfiAction, "x");
    const auto log = readLog(builder.bytes());
    QCOMPARE(log->size(), 2);
    const Measurement row = log->at(1);
    QCOMPARE(row.index, 1);
    QCOMPARE(row.registerIndex, 4U);
    QCOMPARE(row.type, u"EV_EFI_ACTION"_s);
    QCOMPARE(row.typeCode, 0x80000007U);
    QCOMPARE(row.stage, Stage::BootManager);
    QCOMPARE(row.digests.size(), 2U);
    QCOMPARE(row.range, ByteRange(builder.offsetOf(1), log->bytes().size() - builder.offsetOf(1)));
    QCOMPARE(row.data, ByteRange(log->bytes().size() - 1, 1));
    QCOMPARE(log->checkDigest(1).result, DigestCheck::Result::Match);
}

void LogTest::eventProblemsNameTheEvent()
{
    const auto problemsOfLast = [](const EventLogBuilder &builder) {
        const auto log = readLog(builder.bytes());
        const qint64 last = log->size() - 1;
        return eventProblems(log->at(last), log->decode(last), log->checkDigest(last));
    };
    const std::vector<Problem> wrong
        = problemsOfLast(EventLogBuilder::agile().event(4, EventType::EfiAction, "x", "y"));
    QCOMPARE(codesOf(wrong), QStringList{u"event.digest-mismatch"_s});
    QCOMPARE(wrong.front().event, 1);

    const std::vector<Problem> broken = problemsOfLast(
        EventLogBuilder::agile().event(7, EventType::EfiVariableDriverConfig, QByteArray(20, '\1')));
    QCOMPARE(codesOf(broken), QStringList{u"parse.truncated"_s});
    QCOMPARE(broken.front().event, 1);

    const std::vector<Problem> odd = problemsOfLast(EventLogBuilder::agile().noAction("No such signature"));
    QCOMPARE(codesOf(odd), QStringList{u"event.no-action-signature"_s});
    QCOMPARE(odd.front().event, 1);
}

void LogTest::malformedFilesEndInAClearProblem_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString();
    for (const QString &path : sharedFiles(u"corpus/malformed"_s))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void LogTest::malformedFilesEndInAClearProblem()
{
    QFETCH(QString, path);
    if (path.isEmpty() && sharedFolder().isEmpty())
        QSKIP(noCorpus);
    if (path.isEmpty())
        return;
    const auto log = readLog(readBytes(path));
    if (!log) {
        QVERIFY(!log.error().structure.isEmpty());
        return;
    }
    std::vector<Problem> problems = log->problems();
    for (qint64 i = 0; i < log->size(); ++i)
        std::ranges::copy(eventProblems(log->at(i), log->decode(i), log->checkDigest(i)),
                          std::back_inserter(problems));
    std::ranges::copy(appraisal::replay(*log).problems, std::back_inserter(problems));
    QVERIFY(!problems.empty());
}

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
