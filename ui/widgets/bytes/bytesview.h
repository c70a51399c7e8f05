// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bytes/bytespainter.h"

#include <QAbstractScrollArea>

class QAction;

namespace plumbline::ui {

/// The bytes of a file: offset, hexadecimal digits, text. Paints what is visible only, so a file of half a
/// gigabyte is as quick as a small one. The bytes of an event and of a field can be marked; a byte is picked
/// by pointer or keyboard, a stretch selected by dragging or Shift.
class BytesView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit BytesView(QWidget *parent = nullptr);

    /// Shares @p bytes; marks and selection are gone.
    void setBytes(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void markEvent(ByteRange range);
    /// An empty range marks nothing.
    void markField(ByteRange range);
    [[nodiscard]] const BytesMarks &marks() const { return m_marks; }
    /// Scrolls so that the range's start can be seen, unless a part of it is visible already.
    void reveal(ByteRange range);

    [[nodiscard]] qint64 cursor() const { return m_cursor; }
    void setCursor(qint64 offset); ///< without picking
    /// What was selected by the user; of length 1 where it is the cursor alone.
    [[nodiscard]] ByteRange selection() const;
    /// The row of the cursor in words, for screen readers: "Offset 0x1f0: 4d 5a …".
    [[nodiscard]] QString rowText() const;
    /// The cell of a byte in the hexadecimal part, in the viewport's coordinates.
    [[nodiscard]] QRect byteRect(qint64 offset) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void picked(qint64 offset); ///< by click or by keyboard
    void cursorMoved();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void addCopyActions();
    void retranslate();
    void moveTo(qint64 offset, bool keepsAnchor);
    [[nodiscard]] qint64 offsetAt(QPoint position) const;
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] QByteArray toCopy() const;

    QByteArray m_bytes;
    BytesLayout m_layout;
    BytesMarks m_marks;
    qint64 m_anchor = 0;
    qint64 m_cursor = 0;
    QAction *m_copyHex = nullptr;
    QAction *m_copyText = nullptr;
};

} // namespace plumbline::ui
