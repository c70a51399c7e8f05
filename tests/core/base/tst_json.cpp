// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;

namespace {

Result<JsonValue> read(const QByteArray &text)
{
    return JsonScanner(text).value();
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsValuesWithTheirPlaces();
    void readsEscapes();
    void refusesBrokenStructure_data();
    void refusesBrokenStructure();
    void findsFaultsAndGoesOn_data();
    void findsFaultsAndGoesOn();
    void limitsDepthAndCount();
    void readsWholeTextsStrictly();
    void convertsStrictly();
};

void TestJson::readsValuesWithTheirPlaces()
{
    const QByteArray text = R"( {"a": [1, "xyz"], "b": null} )";
    const auto value = read(text);
    QVERIFY(value);
    QCOMPARE(value->range, (ByteRange{1, 28}));
    const JsonValue *list = value->member("a"_L1);
    QVERIFY(list);
    QCOMPARE(list->children.size(), size_t(2));
    QCOMPARE(list->children[1].text, u"xyz"_s);
    QCOMPARE(text.sliced(list->children[1].range.offset, list->children[1].range.length),
             QByteArray("\"xyz\""));
    QVERIFY(!value->member("c"_L1));
}

void TestJson::readsEscapes()
{
    const auto value = read(R"("a\"\\\/\b\f\n\r\té😀")");
    QVERIFY(value);
    QCOMPARE(value->text, QString::fromUtf8("a\"\\/\b\f\n\r\t\u00e9\U0001F600"));
    QVERIFY(value->hasEscapes);
}

void TestJson::refusesBrokenStructure_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "{", "[1,", "[1 2]", "{\"a\"}", "{\"a\":}", "{a:1}", "\"abc", "\"abc\\",
                             "tru", "01", "1.", "1e", "-", "+1", "[1,]", "{\"a\":1,}", "NaN"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestJson::refusesBrokenStructure()
{
    QFETCH(const QByteArray, text);
    // What stands behind a number is not its own: the whole must be read, then.
    JsonScanner scanner(text);
    const auto value = scanner.value();
    QVERIFY(!value || !scanner.atEnd());
}

void TestJson::findsFaultsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addRow("key twice") << QByteArray(R"({"a":1,"a":2})") << int(ParseError::Kind::Duplicate);
    QTest::addRow("key twice, escaped") << QByteArray(R"({"a":1,"a":2})") << int(ParseError::Kind::Duplicate);
    QTest::addRow("not UTF-8") << QByteArray("\"\xFF\"") << int(ParseError::Kind::BadText);
    QTest::addRow("line feed") << QByteArray("\"a\nb\"") << int(ParseError::Kind::BadText);
    QTest::addRow("no such escape") << QByteArray(R"("\x41")") << int(ParseError::Kind::BadText);
    QTest::addRow("short escape") << QByteArray(R"("\u12")") << int(ParseError::Kind::BadText);
}

void TestJson::findsFaultsAndGoesOn()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, kind);
    JsonScanner scanner(text);
    QVERIFY(scanner.value());
    QVERIFY(scanner.atEnd());
    QVERIFY(scanner.fault());
    QCOMPARE(int(scanner.fault()->kind), kind);
}

void TestJson::limitsDepthAndCount()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(read(nested(maxJsonDepth + 1)));
    const auto deep = read(nested(1'000'000));
    QVERIFY(!deep);
    QCOMPARE(deep.error().kind, ParseError::Kind::TooLarge);
    const auto many = read('[' + QByteArray("0,").repeated(maxJsonValues) + "0]");
    QVERIFY(!many);
    QCOMPARE(many.error().kind, ParseError::Kind::TooLarge);
}

void TestJson::readsWholeTextsStrictly()
{
    QVERIFY(readJson(" {\"a\": [1]}\n"));
    const auto kindOf = [](QByteArrayView text) { return readJson(text).error().kind; };
    QCOMPARE(kindOf("{} x"), ParseError::Kind::TrailingBytes);
    QCOMPARE(kindOf("{}{}"), ParseError::Kind::TrailingBytes);
    QCOMPARE(kindOf(R"({"a":1,"a":2})"), ParseError::Kind::Duplicate);
    QCOMPARE(kindOf("[\"\xff\"]"), ParseError::Kind::BadText);
    QCOMPARE(kindOf("\xef\xbb\xbf{}"), ParseError::Kind::BadValue); // byte-order mark
    QCOMPARE(kindOf("[NaN]"), ParseError::Kind::BadValue);
    QCOMPARE(kindOf(""), ParseError::Kind::Truncated);
}

void TestJson::convertsStrictly()
{
    QCOMPARE(read("18446744073709551615")->toUnsigned(~quint64(0), "n").value_or(0), ~quint64(0));
    for (const char *text : {"18446744073709551616", "-1", "1.0", "1e3", "\"1\"", "256"})
        QVERIFY(!read(text)->toUnsigned(255, "n"));
    QCOMPARE(read(R"("0aFF")")->toBytes("b").value_or(QByteArray()), QByteArray("\x0A\xFF"));
    for (const char *text : {R"("0")", R"("0g")", "12", R"("٠٠")"})
        QVERIFY(!read(text)->toBytes("b"));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
