// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/jsonwriter.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using plumbline::models::BufferedOutput;
using plumbline::models::JsonWriter;

namespace {

template <typename Write> QByteArray written(Write write)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    BufferedOutput out(device);
    JsonWriter json(out);
    write(json);
    out.finish();
    return device.data();
}

} // namespace

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAndContainers();
    void emptyContainers();
    void linesAreBrokenWhereAsked();
    void keysAreEscapedLikeText();
};

void JsonWriterTest::valuesAndContainers()
{
    const QByteArray text = written([](JsonWriter &json) {
        json.beginMap();
        json.member("text"_L1, u"a\"b"_s);
        json.member("number"_L1, -5);
        json.key("list"_L1);
        json.beginList();
        json.boolean(true);
        json.null();
        json.beginList();
        json.number(quint64(1) << 60);
        json.endList();
        json.endList();
        json.endMap();
    });
    QCOMPARE(text, QByteArray(R"({"text":"a\"b","number":-5,"list":[true,null,["1152921504606846976"]]})"));
}

void JsonWriterTest::emptyContainers()
{
    QCOMPARE(written([](JsonWriter &json) {
                 json.beginList();
                 json.beginMap();
                 json.endMap();
                 json.beginList();
                 json.endList();
                 json.endList();
             }),
             QByteArray("[{},[]]"));
}

void JsonWriterTest::linesAreBrokenWhereAsked()
{
    QCOMPARE(written([](JsonWriter &json) {
                 json.beginList();
                 for (qint64 i = 0; i < 2; ++i) {
                     json.breakLine();
                     json.number(i);
                 }
                 json.breakLine();
                 json.endList();
             }),
             QByteArray("[\n0,\n1\n]"));
}

void JsonWriterTest::keysAreEscapedLikeText()
{
    QCOMPARE(written([](JsonWriter &json) {
                 json.beginMap();
                 json.member(u"\u202E\""_s, 1);
                 json.endMap();
             }),
             QByteArray(R"({"\u202e\"":1})"));
}

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "tst_jsonwriter.moc"
