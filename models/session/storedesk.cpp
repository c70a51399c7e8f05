// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/storedesk.h"

#include "core/base/secret.h"
#include "core/evidence/lastseen.h"
#include "core/trust/head.h"
#include "core/trust/operatorkeyfile.h"
#include "core/trust/tpmkey.h"
#include "models/workstation/requestkey.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

Failure<SessionError> refuse(trust::KeyError error)
{
    return Failure<SessionError>(
        {.code = u"key."_s + trust::keyErrorId(error), .detail = {}, .changes = {}, .problem = {}});
}

Failure<SessionError> refuse(const trust::LedgerProblem &problem)
{
    return Failure<SessionError>(
        {.code = problem.code, .detail = problem.detail, .changes = {}, .problem = {}});
}

/// The Name of a key file's key; an error where it is none, or a key without its TPM's public area.
Outcome<QByteArray> keyName(const QByteArray &file)
{
    if (file.isEmpty())
        return QByteArray();
    const auto key = tpm::readKeyFile(file);
    if (!key)
        return models::refuse(problemFrom(key.error()));
    if (!key->area)
        return models::refuse("session.key-without-name");
    return tpm::nameOf(*key->area);
}

QByteArray endorsementDigest(const QByteArray &file)
{
    evidence::Evidence evidence;
    evidence.endorsementKey = file;
    return evidence::endorsementKeyDigest(evidence::readEvidence(evidence));
}

} // namespace

Outcome<DeskOptions> workstationDesk(const QString &url)
{
    const auto key = makeRequestKey();
    if (!key)
        return models::refuse(problemFrom(key.error()));
    DeskOptions options;
    options.url = url.isEmpty() ? store::defaultStoreUrl(dataFolder()) : url;
    options.stateFolder = dataFolder() + u"/state"_s;
    options.key = *key;
    const QFileInfo tpm(u"/dev/tpmrm0"_s);
    options.isCounted = tpm.isReadable() && tpm.isWritable();
    return options;
}

Outcome<std::unique_ptr<Desk>> StoreDesk::open(const DeskOptions &options)
{
    store::OpenOptions how;
    how.sealKey = hmacSha256(options.key, "plumbline store seal");
    how.mayCreate = options.mayCreate;
    if (!options.stateFolder.isEmpty() && trust::makePrivateFolder(options.stateFolder))
        how.sealMemory = store::sealMemoryPath(options.stateFolder, options.url);
    auto store = store::openStore(options.url, how);
    if (!store)
        return models::refuse(store.error());
    std::unique_ptr<StoreDesk> desk(new StoreDesk(options, *std::move(store)));
    if (auto loaded = desk->loadLedger(); !loaded)
        return Failure<SessionError>(loaded.error());
    return desk;
}

const trust::InstanceState *StoreDesk::instance(const trust::InstanceId &id) const
{
    const auto found = state().instances.find(id);
    return found != state().instances.end() && !found->second.removed ? &found->second : nullptr;
}

Outcome<> StoreDesk::createStore(const NewStore &store)
{
    if (!isEmpty())
        return models::refuse("session.has-ledger");
    auto made = trust::makeKeyFile(store.keyFile, trust::KeyAlgorithm::Ed25519, store.passphrase);
    if (!made && made.error() != trust::KeyError::Exists)
        return refuse(made.error());
    auto signer = trust::unlockOperatorKey(store.keyFile, store.passphrase, m_options.tpm);
    if (!signer)
        return refuse(signer.error());
    const trust::OperatorRecord administrator{.name = store.administrator,
                                              .role = trust::Role::Administrator,
                                              .key = (*signer)->key(),
                                              .home = (*signer)->home()};
    const auto entry = trust::createLedger(
        {.name = store.name, .isSample = store.isSample, .administrator = administrator}, **signer, now());
    if (!entry)
        return refuse(entry.error());
    if (auto kept = keep({*entry}, {}); !kept)
        return kept;
    m_signer = *std::move(signer);
    return {};
}

Outcome<trust::OperatorId> StoreDesk::unlock(const QString &keyFile, const QByteArray &passphrase)
{
    auto signer = trust::unlockOperatorKey(keyFile, passphrase, m_options.tpm);
    if (!signer)
        return refuse(signer.error());
    if (auto synced = sync(); !synced)
        return Failure<SessionError>(synced.error());
    const auto known = state().operators.find((*signer)->id());
    if (known == state().operators.end())
        return models::refuse("session.unknown-operator");
    if (!known->second.isActive())
        return models::refuse("session.revoked-operator", known->second.record.name);
    m_signer = *std::move(signer);
    return m_signer->id();
}

Outcome<trust::InstanceId> StoreDesk::addInstance(const NewInstance &instance)
{
    const auto name = keyName(instance.attestationKey);
    if (!name)
        return Failure<SessionError>(name.error());
    const trust::InstanceId id = randomBytes(trust::instanceIdSize);
    if (id.isEmpty())
        return models::refuse("session.no-randomness");
    const auto done = commit({trust::InstanceAdded{.id = id,
                                                   .name = instance.name,
                                                   .akName = *name,
                                                   .ekDigest = endorsementDigest(instance.endorsementKey),
                                                   .groups = instance.groups}});
    if (!done)
        return Failure<SessionError>(done.error());
    return id;
}

Outcome<StoreViewPointer> StoreDesk::view()
{
    if (auto synced = sync(); !synced)
        return Failure<SessionError>(synced.error());
    if (auto judged = judgeLatest(); !judged)
        return Failure<SessionError>(judged.error());
    const auto latest = m_store->latestBoots();
    if (!latest)
        return models::refuse(latest.error());
    auto exceptions = exceptionSummaries();
    if (!exceptions)
        return Failure<SessionError>(exceptions.error());
    auto view = std::make_shared<StoreView>();
    view->url = m_options.url;
    view->ledger = std::make_shared<const trust::Ledger>(m_ledger);
    view->health = m_health;
    view->exceptions = *std::move(exceptions);
    view->madeAt = now();
    std::map<trust::InstanceId, const store::AppraisedBoot *> boots;
    for (const store::AppraisedBoot &boot : *latest)
        boots[boot.boot.instance] = &boot;
    std::map<trust::InstanceId, int> open;
    for (const ExceptionSummary &exception : view->exceptions)
        open[exception.instance] += exception.state == store::ExceptionState::Open ? 1 : 0;
    for (const auto &[id, instance] : state().instances) {
        if (instance.removed)
            continue;
        view->instances.push_back(summaryOfInstance(id, boots[id]));
        view->instances.back().openExceptions = open[id];
    }
    std::ranges::sort(view->instances, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return view;
}

Outcome<> StoreDesk::ignore(const std::vector<trust::ExceptionKey> &exceptions, const QString &reason)
{
    const auto done
        = commit({trust::ExceptionIgnored{.exceptions = exceptions, .reason = reason}},
                 [&]() -> store::StoreResult<void> {
                     for (const trust::ExceptionKey &key : exceptions) {
                         auto row = m_store->exception(key.instance, key.changeSet);
                         if (!row)
                             return Failure<store::StoreError>(row.error());
                         if (!*row || (*row)->state != store::ExceptionState::Open)
                             return store::fail(store::StoreError::Kind::Refused, u"session.not-open"_s);
                         (*row)->state = store::ExceptionState::Ignored;
                         if (auto put = m_store->putException(**row); !put)
                             return put;
                     }
                     return {};
                 });
    return done ? Outcome<>() : Failure<SessionError>(done.error());
}

Outcome<DecisionResult> StoreDesk::decide(const trust::Action &action)
{
    return commit({action});
}

Outcome<> StoreDesk::judgeAgain(const Progress &progress)
{
    if (auto synced = sync(); !synced)
        return synced;
    return judgeLatest(progress);
}

} // namespace plumbline::models
