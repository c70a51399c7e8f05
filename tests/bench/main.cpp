// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures reading and replay in the process, and makes the inputs: what run.py calls.
#include "core/appraisal/appraisal.h"
#include "core/appraisal/bootlogreplay.h"
#include "core/appraisal/imareplay.h"
#include "core/comparison/change.h"
#include "core/comparison/measuredfiles.h"
#include "core/evidence/filereader.h"
#include "core/ima/listreader.h"
#include "core/tcg/digestrule.h"
#include "core/tcg/eventlogreader.h"
#include "tests/bench/hashlimit.h"
#include "tests/bench/inputs.h"
#include "tests/bench/signaturelimit.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/evidencebuilder.h"

#include <QFile>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plumbline;

namespace {

constexpr std::array twoBanks{HashAlgorithm::Sha1, HashAlgorithm::Sha256}; ///< as evmctl is asked for
constexpr std::array threeBanks{HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha384};

int g_sink = 0; ///< takes results, so that nothing is optimised away

QByteArray bytesOf(const QString &path)
{
    const auto bytes = evidence::readFile(path, evidence::maxLogSize);
    return bytes ? *bytes : QByteArray();
}

bool save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Everything that inspecting a boot log computes: parse, replay of all banks, digest checks.
size_t readBootLog(const QByteArray &bytes)
{
    const tcg::EventLog log
        = tcg::readEventLog(bytes, tcg::recogniseEventLog(bytes).value_or(tcg::LogKind{}));
    const appraisal::Replay replay = appraisal::replayBootLog(log);
    for (const tcg::Event &event : log.events)
        g_sink += int(tcg::checkDigest(log, event).result);
    g_sink += int(replay.banks.size());
    return log.events.size();
}

size_t readImaList(const QByteArray &bytes)
{
    const ima::List list = ima::readList(bytes, ima::ListKind::BinaryLittleEndian);
    g_sink += int(appraisal::replayImaList(list, twoBanks).problems.size());
    return list.entries.size();
}

void print(const char *name, double value)
{
    std::printf("%s %.9f\n", name, value);
}

void measureBootLog(const QByteArray &bytes, int runs)
{
    const tcg::EventLog log = tcg::readEventLog(bytes, {});
    print("events", double(log.events.size()));
    print("seconds", bench::medianTime(runs, [&] { readBootLog(bytes); }));
    print("limit", bench::medianTime(runs, [&] { g_sink += bench::hashLikeReplay(log); }));
}

void measureImaList(const QByteArray &bytes, int runs)
{
    const ima::List list = ima::readList(bytes, ima::ListKind::BinaryLittleEndian);
    print("events", double(list.entries.size()));
    print("parse", bench::medianTime(runs, [&] {
              g_sink += int(ima::readList(bytes, ima::ListKind::BinaryLittleEndian).entries.size());
          }));
    print("seconds", bench::medianTime(runs, [&] { readImaList(bytes); }));
    print("limit", bench::medianTime(runs, [&] { g_sink += bench::hashLikeReplay(list, twoBanks); }));
}

/// A boot as a fleet sends it: a log of 120 events in two banks and a quote of both, signed on P-256.
evidence::Evidence evidenceOf(const QByteArray &log)
{
    constexpr qint64 events = 120;
    test::EvidenceBuilder builder;
    builder.banks.assign(twoBanks.begin(), twoBanks.end());
    builder.bootLog = bench::withCommands(bench::onlyBanks(log, twoBanks), events);
    builder.imaList.clear();
    builder.extendFromLogs();
    return builder.build();
}

/// All that `plumblinectl verify` decides from, from the bytes: read, replayed, every check.
bool appraiseBoot(const evidence::Evidence &evidence)
{
    return appraisal::appraise(readEvidence(evidence)).verdict == appraisal::Verdict::Verified;
}

/// False where the boot is not Verified: it would be measured what is not done.
bool measureAppraisal(const QByteArray &bytes, int runs)
{
    const evidence::Evidence evidence = evidenceOf(bytes);
    const evidence::ReadEvidence read = readEvidence(evidence);
    const bench::SignatureLimit signature(read);
    const auto log = tcg::readEventLog(evidence.bootLog, {});
    if (!appraiseBoot(evidence) || !signature.verify())
        return false;
    print("events", double(log.events.size()));
    std::vector<double> times;
    std::vector<double> limits;
    std::vector<double> ratios; // of neighbours: what else runs disturbs both alike
    for (int i = 0; i < runs; ++i) {
        times.push_back(bench::timeOf([&] { g_sink += int(appraiseBoot(evidence)); }));
        limits.push_back(
            bench::timeOf([&] { g_sink += int(signature.verify()) + bench::hashLikeReplay(log); }));
        ratios.push_back(times.back() / limits.back());
    }
    print("seconds", bench::median(times));
    print("limit", bench::median(limits));
    print("ratio", bench::median(ratios));
    return true;
}

/// The files of a list, as a comparison takes them out of it.
comparison::MeasuredBoot filesOf(const QByteArray &bytes)
{
    comparison::MeasuredBoot boot;
    boot.hasImaList = true;
    if (const auto log = evidence::readLog(bytes, evidence::LogFormat::ImaBinary))
        boot.files = comparison::measuredFiles(*log, {});
    return boot;
}

size_t compareLists(const QByteArray &before, const QByteArray &after)
{
    return comparison::compare(filesOf(before), filesOf(after)).changes.size();
}

void measureComparison(const QByteArray &before, const QByteArray &after, int runs)
{
    const comparison::MeasuredBoot first = filesOf(before);
    const comparison::MeasuredBoot second = filesOf(after);
    print("events", double(first.files.size()));
    print("changes", double(compareLists(before, after)));
    print("seconds", bench::medianTime(runs, [&] { g_sink += int(compareLists(before, after)); }));
    print("compare",
          bench::medianTime(runs, [&] { g_sink += int(comparison::compare(first, second).changes.size()); }));
}

/// The list as text, for programs that compare lines: "digest path".
bool makeText(const QByteArray &bytes, const QString &path)
{
    QByteArray text;
    for (const comparison::MeasuredFile &file : filesOf(bytes).files)
        text += file.digest.value.toHex() + ' ' + file.path + '\n';
    return save(path, text);
}

/// A list and, beside it, the PCR values that evmctl compares its own with.
bool makeImaList(const QString &path, qint64 count)
{
    const QByteArray bytes = bench::imaList(count);
    const ima::List list = ima::readList(bytes, ima::ListKind::BinaryLittleEndian);
    const appraisal::Replay replay = appraisal::replayImaList(list, twoBanks);
    return save(path, bytes) && save(path + u".sha1"_s, bench::pcrFile(replay, HashAlgorithm::Sha1))
        && save(path + u".sha256"_s, bench::pcrFile(replay, HashAlgorithm::Sha256));
}

int usage()
{
    std::fputs("Usage: plumbline_bench log|ima|appraise FILE RUNS | log-once FILE | ima-once FILE\n"
               "       plumbline_bench make-log FILE COUNT TARGET | make-ima COUNT TARGET\n"
               "       plumbline_bench make-three FILE TARGET | make-text LIST TARGET\n"
               "       plumbline_bench compare LIST LIST RUNS | compare-once LIST LIST\n",
               stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.push_back(QString::fromLocal8Bit(argv[i]));
    const QString command = arguments.value(0);
    const QByteArray bytes = command == "make-ima"_L1 ? QByteArray() : bytesOf(arguments.value(1));
    if (command == "make-ima"_L1 && arguments.size() == 3)
        return makeImaList(arguments[2], arguments[1].toLongLong()) ? 0 : 1;
    if (bytes.isEmpty())
        return usage();
    if (command == "make-log"_L1 && arguments.size() == 4)
        return save(arguments[3], bench::repeatedLog(bytes, arguments[2].toLongLong())) ? 0 : 1;
    if (command == "make-three"_L1 && arguments.size() == 3)
        return save(arguments[2], bench::onlyBanks(bytes, threeBanks)) ? 0 : 1;
    if (command == "appraise"_L1 && arguments.size() == 3)
        return measureAppraisal(bytes, arguments[2].toInt()) ? 0 : 1;
    if (command == "make-text"_L1 && arguments.size() == 3)
        return makeText(bytes, arguments[2]) ? 0 : 1;
    if (command == "log"_L1 && arguments.size() == 3)
        measureBootLog(bytes, arguments[2].toInt());
    else if (command == "ima"_L1 && arguments.size() == 3)
        measureImaList(bytes, arguments[2].toInt());
    else if (command == "compare"_L1 && arguments.size() == 4)
        measureComparison(bytes, bytesOf(arguments[2]), arguments[3].toInt());
    else if (command == "compare-once"_L1 && arguments.size() == 3)
        print("changes", double(compareLists(bytes, bytesOf(arguments[2]))));
    else if (command == "log-once"_L1)
        print("events", double(readBootLog(bytes)));
    else if (command == "ima-once"_L1)
        print("events", double(readImaList(bytes)));
    else
        return usage();
    return g_sink == -1 ? 1 : 0;
}
