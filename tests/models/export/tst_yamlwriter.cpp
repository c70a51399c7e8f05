// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/yamlwriter.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using plumbline::models::BufferedOutput;
using plumbline::models::YamlWriter;

namespace {

template <typename Write> QByteArray written(Write write)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    BufferedOutput out(device);
    YamlWriter yaml(out);
    write(yaml);
    out.finish();
    return device.data();
}

} // namespace

class YamlWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsNest();
    void listsOfMapsStandBelowTheirKey();
    void listsOfLists();
    void emptyContainers();
    void evidenceCannotBecomeStructure_data();
    void evidenceCannotBecomeStructure();
};

void YamlWriterTest::mapsNest()
{
    QCOMPARE(written([](YamlWriter &yaml) {
                 yaml.beginMap();
                 yaml.member("a"_L1, 1);
                 yaml.key("b"_L1);
                 yaml.beginMap();
                 yaml.member("c"_L1, u"x"_s);
                 yaml.key("d"_L1);
                 yaml.boolean(false);
                 yaml.endMap();
                 yaml.key("e"_L1);
                 yaml.null();
                 yaml.endMap();
             }),
             QByteArray("a: 1\nb:\n  c: \"x\"\n  d: false\ne: null\n"));
}

void YamlWriterTest::listsOfMapsStandBelowTheirKey()
{
    QCOMPARE(written([](YamlWriter &yaml) {
                 yaml.beginMap();
                 yaml.key("events"_L1);
                 yaml.beginList();
                 for (qint64 i = 0; i < 2; ++i) {
                     yaml.beginMap();
                     yaml.member("n"_L1, i);
                     yaml.member("m"_L1, i);
                     yaml.endMap();
                 }
                 yaml.endList();
                 yaml.endMap();
             }),
             QByteArray("events:\n- n: 0\n  m: 0\n- n: 1\n  m: 1\n"));
}

void YamlWriterTest::listsOfLists()
{
    QCOMPARE(written([](YamlWriter &yaml) {
                 yaml.beginList();
                 yaml.beginList();
                 yaml.number(qint64(1));
                 yaml.number(qint64(2));
                 yaml.endList();
                 yaml.number(qint64(3));
                 yaml.endList();
             }),
             QByteArray("- - 1\n  - 2\n- 3\n"));
}

void YamlWriterTest::emptyContainers()
{
    QCOMPARE(written([](YamlWriter &yaml) {
                 yaml.beginMap();
                 yaml.key("a"_L1);
                 yaml.beginMap();
                 yaml.endMap();
                 yaml.key("b"_L1);
                 yaml.beginList();
                 yaml.endList();
                 yaml.endMap();
             }),
             QByteArray("a: {}\nb: []\n"));
}

void YamlWriterTest::evidenceCannotBecomeStructure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const QString &text, const char *line) {
        QTest::newRow(name) << text << QByteArray(line);
    };
    row("a key", u"a: b"_s, "- \"a: b\"\n");
    row("a new element", u"x\n- y"_s, "- \"x\\n- y\"\n");
    row("a document", u"---"_s, "- \"---\"\n");
    row("a tag", u"!!python/object"_s, "- \"!!python/object\"\n");
    row("an alias", u"*a"_s, "- \"*a\"\n");
    row("a comment", u"# x"_s, "- \"# x\"\n");
    row("no boolean", u"yes"_s, "- \"yes\"\n");
    row("no number", u"0x10"_s, "- \"0x10\"\n");
    row("a quote", u"\" x"_s, "- \"\\\" x\"\n");
    row("a line break of YAML 1.1", u"\u0085x"_s, "- \"\\u0085x\"\n");
}

void YamlWriterTest::evidenceCannotBecomeStructure()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, line);
    QCOMPARE(written([&](YamlWriter &yaml) {
                 yaml.beginList();
                 yaml.text(text);
                 yaml.endList();
             }),
             line);
}

QTEST_GUILESS_MAIN(YamlWriterTest)
#include "tst_yamlwriter.moc"
