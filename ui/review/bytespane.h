// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/snapshot.h"
#include "models/verdict/partview.h"

#include <QWidget>

namespace plumbline::ui {

class BytesView;
class PlainLabel;

/// The bytes of the log that the current event is in, and where the selected field stands among them.
class BytesPane : public QWidget
{
    Q_OBJECT
public:
    explicit BytesPane(QWidget *parent = nullptr);

    [[nodiscard]] BytesView *view() const { return m_view; }
    /// Shows the bytes around an event, or around none.
    void showBytes(const models::Snapshot &snapshot, std::optional<models::EventRef> ref);
    /// Shows the bytes of a part of the evidence.
    void showPart(const models::PartView &part);
    /// Marks a field's bytes and brings them into view; without a range the event's.
    void showField(std::optional<ByteRange> range);
    /// Brings bytes of the log that is shown into view, without an event.
    void showPlace(ByteRange range);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();

    std::shared_ptr<const evidence::Log> m_log; ///< keeps what is shown; null for a part
    QString m_name;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_place = nullptr;
    BytesView *m_view = nullptr;
};

} // namespace plumbline::ui
