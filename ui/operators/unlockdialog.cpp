// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/unlockdialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

UnlockDialog::UnlockDialog(const QString &keyFile, QWidget *parent)
    : FormDialog(parent)
{
    setObjectName(u"unlockDialog"_s);
    setHeading(tr("Unlock your key"),
               tr("Decisions are signed with your key. It stays unlocked until you lock it or close the "
                  "program; the password is not stored."));
    m_keyFile = addFile(u"unlockKeyFile"_s, tr("Key file"), FileKind::Existing);
    m_password = addPassword(u"unlockPassword"_s, tr("Password"));
    setConfirm(tr("Unlock"));
    m_keyFile->setText(keyFile);
    (keyFile.isEmpty() ? m_keyFile : m_password)->setFocus();
    refresh();
}

UnlockDialog::~UnlockDialog()
{
    m_password->clear();
}

QString UnlockDialog::keyFile() const
{
    return m_keyFile->text();
}

QString UnlockDialog::password() const
{
    return m_password->text();
}

bool UnlockDialog::isComplete() const
{
    return !m_keyFile->text().isEmpty() && !m_password->text().isEmpty();
}

} // namespace plumbline::ui
