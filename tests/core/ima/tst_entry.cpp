// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/entry.h"

#include "core/ima/listreader.h"
#include "tests/support/bytes.h"
#include "tests/support/imalistbuilder.h"

#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::ima;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

using Form = ImaListBuilder::Form;

const QByteArray digestValue(32, '\x11');

/// The entry alone in a list, read back and decoded.
struct Decoded
{
    List list;
    EntryContent content;

    Decoded(const ImaTestEntry &entry, Form form, ByteOrder order = ByteOrder::LittleEndian)
    {
        ImaListBuilder builder(form, order);
        builder.add(entry);
        const ListKind kind = form == Form::Ascii ? ListKind::Ascii
            : order == ByteOrder::BigEndian       ? ListKind::BinaryBigEndian
                                                  : ListKind::BinaryLittleEndian;
        list = readList(builder.bytes(), kind);
        if (!list.entries.empty())
            content = decodeEntry(list, list.entries.front());
    }

    [[nodiscard]] const Field *field(QLatin1StringView name) const { return findField(content.fields, name); }
    [[nodiscard]] QByteArray bytesOf(const Field &field) const
    {
        return list.bytes.sliced(field.range.offset, field.range.length);
    }
    [[nodiscard]] bool hasNote(QLatin1StringView code) const
    {
        return std::ranges::any_of(content.notes, [code](const Problem &p) { return p.code == code; });
    }
};

ImaTestEntry withFields(const QByteArray &name, std::vector<ImaTestField> more)
{
    ImaTestEntry entry{.templateName = name,
                       .fields = {imaDigest("sha256:", digestValue), imaName("/bin/x")}};
    entry.fields.insert(entry.fields.end(), more.begin(), more.end());
    return entry;
}

/// security.ima: type, version 2, hash algorithm 4 (SHA-256), key id, size 4, signature.
const QByteArray signature = hex("03 02 04 aabbccdd 0004 01020304");

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodesEveryTemplate_data();
    void decodesEveryTemplate();
    void decodesTheFirstTemplate_data();
    void decodesTheFirstTemplate();
    void tellsVerityFromIma();
    void decodesASignature_data();
    void decodesASignature();
    void notesWhatIsNoSignature_data();
    void notesWhatIsNoSignature();
    void readsABuffer();
    void decodesOwnersOfEvm_data();
    void decodesOwnersOfEvm();
    void refusesADigestThatIsNone_data();
    void refusesADigestThatIsNone();
    void acceptsTheZerosOfAViolation();
    void refusesANameWithoutNul();
    void refusesWhatIsLeft();
    void noteHostileNames();
    void keepsNamesApart();
    void knowsNothingOfAnUnknownTemplate();
    void acceptsALineWithoutItsLastSpaces();
};

void TestEntry::decodesEveryTemplate_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("more");
    QTest::addRow("ima-ng") << QByteArray("ima-ng") << 0;
    QTest::addRow("ima-sig") << QByteArray("ima-sig") << 1;
    QTest::addRow("ima-buf") << QByteArray("ima-buf") << 1;
    QTest::addRow("named by its format") << QByteArray("d-ng|n-ng|sig") << 1;
}

void TestEntry::decodesEveryTemplate()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, more);
    const auto bytes = std::vector<ImaTestField>(size_t(more), imaBytes(signature));
    const ImaTestEntry entry = withFields(name, bytes);
    for (const Form form : {Form::Binary, Form::Ascii}) {
        for (const ByteOrder order : {ByteOrder::LittleEndian, ByteOrder::BigEndian}) {
            const Decoded decoded(entry, form, order);
            QVERIFY(!decoded.content.error);
            QCOMPARE(decoded.content.path, QByteArray("/bin/x"));
            QCOMPARE(decoded.content.fileDigest, (Digest{HashAlgorithm::Sha256, digestValue}));
            QCOMPARE(decoded.content.fields.size(), size_t(2 + more));
            QCOMPARE(checkTemplateHash(decoded.list, decoded.list.entries.front()).result,
                     DigestCheck::Result::Match);
        }
    }
}

void TestEntry::decodesTheFirstTemplate_data()
{
    QTest::addColumn<int>("form");
    QTest::addRow("binary") << int(Form::Binary);
    QTest::addRow("ascii") << int(Form::Ascii);
}

void TestEntry::decodesTheFirstTemplate()
{
    QFETCH(const int, form);
    using Kind = ImaTestField::Kind;
    const ImaTestEntry entry{.templateName = "ima",
                             .fields
                             = {{.kind = Kind::LegacyDigest, .label = {}, .value = QByteArray(20, '\x22')},
                                {.kind = Kind::LegacyName, .label = {}, .value = "/bin/y"}}};
    const Decoded decoded(entry, Form(form));
    QVERIFY(!decoded.content.error);
    QCOMPARE(decoded.content.path, QByteArray("/bin/y"));
    QCOMPARE(decoded.content.fileDigest, (Digest{HashAlgorithm::Sha1, QByteArray(20, '\x22')}));
    QCOMPARE(checkTemplateHash(decoded.list, decoded.list.entries.front()).result,
             DigestCheck::Result::Match);
}

void TestEntry::tellsVerityFromIma()
{
    ImaTestEntry entry{.templateName = "ima-sigv2",
                       .fields = {imaDigest("verity:sha256:", digestValue), imaName("/v"), imaBytes({})}};
    for (const Form form : {Form::Binary, Form::Ascii}) {
        const Decoded decoded(entry, form);
        QVERIFY(!decoded.content.error);
        QCOMPARE(decoded.content.digestType, QByteArray("verity"));
        const Field *type = decoded.field("digestType"_L1);
        QVERIFY(type);
        QCOMPARE(decoded.bytesOf(*type), QByteArray("verity"));
        QCOMPARE(decoded.content.fileDigest.algorithm, HashAlgorithm::Sha256);
    }
}

void TestEntry::decodesASignature_data()
{
    decodesTheFirstTemplate_data();
}

void TestEntry::decodesASignature()
{
    QFETCH(const int, form);
    const Decoded decoded(withFields("ima-sig", {imaBytes(signature)}), Form(form));
    QCOMPARE(decoded.content.signature, signature);
    QVERIFY(decoded.content.notes.empty());
    const Field *field = decoded.field("signature"_L1);
    QVERIFY(field);
    const Field *type = findField(field->children, "xattrType"_L1);
    QVERIFY(type);
    QCOMPARE(type->meaning, u"EVM_IMA_XATTR_DIGSIG"_s);
    const Field *hash = findField(field->children, "hashAlgorithm"_L1);
    QVERIFY(hash);
    QCOMPARE(hash->meaning, u"sha256"_s);
    const Field *key = findField(field->children, "keyId"_L1);
    QVERIFY(key);
    QCOMPARE(std::get<QByteArray>(key->value), hex("aabbccdd"));
    QCOMPARE(decoded.bytesOf(*key), Form(form) == Form::Ascii ? QByteArray("aabbccdd") : hex("aabbccdd"));
    const Field *value = findField(field->children, "signatureValue"_L1);
    QVERIFY(value);
    QCOMPARE(std::get<QByteArray>(value->value), hex("01020304"));
}

void TestEntry::notesWhatIsNoSignature_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("cut") << signature.chopped(1);
    QTest::addRow("too long") << QByteArray(signature + '\0');
    QTest::addRow("version 9") << hex("03 09 04 aabbccdd 0004 01020304");
    QTest::addRow("hash 200") << hex("03 02 c8 aabbccdd 0004 01020304");
    QTest::addRow("type 0") << hex("00");
}

void TestEntry::notesWhatIsNoSignature()
{
    QFETCH(const QByteArray, bytes);
    for (const Form form : {Form::Binary, Form::Ascii}) {
        const Decoded decoded(withFields("ima-sig", {imaBytes(bytes)}), form);
        QVERIFY(!decoded.content.error);
        QVERIFY(decoded.hasNote("ima.signature-format"_L1));
        QCOMPARE(decoded.content.signature, bytes);
    }
}

void TestEntry::readsABuffer()
{
    const QByteArray commandLine = "root=/dev/sda1 quiet";
    ImaTestEntry entry{.templateName = "ima-buf",
                       .fields = {imaDigest("sha256:", hashOf(HashAlgorithm::Sha256, commandLine)),
                                  imaName("kexec-cmdline"), imaBytes(commandLine)}};
    const Decoded right(entry, Form::Binary);
    QCOMPARE(right.content.buffer, commandLine);
    QVERIFY(right.content.notes.empty());
    QCOMPARE(std::get<QString>(right.field("buffer"_L1)->value), u"root=/dev/sda1 quiet"_s);
    entry.fields[2] = imaBytes("init=/bin/sh");
    QVERIFY(Decoded(entry, Form::Binary).hasNote("ima.buffer-digest"_L1));
}

void TestEntry::decodesOwnersOfEvm_data()
{
    decodesTheFirstTemplate_data();
}

void TestEntry::decodesOwnersOfEvm()
{
    QFETCH(const int, form);
    const ImaTestEntry entry
        = withFields("evm-sig",
                     {imaBytes(hex("05 02 04 00000001 0001 ff")), imaName("security.ima|security.selinux"),
                      imaBytes(le32(3) + le32(5)), imaBytes("abcdefgh"), imaNumber(1000, 4),
                      imaNumber(100, 4), imaNumber(0100755, 2)});
    const Decoded decoded(entry, Form(form));
    QVERIFY(!decoded.content.error);
    QCOMPARE(decoded.content.path, QByteArray("/bin/x"));
    QCOMPARE(std::get<quint64>(decoded.field("owner"_L1)->value), quint64(1000));
    QCOMPARE(std::get<quint64>(decoded.field("group"_L1)->value), quint64(100));
    QCOMPARE(decoded.field("mode"_L1)->meaning, u"0100755"_s);
    QCOMPARE(decoded.field("xattrLengths"_L1)->children.size(), size_t(2));
    QCOMPARE(std::get<QString>(decoded.field("xattrNames"_L1)->value), u"security.ima|security.selinux"_s);
    QCOMPARE(checkTemplateHash(decoded.list, decoded.list.entries.front()).result,
             DigestCheck::Result::Match);
}

void TestEntry::refusesADigestThatIsNone_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("value");
    QTest::addRow("no colon") << QByteArray("sha256") << digestValue;
    QTest::addRow("wrong length") << QByteArray("sha256:") << QByteArray(20, '\x11');
    QTest::addRow("no label") << QByteArray() << digestValue;
}

void TestEntry::refusesADigestThatIsNone()
{
    QFETCH(const QByteArray, label);
    QFETCH(const QByteArray, value);
    ImaTestEntry entry{.fields = {imaDigest(label, value), imaName("/bin/x")}};
    const Decoded decoded(entry, Form::Binary);
    QVERIFY(decoded.content.error);
    QCOMPARE(decoded.content.error->structure, u"d-ng"_s);
    QCOMPARE(decoded.content.path, QByteArray("/bin/x")); // the other fields are read
    QVERIFY(decoded.content.fileDigest.value.isEmpty());
}

void TestEntry::acceptsTheZerosOfAViolation()
{
    const ImaTestEntry entry{.fields
                             = {imaDigest("sha512:", QByteArray(20, '\0')), imaName("/var/log/wtmp")}};
    QVERIFY(!Decoded(entry, Form::Binary).content.error);
    QVERIFY(!Decoded(entry, Form::Ascii).content.error);
}

void TestEntry::refusesANameWithoutNul()
{
    ImaTestEntry entry{.fields = {imaDigest("sha256:", digestValue), imaBytes("/bin/x")}};
    const Decoded decoded(entry, Form::Binary);
    QVERIFY(decoded.content.error);
    QCOMPARE(decoded.content.error->kind, ParseError::Kind::BadText);
    entry.fields[1] = imaName(QByteArray("/bin/x\0/bin/y", 13));
    QVERIFY(Decoded(entry, Form::Binary).content.error);
}

void TestEntry::refusesWhatIsLeft()
{
    ImaTestEntry entry = imaFile("/bin/x");
    entry.extraData = "more";
    const Decoded decoded(entry, Form::Binary);
    QVERIFY(decoded.content.error);
    QCOMPARE(decoded.content.error->kind, ParseError::Kind::TrailingBytes);
    QCOMPARE(decoded.content.error->available, 4);
}

void TestEntry::noteHostileNames()
{
    const Decoded decoded(imaFile("/tmp/x\n10 0000 ima-ng sha256:00 /usr/bin/ok"), Form::Binary);
    QVERIFY(decoded.hasNote("ima.name-control-characters"_L1));
    QVERIFY(Decoded(imaFile("/usr/bin/ok"), Form::Binary).content.notes.empty());
}

void TestEntry::keepsNamesApart()
{
    const Decoded first(imaFile("/bin/\xFF"), Form::Binary);
    const Decoded second(imaFile("/bin/\xFE"), Form::Binary);
    QVERIFY(first.content.path != second.content.path);
    QVERIFY(first.field("path"_L1)->value != second.field("path"_L1)->value);
}

void TestEntry::knowsNothingOfAnUnknownTemplate()
{
    const Decoded decoded(withFields("d-ng|n-new", {}), Form::Binary);
    QVERIFY(decoded.content.isOpaque);
    QVERIFY(!decoded.content.error);
    QCOMPARE(checkTemplateHash(decoded.list, decoded.list.entries.front()).result,
             DigestCheck::Result::Match);
}

void TestEntry::acceptsALineWithoutItsLastSpaces()
{
    ImaListBuilder builder(Form::Ascii);
    builder.add(withFields("ima-sig", {imaBytes({})}));
    const QByteArray trimmed = builder.bytes().trimmed();
    QVERIFY(trimmed.size() + 2 == builder.bytes().size());
    const List list = readList(trimmed, ListKind::Ascii);
    const EntryContent content = decodeEntry(list, list.entries.front());
    QVERIFY(!content.error);
    QCOMPARE(content.path, QByteArray("/bin/x"));
    QCOMPARE(checkTemplateHash(list, list.entries.front()).result, DigestCheck::Result::Match);
}

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
