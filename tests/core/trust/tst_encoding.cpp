// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/encoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline;
using namespace plumbline::trust;

namespace plumbline::trust {

enum class Colour { Red, Green };

/// One of everything that can be encoded.
struct Everything
{
    quint16 number = 0;
    bool flag = false;
    QString text;
    QString evidence;
    QStringList set;
    std::vector<QByteArray> ids;
    QDateTime time = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    Digest digest{.algorithm = HashAlgorithm::Sha256, .value = QByteArray(32, 'd')};
    Colour colour = Colour::Red;
    std::optional<quint8> optional;
    std::vector<quint8> list;

    bool operator==(const Everything &) const = default;
};

template <typename Codec> void fields(Codec &codec, Coded<Codec, Everything> &value)
{
    codec.number("number", value.number);
    codec.flag("flag", value.flag);
    codec.text("text", value.text, 10);
    codec.evidenceText("evidence", value.evidence, 10);
    codec.texts("set", value.set, 3, 10);
    codec.ids("ids", value.ids, 3, 2);
    codec.time("time", value.time);
    codec.digest("digest", value.digest);
    codec.choice("colour", value.colour, Colour::Green);
    codec.optional("optional", value.optional, [&](auto &number) { codec.number("optional", number); });
    codec.list("list", value.list, 3, [&](auto &number) { codec.number("list", number); });
}

} // namespace plumbline::trust

namespace {

// Each field of an Everything, as it is encoded.
const QByteArray number = "\x12\x34"_ba;
const QByteArray flag = "\x01"_ba;
const QByteArray text = QByteArray("\0\0\0\x05", 4) + "caf\xc3\xa9"; // composed
const QByteArray evidence = QByteArray("\0\0\0\x02\xd8\0\0\x65", 8); // a lone surrogate, "e"
const QByteArray set = QByteArray("\0\0\0\x02\0\0\0\x01", 8) + "a" + QByteArray("\0\0\0\x01", 4) + "b";
const QByteArray ids = QByteArray("\0\0\0\x02", 4) + "aabb";
const QByteArray moment = QByteArray("\0\0\0\0\0\0\x03\xe8", 8); // 1000 ms
const QByteArray digest = QByteArray("\0\x0b\0\0\0\x20", 6) + QByteArray(32, 'd');
const QByteArray colour = "\x01"_ba;
const QByteArray optional = "\x01\x07"_ba;
const QByteArray list = QByteArray("\0\0\0\x02\x08\x09", 6);
const QByteArray all
    = number + flag + text + evidence + set + ids + moment + digest + colour + optional + list;

QByteArray with(const QByteArray &field, const QByteArray &instead)
{
    QByteArray changed = all;
    return changed.replace(all.indexOf(field), field.size(), instead);
}

Result<Everything> read(const QByteArray &bytes)
{
    return decode<Everything>(bytes, "everything");
}

} // namespace

/// One value, one encoding (W-19).
class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheFormatSays();
    void bringsValuesToTheirOneForm();
    void keepsEvidenceAsItIs();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void noticesEveryCut();
};

void TestEncoding::writesWhatTheFormatSays()
{
    const Everything value{.number = 0x1234,
                           .flag = true,
                           .text = u"caf\u00e9"_s,
                           .evidence = QString(QChar(0xd800)) + u'e',
                           .set = {u"a"_s, u"b"_s},
                           .ids = {"aa", "bb"},
                           .time = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC),
                           .colour = Colour::Green,
                           .optional = 7,
                           .list = {8, 9}};
    QCOMPARE(encode(value).toHex(' '), all.toHex(' '));
    const auto again = read(all);
    QVERIFY(again);
    QVERIFY(*again == value);
}

void TestEncoding::bringsValuesToTheirOneForm()
{
    Everything value = *read(all);
    value.text = u"cafe\u0301"_s; // decomposed
    value.set = {u"b"_s, u"a"_s, u"b"_s};
    value.ids = {"bb", "aa", "aa"};
    QCOMPARE(encode(value).toHex(' '), all.toHex(' '));
}

/// Two file names that differ in their normal form only are two files.
void TestEncoding::keepsEvidenceAsItIs()
{
    Everything composed = *read(all);
    composed.evidence = u"\u00e9"_s;
    Everything decomposed = composed;
    decomposed.evidence = u"e\u0301"_s;
    QVERIFY(encode(composed) != encode(decomposed));
    QCOMPARE(read(encode(decomposed))->evidence, u"e\u0301"_s);
}

void TestEncoding::refusesOtherForms_data()
{
    using Kind = ParseError::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ParseError::Kind>("kind");
    const QByteArray four("\0\0\0\x04", 4);
    QTest::newRow("a flag of 2") << with(number + flag, number + "\x02"_ba) << Kind::BadValue;
    QTest::newRow("decomposed text") << with(text, QByteArray("\0\0\0\x06", 4) + "cafe\xcc\x81")
                                     << Kind::BadText;
    QTest::newRow("overlong UTF-8") << with(text, QByteArray("\0\0\0\x02", 4) + "\xc1\xa1") << Kind::BadText;
    QTest::newRow("a surrogate in UTF-8")
        << with(text, QByteArray("\0\0\0\x03", 4) + "\xed\xa0\x80") << Kind::BadText;
    QTest::newRow("NUL in text") << with(text, QByteArray("\0\0\0\x01\0", 5)) << Kind::BadText;
    QTest::newRow("long text") << with(text, QByteArray("\0\0\0\x0b", 4) + "elevenchars") << Kind::TooLarge;
    QTest::newRow("a set out of order")
        << with(set, QByteArray("\0\0\0\x02\0\0\0\x01", 8) + "b" + QByteArray("\0\0\0\x01", 4) + "a")
        << Kind::Duplicate;
    QTest::newRow("a set with twins")
        << with(set, QByteArray("\0\0\0\x02\0\0\0\x01", 8) + "a" + QByteArray("\0\0\0\x01", 4) + "a")
        << Kind::Duplicate;
    QTest::newRow("numbers out of order")
        << with(ids, QByteArray("\0\0\0\x02", 4) + "bbaa") << Kind::Duplicate;
    QTest::newRow("too many numbers") << with(ids, four + "aabbccdd") << Kind::TooLarge;
    QTest::newRow("a time after the year 9999")
        << with(moment, QByteArray("\xff\0\0\0\0\0\0\0", 8)) << Kind::TooLarge;
    QTest::newRow("a digest of another size")
        << with(digest, QByteArray("\0\x0c\0\0\0\x20", 6) + QByteArray(32, 'd')) << Kind::BadValue;
    QTest::newRow("a digest of no algorithm")
        << with(digest, QByteArray("\0\0\0\0\0\x20", 6) + QByteArray(32, 'd')) << Kind::BadValue;
    QTest::newRow("a colour that is none")
        << with(colour + optional + list, "\x02"_ba + optional + list) << Kind::BadValue;
    QTest::newRow("a list longer than the bytes")
        << with(list, QByteArray("\0\0\0\x03\x08\x09", 6)) << Kind::Truncated;
    QTest::newRow("a byte more") << all + 'x' << Kind::TrailingBytes;
}

void TestEncoding::refusesOtherForms()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ParseError::Kind, kind);
    const auto value = read(bytes);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, kind);
}

void TestEncoding::noticesEveryCut()
{
    for (qsizetype length = 0; length < all.size(); ++length)
        QVERIFY(!read(all.first(length)));
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
