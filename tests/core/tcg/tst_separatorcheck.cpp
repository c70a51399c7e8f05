// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/separatorcheck.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/problems.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray zeros(4, '\0');
const QByteArray ones(4, '\xFF');
const QByteArray error = le32(1);

QStringList check(const EventLogBuilder &builder)
{
    ProblemList problems;
    checkSeparators(builder.read(), problems);
    return codesOf(problems.take());
}

EventLogBuilder agile()
{
    return EventLogBuilder::agile();
}

} // namespace

/// The line between firmware and what comes after it, in PCR 0 to 7.
class SeparatorCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stories_data();
    void stories();
    void disguisesAreSeenInEveryBank_data();
    void disguisesAreSeenInEveryBank();
    void theMissingOneIsNamed();
    void aCutLogMissesNothing();
};

void SeparatorCheckTest::stories_data()
{
    QTest::addColumn<EventLogBuilder>("builder");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const EventLogBuilder &builder, const QStringList &codes) {
        QTest::newRow(name) << builder << codes;
    };
    row("zeros", agile().separators(), {});
    row("ones", agile().event(0, EventType::Separator, ones), {});
    row("no separator at all: an excerpt", agile().event(0, EventType::SCrtmVersion, "x"), {});
    row("error", agile().event(0, EventType::Separator, error), {u"event.separator-error"_s});
    row("error with a description", agile().event(0, EventType::Separator, "disk failed", error),
        {u"event.separator-error"_s});
    row("another value", agile().event(0, EventType::Separator, le32(2)), {u"event.separator-value"_s});
    row("another length", agile().event(0, EventType::Separator, QByteArray(5, '\0')),
        {u"event.separator-value"_s});
    row("empty", agile().event(0, EventType::Separator, ""), {u"event.separator-value"_s});
    row("twice in one PCR", agile().separators().event(7, EventType::Separator, zeros),
        {u"event.separator-repeated"_s});
    row("outside of PCR 0 to 7", agile().separators().event(12, EventType::Separator, "WBCL").repeated(), {});

    row("disguised as EV_UNUSED", agile().event(7, EventType::Unused, "x", zeros),
        {u"event.separator-disguised"_s});
    row("disguised as a blob", agile().event(0, EventType::EfiPlatformFirmwareBlob, "x", ones),
        {u"event.separator-disguised"_s});
    row("data that are four zeros", agile().event(1, EventType::EfiVariableBoot2, zeros), {});

    row("S-CRTM after it", agile().separators().event(0, EventType::SCrtmVersion, "x"),
        {u"event.after-separator"_s});
    row("policy after it", agile().separators().event(7, EventType::EfiVariableDriverConfig, "x"),
        {u"event.after-separator"_s});
    row("driver after it", agile().separators().event(2, EventType::EfiBootServicesDriver, "x", "y"),
        {u"event.after-separator"_s});
    row("authority after it", agile().separators().event(7, EventType::EfiVariableAuthority, "x"), {});
    row("authority in PCR 6 after it", agile().separators().event(6, EventType::EfiVariableAuthority, "x"),
        {u"event.after-separator"_s});
    row("application after it",
        agile().separators().event(4, EventType::EfiBootServicesApplication, "x", "y"), {});
    row("action after it", agile().separators().event(5, EventType::EfiAction, "x"), {});
    row("remark after it", agile().separators().noAction("x"), {});
    row("boot loader's PCR", agile().separators().event(8, EventType::Ipl, "x"), {});
}

void SeparatorCheckTest::stories()
{
    QFETCH(EventLogBuilder, builder);
    QFETCH(QStringList, codes);
    QCOMPARE(check(builder), codes);
}

void SeparatorCheckTest::disguisesAreSeenInEveryBank_data()
{
    QTest::addColumn<HashAlgorithm>("bank");
    QTest::addColumn<QByteArray>("value");
    for (const HashAlgorithm bank :
         {HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha384, HashAlgorithm::Sha512,
          HashAlgorithm::Sm3_256, HashAlgorithm::Sha3_256}) {
        for (const QByteArray &value : {zeros, ones, error})
            QTest::addRow("%s %s", qPrintable(hashName(bank)), value.toHex().constData()) << bank << value;
    }
}

void SeparatorCheckTest::disguisesAreSeenInEveryBank()
{
    QFETCH(HashAlgorithm, bank);
    QFETCH(QByteArray, value);
    QCOMPARE(check(EventLogBuilder::agile({bank}).event(0, EventType::PostCode, "POST CODE", value)),
             QStringList{u"event.separator-disguised"_s});
    QCOMPARE(check(EventLogBuilder::agile({bank}).event(0, EventType::PostCode, "POST CODE", value + '\0')),
             QStringList());
}

void SeparatorCheckTest::theMissingOneIsNamed()
{
    ProblemList problems;
    const EventLogBuilder builder
        = agile().event(0, EventType::Separator, zeros).event(3, EventType::EventTag, "x");
    checkSeparators(builder.read(), problems);
    const std::vector<Problem> found = problems.take();
    QCOMPARE(codesOf(found), QStringList{u"log.separator-missing"_s});
    QCOMPARE(found.front().available, 3); // the PCR
}

/// What is missing may stand in the part that is missing.
void SeparatorCheckTest::aCutLogMissesNothing()
{
    QCOMPARE(check(agile()
                       .event(0, EventType::Separator, zeros)
                       .event(3, EventType::EventTag, "x")
                       .withDataSize(99)),
             QStringList());
}

QTEST_GUILESS_MAIN(SeparatorCheckTest)
#include "tst_separatorcheck.moc"
