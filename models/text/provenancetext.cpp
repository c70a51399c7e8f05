// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/provenancetext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

struct Row
{
    QLatin1StringView id;
    const char *word;
    const char *sentence;
};

/// In the order of the enumeration.
constexpr std::array rows{
    Row{"signed"_L1, QT_TRANSLATE_NOOP("Provenance", "signed"),
        QT_TRANSLATE_NOOP("Provenance", "It stands in what the TPM signed.")},
    Row{"bound"_L1, QT_TRANSLATE_NOOP("Provenance", "bound"),
        QT_TRANSLATE_NOOP("Provenance",
                          "Its hash was extended into a PCR, and the replay gives the value that the TPM "
                          "signed.")},
    Row{"hint"_L1, QT_TRANSLATE_NOOP("Provenance", "hint"),
        QT_TRANSLATE_NOOP("Provenance",
                          "The digest beside it is bound to a signed PCR, but this is not what was hashed: "
                          "it can say anything.")},
    Row{"unbound"_L1, QT_TRANSLATE_NOOP("Provenance", "unbound"),
        QT_TRANSLATE_NOOP("Provenance", "Nothing that a TPM signed covers it: it is a claim.")},
};

const Row &rowOf(appraisal::Provenance provenance)
{
    return rows[size_t(provenance)];
}

} // namespace

QString provenanceText(appraisal::Provenance provenance)
{
    return QCoreApplication::translate("Provenance", rowOf(provenance).word);
}

QString provenanceSentence(appraisal::Provenance provenance)
{
    return QCoreApplication::translate("Provenance", rowOf(provenance).sentence);
}

QLatin1StringView provenanceId(appraisal::Provenance provenance)
{
    return rowOf(provenance).id;
}

} // namespace plumbline::models
