// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/changetext.h"

#include "core/base/safetext.h"
#include "core/base/textcodec.h"
#include "core/uefi/guids.h"
#include "models/text/fieldlabel.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using comparison::Change;
using comparison::ChangeKind;
using comparison::Detail;
using comparison::EventKey;
using comparison::Gap;
using comparison::MeasuredBoot;
using comparison::MeasuredFile;
using Kind = EventKey::Kind;

constexpr qsizetype maxNameLength = 300;
constexpr qsizetype maxValueLength = 400;

/// The context of this file's texts.
struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

struct KindRow
{
    QChar mark;
    const char *word;
    const char *sentence; ///< %1: the object
};

/// In the order of the enumeration.
constexpr std::array kindRows{
    KindRow{u'+', QT_TRANSLATE_NOOP("ChangeText", "Added"), QT_TRANSLATE_NOOP("ChangeText", "%1: new")},
    KindRow{u'-', QT_TRANSLATE_NOOP("ChangeText", "Removed"), QT_TRANSLATE_NOOP("ChangeText", "%1: gone")},
    KindRow{u'~', QT_TRANSLATE_NOOP("ChangeText", "Changed"), QT_TRANSLATE_NOOP("ChangeText", "%1: changed")},
    KindRow{u'>', QT_TRANSLATE_NOOP("ChangeText", "Moved"),
            QT_TRANSLATE_NOOP("ChangeText", "%1: the same, but at another place in the order")},
    KindRow{u'*', QT_TRANSLATE_NOOP("ChangeText", "Repeated"),
            QT_TRANSLATE_NOOP("ChangeText", "%1: measured once more")},
};

const KindRow &rowOf(ChangeKind kind)
{
    return kindRows[size_t(kind)];
}

struct ObjectRow
{
    const char *named; ///< %1: the name; null where a name says nothing
    const char *plain; ///< without a name; null where there always is one
};

/// In the order of the enumeration.
constexpr std::array objectRows{
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Event of unknown content, %1"), nullptr},
    ObjectRow{nullptr, QT_TRANSLATE_NOOP("ChangeText", "Separator")},
    ObjectRow{nullptr, QT_TRANSLATE_NOOP("ChangeText", "Firmware version")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Firmware code “%1”"),
              QT_TRANSLATE_NOOP("ChangeText", "Firmware code")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Firmware table %1"),
              QT_TRANSLATE_NOOP("ChangeText", "Firmware table")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Variable %1"), nullptr},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Key from %1 that let an image run"), nullptr},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Action “%1”"), QT_TRANSLATE_NOOP("ChangeText", "Action")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Image %1"),
              QT_TRANSLATE_NOOP("ChangeText", "Image in memory")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Option ROM %1"),
              QT_TRANSLATE_NOOP("ChangeText", "Option ROM")},
    ObjectRow{nullptr, QT_TRANSLATE_NOOP("ChangeText", "Partition table")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Boot loader command “%1”"),
              QT_TRANSLATE_NOOP("ChangeText", "Boot loader command")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Kernel command line (%1)"),
              QT_TRANSLATE_NOOP("ChangeText", "Kernel command line")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "File read by the boot loader, %1"),
              QT_TRANSLATE_NOOP("ChangeText", "File read by the boot loader")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Kernel image section %1"), nullptr},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Shim variable %1"), nullptr},
    ObjectRow{nullptr, QT_TRANSLATE_NOOP("ChangeText", "SBAT level")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Archive of the boot stub, %1"), nullptr},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Windows: %1"),
              QT_TRANSLATE_NOOP("ChangeText", "Windows event")},
    ObjectRow{QT_TRANSLATE_NOOP("ChangeText", "Event %1"), QT_TRANSLATE_NOOP("ChangeText", "Event")},
};
static_assert(objectRows.size() == size_t(Kind::Other) + 1);

/// "BootOrder" of a vendor that everybody knows, else with the vendor's GUID.
QString variableName(const QString &name)
{
    const QString vendor = name.section(u'/', 0, 0);
    const QString rest = name.section(u'/', 1);
    const bool isKnown = !uefi::guidName(QUuid::fromString(vendor)).isEmpty();
    return isKnown ? rest : rest + " ("_L1 + vendor + u')';
}

/// "Trust boundary \WINDOWS\system32\winload.efi": the event's label, and which module it is about.
QString windowsName(const QString &name)
{
    const QString module = name.section(u' ', 1);
    const QString label = fieldLabel(QLatin1StringView(name.section(u' ', 0, 0).toLatin1()));
    return module.isEmpty() ? label : label + u' ' + module;
}

QString nameText(const EventKey &key)
{
    if (key.kind == Kind::Windows)
        return safeTextElided(windowsName(key.name), maxNameLength);
    const bool isVariable = key.kind == Kind::Variable || key.kind == Kind::Authority;
    return safeTextElided(isVariable ? variableName(key.name) : key.name, maxNameLength);
}

QString pathText(const MeasuredFile &file)
{
    return safeTextElided(decodeUtf8(file.path), maxNameLength);
}

const MeasuredFile &fileOf(const Change &change, const MeasuredBoot &before, const MeasuredBoot &after)
{
    return change.after ? after.files[*change.after] : before.files[*change.before];
}

QString fileSentence(const Change &change, const MeasuredFile &file)
{
    if (file.isViolation)
        return ChangeText::tr("File was written to while it was measured: %1").arg(pathText(file));
    if (!change.details.empty())
        return ChangeText::tr("File has lost its signature: %1").arg(pathText(file));
    if (change.kind == ChangeKind::Changed)
        return ChangeText::tr("File changed: %1").arg(pathText(file));
    return ChangeText::tr("New file: %1").arg(pathText(file));
}

/// The one value, or both with an arrow.
QString valuesText(const Detail &detail)
{
    const QString before = safeTextElided(detail.before, maxValueLength);
    const QString after = safeTextElided(detail.after, maxValueLength);
    switch (detail.kind) {
    case ChangeKind::Added:
        return after;
    case ChangeKind::Removed:
        return before;
    default:
        return before + u" → "_s + after;
    }
}

QString fieldPathText(const QString &path)
{
    QStringList labels;
    for (const QString &name : path.split(u'/'))
        labels << fieldLabel(QLatin1StringView(name.toLatin1()));
    return labels.join(u" › "_s);
}

} // namespace

QString changeKindText(ChangeKind kind)
{
    return QCoreApplication::translate("ChangeText", rowOf(kind).word);
}

QChar changeMark(ChangeKind kind)
{
    return rowOf(kind).mark;
}

QString objectText(const EventKey &key)
{
    const ObjectRow &row = objectRows[size_t(key.kind)];
    const bool isNamed = row.named && (!key.name.isEmpty() || !row.plain);
    const QString text = QCoreApplication::translate("ChangeText", isNamed ? row.named : row.plain);
    return isNamed ? text.arg(nameText(key)) : text;
}

QString changeObject(const Change &change, const MeasuredBoot &before, const MeasuredBoot &after)
{
    if (change.isFile)
        return pathText(fileOf(change, before, after));
    return objectText(change.after ? after.events[*change.after].key : before.events[*change.before].key);
}

QString changeSentence(const Change &change, const MeasuredBoot &before, const MeasuredBoot &after)
{
    if (change.isFile)
        return fileSentence(change, fileOf(change, before, after));
    return QCoreApplication::translate("ChangeText", rowOf(change.kind).sentence)
        .arg(changeObject(change, before, after));
}

QString detailText(const Detail &detail)
{
    const QString kind = detail.path.section(u'/', 0, 0);
    const QString name = detail.path.section(u'/', 1);
    if (kind == "word"_L1)
        return valuesText(detail);
    if (kind == "order"_L1)
        return ChangeText::tr("order: %1").arg(valuesText(detail));
    if (kind == "option"_L1)
        return ChangeText::tr("boot option %1").arg(valuesText(detail));
    if (kind == "certificate"_L1)
        return ChangeText::tr("certificate %1, SHA-256 %2").arg(valuesText(detail), safeText(name));
    if (kind == "hash"_L1)
        return ChangeText::tr("hash %1 (%2)").arg(safeText(name), valuesText(detail));
    if (kind == "signature"_L1 && !name.isEmpty())
        return ChangeText::tr("entry of type %1, owner %2").arg(safeText(name), valuesText(detail));
    if (kind == "signature"_L1)
        return ChangeText::tr("signature");
    if (kind == "violation"_L1)
        return ChangeText::tr("violation");
    return fieldPathText(detail.path) + ": "_L1 + valuesText(detail);
}

QString gapSentence(Gap gap)
{
    constexpr std::array sentences{
        QT_TRANSLATE_NOOP("ChangeText",
                          "The first has no boot log: of its boot, only registers could be compared."),
        QT_TRANSLATE_NOOP("ChangeText",
                          "The second has no boot log: of its boot, only registers could be compared."),
        QT_TRANSLATE_NOOP("ChangeText", "The first has no IMA list: files could not be compared."),
        QT_TRANSLATE_NOOP("ChangeText", "The second has no IMA list: files could not be compared."),
        QT_TRANSLATE_NOOP("ChangeText",
                          "The boot logs have no hash algorithm in common: events could not be compared."),
        QT_TRANSLATE_NOOP("ChangeText",
                          "One log is of PCRs, the other of measurement registers: they cannot be compared."),
        QT_TRANSLATE_NOOP("ChangeText", "No register has a value on both sides."),
        QT_TRANSLATE_NOOP("ChangeText",
                          "Some files were hashed with another algorithm: they could not be compared."),
    };
    return QCoreApplication::translate("ChangeText", sentences[size_t(gap)]);
}

} // namespace plumbline::models
