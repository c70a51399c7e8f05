// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/digestruletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

struct Row
{
    QLatin1StringView rule;
    const char *text; ///< completes "the hash of …"
};

constexpr Row rows[] = {
    {"event-data"_L1, QT_TRANSLATE_NOOP("DigestRule", "the whole event data")},
    {"variable-value"_L1, QT_TRANSLATE_NOOP("DigestRule", "the variable's value only")},
    {"text-without-prefix"_L1, QT_TRANSLATE_NOOP("DigestRule", "the text without its prefix")},
    {"template-data"_L1, QT_TRANSLATE_NOOP("DigestRule", "the template data")},
    {"content-tlv"_L1, QT_TRANSLATE_NOOP("DigestRule", "the content with its type and length")},
    {"measured-text"_L1, QT_TRANSLATE_NOOP("DigestRule", "the text")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("DigestRule", text);
}

const Row *rowOf(QLatin1StringView rule)
{
    for (const Row &row : rows) {
        if (row.rule == rule)
            return &row;
    }
    return nullptr;
}

} // namespace

QString digestResultText(DigestCheck::Result result)
{
    switch (result) {
    case DigestCheck::Result::Match:
        return tr(QT_TRANSLATE_NOOP("DigestRule", "Match"));
    case DigestCheck::Result::Mismatch:
        return tr(QT_TRANSLATE_NOOP("DigestRule", "Mismatch"));
    case DigestCheck::Result::NotApplicable:
        return tr(QT_TRANSLATE_NOOP("DigestRule", "Not applicable"));
    case DigestCheck::Result::Unknown:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("DigestRule", "Unknown"));
}

QString digestRuleText(QLatin1StringView rule)
{
    const Row *row = rowOf(rule);
    return row ? tr(row->text) : QString(rule);
}

bool hasDigestRuleText(QLatin1StringView rule)
{
    return rowOf(rule) != nullptr;
}

QString digestCheckText(const DigestCheck &check)
{
    const QString rule = digestRuleText(check.rule);
    switch (check.result) {
    case DigestCheck::Result::Match:
        return tr(QT_TRANSLATE_NOOP("DigestRule", "Match: the recorded digest is the hash of %1.")).arg(rule);
    case DigestCheck::Result::Mismatch:
        return tr(QT_TRANSLATE_NOOP("DigestRule", "Mismatch: the recorded digest is not the hash of %1."))
            .arg(rule.isEmpty() ? digestRuleText("event-data"_L1) : rule);
    case DigestCheck::Result::NotApplicable:
        return tr(QT_TRANSLATE_NOOP("DigestRule", "Not applicable: what was hashed is not in the log."));
    case DigestCheck::Result::Unknown:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("DigestRule",
                                "Unknown: no rule says what was hashed, or the hash is not supported."));
}

} // namespace plumbline::models
