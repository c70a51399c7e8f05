// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bytes/bytesview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline;
using ui::BytesLayout;
using ui::BytesView;

namespace {

QByteArray numbered(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i);
    return bytes;
}

} // namespace

class TestBytesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsColumns();
    void movesByKeyboard();
    void picksByPointer();
    void selectsAndCopies();
    void revealsOnlyWhatIsHidden();
    void showsAFileOfHundredMegabytes();
    void speaks();
};

void TestBytesView::findsColumns()
{
    const BytesLayout layout(QFontMetrics(QApplication::font()), 256);
    QCOMPARE(layout.rows(), 16);
    for (int column = 0; column < BytesLayout::perRow; ++column) {
        for (const auto part : {BytesLayout::Part::Hex, BytesLayout::Part::Text})
            QCOMPARE(layout.columnAt(layout.cell(part, column, 0).center().x()), column);
    }
    int first = -1;
    int last = -1;
    QVERIFY(BytesLayout::columnsOf({14, 4}, 0, &first, &last));
    QCOMPARE(first, 14);
    QCOMPARE(last, 15);
    QVERIFY(BytesLayout::columnsOf({14, 4}, 1, &first, &last));
    QCOMPARE(first, 0);
    QCOMPARE(last, 1);
    QVERIFY(!BytesLayout::columnsOf({14, 4}, 2, &first, &last));
    QVERIFY(!BytesLayout::columnsOf({14, 0}, 0, &first, &last));
}

void TestBytesView::movesByKeyboard()
{
    BytesView view;
    view.setBytes(numbered(100));
    view.resize(800, 200);
    view.show();
    QSignalSpy picked(&view, &BytesView::picked);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursor(), 1);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.cursor(), 17);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.cursor(), 31);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.cursor(), 99);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursor(), 99);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.cursor(), 99);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.cursor(), 0);
    QCOMPARE(picked.size(), 8);
}

void TestBytesView::picksByPointer()
{
    BytesView view;
    view.setBytes(numbered(100));
    view.resize(800, 200);
    view.show();
    QSignalSpy picked(&view, &BytesView::picked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.byteRect(37).center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.front().front().toLongLong(), 37);
    // Below the last row there is only the last byte.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {10, 190});
    QCOMPARE(view.cursor(), 99);
}

void TestBytesView::selectsAndCopies()
{
    BytesView view;
    view.setBytes("ABCDEFGHIJ");
    view.resize(800, 200);
    view.show();
    view.setCursor(1);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selection(), (ByteRange{1, 3}));
    view.findChild<QAction *>(u"copyBytesHex"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"424344"_s);
    view.findChild<QAction *>(u"copyBytesText"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"BCD"_s);
    // Without a selection: the field that the cursor is in.
    view.setCursor(6);
    view.markField({5, 4});
    view.findChild<QAction *>(u"copyBytesText"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"FGHI"_s);
}

void TestBytesView::revealsOnlyWhatIsHidden()
{
    BytesView view;
    view.setBytes(numbered(64 * 1024));
    view.resize(800, 200);
    view.show();
    view.reveal({0x20, 4});
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    view.reveal({0x8000, 4});
    const int there = view.verticalScrollBar()->value();
    QVERIFY(view.viewport()->rect().contains(view.byteRect(0x8000)));
    view.reveal({0x8000, 0x2000}); // a part of it is visible: the view stays
    QCOMPARE(view.verticalScrollBar()->value(), there);
}

void TestBytesView::showsAFileOfHundredMegabytes()
{
    BytesView view;
    const qsizetype size = 100 * 1024 * 1024;
    view.setBytes(QByteArray(size, 'x'));
    view.resize(800, 400);
    view.show();
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.cursor(), size - 1);
    QVERIFY(view.viewport()->rect().contains(view.byteRect(size - 1)));
    QVERIFY(!view.grab().isNull());
}

void TestBytesView::speaks()
{
    BytesView view;
    view.setBytes("Plumbline");
    view.show();
    view.setCursor(2);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"Bytes"_s);
    QCOMPARE(accessible->text(QAccessible::Value), u"Offset 0x2: 50 6c 75 6d 62 6c 69 6e 65"_s);
}

QTEST_MAIN(TestBytesView)
#include "tst_bytesview.moc"
