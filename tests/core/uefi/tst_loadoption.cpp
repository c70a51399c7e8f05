// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/loadoption.h"

#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;
using test::hex;
using test::le16;
using test::le32;
using test::utf16;

namespace {

const QByteArray path = hex("010106000000 7fff0400"); // Pci(0x0,0x0), end

QByteArray option(quint32 attributes, const QByteArray &paths, const QByteArray &optionalData = {})
{
    return le32(attributes) // Attributes
        + le16(quint16(paths.size())) // FilePathListLength
        + utf16(u"debian"_s) + le16(0) // Description
        + paths + optionalData;
}

} // namespace

class LoadOptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreRead();
    void furtherPathsAreKept();
    void optionalDataAreShownByContent_data();
    void optionalDataAreShownByContent();
    void aDescriptionWithoutEndTakesTheRest();
    void aPathBeyondTheEndIsRefused();
    void cutAnywhereNothingIsReadBeyond();
};

void LoadOptionTest::membersAreRead()
{
    const QByteArray bytes = option(0x9, path);
    FieldReader reader(bytes, 50);
    const LoadOption read = readLoadOption(reader);
    QVERIFY(!reader.failed());
    QCOMPARE(read.description, u"debian"_s);
    QVERIFY(read.isActive());
    QCOMPARE(read.path.text, u"Pci(0x0,0x0)"_s);
    QVERIFY(read.furtherPaths.empty());
    QVERIFY(read.optionalData.isEmpty());
    const std::vector<Field> fields = reader.take();
    QCOMPARE(findField(fields, "attributes"_L1)->meaning, u"LOAD_OPTION_ACTIVE | LOAD_OPTION_HIDDEN"_s);
    QCOMPARE(findField(fields, "description"_L1)->range, (ByteRange{56, 14}));
    const QByteArray inactive = option(0, path);
    FieldReader other(inactive);
    QVERIFY(!readLoadOption(other).isActive());
}

void LoadOptionTest::furtherPathsAreKept()
{
    const QByteArray bytes = option(1, path + hex("7fff0400"));
    FieldReader reader(bytes);
    const LoadOption read = readLoadOption(reader);
    QCOMPARE(read.path.text, u"Pci(0x0,0x0)"_s);
    QCOMPARE(read.furtherPaths.size(), 1U);
    QVERIFY(read.furtherPaths[0].text.isEmpty());
}

void LoadOptionTest::optionalDataAreShownByContent_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("text"); // empty: bytes
    QTest::newRow("UTF-16 command line")
        << utf16(u"root=/dev/sda1 quiet"_s) + le16(0) << u"root=/dev/sda1 quiet"_s;
    QTest::newRow("UTF-16 without NUL") << utf16(u"quiet"_s) << u"quiet"_s;
    QTest::newRow("ASCII") << QByteArray("quiet") << u"quiet"_s;
    QTest::newRow("Windows' BCD reference") << QByteArray("WINDOWS\0\1\0\0\0\x88\0\0\0", 16) << QString();
}

void LoadOptionTest::optionalDataAreShownByContent()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, text);
    const QByteArray bytes = option(1, path, data);
    FieldReader reader(bytes);
    QCOMPARE(readLoadOption(reader).optionalData, data);
    const std::vector<Field> fields = reader.take();
    const Field *field = findField(fields, "optionalData"_L1);
    QVERIFY(field);
    if (text.isEmpty())
        QCOMPARE(std::get<QByteArray>(field->value), data);
    else
        QVERIFY(std::get<QString>(field->value).startsWith(text));
}

void LoadOptionTest::aDescriptionWithoutEndTakesTheRest()
{
    const QByteArray bytes = le32(1) + le16(0) + utf16(u"abc"_s);
    FieldReader reader(bytes);
    QCOMPARE(readLoadOption(reader).description, u"abc"_s);
    QVERIFY(!reader.failed());
}

void LoadOptionTest::aPathBeyondTheEndIsRefused()
{
    QByteArray bytes = option(1, path);
    bytes[4] = '\xFF'; // FilePathListLength 0x00FF
    FieldReader reader(bytes);
    QCOMPARE(readLoadOption(reader).description, u"debian"_s);
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->kind, ParseError::Kind::Truncated);
    QCOMPARE(reader.failure()->wanted, 0xFF);
}

void LoadOptionTest::cutAnywhereNothingIsReadBeyond()
{
    const QByteArray bytes = option(1, path);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const QByteArray cut = bytes.first(length);
        FieldReader reader(cut);
        static_cast<void>(readLoadOption(reader));
        QVERIFY(reader.failed());
    }
}

QTEST_GUILESS_MAIN(LoadOptionTest)
#include "tst_loadoption.moc"
