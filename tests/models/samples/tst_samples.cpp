// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/openevidence.h"
#include "core/evidence/log.h"
#include "models/samples/samples.h"
#include "models/samples/sampletext.h"
#include "models/verdict/recognise.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleCanBeOpened();
    void copiesEndWithTheirOwner();
    void unknownSamplesGiveNothing();
    void badRowsAreLeftOut();
};

void SamplesTest::everySampleCanBeOpened()
{
    const Samples samples(QStringLiteral(PLUMBLINE_SAMPLES));
    QStringList ids;
    for (const Sample &sample : samples.all()) {
        ids.push_back(sample.id);
        const QStringList paths = samples.extract(sample.id);
        QCOMPARE(paths.size(), sample.files.size());
        for (const QString &path : paths) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto log = evidence::readLog(bytes);
            const bool isLog = log && log->size() > 10;
            const Recognised part = recogniseEvidence(bytes);
            if (bundle::openBundle(bytes))
                continue;
            QVERIFY2(isLog || part.nonce || part.parts.size() == 1, qPrintable(path));
        }
    }
    QCOMPARE(ids,
             QStringList({u"baseline"_s, u"kernel-update"_s, u"boot-kit"_s, u"log-tampered"_s, u"bundle"_s}));
}

void SamplesTest::copiesEndWithTheirOwner()
{
    QString path;
    {
        const Samples samples(QStringLiteral(PLUMBLINE_SAMPLES));
        path = samples.extract(u"baseline"_s).front();
        QVERIFY(QFile::exists(path));
        QCOMPARE(samples.extract(u"baseline"_s).front(), path); // once more is the same copy
    }
    QVERIFY(!QFile::exists(path));
}

void SamplesTest::unknownSamplesGiveNothing()
{
    const Samples samples(QStringLiteral(PLUMBLINE_SAMPLES));
    QVERIFY(samples.extract(u"no-such-sample"_s).isEmpty());
    QVERIFY(samples.extract(u"../baseline"_s).isEmpty());
    QVERIFY(Samples(u"/no/such/folder"_s).all().empty());
}

void SamplesTest::badRowsAreLeftOut()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"samples.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"id": "good", "files": ["a"]}, {"id": "", "files": ["a"]}, {"files": ["a"]}, 7,)"
               R"( {"id": "empty", "files": []}])");
    file.close();
    const Samples samples(folder.path());
    QCOMPARE(samples.all().size(), size_t(1));
    QCOMPARE(samples.all().front().id, u"good"_s);
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
