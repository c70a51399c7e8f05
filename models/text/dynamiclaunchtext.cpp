// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/dynamiclaunchtext.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype maxValueLength = 1500;

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

struct TxtRow
{
    quint32 type;
    const char *text;
};

/// What Intel TXT's event types stand for. Intel TXT Software Development Guide, appendix F.
constexpr TxtRow txtRows[] = {
    {0x402, QT_TRANSLATE_NOOP("Summary", "SINIT module and launch parameters")},
    {0x403, QT_TRANSLATE_NOOP("Summary", "combined hash")},
    {0x404, QT_TRANSLATE_NOOP("Summary", "measured launched environment")},
    {0x40A, QT_TRANSLATE_NOOP("Summary", "BIOS ACM registration")},
    {0x40B, QT_TRANSLATE_NOOP("Summary", "state of the CPU's S-CRTM")},
    {0x40C, QT_TRANSLATE_NOOP("Summary", "launch control policy, control word")},
    {0x40D, QT_TRANSLATE_NOOP("Summary", "launch control policy, elements")},
    {0x40E, QT_TRANSLATE_NOOP("Summary", "SMI transfer monitor")},
    {0x40F, QT_TRANSLATE_NOOP("Summary", "capabilities that the operating system asked for")},
    {0x410, QT_TRANSLATE_NOOP("Summary", "key that signed the SINIT module")},
    {0x411, QT_TRANSLATE_NOOP("Summary", "launch control policy")},
    {0x412, QT_TRANSLATE_NOOP("Summary", "launch control policy, details")},
    {0x413, QT_TRANSLATE_NOOP("Summary", "launch control policy, authorities")},
    {0x414, QT_TRANSLATE_NOOP("Summary", "NV indices of the launch control policy")},
    {0x415, QT_TRANSLATE_NOOP("Summary", "BIOS at cold boot")},
    {0x416, QT_TRANSLATE_NOOP("Summary", "key manifest")},
    {0x417, QT_TRANSLATE_NOOP("Summary", "boot policy manifest")},
    {0x418, QT_TRANSLATE_NOOP("Summary", "key manifest, information")},
    {0x419, QT_TRANSLATE_NOOP("Summary", "boot policy manifest, information")},
    {0x41A, QT_TRANSLATE_NOOP("Summary", "boot policy")},
    {0x4FE, QT_TRANSLATE_NOOP("Summary", "random value")},
    {0x4FF, QT_TRANSLATE_NOOP("Summary", "register closed")},
    {0x501, QT_TRANSLATE_NOOP("Summary", "module or policy, measured by tboot")},
    {0x502, QT_TRANSLATE_NOOP("Summary", "Linux secure launch")},
    {0x503, QT_TRANSLATE_NOOP("Summary", "Linux secure launch begins to measure")},
    {0x504, QT_TRANSLATE_NOOP("Summary", "Linux secure launch has measured")},
};

/// The value of an event, where it is short enough for a line; empty where only the hash is logged.
QString txtValue(const tcg::TxtEvent &event)
{
    return event.number ? u"0x"_s + QString::number(*event.number, 16)
                        : safeTextElided(event.text, maxValueLength);
}

QString textOf(const tcg::TxtEvent &event)
{
    const auto *const row = std::ranges::find(txtRows, quint32(event.type), &TxtRow::type);
    const QString what = row == std::end(txtRows) ? QString(tcg::eventTypeName(event.type))
                                                  : QCoreApplication::translate("Summary", row->text);
    const QString text = Summary::tr("Dynamic launch: %1").arg(what);
    const QString value = txtValue(event);
    return value.isEmpty() ? text : u"%1, %2"_s.arg(text, value);
}

} // namespace

std::optional<QString> dynamicLaunchSummary(const tcg::Payload &payload)
{
    const auto *event = std::get_if<tcg::TxtEvent>(&payload);
    return event ? std::optional(textOf(*event)) : std::nullopt;
}

} // namespace plumbline::models
