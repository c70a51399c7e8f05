// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/securebootfacts.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <array>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;

namespace {

/// Bad facts that are true of real machines, and the file that has them.
struct Known
{
    QLatin1StringView file;
    QLatin1StringView code;
};
constexpr std::array knownBad{
    Known{"snapcore_secboot--eventlog2.bin"_L1, "shim.validation-off"_L1},
    Known{"snapcore_secboot--eventlog_sb_no_shim_verification.bin"_L1, "shim.validation-off"_L1},
    Known{"openeuler-mirror_global-trust-authority--data.binary_bios_measurements"_L1, "key.test-key"_L1},
    // one event alone
    Known{"tpm2-software_tpm2-tools--event-uefivar.bin"_L1, "secure-boot.without-platform-key"_L1},
};

bool isKnown(const QString &file, QLatin1StringView code)
{
    return std::ranges::any_of(knownBad,
                               [&](const Known &known) { return known.file == file && known.code == code; });
}

} // namespace

/// Over the logs of real machines: nothing is called bad that is not.
class SecureBootCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realMachinesRaiseNoFalseAlarm()
    {
        const QStringList logs = test::realBootLogs();
        if (logs.isEmpty())
            QSKIP(test::noCorpus);
        size_t found = 0;
        for (const QString &path : logs) {
            const auto log = evidence::readLog(test::readBytes(path));
            if (!log)
                continue;
            for (const SecureBootFact &fact : secureBootFacts(*log, {}, {}).facts) {
                QCOMPARE(fact.provenance, Provenance::Unbound);
                QVERIFY(std::ranges::count(secureBootFactCodes(), fact.code) == 1);
                if (fact.rating != FactRating::Bad)
                    continue;
                const QString file = QFileInfo(path).fileName();
                QVERIFY2(isKnown(file, fact.code), qPrintable(file + u' ' + fact.code));
                ++found;
            }
        }
        QCOMPARE(found, knownBad.size());
    }
};

QTEST_GUILESS_MAIN(SecureBootCorpusTest)
#include "tst_securebootcorpus.moc"
