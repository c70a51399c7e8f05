// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/causetext.h"

#include "core/base/safetext.h"
#include "models/text/causerows.h"

#include <QCoreApplication>

#include <array>

namespace plumbline::models {

namespace {

using causes::Cause;
using causes::CauseFact;

constexpr qsizetype maxValueLength = 300;

struct GuardRailRow
{
    const char *title;
    const char *sentence;
};

/// In the order of the enumeration.
constexpr GuardRailRow guardRails[] = {
    {QT_TRANSLATE_NOOP("Cause", "The evidence is not verified"),
     QT_TRANSLATE_NOOP("Cause", "What changed is a claim as long as the evidence is not verified.")},
    {QT_TRANSLATE_NOOP("Cause", "Secure Boot went off"),
     QT_TRANSLATE_NOOP("Cause", "Nothing was verified before it was started.")},
    {QT_TRANSLATE_NOOP("Cause", "The revocation list shrank"),
     QT_TRANSLATE_NOOP("Cause", "Programs with known faults may start again.")},
    {QT_TRANSLATE_NOOP("Cause", "A key was added"),
     QT_TRANSLATE_NOOP("Cause", "Somebody else can sign what this machine starts.")},
    {QT_TRANSLATE_NOOP("Cause", "The key of the TPM changed"),
     QT_TRANSLATE_NOOP("Cause", "This may be another machine.")},
    {QT_TRANSLATE_NOOP("Cause", "An unknown boot application ran"),
     QT_TRANSLATE_NOOP("Cause", "It may have changed everything that was started after it.")},
    {QT_TRANSLATE_NOOP("Cause", "The log was tampered with"),
     QT_TRANSLATE_NOOP("Cause", "What it says is worth nothing.")},
};
static_assert(std::size(guardRails) == size_t(causes::GuardRail::LogTampered) + 1);

/// In the order of the enumeration.
constexpr std::array confidences{
    QT_TRANSLATE_NOOP("Cause", "certain"),
    QT_TRANSLATE_NOOP("Cause", "likely"),
    QT_TRANSLATE_NOOP("Cause", "possible"),
};

/// Not named tr(): lupdate would take that for a call with a text, and not look for the marked one inside.
QString translated(const char *text)
{
    return QCoreApplication::translate("Cause", text);
}

/// The value with that number, made safe; what the machine has no word for is a dash.
QString valueOf(const CauseFact &fact, int number)
{
    const QString value = fact.values.value(number - 1);
    return value.isEmpty() ? QString(u'\u2013') : safeTextElided(value, maxValueLength);
}

} // namespace

QString causeTitle(Cause cause)
{
    return translated(causeRow(cause).title);
}

QString causeHappened(Cause cause)
{
    return translated(causeRow(cause).happened);
}

QString causeMeaning(Cause cause)
{
    return translated(causeRow(cause).meaning);
}

QString causeCheck(Cause cause)
{
    return translated(causeRow(cause).check);
}

QString causeAdvice(Cause cause)
{
    return translated(causeRow(cause).advice);
}

QString causeFactText(const CauseFact &fact)
{
    const char *sentence = causeFactSentence(fact.code);
    if (!sentence)
        return fact.code;
    // In one pass: a value is never looked into for places to fill in.
    const QString text = QCoreApplication::translate("CauseFact", sentence);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number > 0) {
            filled += valueOf(fact, number);
            ++i;
        } else {
            filled += text.at(i);
        }
    }
    return filled;
}

bool hasCauseFactText(QLatin1StringView code)
{
    return causeFactSentence(code) != nullptr;
}

QString confidenceText(causes::Confidence confidence)
{
    return translated(confidences[size_t(confidence)]);
}

QString guardRailTitle(causes::GuardRail rail)
{
    return translated(guardRails[size_t(rail)].title);
}

QString guardRailSentence(causes::GuardRail rail)
{
    return translated(guardRails[size_t(rail)].sentence);
}

} // namespace plumbline::models
