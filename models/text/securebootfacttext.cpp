// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/securebootfacttext.h"

#include "core/base/safetext.h"
#include "models/text/securebootfactrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using appraisal::FactParameter;
using appraisal::FactRating;
using appraisal::SecureBootFact;
using appraisal::SecureBootState;

constexpr qsizetype maxValueLength = 200;

/// Not named tr(): lupdate would take that for a call with a text, and not look for the marked one inside.
QString translated(const char *text)
{
    return QCoreApplication::translate("SecureBootFact", text);
}

struct Area
{
    QLatin1StringView prefix; ///< of codes
    const char *name;
};

constexpr std::array areas{
    Area{"secure-boot."_L1, QT_TRANSLATE_NOOP("SecureBootFact", "Secure Boot")},
    Area{"mode."_L1, QT_TRANSLATE_NOOP("SecureBootFact", "Secure Boot")},
    Area{"key."_L1, QT_TRANSLATE_NOOP("SecureBootFact", "Keys")},
    Area{"dbx."_L1, QT_TRANSLATE_NOOP("SecureBootFact", "Forbidden programs (dbx)")},
    Area{"shim."_L1, QT_TRANSLATE_NOOP("SecureBootFact", "shim")},
    Area{"sbat."_L1, QT_TRANSLATE_NOOP("SecureBootFact", "shim")},
    Area{"image."_L1, QT_TRANSLATE_NOOP("SecureBootFact", "Started programs")},
    Area{"platform."_L1, QT_TRANSLATE_NOOP("SecureBootFact", "Platform")},
};

/// The columns of a rating and a state: for people and for scripts.
struct Word
{
    QLatin1StringView id;
    const char *text;
};

/// In the order of the enumeration.
constexpr std::array ratings{
    Word{"good"_L1, QT_TRANSLATE_NOOP("SecureBootFact", "good")},
    Word{"plain"_L1, QT_TRANSLATE_NOOP("SecureBootFact", "to know")},
    Word{"warning"_L1, QT_TRANSLATE_NOOP("SecureBootFact", "warning")},
    Word{"bad"_L1, QT_TRANSLATE_NOOP("SecureBootFact", "bad")},
};

/// In the order of the enumeration.
constexpr std::array states{
    Word{"unknown"_L1, QT_TRANSLATE_NOOP("SecureBootFact", "Secure Boot: not proven")},
    Word{"off"_L1, QT_TRANSLATE_NOOP("SecureBootFact", "Secure Boot: off")},
    Word{"on"_L1, QT_TRANSLATE_NOOP("SecureBootFact", "Secure Boot: on")},
};

const SecureBootFactRow *rowOf(QLatin1StringView code)
{
    const auto rows = secureBootFactRows();
    const auto found = std::ranges::find(rows, code, &SecureBootFactRow::code);
    return found == rows.end() ? nullptr : &*found;
}

QString valueOf(const SecureBootFact &fact, QLatin1StringView name)
{
    const auto found = std::ranges::find(fact.parameters, name, &FactParameter::name);
    return found == fact.parameters.end() ? QString() : safeTextElided(found->value, maxValueLength);
}

QString shownValue(const SecureBootFact &fact, QLatin1StringView name)
{
    const QString value = valueOf(fact, name);
    const bool isUndated = value.isEmpty() && name == "date"_L1;
    return isUndated ? translated(QT_TRANSLATE_NOOP("SecureBootFact", "an unknown date")) : value;
}

/// Each {name} becomes the parameter's value, in one pass: a value is never looked into.
QString filled(const QString &sentence, const SecureBootFact &fact)
{
    QString text;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = sentence.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            return text + sentence.sliced(from);
        text += sentence.sliced(from, open - from);
        const QByteArray name = sentence.sliced(open + 1, close - open - 1).toLatin1();
        text += shownValue(fact, QLatin1StringView(name));
        from = close + 1;
    }
}

/// What is said only where the value is there.
QString optionalPart(const SecureBootFact &fact, QLatin1StringView name, const char *sentence)
{
    const QString value = valueOf(fact, name);
    return value.isEmpty() ? QString() : u' ' + translated(sentence).arg(value);
}

} // namespace

QString secureBootFactText(const SecureBootFact &fact)
{
    const SecureBootFactRow *row = rowOf(fact.code);
    if (!row)
        return fact.code;
    return filled(translated(row->sentence), fact)
        + optionalPart(fact, "names"_L1, QT_TRANSLATE_NOOP("SecureBootFact", "Among them: %1."))
        + optionalPart(fact, "name"_L1, QT_TRANSLATE_NOOP("SecureBootFact", "It is %1."))
        + optionalPart(fact, "path"_L1, QT_TRANSLATE_NOOP("SecureBootFact", "The log calls it %1."));
}

QString secureBootFactAdvice(const SecureBootFact &fact)
{
    const SecureBootFactRow *row = rowOf(fact.code);
    return row && row->advice ? filled(translated(row->advice), fact) : QString();
}

QString secureBootFactArea(QLatin1StringView code)
{
    const auto *const found
        = std::ranges::find_if(areas, [=](const Area &area) { return code.startsWith(area.prefix); });
    return found == areas.end() ? QString() : translated(found->name);
}

QString factRatingText(FactRating rating)
{
    return translated(ratings[size_t(rating)].text);
}

QLatin1StringView factRatingId(FactRating rating)
{
    return ratings[size_t(rating)].id;
}

QLatin1StringView secureBootStateId(SecureBootState state)
{
    return states[size_t(state)].id;
}

QString secureBootStateText(SecureBootState state)
{
    return translated(states[size_t(state)].text);
}

bool hasSecureBootFactText(QLatin1StringView code)
{
    return rowOf(code) != nullptr;
}

} // namespace plumbline::models
