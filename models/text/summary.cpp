// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/summary.h"

#include "core/base/safetext.h"
#include "core/base/textcodec.h"
#include "models/text/bootloadertext.h"
#include "models/text/celtext.h"
#include "models/text/dynamiclaunchtext.h"
#include "models/text/firmwaretext.h"
#include "models/text/imatext.h"
#include "models/text/problemtext.h"
#include "models/text/variabletext.h"
#include "models/text/windowstext.h"

#include <QCoreApplication>

namespace plumbline::models {

namespace {

constexpr qsizetype maxSummaryLength = 2000;

using PayloadSummary = std::optional<QString> (*)(const tcg::Payload &);

/// A row for each family of boot events: the function of its text file that knows their payloads, e.g.
/// uefiSummary. The first answer wins; its evidence text has been through safeText().
constexpr PayloadSummary payloadSummaries[] = {
    variableSummary, firmwareSummary, bootLoaderSummary, dynamicLaunchSummary, windowsSummary,
};

/// What can be said about bytes that no family knows.
QString bytesSummary(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return QCoreApplication::translate("Summary", "no data");
    if (looksLikeText(bytes))
        return safeTextElided(decodeUtf8(bytes.first(qMin(bytes.size(), maxSummaryLength))),
                              maxSummaryLength);
    return QCoreApplication::translate("Summary", "%n byte(s)", nullptr, int(bytes.size()));
}

QByteArrayView dataOf(const evidence::Log &log, qint64 index)
{
    const ByteRange data = log.at(index).data;
    return QByteArrayView(log.bytes()).sliced(data.offset, data.length);
}

std::optional<QString> knownSummary(const tcg::Payload &payload)
{
    for (const PayloadSummary family : payloadSummaries) {
        if (auto text = family(payload))
            return text;
    }
    if (const auto *broken = std::get_if<tcg::Undecodable>(&payload))
        return QCoreApplication::translate("Summary", "cannot be decoded: %1")
            .arg(parseErrorText(broken->error));
    return std::nullopt;
}

std::optional<QString> knownSummary(const ima::EntryContent &entry)
{
    return imaSummary(entry);
}

std::optional<QString> knownSummary(const evidence::RecordContent &record)
{
    return recordSummary(record);
}

std::optional<QString> knownSummary(const evidence::Content &content)
{
    return std::visit([](const auto &payload) { return knownSummary(payload); }, content.payload);
}

} // namespace

QString summary(const evidence::Log &log, qint64 index)
{
    return summary(log, index, log.decode(index));
}

QString summary(const evidence::Log &log, qint64 index, const evidence::Content &content)
{
    const auto known = knownSummary(content);
    return known ? *known : bytesSummary(dataOf(log, index));
}

QString contentSummary(const evidence::Content &content)
{
    return knownSummary(content).value_or(QString());
}

} // namespace plumbline::models
