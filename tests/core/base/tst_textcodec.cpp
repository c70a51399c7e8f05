// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using test::hex;

class TextCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validUtf8IsDecoded();
    void invalidBytesStayApart_data();
    void invalidBytesStayApart();
    void utf16KeepsLoneSurrogates();
    void textOrNotText();
};

void TextCodecTest::validUtf8IsDecoded()
{
    const QString text = u"a\u00e9\u20ac\U0001F600\u53ef"_s;
    QCOMPARE(decodeUtf8(text.toUtf8()), text);
    QCOMPARE(decodeUtf8({}), QString());
}

void TextCodecTest::invalidBytesStayApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *bytes, std::initializer_list<ushort> units) {
        QString text;
        for (const ushort unit : units)
            text += QChar(unit);
        QTest::newRow(name) << hex(bytes) << text;
    };
    row("stray tail", "41 80 42", {'A', 0xDC80, 'B'});
    row("overlong slash", "C0 AF", {0xDCC0, 0xDCAF});
    row("overlong in three", "E0 80 AF", {0xDCE0, 0xDC80, 0xDCAF});
    row("surrogate", "ED A0 80", {0xDCED, 0xDCA0, 0xDC80});
    row("beyond Unicode", "F4 90 80 80", {0xDCF4, 0xDC90, 0xDC80, 0xDC80});
    row("cut short", "E2 82", {0xDCE2, 0xDC82});
    row("0xff", "FF", {0xDCFF});
    row("0xfe", "FE", {0xDCFE});
}

void TextCodecTest::invalidBytesStayApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decodeUtf8(bytes), text);
}

void TextCodecTest::utf16KeepsLoneSurrogates()
{
    QCOMPARE(decodeUtf16(hex("4100 00D8")), QString(u"A"_s + QChar(0xD800)));
    QCOMPARE(decodeUtf16(hex("4100 7F")), QString(u"A"_s + QChar(0xDC7F)));
    QCOMPARE(untilNul(decodeUtf16(hex("4100 0000 4200"))), u"A"_s);
}

void TextCodecTest::textOrNotText()
{
    QVERIFY(looksLikeText("plain text\twith\nlines\r\n"));
    QVERIFY(looksLikeText(u"可信"_s.toUtf8()));
    QVERIFY(!looksLikeText(hex("41 00")));
    QVERIFY(!looksLikeText(hex("1B 5B")));
    QVERIFY(!looksLikeText(hex("7F")));
    QVERIFY(!looksLikeText(hex("C3")));
}

QTEST_GUILESS_MAIN(TextCodecTest)
#include "tst_textcodec.moc"
