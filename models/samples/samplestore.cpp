// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/samples/samplestore.h"

#include "core/tpm/keyfile.h"
#include "models/samples/samples.h"
#include "models/workstation/requestkey.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

struct SampleStoreText
{
    Q_DECLARE_TR_FUNCTIONS(SampleStore)
};

/// A sample instance: its boots in order, the first of which becomes its benchmark.
struct Row
{
    QLatin1StringView name;
    std::array<QLatin1StringView, 2> boots; ///< samples; an empty one is none
    bool hasBenchmark = true;
};

constexpr std::array rows{
    Row{"sample-build"_L1, {"baseline"_L1, {}}, false},
    Row{"sample-database"_L1, {"baseline"_L1, {}}, true},
    Row{"sample-gateway"_L1, {"baseline"_L1, "boot-kit"_L1}, true},
    Row{"sample-kiosk"_L1, {"baseline"_L1, "log-tampered"_L1}, true},
    Row{"sample-web"_L1, {"baseline"_L1, "kernel-update"_L1}, true},
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where the sample's files lie, as a folder of evidence. Key and nonce are ours to expect: they come with
/// the program.
Outcome<ImportOrder> orderFor(const Samples &samples, const QString &id)
{
    const QStringList paths = samples.extract(id);
    if (paths.isEmpty())
        return refuse("session.not-found", id);
    ImportOrder order{.instance = {}, .path = QFileInfo(paths.front()).absolutePath()};
    order.nonce = QByteArray::fromHex(contentOf(order.path + "/nonce.hex"_L1).trimmed());
    if (const auto key = tpm::readKeyFile(contentOf(order.path + "/ak.tpm2b"_L1)); key && key->area)
        order.attestationKeyName = tpm::nameOf(*key->area);
    return order;
}

Outcome<> import(Desk &desk, const Samples &samples, const trust::InstanceId &instance,
                 QLatin1StringView sample)
{
    auto order = orderFor(samples, sample);
    if (!order)
        return Failure<SessionError>(order.error());
    order->instance = instance;
    const auto boot = desk.importEvidence(*order);
    return boot ? Outcome<>() : Outcome<>(Failure<SessionError>(boot.error()));
}

Outcome<> confirmBenchmark(Desk &desk, const trust::InstanceId &instance)
{
    const auto proposal = desk.propose({.instance = instance,
                                        .boot = 0,
                                        .fingerprints = {},
                                        .mode = ApprovalMode::FirstBenchmark,
                                        .scope = {},
                                        .restoredVersion = 0});
    if (!proposal)
        return Failure<SessionError>(proposal.error());
    const auto done
        = desk.approve(*proposal, {.reason = SampleStoreText::tr("The machine as it was installed")});
    return done ? Outcome<>() : Outcome<>(Failure<SessionError>(done.error()));
}

/// All samples are boots of one machine, so that its key can belong to no single instance here: each order
/// says which key had to sign.
Outcome<> addRow(Desk &desk, const Samples &samples, const Row &row)
{
    const auto instance = desk.addInstance(
        {.name = row.name, .groups = {u"samples"_s}, .attestationKey = {}, .endorsementKey = {}});
    if (!instance)
        return Failure<SessionError>(instance.error());
    for (const QLatin1StringView sample : row.boots) {
        if (sample.isEmpty())
            continue;
        if (auto done = import(desk, samples, *instance, sample); !done)
            return done;
        if (row.hasBenchmark && sample == row.boots.front()) {
            if (auto done = confirmBenchmark(desk, *instance); !done)
                return done;
        }
    }
    return {};
}

} // namespace

QByteArray samplePassphrase()
{
    return "sample-only"_ba;
}

QString sampleKeyFile()
{
    return dataFolder() + u"/samples/keys/operator.key"_s;
}

Outcome<> fillSampleStore(Desk &desk, const Samples &samples, const QString &keyFile)
{
    const NewStore store{.name = u"Samples"_s,
                         .administrator = u"Sample administrator"_s,
                         .keyFile = keyFile,
                         .passphrase = samplePassphrase(),
                         .isSample = true};
    if (auto made = desk.createStore(store); !made)
        return made;
    for (const Row &row : rows) {
        if (auto done = addRow(desk, samples, row); !done)
            return done;
    }
    desk.lock(); // whoever tries it unlocks the key, as with their own
    return {};
}

} // namespace plumbline::models
