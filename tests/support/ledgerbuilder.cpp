// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledgerbuilder.h"

#include "core/base/hasher.h"

using namespace Qt::StringLiterals;

namespace plumbline::test {

using namespace trust;

namespace {

OperatorRecord record(const QString &name, Role role, const Signer &signer)
{
    return {.name = name, .role = role, .key = signer.key(), .home = KeyHome::File};
}

} // namespace

LedgerBuilder::LedgerBuilder(KeyAlgorithm algorithm)
    : m_ada(SoftwareKey::generate(algorithm))
    , m_bob(SoftwareKey::generate(algorithm))
    , m_cho(SoftwareKey::generate(algorithm))
    , m_now(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC)
{
    const auto first = createLedger({.name = u"Tests"_s,
                                     .isSample = false,
                                     .administrator = record(u"Ada"_s, Role::Administrator, *m_ada)},
                                    *m_ada, m_now);
    if (first)
        m_ledger = Ledger::load({&*first, 1});
    add(OperatorAdded{.record = record(u"Bob"_s, Role::Approver, *m_bob), .reason = {}});
    add(OperatorAdded{.record = record(u"Cho"_s, Role::Approver, *m_cho), .reason = {}});
}

QLatin1StringView LedgerBuilder::add(const Action &action, Signer &by)
{
    m_now = m_now.addSecs(60);
    const auto entry = makeEntry(m_ledger, action, by, m_now);
    if (!entry)
        return entry.error().code;
    const auto problem = m_ledger.append(*entry);
    return problem ? problem->code : QLatin1StringView();
}

ContentHash LedgerBuilder::request(const Action &action, Signer &by)
{
    return add(RequestMade{.proposal = encodeAction(action)}, by).isEmpty() ? m_ledger.head().hash
                                                                            : ContentHash();
}

QLatin1StringView LedgerBuilder::answer(const ContentHash &request, bool isApproval, Signer &by)
{
    const Answer answer = makeAnswer(state(),
                                     {.request = request,
                                      .isApproval = isApproval,
                                      .shown = hashOfText("shown"),
                                      .reason = u"Looked at it"_s},
                                     by, m_now);
    return isApproval ? add(RequestApproved{.answer = answer}, by)
                      : add(RequestRefused{.answer = answer}, by);
}

InstanceId LedgerBuilder::addInstance(const QString &name, const QStringList &groups)
{
    const InstanceId id = hashOfText(name.toUtf8()).first(instanceIdSize);
    add(InstanceAdded{.id = id,
                      .name = name,
                      .akName = "\0\x0b"_ba + hashOfText("AK of " + name.toUtf8()),
                      .ekDigest = hashOfText("EK of " + name.toUtf8()),
                      .groups = groups});
    return id;
}

Decision LedgerBuilder::decision() const
{
    return {.shown = hashOfText("shown"),
            .shownAt = m_ledger.head(),
            .reason = u"Planned update"_s,
            .ticket = u"CHG-1"_s,
            .expires = {},
            .guardRails = {},
            .changeSets = {}};
}

BenchmarkSet LedgerBuilder::benchmark(const InstanceId &instance, QByteArrayView content) const
{
    const BenchmarkVersion *current = currentBenchmark(state(), instance);
    const quint32 version = current ? current->version : 0;
    return {.instance = instance,
            .version = version + 1,
            .previousVersion = version,
            .benchmark = hashOfText(content),
            .evidence = hashOfText("evidence"),
            .decision = decision()};
}

ContentHash hashOfText(QByteArrayView text)
{
    return hashOf(HashAlgorithm::Sha256, text);
}

} // namespace plumbline::test
