// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/firststartdialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

FirstStartDialog::FirstStartDialog(const QString &suggestedKeyFile, QWidget *parent)
    : FormDialog(parent)
{
    setObjectName(u"firstStartDialog"_s);
    setHeading(tr("Create the first administrator"),
               tr("Every decision is signed by an operator. This makes a key for you: it is written to a "
                  "file of your own, encrypted with your password. Keep a copy; nobody can recover either."));
    m_name = addLine(u"firstName"_s, tr("Your name"));
    m_keyFile = addFile(u"firstKeyFile"_s, tr("New key file"), FileKind::New);
    m_password = addPassword(u"firstPassword"_s, tr("Password, at least 8 characters"));
    m_again = addPassword(u"firstPasswordAgain"_s, tr("Password again"));
    setConfirm(tr("Create administrator"));
    m_name->setMaxLength(100);
    m_keyFile->setText(suggestedKeyFile);
    connect(m_again, &QLineEdit::editingFinished, this, &FirstStartDialog::checkPasswords);
    m_name->setFocus();
    refresh();
}

FirstStartDialog::~FirstStartDialog()
{
    m_password->clear();
    m_again->clear();
}

QString FirstStartDialog::operatorName() const
{
    return m_name->text().trimmed();
}

QString FirstStartDialog::keyFile() const
{
    return m_keyFile->text();
}

QString FirstStartDialog::password() const
{
    return m_password->text();
}

void FirstStartDialog::checkPasswords()
{
    if (!m_again->text().isEmpty() && m_again->text() != m_password->text())
        fail(tr("The passwords are not the same."));
}

bool FirstStartDialog::isComplete() const
{
    return !operatorName().isEmpty() && !m_keyFile->text().isEmpty()
        && m_password->text().size() >= shortestPassword && m_password->text() == m_again->text();
}

} // namespace plumbline::ui
