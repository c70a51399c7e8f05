// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/instancerows.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace plumbline::test {

using evidence::Stage;
using models::InstanceStatus;
using models::StageBead;
using models::TrustState;

namespace {

struct Place
{
    Stage stage;
    std::vector<quint32> registers;
    qint64 events;
};

const std::vector<Place> &linuxBoot()
{
    static const std::vector<Place> places{
        {Stage::PlatformFirmware, {0}, 6},  {Stage::PlatformConfiguration, {1}, 12},
        {Stage::Drivers, {2, 3}, 2},        {Stage::Vendor, {6}, 1},
        {Stage::SecureBootPolicy, {7}, 11}, {Stage::BootManager, {4, 5}, 9},
        {Stage::ShimMok, {14}, 4},          {Stage::BootLoaderCommands, {8}, 31},
        {Stage::LoaderFiles, {9}, 5},       {Stage::Runtime, {10}, 412}};
    return places;
}

TrustState stateAt(Stage stage, std::optional<Stage> changed)
{
    if (!changed || stage < *changed)
        return TrustState::Accepted;
    return stage == *changed ? TrustState::Changed : TrustState::NotVouchedFor;
}

std::vector<StageBead> beads(std::optional<Stage> changed)
{
    std::vector<StageBead> row;
    for (const Place &place : linuxBoot())
        row.push_back({place.stage, stateAt(place.stage, changed)});
    return row;
}

std::vector<StageBead> notCompared()
{
    std::vector<StageBead> row;
    for (const Place &place : linuxBoot())
        row.push_back({place.stage, TrustState::NotCompared});
    return row;
}

QByteArray digest(const QByteArray &seed)
{
    return QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
}

bool isOther(quint32 pcr)
{
    return pcr == 9 || pcr == 8;
}

models::RegisterRow registerRow(const Place &place, quint32 pcr)
{
    const QByteArray seed = "pcr" + QByteArray::number(pcr);
    return {.stage = place.stage,
            .pcr = pcr,
            .bank = HashAlgorithm::Sha256,
            .actual = digest(isOther(pcr) ? seed + "new" : seed),
            .standard = digest(seed),
            .state = stateAt(place.stage, Stage::BootLoaderCommands),
            .otherwise = pcr == 9 ? std::optional(TrustState::Changed)
                : pcr == 10       ? std::optional(TrustState::Accepted)
                                  : std::nullopt,
            .isSigned = true};
}

models::ChainStage link(const Place &place)
{
    models::ChainStage stage{.stage = place.stage,
                             .measuredBy = evidence::measuredBy(place.stage),
                             .state = stateAt(place.stage, Stage::BootLoaderCommands),
                             .events = place.events};
    if (stage.state == TrustState::NotVouchedFor)
        stage.otherwise = place.stage == Stage::LoaderFiles ? TrustState::Changed : TrustState::Accepted;
    for (const quint32 pcr : place.registers)
        stage.beads.push_back({.index = pcr, .state = stage.state, .values = {}});
    return stage;
}

models::MeasuredEventRow event(Stage stage, quint32 pcr, qint64 index, const QString &actual,
                               const QString &standard,
                               std::optional<comparison::ChangeKind> change = std::nullopt)
{
    return {.stage = stage,
            .pcr = pcr,
            .index = actual.isEmpty() ? std::nullopt : std::optional(index),
            .type = u"EV_IPL"_s,
            .actual = actual,
            .standard = standard,
            .change = change,
            .isCompared = true};
}

std::vector<models::MeasuredEventRow> events()
{
    using comparison::ChangeKind;
    const QString root = u"root=/dev/vda2 ro console=ttyS0 quiet"_s;
    return {
        event(Stage::SecureBootPolicy, 7, 3, u"Secure Boot is on"_s, u"Secure Boot is on"_s),
        event(Stage::BootManager, 4, 17, u"Boot application: shimx64.efi"_s,
              u"Boot application: shimx64.efi"_s),
        event(Stage::BootLoaderCommands, 8, 40, u"Command: menuentry Debian GNU/Linux"_s,
              u"Command: menuentry Debian GNU/Linux"_s),
        event(Stage::BootLoaderCommands, 8, 47, u"Kernel command line: /vmlinuz-6.1.0-55 "_s + root,
              u"Kernel command line: /vmlinuz-6.1.0-54 "_s + root, ChangeKind::Changed),
        event(Stage::BootLoaderCommands, 8, 48, {}, u"Command: echo Loading"_s, ChangeKind::Removed),
        event(Stage::LoaderFiles, 9, 50, u"File: /vmlinuz-6.1.0-55"_s, u"File: /vmlinuz-6.1.0-54"_s,
              ChangeKind::Changed),
        event(Stage::LoaderFiles, 9, 51, u"File: /initrd.img-6.1.0-55"_s, u"File: /initrd.img-6.1.0-54"_s,
              ChangeKind::Changed),
        event(Stage::LoaderFiles, 9, 52, u"File: /microcode.img"_s, {}, ChangeKind::Added),
    };
}

} // namespace

QDateTime instancesNow()
{
    return {QDate(2026, 11, 24), QTime(20, 0), Qt::UTC};
}

std::vector<models::InstanceRow> someInstances()
{
    const QDateTime now = instancesNow();
    return {
        {.id = "1",
         .name = u"web-1"_s,
         .groups = {u"servers"_s},
         .status = InstanceStatus::Untrusted,
         .reason = u"kernel update"_s,
         .beads = beads(Stage::BootLoaderCommands),
         .lastAttested = now.addSecs(-12 * 60),
         .openExceptions = 1,
         .benchmarkVersion = 2},
        {.id = "2",
         .name = u"web-2"_s,
         .groups = {u"servers"_s},
         .status = InstanceStatus::Trusted,
         .reason = {},
         .beads = beads({}),
         .lastAttested = now.addSecs(-20),
         .openExceptions = 0,
         .benchmarkVersion = 1},
        {.id = "3",
         .name = u"database"_s,
         .groups = {u"servers"_s, u"vault"_s},
         .status = InstanceStatus::Untrusted,
         .reason = u"Secure Boot off"_s,
         .beads = beads(Stage::SecureBootPolicy),
         .lastAttested = now.addSecs(-3 * 3600),
         .openExceptions = 3,
         .benchmarkVersion = 4},
        {.id = "4",
         .name = u"build-host"_s,
         .groups = {},
         .status = InstanceStatus::Unverified,
         .reason = u"no benchmark"_s,
         .beads = notCompared(),
         .lastAttested = now.addDays(-1),
         .openExceptions = 0,
         .benchmarkVersion = 0},
        {.id = "5",
         .name = u"spare"_s,
         .groups = {},
         .status = InstanceStatus::Unmeasured,
         .reason = {},
         .beads = {},
         .lastAttested = {},
         .openExceptions = 0,
         .benchmarkVersion = 0},
    };
}

models::InstanceHead changedInstance()
{
    return {.id = "1",
            .name = u"web-1"_s,
            .groups = {u"servers"_s},
            .status = InstanceStatus::Untrusted,
            .reasons = {u"Boot loader commands: kernel update"_s},
            .lastAttested = instancesNow().addSecs(-12 * 60),
            .benchmarkVersion = 2,
            .canConfirmBenchmark = false};
}

models::BootView changedBoot()
{
    models::BootView boot{.id = "boot3",
                          .number = 3,
                          .isLatest = true,
                          .chain = {},
                          .registers = {},
                          .events = events(),
                          .evidence = {}};
    for (const Place &place : linuxBoot()) {
        boot.chain.stages.push_back(link(place));
        for (const quint32 pcr : place.registers)
            boot.registers.push_back(registerRow(place, pcr));
    }
    boot.evidence = {{u"Boot log"_s, 25'000, digest("log"), false},
                     {u"IMA list"_s, 110'000, digest("ima"), false},
                     {u"Quote"_s, 145, digest("quote"), false},
                     {u"Attestation key"_s, 320, digest("ak"), true}};
    return boot;
}

std::vector<models::BootRow> someBoots()
{
    using appraisal::Verdict;
    const QDateTime now = instancesNow();
    return {{3, "boot3", now.addSecs(-12 * 60), Verdict::Verified, InstanceStatus::Untrusted,
             u"kernel update"_s, 2, 1},
            {2, "boot2", now.addDays(-1), Verdict::Verified, InstanceStatus::Trusted, {}, 2, 4},
            {1, "boot1", now.addDays(-9), Verdict::Incomplete, InstanceStatus::Unverified,
             u"no nonce of ours"_s, 2, 1}};
}

std::vector<models::InstanceExceptionRow> someExceptions()
{
    using State = models::InstanceExceptionRow::State;
    const QDateTime now = instancesNow();
    return {{"fp1", u"Kernel update"_s, Stage::BootLoaderCommands, State::Open, now.addSecs(-12 * 60),
             now.addSecs(-12 * 60), 1, u"The kernel was updated."_s},
            {"fp2", u"Boot order changed"_s, Stage::PlatformConfiguration, State::Approved, now.addDays(-9),
             now.addDays(-8), 5, u"The boot order was changed."_s}};
}

} // namespace plumbline::test
