// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/bundletext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using bundle::RequestOrigin;
using bundle::Taken;

/// In the order of bundle::Role.
constexpr std::array roles{
    QT_TRANSLATE_NOOP("Bundle", "boot log"),
    QT_TRANSLATE_NOOP("Bundle", "IMA list"),
    QT_TRANSLATE_NOOP("Bundle", "userspace log"),
    QT_TRANSLATE_NOOP("Bundle", "quote"),
    QT_TRANSLATE_NOOP("Bundle", "signature"),
    QT_TRANSLATE_NOOP("Bundle", "PCR values"),
    QT_TRANSLATE_NOOP("Bundle", "attestation key"),
    QT_TRANSLATE_NOOP("Bundle", "endorsement key"),
    QT_TRANSLATE_NOOP("Bundle", "attestation key certificate"),
    QT_TRANSLATE_NOOP("Bundle", "endorsement key certificate"),
    QT_TRANSLATE_NOOP("Bundle", "certificate of the chain"),
    QT_TRANSLATE_NOOP("Bundle", "revocation list"),
    QT_TRANSLATE_NOOP("Bundle", "nonce, as the machine tells it"),
    QT_TRANSLATE_NOOP("Bundle", "request record"),
    QT_TRANSLATE_NOOP("Bundle", "the machine's own claim"),
};

constexpr std::array origins{
    QT_TRANSLATE_NOOP("Bundle",
                      "No request record came along: the evidence may be authentic, its age is unknown."),
    QT_TRANSLATE_NOOP("Bundle", "This workstation made the request."),
    QT_TRANSLATE_NOOP(
        "Bundle",
        "The request record is not one of this workstation's: nothing in it is believed, and the "
        "age of the evidence is unknown."),
};

/// Not named tr() or translate(): lupdate would take that for a call with a text, and not look inside.
QString translated(const char *text)
{
    return QCoreApplication::translate("Bundle", text);
}

} // namespace

QString roleText(bundle::Role role)
{
    return translated(roles[size_t(role)]);
}

QString takenText(const bundle::SourceFile &file)
{
    const QString role = file.role ? roleText(*file.role) : QString();
    switch (file.taken) {
    case Taken::ByName:
        return role;
    case Taken::ByContent:
        return translated(QT_TRANSLATE_NOOP("Bundle", "%1, told by its content")).arg(role);
    case Taken::Spare:
        return translated(QT_TRANSLATE_NOOP("Bundle", "%1, not used: another file has it")).arg(role);
    case Taken::NotEvidence:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Bundle", "not used: neither name nor content is known"));
}

QString requestOriginText(RequestOrigin origin)
{
    return translated(origins[size_t(origin)]);
}

QLatin1StringView requestOriginId(RequestOrigin origin)
{
    constexpr std::array words{"none"_L1, "ours"_L1, "notOurs"_L1};
    return words[size_t(origin)];
}

QLatin1StringView takenId(Taken taken)
{
    constexpr std::array words{"name"_L1, "content"_L1, "spare"_L1, "notEvidence"_L1};
    return words[size_t(taken)];
}

} // namespace plumbline::models
