// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/logreader.h"

#include "core/base/hasher.h"
#include "core/cel/decode.h"
#include "core/cel/digestcheck.h"
#include "tests/support/bytes.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::cel;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

/// The example of CEL 1.0, section 5.3.
const QByteArray example
    = R"({"content":{"event_type":"EV_COMPACT_HASH","event_data":"44656c6c20436f6e66696775726174696f6e20496e666f726d6174696f6e2032"},"content_type":"pcclient_std","pcr":6,"recnum":0,"digests":[{"hashAlg":"sha1","digest":"bac9a8935b720760bcdea2faae75152f5d1e4bea"},{"hashAlg":"sha256","digest":"d18bf8d221a3a3b08774c8d077328c4b2ca205e4f1618ad4bac2b5786f453bc7"}]})";

/// A separator as systemd 258 logs it; the digest is the SHA-256 of "os-separator".
const QByteArray separator
    = R"({"pcr":7,"digests":[{"hashAlg":"sha256","digest":"ff5b9d73dad709633ae76adf444012b57e913a12ed7403c3931145862f35f841"}],"content_type":"systemd","content":{"string":"os-separator","bootId":"189c18dd7ba245f38cf49d9ac154b525","timestamp":1515761,"eventType":"os-separator"}})";

QByteArray tlv(quint8 type, const QByteArray &value)
{
    QByteArray length(4, '\0');
    qToBigEndian(quint32(value.size()), length.data());
    return char(type) + length + value;
}

QByteArray number(quint64 value, int size)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(value, bytes.data());
    return bytes.last(size);
}

QByteArray sha256Of(const QByteArray &message)
{
    return tlv(3, tlv(11, hashOf(HashAlgorithm::Sha256, message)));
}

QByteArray recordOf(quint64 recnum, quint8 pcr, const QByteArray &digests, const QByteArray &content)
{
    return tlv(0, number(recnum, 8)) + tlv(1, number(pcr, 1)) + digests + content;
}

QByteArray cosRecord(quint64 recnum, quint8 type, const QByteArray &text)
{
    const QByteArray content = tlv(80, tlv(type, text));
    return recordOf(recnum, 13, sha256Of(content), content);
}

bool hasProblem(const Log &log, QLatin1StringView code)
{
    return std::ranges::any_of(log.problems, [code](const Problem &p) { return p.code == code; });
}

Log readJsonLog(const QByteArray &bytes)
{
    return readLog(bytes, Encoding::Json);
}

DecodedContent decodeFirst(const Log &log)
{
    return decodeRecord(log, log.records.front());
}

const Field *contentField(const DecodedContent &content, QLatin1StringView name)
{
    const Field *inside = findField(content.fields, "content"_L1);
    return inside ? findField(inside->children, name) : nullptr;
}

bool isInside(const std::vector<Field> &fields, qsizetype size)
{
    return std::ranges::all_of(fields, [size](const Field &field) {
        return field.range.offset >= 0 && field.range.length >= 0 && field.range.end() <= size
            && isInside(field.children, size);
    });
}

/// Everything that the product does with a log; true if all ranges are inside.
bool isHandled(const QByteArray &bytes, Encoding encoding)
{
    const Log log = readLog(bytes, encoding);
    bool isSound = true;
    for (const Record &record : log.records) {
        const DecodedContent content = decodeRecord(log, record);
        (void)checkDigest(log, record);
        isSound = isSound && record.range.end() <= bytes.size() && isInside(content.fields, bytes.size());
    }
    return isSound;
}

} // namespace

class TestCelReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSpecificationsExample();
    void recognisesEncodings();
    void recognisesNothingElse_data();
    void recognisesNothingElse();
    void readsArraysAndSequences_data();
    void readsArraysAndSequences();
    void decodesSystemd();
    void decodesCos();
    void decodesImaTemplate();
    void decodesImaTlv();
    void decodesManagement();
    void decodesFapi();
    void keepsUnknownContent();
    void readsNvIndicesAndMeasurementRegisters();
    void damagesOnlyTheBadRecord_data();
    void damagesOnlyTheBadRecord();
    void goesOnBehindACutRecord();
    void losesTheRestOfACutTlv();
    void namesGapsInNumbers();
    void survivesEveryCutAndChange();
};

void TestCelReader::readsTheSpecificationsExample()
{
    const Log log = readJsonLog(example);
    QCOMPARE(log.records.size(), size_t(1));
    QVERIFY(log.problems.empty());
    const Record &record = log.records.front();
    QCOMPARE(record.claimedPcr, std::optional<quint32>(6));
    QCOMPARE(record.number, std::optional<quint64>(0));
    QCOMPARE(record.claimedEventType, std::optional<quint32>(12));
    QCOMPARE(record.digests.size(), size_t(2));
    QCOMPARE(record.digests[1].algorithm, HashAlgorithm::Sha256);
    const DecodedContent content = decodeFirst(log);
    const Field *text = contentField(content, "text"_L1);
    QVERIFY(text);
    QCOMPARE(std::get<QString>(text->value), u"Dell Configuration Information 2"_s);
    // A field of the event's data stands where its hex digits stand.
    QCOMPARE(QByteArray::fromHex(example.sliced(text->range.offset, text->range.length)),
             QByteArray("Dell Configuration Information 2"));
    const Field *pcr = findField(content.fields, "registerIndex"_L1);
    QVERIFY(pcr);
    QCOMPARE(example.sliced(pcr->range.offset, pcr->range.length), QByteArray("6"));
}

void TestCelReader::recognisesEncodings()
{
    QCOMPARE(recogniseLog(example), std::optional(Encoding::Json));
    QCOMPARE(recogniseLog('[' + example + ']'), std::optional(Encoding::Json));
    QCOMPARE(recogniseLog('\x1E' + separator + '\n'), std::optional(Encoding::JsonSequence));
    QCOMPARE(recogniseLog(separator), std::optional(Encoding::JsonSequence));
    QCOMPARE(recogniseLog('\x1E' + separator.chopped(20)), std::optional(Encoding::JsonSequence));
    QCOMPARE(recogniseLog(cosRecord(0, 2, "Never")), std::optional(Encoding::Tlv));
}

void TestCelReader::recognisesNothingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("zeros") << QByteArray(4096, '\0');
    QTest::addRow("other JSON") << QByteArray(R"({"a":1})");
    QTest::addRow("text") << QByteArray("hello");
    QTest::addRow("TLV without a digest") << recordOf(0, 1, {}, tlv(80, tlv(0, "x")));
    QTest::addRow("digest of a wrong length")
        << recordOf(0, 1, tlv(3, tlv(11, "short")), tlv(80, tlv(0, "x")));
}

void TestCelReader::recognisesNothingElse()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!recogniseLog(bytes));
}

void TestCelReader::readsArraysAndSequences_data()
{
    const QByteArray second = QByteArray(example).replace("\"recnum\":0", "\"recnum\":1");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("array") << QByteArray("[ " + example + " ,\n" + second + "]\n");
    QTest::addRow("separators") << QByteArray('\x1E' + example + "\n\x1E" + second + '\n');
    QTest::addRow("lines") << QByteArray(example + '\n' + second + '\n');
}

void TestCelReader::readsArraysAndSequences()
{
    QFETCH(const QByteArray, bytes);
    const Log log = readJsonLog(bytes);
    QCOMPARE(log.records.size(), size_t(2));
    QVERIFY(log.problems.empty());
    QCOMPARE(log.records[1].number, std::optional<quint64>(1));
}

void TestCelReader::decodesSystemd()
{
    const Log log = readLog('\x1E' + separator + '\n', Encoding::JsonSequence);
    QVERIFY(log.problems.empty());
    QCOMPARE(checkDigest(log, log.records.front()).result, DigestCheck::Result::Match);
    const DecodedContent content = decodeFirst(log);
    QCOMPARE(content.text, u"os-separator"_s);
    QCOMPARE(std::get<quint64>(contentField(content, "timestampMicroseconds"_L1)->value), quint64(1515761));
    const QByteArray forged = QByteArray(separator).replace("\"string\":\"os-", "\"string\":\"my-");
    const Log other = readLog(forged, Encoding::JsonSequence);
    QCOMPARE(checkDigest(other, other.records.front()).result, DigestCheck::Result::Mismatch);
    // A volume's key is not in the log.
    const QByteArray key
        = QByteArray(forged).replace("\"eventType\":\"os-separator\"", "\"eventType\":\"volume-key\"");
    const Log secret = readLog(key, Encoding::JsonSequence);
    QCOMPARE(checkDigest(secret, secret.records.front()).result, DigestCheck::Result::NotApplicable);
}

void TestCelReader::decodesCos()
{
    const QByteArray bytes = cosRecord(0, 2, "Never") + cosRecord(1, 8, {});
    const Log log = readLog(bytes, Encoding::Tlv);
    QVERIFY(log.problems.empty());
    QCOMPARE(log.records.size(), size_t(2));
    const DecodedContent decoded = decodeFirst(log);
    QCOMPARE(decoded.text, u"RestartPolicy: Never"_s);
    QCOMPARE(checkDigest(log, log.records[0]).result, DigestCheck::Result::Match);
    const Field *value = contentField(decoded, "value"_L1);
    QVERIFY(value);
    QCOMPARE(bytes.sliced(value->range.offset, value->range.length), QByteArray("Never"));
    const Log changed = readLog(QByteArray(bytes).replace("Never", "Loops"), Encoding::Tlv);
    QCOMPARE(checkDigest(changed, changed.records[0]).result, DigestCheck::Result::Mismatch);
}

void TestCelReader::decodesImaTemplate()
{
    const QByteArray data = le32(40) + "sha256:" + '\0' + QByteArray(32, '\x11') + le32(7) + "/bin/x" + '\0';
    const QByteArray content = tlv(7, tlv(0, "ima-ng") + tlv(1, data));
    const Log log = readLog(recordOf(0, 10, sha256Of(data), content), Encoding::Tlv);
    QVERIFY(log.problems.empty());
    const DecodedContent decoded = decodeFirst(log);
    const auto *entry = std::get_if<ima::EntryContent>(&decoded.payload);
    QVERIFY(entry);
    QCOMPARE(entry->path, QByteArray("/bin/x"));
    QCOMPARE(checkDigest(log, log.records.front()).result, DigestCheck::Result::Match);
    const Field *path = contentField(decoded, "path"_L1);
    QVERIFY(path);
    QCOMPARE(log.bytes.sliced(path->range.offset, path->range.length), QByteArray("/bin/x\0", 7));
}

void TestCelReader::decodesImaTlv()
{
    const QByteArray content
        = tlv(8, tlv(0, "/bin/y") + tlv(1, tlv(11, QByteArray(32, '\x22'))) + tlv(3, number(1000, 4)));
    const Log log = readLog(recordOf(0, 10, sha256Of(content), content), Encoding::Tlv);
    const DecodedContent decoded = decodeFirst(log);
    QCOMPARE(decoded.text, u"/bin/y"_s);
    QCOMPARE(std::get<Digest>(contentField(decoded, "dataHash"_L1)->value).algorithm, HashAlgorithm::Sha256);
    QCOMPARE(std::get<quint64>(contentField(decoded, "owner"_L1)->value), quint64(1000));
    QCOMPARE(checkDigest(log, log.records.front()).result, DigestCheck::Result::Match);
}

void TestCelReader::decodesManagement()
{
    // Version 1.1, the end of the firmware's events: neither is extended, so neither has a digest.
    const QByteArray version = tlv(4, tlv(1, tlv(0, number(1, 1)) + tlv(1, number(1, 1))));
    const Log log
        = readLog(recordOf(0, 0, {}, version) + recordOf(1, 0, {}, tlv(4, tlv(2, {}))), Encoding::Tlv);
    QVERIFY(log.problems.empty());
    QVERIFY(!isMeasured(log, log.records[0]));
    const DecodedContent decoded = decodeFirst(log);
    QCOMPARE(contentField(decoded, "managementType"_L1)->meaning, u"cel_version"_s);
    QCOMPARE(std::get<quint64>(contentField(decoded, "minor"_L1)->value), quint64(1));
    QCOMPARE(checkDigest(log, log.records[0]).result, DigestCheck::Result::NotApplicable);

    const Log kexec = readJsonLog(
        R"({"recnum":0,"pcr":1,"digests":[{"hashAlg":"sha1","digest":"0000000000000000000000000000000000000000"}],
        "content_type":"cel","content":{"type":"state_trans","data":"kexec"}})");
    QVERIFY(kexec.problems.empty());
    QVERIFY(isMeasured(kexec, kexec.records.front()));
    QCOMPARE(decodeFirst(kexec).text, u"state_trans kexec"_s);
}

void TestCelReader::decodesFapi()
{
    const QByteArray hash = hashOf(HashAlgorithm::Sha256, "abc").toHex();
    const Log log
        = readJsonLog(R"([{"recnum":0,"pcr":16,"digests":[{"hashAlg":"sha256","digest":")" + hash
                      + R"("}],"content_type":"tss2","content":{"data":"616263","event":{"who":"me"}}}])");
    QVERIFY(log.problems.empty());
    QCOMPARE(decodeFirst(log).text, u"{\"who\":\"me\"}"_s);
    QCOMPARE(checkDigest(log, log.records.front()).result, DigestCheck::Result::Match);
}

void TestCelReader::keepsUnknownContent()
{
    const QByteArray content = tlv(200, "anything");
    const Log log = readLog(recordOf(0, 5, sha256Of(content), content), Encoding::Tlv);
    const DecodedContent decoded = decodeFirst(log);
    QVERIFY(decoded.isOpaque);
    QCOMPARE(std::get<QByteArray>(contentField(decoded, "rawData"_L1)->value), content);
    QCOMPARE(checkDigest(log, log.records.front()).result, DigestCheck::Result::Unknown);
}

void TestCelReader::readsNvIndicesAndMeasurementRegisters()
{
    const Log nv = readJsonLog(QByteArray(separator).replace("\"pcr\":7", "\"nv_index\":31461385"));
    QCOMPARE(nv.records.front().claimedNvIndex, std::optional<quint32>(31461385));
    QVERIFY(nv.problems.empty());
    const Log rtmr = readJsonLog(QByteArray(separator).replace("\"pcr\":7", "\"rtmr\":2"));
    QVERIFY(rtmr.hasMeasurementRegisters);
    QCOMPARE(rtmr.records.front().claimedPcr, std::optional<quint32>(3));
    const QByteArray content = tlv(80, tlv(0, "x"));
    const Log ccmr
        = readLog(tlv(0, number(0, 8)) + tlv(108, number(4, 1)) + sha256Of(content) + content, Encoding::Tlv);
    QVERIFY(ccmr.hasMeasurementRegisters);
    QCOMPARE(ccmr.records.front().claimedPcr, std::optional<quint32>(4));
    // PCRs and measurement registers in one log: the second kind has no place.
    const Log mixed
        = readJsonLog(separator + '\n' + QByteArray(separator).replace("\"pcr\":7", "\"rtmr\":2"));
    QVERIFY(mixed.records[1].isDamaged);
}

void TestCelReader::damagesOnlyTheBadRecord_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QLatin1StringView>("code");
    const auto row = [](const char *name, const char *from, const char *to, QLatin1StringView code) {
        QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << code;
    };
    row("no PCR", "\"pcr\":6,", "", "cel.missing-member"_L1);
    row("PCR as text", "\"pcr\":6", "\"pcr\":\"6\"", "parse.bad-value"_L1);
    row("negative PCR", "\"pcr\":6", "\"pcr\":-6", "parse.bad-value"_L1);
    row("huge PCR", "\"pcr\":6", "\"pcr\":16777216", "parse.bad-value"_L1);
    row("PCR and NV index", "\"pcr\":6", "\"pcr\":6,\"nv_index\":5", "parse.duplicate"_L1);
    row("PCR twice", "\"pcr\":6", "\"pcr\":6,\"pcr\":7", "parse.duplicate"_L1);
    row("no digests", "\"digests\":", "\"digest\":", "cel.missing-member"_L1);
    row("digests no list", "\"digests\":", "\"digests\":3,\"x\":", "parse.bad-value"_L1);
    row("odd hex", "bac9a8935b", "bac9a8935", "parse.bad-value"_L1);
    row("short digest", "bac9a8935b", "bac9a893", "parse.bad-value"_L1);
    row("bank twice", "\"sha256\"", "\"sha1\"", "parse.duplicate"_L1);
    row("no algorithm", "\"hashAlg\":\"sha1\",", "", "cel.missing-member"_L1);
    row("no content type", "\"content_type\"", "\"type\"", "cel.missing-member"_L1);
    row("no content", "\"content\"", "\"contents\"", "cel.missing-member"_L1);
    row("unknown event", "EV_COMPACT_HASH", "EV_NONSENSE", "parse.unsupported"_L1);
    row("number as text", "\"recnum\":0", "\"recnum\":\"0\"", "parse.bad-value"_L1);
}

void TestCelReader::damagesOnlyTheBadRecord()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QLatin1StringView, code);
    const QByteArray bad = QByteArray(example).replace(from, to);
    QVERIFY(bad != example);
    const QByteArray next = QByteArray(example).replace("\"recnum\":0", "\"recnum\":1");
    const Log log = readJsonLog('[' + bad + ',' + next + ']');
    QCOMPARE(log.records.size(), size_t(2));
    QVERIFY(log.records[0].isDamaged);
    QVERIFY(!log.records[1].isDamaged);
    QVERIFY(hasProblem(log, code));
    const auto problem = std::ranges::find(log.problems, code, &Problem::code);
    QCOMPARE(problem->event, std::optional<qint64>(0));
    QVERIFY(log.records[0].range.contains(problem->range.offset));
}

void TestCelReader::goesOnBehindACutRecord()
{
    const Log log
        = readLog('\x1E' + separator.chopped(30) + "\n\x1E" + separator + '\n', Encoding::JsonSequence);
    QCOMPARE(log.records.size(), size_t(2));
    QVERIFY(log.records[0].isDamaged);
    QVERIFY(!log.records[1].isDamaged);
    QCOMPARE(log.problems.size(), size_t(1));
    const Log lines = readLog(separator.chopped(1) + '\n' + separator, Encoding::JsonSequence);
    QCOMPARE(lines.records.size(), size_t(2));
    QVERIFY(!lines.records[1].isDamaged);
}

void TestCelReader::losesTheRestOfACutTlv()
{
    const QByteArray good = cosRecord(0, 2, "Never");
    QByteArray bad = cosRecord(1, 2, "Never");
    bad[bad.size() - 14] = '\x7F'; // the content's length: far beyond the end
    const Log log = readLog(good + bad, Encoding::Tlv);
    QCOMPARE(log.records.size(), size_t(2));
    QVERIFY(!log.records[0].isDamaged);
    QVERIFY(log.records[1].isDamaged);
    QCOMPARE(log.records[1].range, (ByteRange{good.size(), bad.size()}));
    QVERIFY(hasProblem(log, "parse.truncated"_L1));
}

void TestCelReader::namesGapsInNumbers()
{
    const auto numbered = [](QByteArrayView order) {
        QByteArray bytes;
        for (const char n : order)
            bytes += cosRecord(quint64(n - '0'), 5, "A=1");
        return readLog(bytes, Encoding::Tlv);
    };
    QVERIFY(!hasProblem(numbered("0123"), "cel.record-number"_L1));
    QVERIFY(hasProblem(numbered("013"), "cel.record-number"_L1));
    QVERIFY(hasProblem(numbered("0011"), "cel.record-number"_L1));
    QVERIFY(hasProblem(numbered("210"), "cel.record-number"_L1));
    QVERIFY(hasProblem(numbered("2"), "cel.record-number"_L1));
}

void TestCelReader::survivesEveryCutAndChange()
{
    const std::vector<std::pair<QByteArray, Encoding>> logs{
        {'[' + example + ',' + example + ']', Encoding::Json},
        {'\x1E' + separator + "\n\x1E" + separator + '\n', Encoding::JsonSequence},
        {cosRecord(0, 2, "Never") + cosRecord(1, 5, "A=b"), Encoding::Tlv},
    };
    for (const auto &[bytes, encoding] : logs) {
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QVERIFY(isHandled(bytes.first(i), encoding));
            QByteArray changed = bytes;
            changed[i] = char(~changed[i]);
            QVERIFY(isHandled(changed, encoding));
        }
    }
}

QTEST_GUILESS_MAIN(TestCelReader)
#include "tst_celreader.moc"
