// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/head.h"
#include "tests/support/actionsamples.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline::trust;
using plumbline::test::addEveryKind;
using plumbline::test::hashOfText;
using plumbline::test::LedgerBuilder;
using Entries = std::vector<QByteArray>;

namespace {

const QString here = u"sqlite:/home/ada/plumbline.db"_s;

QByteArray signedBy(Entry entry, Signer &signer)
{
    entry.by = signer.id();
    entry.signature = signer.sign(entryMessage(entry));
    return encodeEntry(entry);
}

/// The next entry, with nothing checked: what a program of the attacker's would write.
Entry nextEntry(const LedgerBuilder &builder, const Action &action)
{
    return {.ledger = builder.state().ledger,
            .sequence = builder.state().head.sequence + 1,
            .previous = builder.state().head.hash,
            .time = builder.now(),
            .by = {},
            .action = encodeAction(action),
            .signature = {}};
}

QLatin1StringView codeOf(const LedgerBuilder &builder, const QByteArray &entry)
{
    Ledger ledger = builder.ledger();
    const auto problem = ledger.append(entry);
    return problem ? problem->code : QLatin1StringView();
}

} // namespace

/// Everything that somebody who can write the database, or an operator who should not, can do to a ledger.
/// Rows W-03, W-08, W-17, W-18 and W-19; counted N of N.
class TestLedgerAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ledgerHasEveryKindOfEntry();
    void stateFollowsFromTheEntriesAlone();

    void everyByteOfEveryEntry();
    void everyEntryDeleted();
    void everyPairSwapped();
    void everyEntryRepeated();
    void everyTruncation();
    void everyEntryOfAnotherLedger();
    void everyEntryAtAnotherPlace();
    void everyEntrySignedByAnother();
    void everySignatureRemoved();
    void problemsAreListedToTheEnd();
    void nothingIsAddedToADamagedLedger();

    void keyRecordsOfUnknownAlgorithms();
    void namesThatLookAlike();
    void revokedOperators();
    void viewers();
    void strangers();
    void secondFirstEntries();
    void lastAdministrators();
    void keysThatAreTaken();
    void decisionsAboutWhatWasNeverThere();
    void decisionsWithoutAReason();
    void versionsThatWereReplaced();
    void restoredVersionsOfOtherContent();
    void attestationKeysOfOthers();
    void scopesOfNobody();
    void clocksSetBack();
    void entriesOfALaterVersion();

private:
    [[nodiscard]] const Entries &entries() const { return m_builder->ledger().entries(); }
    /// Whether loading it shows a problem, or what is remembered does not fit.
    [[nodiscard]] bool isNoticed(const Entries &tampered) const;

    std::unique_ptr<LedgerBuilder> m_builder;
    HeadMemory m_memory;
    bool m_hasEveryKind = false;
};

void TestLedgerAttacks::init()
{
    m_builder = std::make_unique<LedgerBuilder>();
    m_hasEveryKind = addEveryKind(*m_builder);
    m_memory = {};
    remember(m_memory,
             {.location = here, .ledger = m_builder->state().ledger, .head = m_builder->state().head});
}

bool TestLedgerAttacks::isNoticed(const Entries &tampered) const
{
    const Ledger ledger = Ledger::load(tampered);
    return !ledger.isIntact() || !isSound(compareHead(m_memory, here, ledger.state()));
}

void TestLedgerAttacks::ledgerHasEveryKindOfEntry()
{
    QVERIFY(m_hasEveryKind);
    QSet<size_t> kinds;
    for (const QByteArray &bytes : entries())
        kinds += decodeAction(decodeEntry(bytes)->action)->index();
    for (const auto &[id, request] : m_builder->state().requests)
        kinds += request.proposal.index();
    QCOMPARE(size_t(kinds.size()), std::variant_size_v<Action>);
    QVERIFY(!isNoticed(entries()));
}

void TestLedgerAttacks::stateFollowsFromTheEntriesAlone()
{
    QCOMPARE(Ledger::load(entries()).state() == m_builder->state(), true);
    Ledger step;
    for (size_t i = 0; i < entries().size(); ++i) {
        QVERIFY(!step.append(entries()[i]));
        QVERIFY(Ledger::load(std::span(entries()).first(i + 1)).state() == step.state());
    }
}

void TestLedgerAttacks::everyByteOfEveryEntry()
{
    qsizetype tried = 0;
    qsizetype noticed = 0;
    Ledger before; // valid up to the entry that is tampered with
    for (const QByteArray &entry : entries()) {
        for (qsizetype byte = 0; byte < entry.size(); ++byte, ++tried) {
            QByteArray tampered = entry;
            tampered[byte] = char(tampered[byte] ^ (1 << (byte % 8)));
            noticed += before.append(tampered) ? 1 : 0;
        }
        QVERIFY(!before.append(entry));
    }
    QVERIFY(tried > 5000);
    QCOMPARE(noticed, tried);
}

void TestLedgerAttacks::everyEntryDeleted()
{
    size_t noticed = 0;
    for (size_t i = 0; i < entries().size(); ++i) {
        Entries tampered = entries();
        tampered.erase(tampered.begin() + qsizetype(i));
        noticed += isNoticed(tampered) ? 1 : 0;
    }
    QCOMPARE(noticed, entries().size());
}

void TestLedgerAttacks::everyPairSwapped()
{
    size_t tried = 0;
    size_t noticed = 0;
    for (size_t i = 0; i < entries().size(); ++i)
        for (size_t k = i + 1; k < entries().size(); ++k, ++tried) {
            Entries tampered = entries();
            std::swap(tampered[i], tampered[k]);
            noticed += Ledger::load(tampered).isIntact() ? 0 : 1;
        }
    QCOMPARE(noticed, tried);
}

void TestLedgerAttacks::everyEntryRepeated()
{
    size_t noticed = 0;
    for (size_t i = 0; i < entries().size(); ++i) {
        Entries behind = entries();
        behind.insert(behind.begin() + qsizetype(i), entries()[i]);
        Entries atEnd = entries();
        atEnd.push_back(entries()[i]);
        noticed += !Ledger::load(behind).isIntact() && !Ledger::load(atEnd).isIntact() ? 1 : 0;
    }
    QCOMPARE(noticed, entries().size());
}

void TestLedgerAttacks::everyTruncation()
{
    size_t noticed = 0;
    for (size_t length = 0; length < entries().size(); ++length) {
        const Entries tampered(entries().begin(), entries().begin() + qsizetype(length));
        noticed += isNoticed(tampered) ? 1 : 0;
    }
    QCOMPARE(noticed, entries().size());
}

/// The same operators, the same keys, another ledger: signatures are for one ledger only.
void TestLedgerAttacks::everyEntryOfAnotherLedger()
{
    size_t noticed = 0;
    for (size_t i = 0; i < entries().size(); ++i) {
        Entry entry = *decodeEntry(entries()[i]);
        Signer *signer = entry.by == m_builder->ada().id() ? &m_builder->ada()
            : entry.by == m_builder->bob().id()            ? &m_builder->bob()
                                                           : &m_builder->cho();
        entry.ledger = QByteArray(ledgerIdSize, 'x');
        Entries tampered = entries();
        tampered[i] = signedBy(entry, *signer);
        noticed += isNoticed(tampered) ? 1 : 0;
    }
    QCOMPARE(noticed, entries().size());
}

/// An entry keeps its signature and is given another number.
void TestLedgerAttacks::everyEntryAtAnotherPlace()
{
    size_t noticed = 0;
    for (size_t i = 0; i < entries().size(); ++i) {
        Entry entry = *decodeEntry(entries()[i]);
        entry.sequence = m_builder->state().head.sequence + 1;
        entry.previous = m_builder->state().head.hash;
        Entries tampered = entries();
        tampered.push_back(encodeEntry(entry));
        noticed += Ledger::load(tampered).isIntact() ? 0 : 1;
    }
    QCOMPARE(noticed, entries().size());
}

void TestLedgerAttacks::everyEntrySignedByAnother()
{
    const auto stranger = SoftwareKey::generate(KeyAlgorithm::Ed25519);
    size_t noticed = 0;
    for (size_t i = 0; i < entries().size(); ++i) {
        Entry entry = *decodeEntry(entries()[i]);
        entry.signature = stranger->sign(entryMessage(entry));
        Entries tampered = entries();
        tampered[i] = encodeEntry(entry);
        noticed += Ledger::load(tampered).isIntact() ? 0 : 1;
    }
    QCOMPARE(noticed, entries().size());
}

void TestLedgerAttacks::everySignatureRemoved()
{
    size_t noticed = 0;
    for (size_t i = 0; i < entries().size(); ++i) {
        Entry entry = *decodeEntry(entries()[i]);
        entry.signature = QByteArray(signatureSize, '\0');
        Entries tampered = entries();
        tampered[i] = encodeEntry(entry);
        noticed += Ledger::load(tampered).isIntact() ? 0 : 1;
        tampered[i] = entries()[i].chopped(signatureSize);
        QVERIFY(!Ledger::load(tampered).isIntact());
    }
    QCOMPARE(noticed, entries().size());
}

void TestLedgerAttacks::problemsAreListedToTheEnd()
{
    Entries tampered = entries();
    tampered[2].back() = char(tampered[2].back() ^ 1);
    tampered.erase(tampered.begin() + 6);
    const Ledger ledger = Ledger::load(tampered);
    QVERIFY(ledger.problems().size() >= 3);
    QCOMPARE(ledger.problems()[0].code, "ledger.signature"_L1);
    QCOMPARE(ledger.problems()[0].sequence, quint64(2));
    QCOMPARE(ledger.problems()[1].code, "ledger.chain"_L1); // the next one is on top of the honest entry
    QCOMPARE(ledger.problems()[1].sequence, quint64(3));
    QCOMPARE(ledger.problems()[2].code, "ledger.sequence"_L1);
    QCOMPARE(ledger.problems()[2].sequence, quint64(6));
    QCOMPARE(ledger.state().head.sequence, quint64(1)); // what follows from what is valid
}

void TestLedgerAttacks::nothingIsAddedToADamagedLedger()
{
    Entries tampered = entries();
    tampered.back().back() = char(tampered.back().back() ^ 1);
    Ledger ledger = Ledger::load(tampered);
    const auto made = makeEntry(ledger, SettingChanged{.key = u"a"_s, .value = {}, .reason = {}},
                                m_builder->ada(), m_builder->now());
    QCOMPARE(made.error().code, "ledger.read-only"_L1);
    QCOMPARE(ledger.append(entries().back())->code, "ledger.read-only"_L1);
}

/// W-18: no record says "none", and no entry says anything.
void TestLedgerAttacks::keyRecordsOfUnknownAlgorithms()
{
    const auto key = SoftwareKey::generate(KeyAlgorithm::Ed25519);
    const OperatorAdded added{.record = {.name = u"Eve"_s, .role = Role::Approver, .key = key->key()},
                              .reason = {}};
    const QByteArray honest = encodeAction(added);
    const qsizetype place = honest.indexOf(key->key().publicKey) - 4 - 1; // before its length
    QCOMPARE(honest[place], char(KeyAlgorithm::Ed25519));
    int refused = 0;
    for (int algorithm = 0; algorithm < 256; ++algorithm) {
        QByteArray action = honest;
        action[place] = char(algorithm);
        Entry entry = nextEntry(*m_builder, added);
        entry.action = action;
        refused += codeOf(*m_builder, signedBy(entry, m_builder->ada())).isEmpty() ? 0 : 1;
    }
    QCOMPARE(refused, 255);
}

/// W-19: one name, two encodings; two names that look like one.
void TestLedgerAttacks::namesThatLookAlike()
{
    const auto named = [](const QString &name) {
        return InstanceAdded{.id = hashOfText(name.toUtf8()).first(instanceIdSize),
                             .name = name,
                             .akName = {},
                             .ekDigest = {},
                             .groups = {}};
    };
    const QString composed = u"caf\u00e9"_s;
    const QString decomposed = u"cafe\u0301"_s;
    InstanceAdded one = named(composed);
    InstanceAdded other = one;
    other.name = decomposed;
    QCOMPARE(encodeAction(one), encodeAction(other));
    // bytes that hold the other form are no entry, whoever signed them
    QByteArray bytes = encodeAction(named(u"cafeXX"_s));
    bytes.replace("cafeXX", decomposed.toUtf8());
    QVERIFY(!decodeAction(bytes));
    Entry entry = nextEntry(*m_builder, one);
    entry.action = bytes;
    QCOMPARE(codeOf(*m_builder, signedBy(entry, m_builder->ada())), "ledger.unreadable"_L1);

    QCOMPARE(m_builder->add(one), ""_L1);
    for (const QString &name : {decomposed, u"CAF\u00c9"_s, u"\uff43af\u00e9"_s})
        QCOMPARE(m_builder->add(named(name)), "ledger.name-taken"_L1);
    for (const QString &name :
         {u""_s, u" www"_s, u"www\n"_s, u"a\u202eb"_s, u"a\u200bb"_s, QString(300, u'x')})
        QVERIFY(m_builder->add(named(name)) == "ledger.name"_L1
                || m_builder->add(named(name)) == "ledger.unreadable"_L1);
}

/// W-17: what was signed before stays, what comes after is not valid.
void TestLedgerAttacks::revokedOperators()
{
    const InstanceId web = m_builder->addInstance(u"web-2"_s);
    QCOMPARE(m_builder->add(m_builder->benchmark(web, "first"), m_builder->bob()), ""_L1);
    QCOMPARE(m_builder->add(OperatorRevoked{.id = m_builder->bob().id(), .reason = u"Left"_s}), ""_L1);
    QCOMPARE(currentBenchmark(m_builder->state(), web)->set.by, m_builder->bob().id());
    const BenchmarkSet second = m_builder->benchmark(web, "second");
    QCOMPARE(m_builder->add(second, m_builder->bob()), "ledger.revoked-operator"_L1);
    QCOMPARE(codeOf(*m_builder, signedBy(nextEntry(*m_builder, second), m_builder->bob())),
             "ledger.revoked-operator"_L1);
    // the key cannot come back under another name
    const OperatorRecord again{.name = u"Bert"_s, .role = Role::Approver, .key = m_builder->bob().key()};
    QCOMPARE(m_builder->add(OperatorAdded{.record = again, .reason = {}}), "ledger.key-taken"_L1);
    QVERIFY(Ledger::load(entries()).isIntact());
}

void TestLedgerAttacks::viewers()
{
    QCOMPARE(m_builder->add(RoleChanged{.id = m_builder->bob().id(), .role = Role::Viewer, .reason = {}}),
             ""_L1);
    const InstanceId web = m_builder->state().instances.begin()->first;
    QCOMPARE(m_builder->add(InstanceRenamed{.id = web, .name = u"x"_s}, m_builder->bob()), "ledger.role"_L1);
    // an approver is no administrator
    for (const Action &action : std::vector<Action>{
             RoleChanged{.id = m_builder->cho().id(), .role = Role::Administrator, .reason = {}},
             OperatorRevoked{.id = m_builder->bob().id(), .reason = u"x"_s},
             PolicySet{.group = {}, .policy = {}, .twoPerson = TwoPersonRule::Never, .reason = {}},
             SettingChanged{.key = u"a"_s, .value = {}, .reason = {}},
             LossAccepted{.lost = {}, .reason = u"x"_s}})
        QCOMPARE(m_builder->add(action, m_builder->cho()), "ledger.role"_L1);
}

void TestLedgerAttacks::strangers()
{
    const auto stranger = SoftwareKey::generate(KeyAlgorithm::EcdsaP256);
    QCOMPARE(m_builder->add(SettingChanged{.key = u"a"_s, .value = {}, .reason = {}}, *stranger),
             "ledger.unknown-operator"_L1);
}

void TestLedgerAttacks::secondFirstEntries()
{
    const auto eve = SoftwareKey::generate(KeyAlgorithm::Ed25519);
    const OperatorRecord record{.name = u"Eve"_s, .role = Role::Administrator, .key = eve->key()};
    const LedgerCreated created{.name = u"Mine"_s, .isSample = false, .administrator = record};
    QCOMPARE(codeOf(*m_builder, signedBy(nextEntry(*m_builder, created), *eve)),
             "ledger.unknown-operator"_L1);
    QCOMPARE(m_builder->add(created), "ledger.first-entry"_L1);
    QCOMPARE(m_builder->add(RequestMade{.proposal = encodeAction(created)}), "ledger.proposal"_L1);
    // a ledger does not begin with anything else, nor with another's signature
    QCOMPARE(Ledger::load(std::span(entries()).subspan(1)).problems().front().code, "ledger.sequence"_L1);
    QCOMPARE(createLedger(created, m_builder->ada(), m_builder->now()).error().code, "ledger.signature"_L1);
    LedgerCreated viewer = created;
    viewer.administrator.role = Role::Viewer;
    QCOMPARE(createLedger(viewer, *eve, m_builder->now()).error().code, "ledger.first-entry"_L1);
}

void TestLedgerAttacks::lastAdministrators()
{
    QCOMPARE(m_builder->add(OperatorRevoked{.id = m_builder->ada().id(), .reason = u"x"_s}),
             "ledger.last-administrator"_L1);
    QCOMPARE(m_builder->add(RoleChanged{.id = m_builder->ada().id(), .role = Role::Viewer, .reason = {}}),
             "ledger.last-administrator"_L1);
}

void TestLedgerAttacks::keysThatAreTaken()
{
    OperatorRecord record{.name = u"Bob again"_s, .role = Role::Approver, .key = m_builder->bob().key()};
    QCOMPARE(m_builder->add(OperatorAdded{.record = record, .reason = {}}), "ledger.key-taken"_L1);
    record = {.name = u"bob"_s, .role = Role::Approver, .key = SoftwareKey::generate({})->key()};
    QCOMPARE(m_builder->add(OperatorAdded{.record = record, .reason = {}}), "ledger.name-taken"_L1);
    record = {.name = u"Dee"_s, .role = Role::Approver, .key = {.publicKey = "no key"}};
    QCOMPARE(m_builder->add(OperatorAdded{.record = record, .reason = {}}), "ledger.key"_L1);
}

/// W-03, W-23: a decision is bound to an end of this ledger at which it was shown.
void TestLedgerAttacks::decisionsAboutWhatWasNeverThere()
{
    const InstanceId web = m_builder->addInstance(u"web-2"_s);
    BenchmarkSet set = m_builder->benchmark(web, "first");
    set.decision.shownAt = LedgerBuilder().ledger().head();
    QCOMPARE(m_builder->add(set), "ledger.shown-at"_L1);
    set.decision.shownAt = {.sequence = m_builder->state().head.sequence + 1, .hash = hashOfText("x")};
    QCOMPARE(m_builder->add(set), "ledger.shown-at"_L1);
    set = m_builder->benchmark(hashOfText("nowhere").first(instanceIdSize), "first");
    QCOMPARE(m_builder->add(set), "ledger.instance"_L1);
    const WhitelistRevoked revoked{.entries = {hashOfText("none")}, .reason = u"x"_s};
    QCOMPARE(m_builder->add(revoked), "ledger.whitelist-entry"_L1);
}

void TestLedgerAttacks::decisionsWithoutAReason()
{
    const InstanceId web = m_builder->addInstance(u"web-2"_s);
    BenchmarkSet set = m_builder->benchmark(web, "first");
    set.decision.reason = u"  "_s;
    QCOMPARE(m_builder->add(set), "ledger.reason"_L1);
    set = m_builder->benchmark(web, "first");
    set.decision.expires = m_builder->now();
    QCOMPARE(m_builder->add(set), "ledger.expired"_L1);
}

/// W-13: two operators on the same version; the second one is told.
void TestLedgerAttacks::versionsThatWereReplaced()
{
    const InstanceId web = m_builder->addInstance(u"web-2"_s);
    const BenchmarkSet bobs = m_builder->benchmark(web, "Bob's");
    const BenchmarkSet chos = m_builder->benchmark(web, "Cho's");
    QCOMPARE(m_builder->add(bobs, m_builder->bob()), ""_L1);
    QCOMPARE(m_builder->add(chos, m_builder->cho()), "ledger.stale-version"_L1);
}

void TestLedgerAttacks::restoredVersionsOfOtherContent()
{
    const InstanceId web = m_builder->addInstance(u"web-2"_s);
    QCOMPARE(m_builder->add(m_builder->benchmark(web, "first")), ""_L1);
    QCOMPARE(m_builder->add(m_builder->benchmark(web, "second")), ""_L1);
    BenchmarkRestored undo{.instance = web,
                           .version = 3,
                           .previousVersion = 2,
                           .restoredVersion = 1,
                           .benchmark = hashOfText("anything"),
                           .decision = m_builder->decision()};
    QCOMPARE(m_builder->add(undo), "ledger.restored-version"_L1);
    undo.restoredVersion = 9;
    QCOMPARE(m_builder->add(undo), "ledger.restored-version"_L1);
    undo.restoredVersion = 1;
    undo.benchmark = hashOfText("first");
    QCOMPARE(m_builder->add(undo), ""_L1);
}

void TestLedgerAttacks::attestationKeysOfOthers()
{
    const InstanceId web = m_builder->addInstance(u"web-2"_s);
    const InstanceAdded twin{.id = QByteArray(instanceIdSize, 't'),
                             .name = u"twin"_s,
                             .akName = m_builder->state().instances.at(web).akName,
                             .ekDigest = {},
                             .groups = {}};
    QCOMPARE(m_builder->add(twin), "ledger.identity"_L1);
    InstanceAdded reused = twin;
    reused.id = web;
    QCOMPARE(m_builder->add(reused), "ledger.instance-taken"_L1);
}

void TestLedgerAttacks::scopesOfNobody()
{
    WhitelistAdded added{.entries = {"one"}, .scope = {}, .decision = m_builder->decision()};
    QCOMPARE(m_builder->add(added), "ledger.scope"_L1);
    added.scope = {.kind = Scope::Kind::Everyone, .instances = {}, .groups = {u"web"_s}};
    QCOMPARE(m_builder->add(added), "ledger.scope"_L1);
    added.scope
        = {.kind = Scope::Kind::Instances, .instances = {QByteArray(instanceIdSize, 'x')}, .groups = {}};
    QCOMPARE(m_builder->add(added), "ledger.instance"_L1);
    added = {.entries = {},
             .scope = {.kind = Scope::Kind::Everyone, .instances = {}, .groups = {}},
             .decision = m_builder->decision()};
    QCOMPARE(m_builder->add(added), "ledger.nothing-decided"_L1);
}

/// W-12: the order is the sequence; a clock that was set back is noted and revives nothing.
void TestLedgerAttacks::clocksSetBack()
{
    const InstanceId web = m_builder->addInstance(u"web-2"_s);
    WhitelistAdded added{.entries = {"brief"},
                         .scope = {.kind = Scope::Kind::Everyone, .instances = {}, .groups = {}},
                         .decision = m_builder->decision()};
    added.decision.expires = m_builder->now().addDays(1);
    QCOMPARE(m_builder->add(added), ""_L1);
    const QDateTime early = m_builder->now();
    const auto counting = [&](const QDateTime &now) {
        const auto items = whitelistFor(m_builder->state(), web, effectiveTime(m_builder->state(), now));
        return items.size();
    };
    QCOMPARE(counting(early), size_t(1));
    m_builder->setNow(early.addDays(2));
    QCOMPARE(m_builder->add(InstanceRenamed{.id = web, .name = u"later"_s}), ""_L1);
    QCOMPARE(counting(early), size_t(0));
    m_builder->setNow(early.addDays(-30));
    QCOMPARE(m_builder->add(InstanceRenamed{.id = web, .name = u"earlier"_s}), ""_L1);
    QCOMPARE(m_builder->state().clockSetBack, std::vector{m_builder->state().head.sequence});
    QCOMPARE(counting(early), size_t(0));
}

void TestLedgerAttacks::entriesOfALaterVersion()
{
    Entry entry = nextEntry(*m_builder, SettingChanged{.key = u"a"_s, .value = {}, .reason = {}});
    entry.action[0] = char(std::variant_size_v<Action>);
    QCOMPARE(codeOf(*m_builder, signedBy(entry, m_builder->ada())), "ledger.newer"_L1);
}

QTEST_GUILESS_MAIN(TestLedgerAttacks)
#include "tst_ledgerattacks.moc"
