// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/problemtext.h"

#include "core/base/safetext.h"
#include "models/text/bootlogproblems.h"
#include "models/text/bundleproblems.h"
#include "models/text/celproblems.h"
#include "models/text/imaproblems.h"
#include "models/text/storeproblems.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype maxDetailLength = 200;

// What to do: few enough to be learned, each used by several codes.
constexpr const char *copyAgain = QT_TRANSLATE_NOOP("Problem",
                                                    "Copy the file from the machine again; if the end is "
                                                    "still missing there, the firmware's log area was full.");
constexpr const char *readOn
    = QT_TRANSLATE_NOOP("Problem", "The rest of the log was read; look at the bytes of this place.");
constexpr const char *openAs = QT_TRANSLATE_NOOP(
    "Problem",
    "If you know what the file is, open it as that format; else export the log from the machine again.");
constexpr const char *openLog = QT_TRANSLATE_NOOP(
    "Problem",
    "Open the log itself: Linux has it at /sys/firmware/acpi/tables/data/CCEL or, for a TPM, at "
    "/sys/kernel/security/tpm0/binary_bios_measurements.");
constexpr const char *checkFile
    = QT_TRANSLATE_NOOP("Problem", "Check that the file exists, is an ordinary file and may be read.");
constexpr const char *checkDigest
    = QT_TRANSLATE_NOOP("Problem", "Trust the digest, which was extended, and not the text, which was not.");
constexpr const char *nothing = nullptr;

/// Codes that any file can have, and those of UEFI's data; the order is that of core/evidence/README.md.
constexpr ProblemRow rows[] = {
    {"parse.truncated"_L1,
     QT_TRANSLATE_NOOP("Problem", "{structure} needs {wanted} bytes, only {available} are left."), copyAgain},
    {"parse.too-large"_L1,
     QT_TRANSLATE_NOOP("Problem", "{structure} states {wanted}, the limit is {available}."), readOn},
    {"parse.bad-value"_L1,
     QT_TRANSLATE_NOOP("Problem", "{structure} has a value that is not allowed: {wanted} {detail}"), readOn},
    {"parse.bad-text"_L1, QT_TRANSLATE_NOOP("Problem", "{structure} is not valid text: {detail}"), readOn},
    {"parse.trailing-bytes"_L1,
     QT_TRANSLATE_NOOP("Problem", "{available} bytes are left after the end of {structure}."), nothing},
    {"parse.duplicate"_L1, QT_TRANSLATE_NOOP("Problem", "{structure} occurs more than once: {detail}"),
     readOn},
    {"parse.unsupported"_L1,
     QT_TRANSLATE_NOOP("Problem", "{structure} is of a kind that is not known: {detail}"), openAs},
    {"parse.elsewhere"_L1,
     QT_TRANSLATE_NOOP("Problem", "This is the {structure}, which says where the log is; it is not the log."),
     openLog},
    {"parse.cancelled"_L1,
     QT_TRANSLATE_NOOP("Problem", "Reading was cancelled; what was read until then is shown."), nothing},
    {"parse.io"_L1, QT_TRANSLATE_NOOP("Problem", "The file could not be read: {detail}"), checkFile},
    {"event.digest-mismatch"_L1,
     QT_TRANSLATE_NOOP(
         "Problem",
         "The recorded digest is not that of the {structure} event's data: the data were changed, "
         "or the writer hashes something else."),
     checkDigest},
    {"event.no-action-signature"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The EV_NO_ACTION event has a signature that no specification names: {detail}. Nobody "
                       "extends such events, so what it says is worth nothing."),
     nothing},
    {"certificate.unreadable"_L1,
     QT_TRANSLATE_NOOP("Problem", "A certificate cannot be read: {structure} {detail}"), nothing},
    {"variable.foreign-vendor"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The variable {detail} has the name of a well-known one, but another vendor's GUID: "
                       "it is not that variable."),
     nothing},
    {"variable.not-a-switch"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The variable should be one byte, 0 or 1, but is not: it counts as unknown."),
     nothing},
    {"variable.authority-without-owner"_L1,
     QT_TRANSLATE_NOOP(
         "Problem", "The certificate was measured without its owner's GUID, as older firmware and shim do."),
     nothing},
};

std::span<const ProblemRow> commonProblems()
{
    return rows;
}

using Family = std::span<const ProblemRow> (*)();

/// A row for each family of problems, whose texts stand in a file of their own.
constexpr Family families[] = {
    commonProblems, bootLogProblems, imaProblems, celProblems, bundleProblems, storeProblems,
};

const ProblemRow *rowOf(QLatin1StringView code)
{
    for (const Family family : families) {
        for (const ProblemRow &row : family()) {
            if (row.code == code)
                return &row;
        }
    }
    return nullptr;
}

/// Not named tr(): lupdate would take that for a call with a text, and not look for the marked one inside.
QString translated(const char *text)
{
    return QCoreApplication::translate("Problem", text);
}

QString valueOf(QStringView parameter, const Problem &problem)
{
    if (parameter == "wanted"_L1)
        return QString::number(problem.wanted);
    if (parameter == "available"_L1)
        return QString::number(problem.available);
    if (parameter == "structure"_L1)
        return safeTextElided(problem.structure, maxDetailLength);
    return safeTextElided(problem.detail, maxDetailLength);
}

/// Puts the members in, in one pass: a detail that looks like a placeholder stays what it is.
QString fillIn(QStringView sentence, const Problem &problem)
{
    QString result;
    while (!sentence.isEmpty()) {
        const qsizetype open = sentence.indexOf(u'{');
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        result += sentence.first(open);
        result += valueOf(sentence.sliced(open + 1, close - open - 1), problem);
        sentence = sentence.sliced(close + 1);
    }
    result += sentence;
    result = result.trimmed();
    if (!result.isEmpty())
        result.replace(0, 1, result.front().toUpper()); // "{structure} is …"
    // A detail at the end that there is none of.
    if (result.endsWith(u':'))
        result.replace(result.size() - 1, 1, u'.');
    else if (result.endsWith(u'：'))
        result.replace(result.size() - 1, 1, u'。');
    return result;
}

} // namespace

QString problemSentence(const Problem &problem)
{
    if (const ProblemRow *row = rowOf(problem.code))
        return fillIn(translated(row->sentence), problem);
    return fillIn(
        translated(QT_TRANSLATE_NOOP("Problem", "Problem %1 {structure} {detail}")).arg(problem.code),
        problem);
}

QString problemPlace(const Problem &problem)
{
    const qint64 offset = problem.range.offset;
    const QString at = u"0x%1 (%2)"_s.arg(QString::number(offset, 16), QString::number(offset));
    if (problem.event) {
        return translated(QT_TRANSLATE_NOOP("Problem", "event %1, offset %2"))
            .arg(QString::number(*problem.event), at);
    }
    const bool isWholeLog = offset == 0 && problem.range.isEmpty();
    return isWholeLog ? QString() : translated(QT_TRANSLATE_NOOP("Problem", "offset %1")).arg(at);
}

QString problemAdvice(const Problem &problem)
{
    const ProblemRow *row = rowOf(problem.code);
    return row && row->advice ? translated(row->advice) : QString();
}

QString problemText(const Problem &problem)
{
    const QString place = problemPlace(problem);
    const QString sentence = problemSentence(problem);
    return place.isEmpty() ? sentence
                           : translated(QT_TRANSLATE_NOOP("Problem", "%1 (%2)")).arg(sentence, place);
}

QString parseErrorText(const ParseError &error)
{
    return problemText(problemFrom(error));
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return translated(QT_TRANSLATE_NOOP("Problem", "Note"));
    case Severity::Warning:
        return translated(QT_TRANSLATE_NOOP("Problem", "Warning"));
    case Severity::Error:
        return translated(QT_TRANSLATE_NOOP("Problem", "Error"));
    }
    return {};
}

std::vector<QLatin1StringView> knownProblemCodes()
{
    std::vector<QLatin1StringView> codes;
    for (const Family family : families) {
        for (const ProblemRow &row : family())
            codes.push_back(row.code);
    }
    return codes;
}

} // namespace plumbline::models
