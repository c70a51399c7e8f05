// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/appraisal.h"
#include "core/bundle/openevidence.h"
#include "tests/support/bundlebuilder.h"
#include "tests/support/evidencebuilder.h"

#include <QTest>

#include <functional>

using namespace plumbline;
using namespace plumbline::bundle;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime someTime = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

std::vector<Member> someMembers()
{
    return {{"boot-log.bin", "a boot log"}, {"quote.bin", "a quote"}, {"host/os-release", "ID=debian\n"}};
}

QByteArray codeOf(const QByteArray &file)
{
    const auto read = readBundle(file);
    return read ? QByteArray("read") : QByteArray(read.error().code.data(), read.error().code.size());
}

/// An extra field: id and length in little-endian order, then the bytes.
QByteArray extra(char low, char high, const QByteArray &bytes)
{
    const char head[] = {low, high, char(bytes.size()), 0};
    return QByteArray(head, sizeof(head)) + bytes;
}

using Change = std::function<void(ZipBuilder &)>;

/// A file that bundles::readBundle() must refuse: @p change breaks a valid one.
struct Hostile
{
    const char *name;
    const char *code;
    Change change;
};

const std::vector<Hostile> &hostileZips()
{
    static const std::vector<Hostile> table{
        {"traversal", "bundle.unknown-member",
         [](auto &zip) { zip.add("../../.config/autostart/x.desktop", "x"); }},
        {"absolute", "bundle.unknown-member", [](auto &zip) { zip.add("/etc/passwd", "x"); }},
        {"drive letter", "bundle.unknown-member", [](auto &zip) { zip.add("C:\\boot.ini", "x"); }},
        {"backslash", "bundle.unknown-member", [](auto &zip) { zip.add("host\\uname", "x"); }},
        {"dot", "bundle.unknown-member", [](auto &zip) { zip.add("./ak.pub", "x"); }},
        {"NUL", "bundle.unknown-member", [](auto &zip) { zip.add(QByteArray("ak.pub\0x", 8), "x"); }},
        {"NUL at the end", "bundle.unknown-member",
         [](auto &zip) { zip.add(QByteArray("ak.pub\0", 7), "x"); }},
        {"empty name", "bundle.unknown-member", [](auto &zip) { zip.add("", "x"); }},
        {"case collision", "bundle.unknown-member", [](auto &zip) { zip.add("Quote.bin", "x"); }},
        {"long name", "bundle.unknown-member", [](auto &zip) { zip.add(QByteArray(60'000, 'a'), "x"); }},
        {"device name", "bundle.unknown-member", [](auto &zip) { zip.add("host/CON", "x"); }},
        {"another host fact", "bundle.unknown-member", [](auto &zip) { zip.add("host/shadow", "x"); }},
        {"folder", "bundle.unknown-member", [](auto &zip) { zip.add("host/", ""); }},
        {"number beyond", "bundle.unknown-member", [](auto &zip) { zip.add("chain/16.der", "x"); }},
        {"nested bundle", "bundle.unknown-member", [](auto &zip) { zip.add("inner.plumb", "PK\x03\x04"); }},
        {"duplicate member", "bundle.duplicate-member", [](auto &zip) { zip.add("quote.bin", "other"); }},
        {"second manifest", "bundle.duplicate-member", [](auto &zip) { zip.addManifest(); }},
        {"not in the manifest", "bundle.not-in-manifest", [](auto &zip) { zip.add("ak.pub", "x"); }},
        {"missing", "bundle.missing-member", [](auto &zip) { zip.entries.pop_back(); }},
        {"no manifest", "bundle.no-manifest", [](auto &zip) { zip.entries.erase(zip.entries.begin()); }},
        {"other size", "bundle.size-differs", [](auto &zip) { zip.entries[1].bytes += "x"; }},
        {"other bytes", "bundle.hash-differs", [](auto &zip) { zip.entries[1].bytes[0] = 'A'; }},
        {"symbolic link", "bundle.not-a-file", [](auto &zip) { zip.entries[1].attributes = 0120777U << 16; }},
        {"device", "bundle.not-a-file", [](auto &zip) { zip.entries[1].attributes = 0020666U << 16; }},
        {"DOS folder", "bundle.not-a-file", [](auto &zip) { zip.entries[1].attributes = 0x10; }},
        {"encrypted", "bundle.encrypted", [](auto &zip) { zip.entries[1].flags = 1; }},
        {"strongly encrypted", "bundle.encrypted", [](auto &zip) { zip.entries[1].flags = 0x41; }},
        {"patched", "bundle.compression", [](auto &zip) { zip.entries[1].flags = 0x20; }},
        {"bzip2", "bundle.compression", [](auto &zip) { zip.entries[1].method = 12; }},
        {"bad checksum", "bundle.damaged", [](auto &zip) { zip.entries[1].checksum = 1; }},
        {"zip64 extra field", "bundle.extra-field",
         [](auto &zip) { zip.entries[1].extra = extra(1, 0, QByteArray(8, 0)); }},
        {"local zip64", "bundle.extra-field",
         [](auto &zip) { zip.entries[1].localExtra = extra(1, 0, QByteArray(8, 0)); }},
        {"Unicode path", "bundle.extra-field",
         [](auto &zip) { zip.entries[1].extra = extra(0x75, 0x70, "\1xxxxak.pub"); }},
        {"broken extra field", "bundle.extra-field", [](auto &zip) { zip.entries[1].extra = "UT"; }},
        {"zip64 size", "bundle.zip64", [](auto &zip) { zip.entries[1].size = 0xFFFFFFFF; }},
        {"member comment", "bundle.damaged", [](auto &zip) { zip.entries[1].comment = "hello"; }},
        {"stored with another size", "bundle.damaged", [](auto &zip) { zip.entries[1].size = 9; }},
        {"other local name", "bundle.headers-differ",
         [](auto &zip) { zip.entries[1].localName = "ima.bin"; }},
        {"other local size", "bundle.headers-differ", [](auto &zip) { zip.entries[1].localSize = 9; }},
        {"data in front", "bundle.headers-differ", [](auto &zip) { zip.before = "#!/bin/sh\n"; }},
        {"data between", "bundle.trailing-data", [](auto &zip) { zip.between = "x"; }},
        {"data behind the directory", "bundle.trailing-data", [](auto &zip) { zip.behind = "x"; }},
        {"zip64 locator", "bundle.zip64",
         [](auto &zip) { zip.behind = QByteArray("PK\x06\x07\0\0\0\0", 8) + QByteArray(12, 0); }},
        {"trailing data", "bundle.trailing-data", [](auto &zip) { zip.after = "x"; }},
        {"comment", "bundle.trailing-data", [](auto &zip) { zip.comment = "PK"; }},
        {"too large a member", "bundle.member-too-large",
         [](auto &zip) { zip.add("nonce.bin", QByteArray(1025, 'n')); }},
        {"bomb", "bundle.too-compressed",
         [](auto &zip) {
             zip.entries[1].method = 8;
             zip.entries[1].size = 200'000'000;
         }},
        {"too large when unpacked", "bundle.too-large",
         [](auto &zip) {
             zip.add("ima.bin", QByteArray(3 * 1024 * 1024, 'x'));
             zip.entries.back().method = 8;
             zip.entries.back().size = quint32(maxInflatedSize + 1);
         }},
        {"bomb that lies", "bundle.damaged",
         [](auto &zip) {
             // 100 zeros as a raw deflate stream, claimed to be 50.
             zip.entries[1].method = 8;
             zip.entries[1].bytes = QByteArray::fromHex("63601808000000");
             zip.entries[1].size = 50;
         }},
    };
    return table;
}

} // namespace

class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads();
    void writesTheSameBytesAgain();
    void readsWhatZipBuilderMakes();
    void refuses_data();
    void refuses();
    void refusesManyMembers();
    void refusesTwoDirectories();
    void comparesTheHeadersItself_data();
    void comparesTheHeadersItself();
    void refusesBadManifests_data();
    void refusesBadManifests();
    void refusesToWriteWhatItWouldNotRead();
    void noCutFileIsRead();
    void noChangedFileIsVerified();
    void opensWithoutTrustingTheRequest();
    void stopsWhenAsked();
};

void BundleTest::writesAndReads()
{
    const auto file = writeBundle(someMembers(), someTime);
    QVERIFY(file);
    QVERIFY(looksLikeBundle(*file));
    const auto bundle = readBundle(*file);
    QVERIFY2(bundle, codeOf(*file).constData());
    QVERIFY(bundle->members == someMembers());
    QCOMPARE(bundle->manifest.madeAt, someTime);
    QVERIFY(bundle->manifest.tool.startsWith(u"plumbline "_s));
    QCOMPARE(bundle->manifest.members.size(), size_t(3));
    QCOMPARE(bundle->bytesOf("quote.bin"), QByteArray("a quote"));
    QVERIFY(bundle->bytesOf("ek.pub").isEmpty());
}

void BundleTest::writesTheSameBytesAgain()
{
    QCOMPARE(*writeBundle(someMembers(), someTime), *writeBundle(someMembers(), someTime));
}

/// Also a zip of another writer's is a bundle if it is sound: else every refusal below would prove nothing.
void BundleTest::readsWhatZipBuilderMakes()
{
    ZipBuilder zip = zipOf(someMembers());
    QCOMPARE(codeOf(zip.bytes()), QByteArray("read"));
    zip.entries[1].extra = extra(0x55, 0x54, QByteArray(5, 1)); // times
    zip.entries[1].localExtra = extra(0x75, 0x78, QByteArray(11, 1)); // owner
    zip.entries[1].attributes = 0;
    zip.entries[2].flags = 0x0800; // UTF-8
    QCOMPARE(codeOf(zip.bytes()), QByteArray("read"));
}

void BundleTest::refuses_data()
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < hostileZips().size(); ++i)
        QTest::newRow(hostileZips()[i].name) << int(i);
}

void BundleTest::refuses()
{
    QFETCH(int, row);
    const Hostile &hostile = hostileZips()[size_t(row)];
    ZipBuilder zip = zipOf(someMembers());
    hostile.change(zip);
    QCOMPARE(codeOf(zip.bytes()), QByteArray(hostile.code));
}

void BundleTest::refusesManyMembers()
{
    ZipBuilder zip = zipOf(someMembers());
    for (qint64 i = 0; i <= maxMembers; ++i)
        zip.add("x", {});
    QCOMPARE(codeOf(zip.bytes()), QByteArray("bundle.too-many-members"));
}

/// A file that starts as one zip and ends as another: readers of either kind would be served.
void BundleTest::refusesTwoDirectories()
{
    const QByteArray one = zipOf(someMembers()).bytes();
    const QByteArray other = zipOf({{"quote.bin", "another quote"}}).bytes();
    QCOMPARE(codeOf(one + other), QByteArray("bundle.damaged"));
    ZipBuilder outer = zipOf(someMembers());
    outer.before = one;
    QCOMPARE(codeOf(outer.bytes()), QByteArray("bundle.headers-differ"));
}

void BundleTest::comparesTheHeadersItself_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("none, for comparison") << QByteArray();
    QTest::newRow("as long") << QByteArray("boot-log.bim");
    QTest::newRow("another role's") << QByteArray("ima.bin");
}

/// Whatever libarchive would make of it.
void BundleTest::comparesTheHeadersItself()
{
    QFETCH(QByteArray, name);
    ZipBuilder zip = zipOf(someMembers());
    zip.entries[1].localName = name;
    const auto directory = readZipDirectory(zip.bytes());
    QCOMPARE(directory.has_value(), name.isEmpty());
    QVERIFY(directory || directory.error().code == "bundle.headers-differ"_L1);
}

void BundleTest::refusesBadManifests_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArray>("code");
    const QByteArray head
        = R"({"format":"plumbline-bundle","version":1,"tool":"t","madeAt":"2026-11-24T15:00:00Z")";
    const QByteArray hash(64, '0');
    const auto row
        = [&](const char *name, const QByteArray &manifest, const char *code = "bundle.bad-manifest") {
              QTest::newRow(name) << manifest << QByteArray(code);
          };
    row("sound, for comparison", head + R"(,"members":[]})", "read");
    row("empty", {});
    row("no object", "[]");
    row("byte-order mark", "\xEF\xBB\xBF" + head + R"(,"members":[]})");
    row("deep", QByteArray(200'000, '['));
    row("deep objects", QByteArray("{\"a\":").repeated(40'000));
    row("member twice", head + R"(,"members":[],"members":[]})");
    row("unknown member", head + R"(,"members":[],"url":"https://example.org"})");
    row("no members", head + "}");
    row("another format",
        R"({"format":"x","version":1,"tool":"t","madeAt":"2026-11-24T15:00:00Z","members":[]})");
    row("version 0",
        R"({"format":"plumbline-bundle","version":0,"tool":"t","madeAt":"2026-11-24T15:00:00Z","members":[]})");
    row("newer version", R"({"format":"plumbline-bundle","version":2,"new":[]})", "bundle.newer-version");
    row("huge version",
        R"({"format":"plumbline-bundle","version":1e400,"tool":"t","madeAt":"2026-11-24T15:00:00Z","members":[]})");
    row("local time",
        R"({"format":"plumbline-bundle","version":1,"tool":"t","madeAt":"2026-11-24T15:00:00","members":[]})");
    row("not UTF-8",
        R"({"format":"plumbline-bundle","version":1,"tool":")"
        "\xff"
        R"(","madeAt":"2026-11-24T15:00:00Z","members":[]})");
    row("negative size", head + R"(,"members":[{"name":"ak.pub","size":-1,"sha256":")" + hash + R"("}]})");
    row("NaN", head + R"(,"members":[{"name":"ak.pub","size":NaN,"sha256":")" + hash + R"("}]})");
    row("short hash", head + R"(,"members":[{"name":"ak.pub","size":1,"sha256":"00"}]})");
    row("member that is not there",
        head + R"(,"members":[{"name":"ak.pub","size":1,"sha256":")" + hash + R"("}]})",
        "bundle.missing-member");
    row("itself", head + R"(,"members":[{"name":"manifest.json","size":1,"sha256":")" + hash + R"("}]})",
        "bundle.missing-member");
}

void BundleTest::refusesBadManifests()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArray, code);
    ZipBuilder zip;
    zip.add("manifest.json", manifest);
    QCOMPARE(codeOf(zip.bytes()), code);
}

void BundleTest::refusesToWriteWhatItWouldNotRead()
{
    QCOMPARE(writeBundle({{"../x", "x"}}, someTime).error().code, "bundle.unknown-member"_L1);
    QCOMPARE(writeBundle({{"manifest.json", "x"}}, someTime).error().code, "bundle.unknown-member"_L1);
    QCOMPARE(writeBundle({{"ak.pub", "x"}, {"ak.pub", "x"}}, someTime).error().code,
             "bundle.duplicate-member"_L1);
    QCOMPARE(writeBundle({{"nonce.bin", QByteArray(2000, 'x')}}, someTime).error().code,
             "bundle.member-too-large"_L1);
}

void BundleTest::noCutFileIsRead()
{
    const QByteArray file = *writeBundle(membersOf(EvidenceBuilder().build()), someTime);
    for (qsizetype length = 0; length < file.size(); ++length)
        QVERIFY2(codeOf(file.first(length)) != "read", qPrintable(QString::number(length)));
}

/// Every byte of a bundle, changed in two ways: never accepted with other evidence in it, and never Verified
/// with a byte of the evidence changed.
void BundleTest::noChangedFileIsVerified()
{
    const std::vector<Member> members = membersOf(EvidenceBuilder().build());
    const QByteArray file = *writeBundle(members, someTime);
    int read = 0;
    for (qsizetype i = 0; i < file.size(); ++i) {
        for (const char mask : {'\x01', '\xFF'}) {
            QByteArray changed = file;
            changed[i] = char(changed[i] ^ mask);
            const auto bundle = readBundle(changed);
            if (!bundle)
                continue;
            ++read;
            QVERIFY2(bundle->members == members, qPrintable(QString::number(i)));
        }
    }
    // What may differ: times, owners and attributes that nobody looks at, and the claims of the manifest.
    QVERIFY(read > 0);
    QVERIFY(read < file.size() / 4);
}

/// A bundle with nothing of ours in it is authentic at best: its age is unknown.
void BundleTest::opensWithoutTrustingTheRequest()
{
    const EvidenceBuilder builder;
    std::vector<Member> members = membersOf(builder.build());
    const auto verify = [&](QByteArrayView key) {
        const auto opened = openBundle(*writeBundle(members, someTime), key);
        return std::pair{*opened, appraisal::appraise(evidence::readEvidence(opened->evidence))};
    };
    const auto nonceReason = [](const appraisal::Appraisal &appraisal) {
        const auto check = std::ranges::find(appraisal.checks, "quote.nonce"_L1, &appraisal::CheckReport::id);
        return check->outcomes.front().reason;
    };
    const QByteArray key(requestKeySize, 'k');
    QCOMPARE(nonceReason(verify(key).second), "no-request"_L1);
    QCOMPARE(verify(key).second.verdict, appraisal::Verdict::Incomplete);
    members.push_back({"nonce.bin", builder.nonce});
    QCOMPARE(nonceReason(verify(key).second), "no-request"_L1);
    QCOMPARE(verify(key).first.claimedNonce, builder.nonce);

    RequestRecord record = *makeRequest({}, someTime);
    record.nonce = builder.nonce;
    QCOMPARE(record.nonce.size(), nonceSize);
    members.push_back({"request.json", writeRequest(record, QByteArray(requestKeySize, 'x'))});
    QCOMPARE(nonceReason(verify(key).second), "request-not-ours"_L1);
    QCOMPARE(verify(key).first.requestOrigin, RequestOrigin::NotOurs);
    QVERIFY(!verify(key).first.evidence.request.nonce);
    members.back().bytes = writeRequest(record, key);
    QCOMPARE(nonceReason(verify({}).second), "request-not-ours"_L1);
    QVERIFY(nonceReason(verify(key).second).isEmpty());
    QCOMPARE(verify(key).first.evidence.request.madeAt, someTime);
}

void BundleTest::stopsWhenAsked()
{
    const QByteArray file = *writeBundle(someMembers(), someTime);
    const auto stopped = readBundle(file, Progress([](qint64, qint64) { return false; }));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, "parse.cancelled"_L1);
}

QTEST_GUILESS_MAIN(BundleTest)
#include "tst_bundle.moc"
