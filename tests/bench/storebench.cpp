// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the store: what run.py calls. Each command works in an empty FOLDER and prints "name value" lines.
#include "core/appraisal/appraisal.h"
#include "core/bundle/openedevidence.h"
#include "core/evidence/filereader.h"
#include "core/store/openstore.h"
#include "core/store/tables.h"
#include "core/tcg/eventlogreader.h"
#include "core/trust/judgement.h"
#include "tests/bench/stopwatch.h"
#include "tests/core/store/manyboots.h"
#include "tests/support/rawdatabase.h"

#include <QStringList>
#include <QtEndian>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plumbline;

namespace {

constexpr int instanceCount = 100;

void print(const char *name, double value)
{
    std::printf("%s %.9f\n", name, value);
    std::fflush(stdout);
}

double wallTime()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

/// Ends the program where something did not work: then there is nothing to measure.
template <typename T> T need(store::StoreResult<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", problemFrom(result.error()).code.data(),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The sample's evidence; boots differ from it in the load addresses of their logs.
struct Sample
{
    std::vector<bundle::Member> members;
    qint64 addressOffset = 0;

    explicit Sample(const QString &folder)
    {
        for (const auto &[name, file] : {std::pair("boot-log.bin", u"binary_bios_measurements"_s),
                                         {"ima.bin", u"ima_binary_runtime_measurements"_s},
                                         {"quote.bin", u"quote.msg"_s},
                                         {"signature.bin", u"quote.sig"_s},
                                         {"pcrs.bin", u"quote.pcrs"_s},
                                         {"ak.pub", u"ak.tpm2b"_s}})
            members.push_back(
                {name,
                 evidence::readFile(folder + u'/' + file, evidence::maxLogSize).value_or(QByteArray())});
        const tcg::EventLog log = tcg::readEventLog(members[0].bytes, {});
        for (const tcg::Event &event : log.events) {
            if (event.claimedType == tcg::EventType::EfiBootServicesApplication)
                addressOffset = event.data.offset;
        }
    }

    [[nodiscard]] store::NewBoot boot(int number, int instances) const
    {
        store::NewBoot boot{.instance = test::manyInstance(number % instances).id,
                            .collectedAt = QDateTime::fromSecsSinceEpoch(number, Qt::UTC),
                            .parts = members};
        qToLittleEndian(quint64(number) << 12, boot.parts[0].bytes.data() + addressOffset);
        return boot;
    }
};

/// Reads and checks evidence, and takes it apart.
std::pair<comparison::MeasuredBoot, appraisal::Appraisal> measured(const std::vector<bundle::Member> &members)
{
    bundle::OpenedEvidence opened;
    for (const bundle::Member &member : members)
        addPart(opened, *bundle::roleOfMember(member.name), member.bytes);
    const auto read = evidence::readEvidence(opened.evidence);
    auto appraisal = appraisal::appraise(read);
    auto boot = trust::provenPart(comparison::measuredBoot(read, appraisal));
    return {std::move(boot), std::move(appraisal)};
}

/// What one boot comes to, held against a benchmark. How many change sets there are.
size_t judged(const std::vector<bundle::Member> &members, const comparison::MeasuredBoot &benchmark)
{
    const auto [boot, appraisal] = measured(members);
    const trust::Standard standard{.benchmark = &benchmark};
    return trust::judge(boot, trust::findingsOf(appraisal), standard).changeSets.size();
}

store::StoredAppraisal appraisalOf(const store::Boot &boot)
{
    return {.boot = boot.number,
            .instance = boot.instance,
            .verifier = u"0.1.0"_s,
            .rules = QByteArray(32, 'r'),
            .details = QByteArray(300, 'd'),
            .appraisedAt = boot.collectedAt};
}

/// One transaction for each boot, as boots come in.
void storeBoots(store::Store &store, const Sample &sample, int count, int instances)
{
    for (int number = 0; number < count; ++number) {
        need(store.transaction([&]() -> store::StoreResult<void> {
            const auto boot = store.addBoot(sample.boot(number, instances));
            if (!boot)
                return store::fail(boot.error());
            return store.putAppraisal(appraisalOf(*boot));
        }));
    }
}

void addInstances(store::Store &store, int count)
{
    need(store.transaction([&] {
        store::StoreResult<void> done;
        for (int number = 0; done && number < count; ++number)
            done = store.addInstance(test::manyInstance(number));
        return done;
    }));
}

/// The peer: the rows of the store that was filled, put by SQLite alone into an empty copy of its tables, in
/// as many transactions.
std::pair<double, double> insertRaw(const QString &from, const QString &to, int transactions)
{
    test::RawDatabase source(from);
    test::RawDatabase target(to);
    target.runScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    struct Insertion
    {
        QString sql;
        std::vector<test::RawDatabase::Row> rows;
    };
    std::vector<Insertion> insertions;
    for (const store::Table *table : {&store::blobsTable, &store::bootsTable, &store::appraisalsTable}) {
        const auto sql
            = source.run(u"SELECT sql FROM sqlite_schema WHERE name = ?"_s, {QString(table->name)});
        target.run(sql[0][0].toString());
        insertions.push_back({insertSql(*table), source.run(selectSql(*table))});
    }
    const double processor = bench::processorTime();
    const double wall = wallTime();
    for (int i = 0; i < transactions; ++i) {
        target.run(u"BEGIN IMMEDIATE"_s);
        for (const auto &[sql, rows] : insertions) {
            const size_t share = rows.size() * size_t(i + 1) / size_t(transactions);
            for (size_t row = rows.size() * size_t(i) / size_t(transactions); row < share; ++row)
                target.run(sql, rows[row]);
        }
        target.run(u"COMMIT"_s);
    }
    return {bench::processorTime() - processor, wallTime() - wall};
}

int measureBoots(const Sample &sample, int count, const QString &folder)
{
    const comparison::MeasuredBoot benchmark = measured(sample.members).first;
    size_t changes = 0;
    double processor = bench::processorTime();
    for (int number = 0; number < count; ++number)
        changes += judged(sample.boot(number, instanceCount).parts, benchmark);
    print("changes", double(changes));
    print("judging", bench::processorTime() - processor);
    const QString path = folder + u"/boots/store.db"_s;
    {
        const auto store = need(store::openStore(u"sqlite:"_s + path));
        addInstances(*store, instanceCount);
        processor = bench::processorTime();
        const double wall = wallTime();
        storeBoots(*store, sample, count, instanceCount);
        print("storing", bench::processorTime() - processor);
        print("storing-wall", wallTime() - wall);
    }
    const auto [rawProcessor, rawWall] = insertRaw(path, folder + u"/raw.db"_s, count);
    print("raw", rawProcessor);
    print("raw-wall", rawWall);
    return 0;
}

int measureOpening(int count, const QString &folder)
{
    const QString path = folder + u"/many/store.db"_s;
    const QString url = u"sqlite:"_s + path;
    need(store::openStore(url));
    if (!test::addManyBoots(path, instanceCount, count))
        return 1;
    size_t found = 0;
    print("opening", bench::medianTime(5, [&] {
              const auto store = need(store::openStore(url));
              need(store->sealState());
              need(store->ledgerHead());
              found += need(store->latestBoots()).size();
          }));
    // The peer: SQLite opens the file and finds each instance's newest boot.
    print(
        "raw", bench::medianTime(5, [&] {
            test::RawDatabase database(path);
            found
                += database
                       .run(
                           u"SELECT b.*, a.* FROM instances i JOIN boots b ON b.number = (SELECT MAX(number) "
                           "FROM boots n WHERE n.instance = i.id) JOIN appraisals a ON a.boot = b.number"_s)
                       .size();
        }));
    return found == 10 * size_t(instanceCount) ? 0 : 1;
}

int measureWhatIf(const Sample &sample, int count, const QString &folder)
{
    const auto store = need(store::openStore(u"sqlite:"_s + folder + u"/fleet/store.db"_s));
    addInstances(*store, count);
    need(store->transaction([&] {
        storeBoots(*store, sample, count, count);
        return store::StoreResult<void>();
    }));
    const comparison::MeasuredBoot benchmark = measured(sample.members).first;
    double processor = bench::processorTime();
    qsizetype bytes = 0;
    for (const store::AppraisedBoot &boot : need(store->latestBoots())) {
        for (const bundle::Member &member : need(store->evidence(boot.boot)))
            bytes += member.bytes.size();
    }
    print("reading", bench::processorTime() - processor);
    processor = bench::processorTime();
    size_t boots = 0;
    for (const store::AppraisedBoot &boot : need(store->latestBoots())) {
        bytes += qsizetype(judged(need(store->evidence(boot.boot)), benchmark));
        ++boots;
    }
    print("whatif", bench::processorTime() - processor);
    print("boots", double(boots));
    return bytes > 0 && boots == size_t(count) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.push_back(QString::fromLocal8Bit(argv[i]));
    const QString command = arguments.value(0);
    const int count = arguments.value(1).toInt();
    if (command == "boots"_L1 && arguments.size() == 4)
        return measureBoots(Sample(arguments[3]), count, arguments[2]);
    if (command == "open"_L1 && arguments.size() == 3)
        return measureOpening(count, arguments[2]);
    if (command == "whatif"_L1 && arguments.size() == 4)
        return measureWhatIf(Sample(arguments[3]), count, arguments[2]);
    std::fputs("Usage: plumbline_storebench boots COUNT FOLDER SAMPLE | open COUNT FOLDER\n"
               "       plumbline_storebench whatif COUNT FOLDER SAMPLE\n",
               stderr);
    return 1;
}
