// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/message.h"

#include <QMessageBox>

namespace plumbline::ui {

void showWarning(QWidget *window, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Ok, window);
    box->setObjectName(QStringLiteral("warningBox"));
    box->setTextFormat(Qt::PlainText); // QMessageBox guesses otherwise
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace plumbline::ui
