// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/provenancetext.h"
#include "models/text/securebootfacttext.h"

#include <QTest>

#include <set>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;
using appraisal::FactRating;
using appraisal::Provenance;
using appraisal::SecureBootFact;

class SecureBootFactTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsTexts()
    {
        std::set<QLatin1StringView> codes;
        for (const QLatin1StringView code : appraisal::secureBootFactCodes()) {
            QVERIFY2(codes.insert(code).second, code.data());
            QVERIFY2(hasSecureBootFactText(code), code.data());
            QVERIFY2(!secureBootFactArea(code).isEmpty(), code.data());
            const QString text = secureBootFactText({.code = code});
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'{'), code.data());
        }
        QVERIFY(!hasSecureBootFactText("no.such-code"_L1));
    }

    void valuesAreFilledInOnceAndMadeSafe()
    {
        const SecureBootFact fact{.code = "key.certificate"_L1,
                                  .parameters
                                  = {{"database"_L1, u"{commonName}"_s}, {"commonName"_L1, u"a\u202Eb"_s}}};
        const QString text = secureBootFactText(fact);
        QVERIFY(text.startsWith(u"{commonName} holds"_s));
        QVERIFY(!text.contains(u'\u202E'));
    }

    void optionalPartsNeedTheirValue()
    {
        SecureBootFact fact{.code = "image.revoked"_L1,
                            .parameters = {{"date"_L1, u"2025-10-14"_s}, {"path"_L1, QString()}}};
        QCOMPARE(secureBootFactText(fact),
                 u"A program was started that the reference of 2025-10-14 revokes."_s);
        fact.parameters.back().value = u"\\EFI\\shimx64.efi"_s;
        QVERIFY(secureBootFactText(fact).endsWith(u"The log calls it \\EFI\\shimx64.efi."_s));
        fact.parameters.front().value.clear();
        QVERIFY(secureBootFactText(fact).contains(u"the reference of an unknown date"_s));
    }

    void adviceIsGivenWhereThereIsSomethingToDo()
    {
        QVERIFY(secureBootFactAdvice({.code = "secure-boot.on"_L1}).isEmpty());
        QVERIFY(secureBootFactAdvice({.code = "shim.validation-off"_L1}).contains(u"mokutil"_s));
    }

    void wordsAreStable()
    {
        QCOMPARE(factRatingId(FactRating::Bad), "bad"_L1);
        QCOMPARE(secureBootStateId(appraisal::SecureBootState::On), "on"_L1);
        QCOMPARE(provenanceId(Provenance::Signed), "signed"_L1);
        QCOMPARE(provenanceId(Provenance::Bound), "bound"_L1);
        QCOMPARE(provenanceId(Provenance::Hint), "hint"_L1);
        QCOMPARE(provenanceId(Provenance::Unbound), "unbound"_L1);
        QVERIFY(provenanceSentence(Provenance::Unbound).contains(u"claim"_s));
    }
};

QTEST_GUILESS_MAIN(SecureBootFactTextTest)
#include "tst_securebootfacttext.moc"
