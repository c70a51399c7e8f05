// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/addinstancedialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Colour;
using theme::Type;

namespace {

constexpr int longestName = 100;
constexpr qsizetype groupSize = 8;

/// Hexadecimal digits in pairs, spaces between them allowed; nothing for anything else.
std::optional<QByteArray> fromHex(const QString &text)
{
    const QByteArray digits = text.toLatin1().simplified().replace(' ', "").toLower();
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytes.isEmpty() || bytes.toHex() != digits ? std::nullopt : std::optional(bytes);
}

bool isNonce(const QLineEdit *line)
{
    return line->text().trimmed().isEmpty() || fromHex(line->text());
}

QString grouped(QString digits)
{
    for (qsizetype i = groupSize; i < digits.size(); i += groupSize + 1)
        digits.insert(i, u' ');
    return digits;
}

} // namespace

AddInstanceDialog::AddInstanceDialog(const QString &suggestedName, const QString &keyName, QWidget *parent)
    : FormDialog(parent)
    , m_isKnown(new QCheckBox)
{
    setObjectName(u"addInstanceDialog"_s);
    setHeading(tr("Add an instance"),
               tr("From now on, its evidence must be signed with the attestation key that came along."));
    m_isKnown->setObjectName(u"vouchForKey"_s);
    m_isKnown->setText(tr("I compared this name of the key with the machine: it is this machine's"));
    m_isKnown->setAccessibleName(m_isKnown->text());
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    auto *title = new PlainLabel(Type::BodyStrong, Colour::TextSecondary);
    auto *key = new PlainLabel(keyName.isEmpty() ? Type::Body : Type::DigestSmall);
    title->setText(tr("Attestation key"));
    key->setObjectName(u"attestationKeyName"_s);
    key->setText(keyName.isEmpty() ? tr("There is none: the instance can be watched, but never be trusted.")
                                   : grouped(keyName));
    key->setWordWrap(true);
    key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->setContentsMargins(theme::space::large, theme::space::medium, theme::space::large,
                               theme::space::medium);
    layout->addWidget(title);
    layout->addWidget(key);
    layout->addWidget(m_isKnown);
    m_isKnown->setVisible(!keyName.isEmpty());
    m_isKnown->setChecked(keyName.isEmpty());
    m_name = addLine(u"instanceName"_s, tr("Name"));
    m_groups = addLine(u"instanceGroups"_s, tr("Groups, between commas (may be empty)"));
    m_nonce = addLine(u"instanceNonce"_s, tr("Nonce that you sent, in hexadecimal digits (may be empty)"));
    addAbove(card);
    m_name->setMaxLength(longestName);
    m_name->setText(suggestedName.left(longestName));
    setConfirm(tr("Add instance"));
    connect(m_isKnown, &QCheckBox::toggled, this, &AddInstanceDialog::refresh);
    m_name->setFocus();
    m_name->selectAll();
    refresh();
}

QString AddInstanceDialog::instanceName() const
{
    return m_name->text().trimmed();
}

QStringList AddInstanceDialog::groups() const
{
    QStringList groups;
    for (const QString &group : m_groups->text().split(u',', Qt::SkipEmptyParts)) {
        if (!group.trimmed().isEmpty())
            groups += group.trimmed();
    }
    groups.removeDuplicates();
    groups.sort();
    return groups;
}

std::optional<QByteArray> AddInstanceDialog::nonce() const
{
    return fromHex(m_nonce->text());
}

bool AddInstanceDialog::isComplete() const
{
    return m_isKnown->isChecked() && !instanceName().isEmpty() && isNonce(m_nonce);
}

AddBootDialog::AddBootDialog(const QString &instanceName, QWidget *parent)
    : FormDialog(parent)
{
    setObjectName(u"addBootDialog"_s);
    setHeading(tr("Add evidence"), tr("A later boot of %1.").arg(instanceName));
    m_nonce = addLine(u"bootNonce"_s, tr("Nonce that you sent, in hexadecimal digits (may be empty)"));
    setConfirm(tr("Add evidence"));
    m_nonce->setFocus();
    refresh();
}

std::optional<QByteArray> AddBootDialog::nonce() const
{
    return fromHex(m_nonce->text());
}

bool AddBootDialog::isComplete() const
{
    return isNonce(m_nonce);
}

} // namespace plumbline::ui
