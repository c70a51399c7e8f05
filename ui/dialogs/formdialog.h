// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class PlainLabel;

/// A dialog that asks for a few things and has one thing done: heading, labelled fields, and two buttons. It
/// stays open until the thing is done: what went wrong is said in it, and what was typed is kept.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FormDialog(QWidget *parent = nullptr);

    /// The thing is being done: nothing can be pressed but Cancel.
    void setBusy(bool isBusy);
    /// It was not done, and why; the culprit() gets the focus. Evidence in @p reason is safe already.
    void fail(const QString &reason);

Q_SIGNALS:
    /// The user wants it done, and isComplete() said that it can be.
    void confirmed();

protected:
    enum class FileKind { Existing, New };

    void setHeading(const QString &title, const QString &text);
    void setConfirm(const QString &text);
    /// Each adds a field under its label, which names it for screen readers.
    QLineEdit *addLine(const QString &objectName, const QString &label);
    QLineEdit *addPassword(const QString &objectName, const QString &label);
    /// A line for a path, with a button that asks for it; files dropped on the dialog go there.
    QLineEdit *addFile(const QString &objectName, const QString &label, FileKind kind);
    void addField(const QString &label, QWidget *field, QWidget *beside = nullptr);
    /// Something between heading and fields.
    void addAbove(QWidget *widget);

    /// Whether what was typed is enough; asked again by refresh().
    [[nodiscard]] virtual bool isComplete() const = 0;
    void refresh();
    /// The field that is to blame where the thing could not be done; null: nobody knows.
    [[nodiscard]] virtual QLineEdit *culprit() const { return nullptr; }

    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void askForFile(QLineEdit *line, const QString &title, FileKind kind);
    void confirm();

    PlainLabel *m_title = nullptr;
    PlainLabel *m_text = nullptr;
    PlainLabel *m_problem = nullptr;
    QVBoxLayout *m_above = nullptr;
    QGridLayout *m_fields = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_confirm = nullptr;
    bool m_isBusy = false;
};

} // namespace plumbline::ui
