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
    {"shim-padded-authority"_L1,
     QT_TRANSLATE_NOOP("DigestRule",
                       "the variable and 5 of the 6 bytes behind it, as old versions of shim do")},
    {"text-without-prefix"_L1, QT_TRANSLATE_NOOP("DigestRule", "the text without its prefix")},
    {"text-with-nul-without-prefix"_L1,
     QT_TRANSLATE_NOOP("DigestRule", "the text without its prefix, with the NUL at its end")},
    {"text-without-nul"_L1, QT_TRANSLATE_NOOP("DigestRule", "the text without the NUL at its end")},
    {"utf16-without-nul"_L1, QT_TRANSLATE_NOOP("DigestRule", "the UTF-16 text without the NUL at its end")},
    {"section-name"_L1,
     QT_TRANSLATE_NOOP("DigestRule", "the section's name in ASCII, with a NUL at its end")},
    {"value-after-name"_L1, QT_TRANSLATE_NOOP("DigestRule", "the value behind the name")},
    {"template-data"_L1, QT_TRANSLATE_NOOP("DigestRule", "the template data")},
    {"content-tlv"_L1, QT_TRANSLATE_NOOP("DigestRule", "the content with its type and length")},
    {"measured-text"_L1, QT_TRANSLATE_NOOP("DigestRule", "the text")},
};

/// Not named tr(): lupdate would take that for a call with a text, and not look for the marked one inside.
QString translated(const char *text)
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
        return translated(QT_TRANSLATE_NOOP("DigestRule", "Match"));
    case DigestCheck::Result::Mismatch:
        return translated(QT_TRANSLATE_NOOP("DigestRule", "Mismatch"));
    case DigestCheck::Result::NotApplicable:
        return translated(QT_TRANSLATE_NOOP("DigestRule", "Not applicable"));
    case DigestCheck::Result::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("DigestRule", "Unknown"));
}

QString digestRuleText(QLatin1StringView rule)
{
    const Row *row = rowOf(rule);
    return row ? translated(row->text) : QString(rule);
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
        return translated(QT_TRANSLATE_NOOP("DigestRule", "Match: the recorded digest is the hash of %1."))
            .arg(rule);
    case DigestCheck::Result::Mismatch:
        return translated(
                   QT_TRANSLATE_NOOP("DigestRule", "Mismatch: the recorded digest is not the hash of %1."))
            .arg(rule.isEmpty() ? digestRuleText("event-data"_L1) : rule);
    case DigestCheck::Result::NotApplicable:
        return translated(QT_TRANSLATE_NOOP(
            "DigestRule", "Not applicable: what was hashed is not in the log, or nothing was."));
    case DigestCheck::Result::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP(
        "DigestRule", "Unknown: no rule says what was hashed, or the hash is not supported."));
}

} // namespace plumbline::models
