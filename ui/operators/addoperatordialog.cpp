// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/addoperatordialog.h"

#include "models/text/actiontext.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

AddOperatorDialog::AddOperatorDialog(QWidget *parent)
    : FormDialog(parent)
    , m_role(new QComboBox)
{
    setObjectName(u"addOperatorDialog"_s);
    setHeading(tr("Add an operator"),
               tr("The key is made by its owner, who gives you the public half. Compare its fingerprint with "
                  "them before you rely on it."));
    m_name = addLine(u"operatorName"_s, tr("Name"));
    m_role->setObjectName(u"operatorRole"_s);
    for (const trust::Role role : {trust::Role::Viewer, trust::Role::Approver, trust::Role::Administrator})
        m_role->addItem(models::roleText(role) + u": "_s + models::roleExplanation(role), int(role));
    m_role->setCurrentIndex(int(trust::Role::Approver));
    addField(tr("Role"), m_role);
    m_key = addFile(u"operatorKeyFile"_s, tr("Public key, PEM or DER"), FileKind::Existing);
    m_reason = addLine(u"operatorReason"_s, tr("Reason, kept in the ledger"));
    setConfirm(tr("Add operator"));
    m_name->setFocus();
    refresh();
}

QString AddOperatorDialog::operatorName() const
{
    return m_name->text().trimmed();
}

trust::Role AddOperatorDialog::role() const
{
    return trust::Role(m_role->currentData().toInt());
}

QString AddOperatorDialog::publicKeyFile() const
{
    return m_key->text();
}

QString AddOperatorDialog::reason() const
{
    return m_reason->text().trimmed();
}

bool AddOperatorDialog::isComplete() const
{
    return !operatorName().isEmpty() && !publicKeyFile().isEmpty() && !reason().isEmpty();
}

} // namespace plumbline::ui
