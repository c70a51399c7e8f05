// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/variabletext.h"

#include "core/base/safetext.h"
#include "core/base/textcodec.h"
#include "core/uefi/freeform.h"
#include "core/uefi/guids.h"
#include "models/text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype maxNameLength = 80;
constexpr qsizetype maxPartLength = 300;
constexpr size_t maxListed = 4;

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString safePart(const QString &text)
{
    return safeTextElided(text, maxPartLength);
}

/// The name; with its vendor where that is not one of those whose names everyone knows.
QString variableName(const uefi::VariableKey &key)
{
    static constexpr std::array wellKnown{uefi::guid::globalVariable, uefi::guid::imageSecurityDatabase,
                                          uefi::guid::deviceSignatureDatabase, uefi::guid::shimLock};
    const QString name = safeTextElided(key.name, maxNameLength);
    if (std::ranges::find(wellKnown, key.vendor) != wellKnown.end())
        return name;
    return u"%1 (%2)"_s.arg(name, uefi::guidNameOrText(key.vendor));
}

QString certificateName(const uefi::Signature &signature)
{
    return signature.certificate ? safePart(signature.certificate->commonName)
                                 : Summary::tr("unreadable certificate");
}

/// "A, B, C and 3 more".
QString listed(const QStringList &names, int count)
{
    const QString text = names.join(", "_L1);
    const int rest = count - int(names.size());
    return rest > 0 ? Summary::tr("%1 and %n more", nullptr, rest).arg(text) : text;
}

QString certificateNames(const uefi::SignatureDatabase &database, int count)
{
    QStringList names;
    for (const uefi::SignatureList &list : database) {
        if (list.type != uefi::guid::certX509)
            continue;
        for (const uefi::Signature &signature : list.signatures) {
            if (size_t(names.size()) < maxListed)
                names.push_back(certificateName(signature));
        }
    }
    return listed(names, count);
}

QString databaseText(const uefi::SignatureDatabase &database)
{
    const uefi::SignatureCount count = uefi::countSignatures(database);
    QStringList parts;
    if (count.certificates > 0)
        parts.push_back(Summary::tr("%n certificate(s)", nullptr, count.certificates)
                        + u" (%1)"_s.arg(certificateNames(database, count.certificates)));
    if (count.hashes > 0)
        parts.push_back(Summary::tr("%n hash(es)", nullptr, count.hashes));
    if (count.others > 0)
        parts.push_back(Summary::tr("%n entries of another kind", nullptr, count.others));
    return parts.isEmpty() ? Summary::tr("empty") : parts.join(", "_L1);
}

QString signatureText(const uefi::Signature &signature)
{
    if (signature.digest)
        return Summary::tr("hash %1").arg(elidedHex(signature.digest->value));
    return Summary::tr("certificate %1").arg(certificateName(signature));
}

QString optionName(quint64 number)
{
    return u"%1"_s.arg(number, 4, 16, QLatin1Char('0')).toUpper();
}

/// The options that a program is started with, where they are text: most are UTF-16, of fwupd and Linux.
QString optionsText(QByteArrayView options)
{
    switch (uefi::freeFormOf(options)) {
    case uefi::FreeForm::Utf8:
        return untilNul(decodeUtf8(options));
    case uefi::FreeForm::Utf16:
        return untilNul(decodeUtf16(options));
    case uefi::FreeForm::Bytes:
        break;
    }
    return {};
}

QString loadOptionText(const uefi::LoadOption &option)
{
    QString text = devicePathSummary(option.path);
    if (const QString options = optionsText(option.optionalData); !options.isEmpty())
        text = Summary::tr("%1, options: %2").arg(text, safePart(options));
    return option.isActive() ? text : Summary::tr("%1 (inactive)").arg(text);
}

/// Makes the line; its parts differ in what stands between name and value.
struct ValueText
{
    QString name;
    const tcg::VariableEvent &event;

    [[nodiscard]] QString named(const QString &text) const { return u"%1: %2"_s.arg(name, text); }
    [[nodiscard]] QString equal(const QString &text) const { return u"%1 = %2"_s.arg(name, text); }

    QString operator()(const uefi::RawValue &value) const
    {
        return named(value.size == 0 ? Summary::tr("empty") : sizeText(quint64(value.size)));
    }
    QString operator()(const uefi::TextValue &value) const { return equal(safePart(value.text)); }
    QString operator()(const uefi::SwitchValue &value) const
    {
        if (value.isOn)
            return equal(*value.isOn ? Summary::tr("on") : Summary::tr("off"));
        return value.size == 0
            ? named(Summary::tr("not set"))
            : named(Summary::tr("neither on nor off, %1").arg(sizeText(quint64(value.size))));
    }
    QString operator()(const uefi::NumberValue &value) const
    {
        const bool isOption
            = event.variable.key.name == "BootNext"_L1 || event.variable.key.name == "BootCurrent"_L1;
        return equal(isOption ? optionName(value.number) : QString::number(value.number));
    }
    QString operator()(const uefi::OptionOrder &order) const
    {
        QStringList options;
        for (const quint16 option : order.options)
            options.push_back(optionName(option));
        return named(options.isEmpty() ? Summary::tr("empty") : safePart(options.join(", "_L1)));
    }
    QString operator()(const uefi::LoadOption &option) const
    {
        return u"%1 %2: %3"_s.arg(name, safePart(option.description), loadOptionText(option));
    }
    QString operator()(const uefi::DevicePath &path) const { return named(devicePathSummary(path)); }
    QString operator()(const uefi::SignatureDatabase &database) const
    {
        return named(databaseText(database));
    }
    QString operator()(const uefi::Signature &signature) const
    {
        const QString text = signatureText(signature);
        return event.use == uefi::VariableUse::Authority ? Summary::tr("Verified by %1: %2").arg(name, text)
                                                         : named(text);
    }
    QString operator()(const uefi::SbatLevel &level) const
    {
        QStringList parts;
        for (const uefi::SbatEntry &entry : level.entries)
            parts.push_back(u"%1 %2"_s.arg(entry.component).arg(entry.generation));
        return equal(safePart(u"%1 (%2)"_s.arg(level.date, parts.join(", "_L1))));
    }
};

} // namespace

QString devicePathSummary(const uefi::DevicePath &path)
{
    if (!path.filePath.isEmpty())
        return safePart(path.filePath);
    return path.text.isEmpty() ? Summary::tr("image in memory") : safePart(path.text);
}

std::optional<QString> variableSummary(const tcg::Payload &payload)
{
    const auto *event = std::get_if<tcg::VariableEvent>(&payload);
    if (!event)
        return std::nullopt;
    return std::visit(ValueText{variableName(event->variable.key), *event}, event->variable.value);
}

} // namespace plumbline::models
