// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logdump.h"

#include "core/base/hasher.h"
#include "core/base/safetext.h"
#include "core/evidence/eventproblems.h"
#include "core/uefi/guids.h"

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

QString rangeText(ByteRange range)
{
    return u"@%1+%2"_s.arg(range.offset).arg(range.length);
}

/// Long values would hide the rest; their hash still tells a change.
QString bytesText(const QByteArray &bytes)
{
    constexpr qsizetype longest = 64;
    if (bytes.size() <= longest)
        return QString::fromLatin1(bytes.toHex());
    const QByteArray hash = hashOf(HashAlgorithm::Sha256, bytes).toHex().first(16);
    return u"%1 bytes, sha256 %2…"_s.arg(bytes.size()).arg(QLatin1StringView(hash));
}

struct ValueText
{
    NumberBase base;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool value) const { return value ? u"true"_s : u"false"_s; }
    QString operator()(quint64 value) const
    {
        return base == NumberBase::Hexadecimal ? u"0x"_s + QString::number(value, 16)
                                               : QString::number(value);
    }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(const QString &value) const { return u'"' + safeText(value) + u'"'; }
    QString operator()(const QByteArray &value) const { return bytesText(value); }
    QString operator()(const QUuid &value) const { return uefi::formatGuid(value); }
    QString operator()(const QDateTime &value) const { return value.toString(Qt::ISODate); }
    QString operator()(const Digest &value) const
    {
        return hashName(value.algorithm) + u' ' + bytesText(value.value);
    }
};

QString resultText(DigestCheck::Result result)
{
    switch (result) {
    case DigestCheck::Result::Match:
        return u"match"_s;
    case DigestCheck::Result::Mismatch:
        return u"mismatch"_s;
    case DigestCheck::Result::NotApplicable:
        return u"not applicable"_s;
    case DigestCheck::Result::Unknown:
        break;
    }
    return u"unknown"_s;
}

class Dump
{
public:
    void event(const evidence::Log &log, qint64 index)
    {
        const evidence::Measurement row = log.at(index);
        const evidence::Content content = log.decode(index);
        const DigestCheck check = log.checkDigest(index);
        const QString pcr = row.registerIndex ? QString::number(*row.registerIndex) : u"-"_s;
        line(0,
             u"event %1 register %2 %3 stage %4 %5"_s.arg(index).arg(
                 pcr, row.type, QString(stageId(row.stage)), rangeText(row.range)));
        for (const Digest &digest : row.digests)
            line(1, hashName(digest.algorithm) + u' ' + QLatin1StringView(digest.value.toHex()));
        line(1, u"digest check: %1 %2"_s.arg(resultText(check.result), QString(check.rule)).trimmed());
        for (const Field &each : content.fields)
            field(1, each);
        for (const Problem &each : evidence::eventProblems(row, content, check))
            problem(1, each);
    }

    void problem(int depth, const Problem &problem)
    {
        constexpr const char *severities[] = {"note", "warning", "error"};
        QString text = QLatin1StringView(severities[size_t(problem.severity)]) + u' ' + problem.code + u' '
            + rangeText(problem.range) + u' ' + safeText(problem.structure)
            + u" wanted %1 available %2 "_s.arg(problem.wanted).arg(problem.available)
            + safeText(problem.detail);
        if (problem.event)
            text += u" (event %1)"_s.arg(*problem.event);
        line(depth, text.trimmed());
    }

    void bank(const appraisal::ReplayedBank &bank)
    {
        const bool isPadded = bank.imaExtend == appraisal::ImaExtend::PaddedSha1;
        line(0, u"bank "_s + hashName(bank.algorithm) + (isPadded ? u" padded SHA-1"_s : QString()));
        for (const auto &[index, pcr] : bank.registers) {
            line(1,
                 u"%1 %2 extends %3%4"_s.arg(index)
                     .arg(QLatin1StringView(pcr.value.toHex()))
                     .arg(pcr.extends)
                     .arg(pcr.isComplete ? QString() : u" incomplete"_s));
        }
    }

    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    void field(int depth, const Field &field)
    {
        QString text = field.name + u": "_s + std::visit(ValueText{field.base}, field.value);
        if (!field.meaning.isEmpty())
            text += u" ("_s + safeText(field.meaning) + u')';
        line(depth, text.trimmed() + u' ' + rangeText(field.range));
        for (const Field &child : field.children)
            this->field(depth + 1, child);
    }

    void line(int depth, const QString &text) { m_text += QString(2 * depth, u' ') + text + u'\n'; }

    QString m_text;
};

} // namespace

QString dumpLog(const evidence::Log &log, const appraisal::Replay &replay)
{
    Dump dump;
    for (qint64 i = 0; i < log.size(); ++i)
        dump.event(log, i);
    for (const Problem &problem : log.problems())
        dump.problem(0, problem);
    for (const Problem &problem : replay.problems)
        dump.problem(0, problem);
    for (const appraisal::ReplayedBank &bank : replay.banks)
        dump.bank(bank);
    return u"format %1\n"_s.arg(logFormatId(log.format)) + dump.take();
}

} // namespace plumbline::test
