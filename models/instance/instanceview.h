// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instance/bootsmodel.h"
#include "models/instance/evidencefilesmodel.h"
#include "models/instance/instanceexceptionsmodel.h"
#include "models/instance/measuredeventsmodel.h"
#include "models/instance/registersmodel.h"

#include <QDateTime>

namespace plumbline::models {

struct BootDetail;
struct BootSummary;
struct InstanceSummary;
struct StoreView;

// What the page of an instance shows, made of a session's values. Reasons and summaries are safe to show;
// names and groups are as operators wrote them.

/// The instance as a whole.
struct InstanceHead
{
    QByteArray id;
    QString name;
    QStringList groups;
    InstanceStatus status = InstanceStatus::Unmeasured;
    QStringList reasons; ///< the worst first
    QDateTime lastAttested; ///< UTC; invalid: never
    quint32 benchmarkVersion = 0; ///< in force; 0: none
    /// Its evidence is verified and could become its first benchmark.
    bool canConfirmBenchmark = false;
};

/// One boot, compared with the benchmark in force.
struct BootView
{
    QByteArray id; ///< bootId()
    quint64 number = 0;
    bool isLatest = true;
    Chain chain;
    std::vector<RegisterRow> registers;
    std::vector<MeasuredEventRow> events;
    std::vector<EvidenceFileRow> evidence;
};

[[nodiscard]] InstanceHead instanceHead(const InstanceSummary &instance);
[[nodiscard]] BootView bootView(const BootDetail &detail, bool isLatest);
[[nodiscard]] std::vector<BootRow> bootRows(const std::vector<BootSummary> &boots);
/// Those of one instance, the latest first.
[[nodiscard]] std::vector<InstanceExceptionRow> exceptionRows(const StoreView &view,
                                                              const QByteArray &instance);

/// How rows and views name a boot, and its number back; 0 for what names none.
[[nodiscard]] QByteArray bootId(qint64 number);
[[nodiscard]] qint64 bootNumber(const QByteArray &id);

/// How a judgement is drawn.
[[nodiscard]] TrustState trustState(trust::Standing standing);

} // namespace plumbline::models
