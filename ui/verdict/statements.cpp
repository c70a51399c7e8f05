// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/statements.h"

#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Colour;
using theme::Type;

namespace {

constexpr int longestNonce = 160; ///< digits, with space around

QCheckBox *makeBox(const QString &objectName, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName);
    box->setAccessibleName(text);
    return box;
}

} // namespace

Statements::Statements(QWidget *parent)
    : QWidget(parent)
    , m_nonce(new QLineEdit)
    , m_fault(new PlainLabel(Type::Caption, Colour::Caution))
    , m_isNonceOurs(makeBox(u"nonceIsOurs"_s, tr("I sent this nonce with my request")))
    , m_isKeyPinned(
          makeBox(u"keyIsPinned"_s, tr("I vouch for the attestation key: I know that it is this machine's")))
{
    auto *title = new PlainLabel(Type::BodyStrong);
    title->setText(tr("What only you know"));
    auto *label = new PlainLabel(Type::Body, Colour::TextSecondary);
    label->setText(tr("Nonce, in hexadecimal digits"));
    label->setBuddy(m_nonce);
    m_nonce->setObjectName(u"nonceEdit"_s);
    m_nonce->setAccessibleName(label->text());
    m_nonce->setFont(theme::font(Type::Digest));
    m_nonce->setMaxLength(longestNonce);
    m_fault->setObjectName(u"nonceFault"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::tight);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{title, label, m_nonce, m_fault, m_isNonceOurs, m_isKeyPinned})
        column->addWidget(widget);
    connect(m_nonce, &QLineEdit::textEdited, this, &Statements::takeNonce);
    connect(m_nonce, &QLineEdit::textChanged, this, &Statements::check);
    connect(m_isNonceOurs, &QCheckBox::toggled, this, &Statements::changed);
    connect(m_isKeyPinned, &QCheckBox::toggled, this, &Statements::changed);
    check();
}

/// Whoever types a nonce states that it was sent; one that stood in a file is not stated yet.
void Statements::takeNonce()
{
    m_isNonceOurs->setChecked(models::nonceFromText(m_nonce->text()).has_value());
}

void Statements::check()
{
    const bool isThere = !m_nonce->text().trimmed().isEmpty();
    m_fault->setText(tr("A nonce is an even number of the digits 0-9 and a-f, at most 128."));
    m_fault->setVisible(isThere && !isValid());
    m_nonce->setAccessibleDescription(m_fault->isHidden() ? QString() : m_fault->text());
    m_isNonceOurs->setEnabled(isThere && isValid());
    if (!m_isNonceOurs->isEnabled())
        m_isNonceOurs->setChecked(false);
    Q_EMIT changed();
}

bool Statements::isValid() const
{
    return m_nonce->text().trimmed().isEmpty() || models::nonceFromText(m_nonce->text());
}

void Statements::show(const models::EvidenceDraft &draft)
{
    const bool isOurs = draft.request.nonce.has_value();
    const QByteArray nonce = draft.request.nonce.value_or(draft.foundNonce);
    if (!nonce.isEmpty()) {
        m_nonce->setText(QString::fromLatin1(nonce.toHex()));
        m_isNonceOurs->setChecked(isOurs);
    }
    const bool hasKey = draft.find(models::EvidencePart::AttestationKey)
        || draft.find(models::EvidencePart::AttestationCertificate);
    m_isKeyPinned->setEnabled(hasKey);
    m_isKeyPinned->setChecked(hasKey && draft.request.isKeyPinned);
}

void Statements::apply(models::EvidenceDraft &draft) const
{
    const auto nonce = models::nonceFromText(m_nonce->text());
    draft.foundNonce = nonce.value_or(QByteArray());
    const auto stated = m_isNonceOurs->isChecked() ? nonce : std::nullopt;
    if (stated != draft.request.nonce)
        draft.request.madeAt = {}; // nobody recorded when that one was sent
    draft.request.nonce = stated;
    draft.request.isKeyPinned = m_isKeyPinned->isChecked();
}

} // namespace plumbline::ui
