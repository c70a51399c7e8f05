// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionsamples.h"

using namespace Qt::StringLiterals;

namespace plumbline::test {

using namespace trust;

namespace {

bool addOperators(LedgerBuilder &builder)
{
    const auto guest = SoftwareKey::generate(KeyAlgorithm::EcdsaP256);
    const OperatorRecord record{
        .name = u"Guest"_s, .role = Role::Viewer, .key = guest->key(), .home = KeyHome::Tpm};
    return builder.add(OperatorAdded{.record = record, .reason = u"Auditor"_s}).isEmpty()
        && builder.add(RoleChanged{.id = guest->id(), .role = Role::Approver, .reason = {}}).isEmpty()
        && builder.add(OperatorRevoked{.id = guest->id(), .reason = u"Left"_s}).isEmpty();
}

bool addInstances(LedgerBuilder &builder, const InstanceId &web)
{
    const InstanceId old = builder.addInstance(u"old"_s);
    return builder.add(InstanceRenamed{.id = web, .name = u"www-1"_s}, builder.bob()).isEmpty()
        && builder.add(InstanceGrouped{.id = web, .groups = {u"web"_s, u"dmz"_s}}, builder.bob()).isEmpty()
        && builder.add(InstanceRemoved{.id = old, .reason = u"Scrapped"_s}, builder.bob()).isEmpty();
}

bool addDecisions(LedgerBuilder &builder, const InstanceId &web)
{
    if (!builder.add(builder.benchmark(web, "first"), builder.bob()).isEmpty()
        || !builder.add(builder.benchmark(web, "second"), builder.cho()).isEmpty())
        return false;
    WhitelistAdded added{.entries = {"one", "two"},
                         .scope = {.kind = Scope::Kind::Groups, .instances = {}, .groups = {u"dmz"_s}},
                         .decision = builder.decision()};
    added.decision.expires = builder.now().addDays(90);
    added.decision.changeSets = {hashOfText("a change set")};
    const ContentHash one = whitelistEntryId("one", added.scope);
    const BenchmarkRestored undo{.instance = web,
                                 .version = 3,
                                 .previousVersion = 2,
                                 .restoredVersion = 1,
                                 .benchmark = hashOfText("first"),
                                 .decision = builder.decision()};
    return builder.add(undo, builder.bob()).isEmpty() && builder.add(added, builder.bob()).isEmpty()
        && builder.add(WhitelistRevoked{.entries = {one}, .reason = u"No longer"_s}, builder.cho()).isEmpty();
}

bool addExceptions(LedgerBuilder &builder, const InstanceId &web)
{
    const std::vector<ExceptionKey> exceptions{{.instance = web, .changeSet = hashOfText("a change set")}};
    const ExceptionIgnored ignored{.exceptions = exceptions, .reason = u"Known"_s};
    const ExceptionResolved resolved{.exceptions = exceptions, .reason = u"Repaired"_s};
    return builder.add(ignored, builder.bob()).isEmpty() && builder.add(resolved, builder.bob()).isEmpty();
}

bool addRequests(LedgerBuilder &builder, const InstanceId &web)
{
    const InstanceIdentityChanged change{.id = web,
                                         .previousAkName = builder.state().instances.at(web).akName,
                                         .akName = "another key",
                                         .ekDigest = hashOfText("another EK"),
                                         .reason = u"New mainboard"_s};
    const ContentHash refused = builder.request(change, builder.bob());
    if (!builder.answer(refused, false, builder.cho()).isEmpty())
        return false;
    const ContentHash approved = builder.request(change, builder.bob());
    return builder.answer(approved, true, builder.cho()).isEmpty();
}

bool addGoverning(LedgerBuilder &builder)
{
    const PolicySet policy{
        .group = {}, .policy = "policy", .twoPerson = TwoPersonRule::ForGuardRails, .reason = u"As agreed"_s};
    const SettingChanged setting{.key = u"freshness"_s, .value = "24", .reason = u"As agreed"_s};
    const CatalogueExtended catalogue{.catalogue = hashOfText("packages"), .source = u"/srv/packages"_s};
    const LossAccepted loss{.lost = {.sequence = 99, .hash = hashOfText("lost")}, .reason = u"Disk died"_s};
    return builder.add(policy).isEmpty() && builder.add(setting).isEmpty()
        && builder.add(catalogue, builder.bob()).isEmpty() && builder.add(loss).isEmpty();
}

} // namespace

bool addEveryKind(LedgerBuilder &builder)
{
    const InstanceId web = builder.addInstance(u"web-1"_s, {u"web"_s});
    return addOperators(builder) && addInstances(builder, web) && addDecisions(builder, web)
        && addExceptions(builder, web) && addRequests(builder, web) && addGoverning(builder);
}

} // namespace plumbline::test
