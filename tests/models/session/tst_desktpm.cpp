// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/tpmkey.h"
#include "models/session/storedesk.h"
#include "tests/support/corpus.h"
#include "tests/support/swtpm.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline;
using namespace plumbline::models;
using plumbline::test::noSwtpm;
using plumbline::test::readBytes;
using plumbline::test::Swtpm;

/// A store on a workstation with a TPM: a software one.
class TestDeskTpm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decidesWithAKeyOfTheTpm();
    void noticesWhenEverythingIsPutBack();

private:
    [[nodiscard]] DeskOptions options(const QString &folder) const;
    [[nodiscard]] static Outcome<std::unique_ptr<Desk>> founded(const DeskOptions &options,
                                                                const QString &keyFile);

    Swtpm m_tpm;
    std::optional<trust::TpmAddress> m_address;
};

void TestDeskTpm::initTestCase()
{
    qputenv("TSS2_LOG", "all+NONE"); // a wrong passphrase is meant here
    if (!Swtpm::isInstalled())
        QSKIP(noSwtpm);
    QVERIFY2(m_tpm.start(u"sha256"_s), qPrintable(m_tpm.error()));
    m_address = trust::TpmAddress::swtpm(m_tpm.filePath(u"tpm"_s));
    QVERIFY(m_address);
}

DeskOptions TestDeskTpm::options(const QString &folder) const
{
    DeskOptions options;
    options.url = u"sqlite:"_s + folder + u"/store/plumbline.db"_s;
    options.stateFolder = folder + u"/state"_s;
    options.key = QByteArray(32, 'k');
    options.tpm = *m_address;
    options.isCounted = true;
    return options;
}

Outcome<std::unique_ptr<Desk>> TestDeskTpm::founded(const DeskOptions &options, const QString &keyFile)
{
    auto desk = StoreDesk::open(options);
    if (!desk)
        return desk;
    const NewStore store{.name = u"Tests"_s,
                         .administrator = u"Ada"_s,
                         .keyFile = keyFile,
                         .passphrase = "correct horse"_ba,
                         .isSample = false};
    if (auto created = (*desk)->createStore(store); !created)
        return Failure<SessionError>(created.error());
    return desk;
}

void TestDeskTpm::decidesWithAKeyOfTheTpm()
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"ada.key"_s);
    QVERIFY(trust::makeTpmKey(keyFile, "correct horse", *m_address));
    const auto desk = founded(options(folder.path()), keyFile);
    QVERIFY(desk);
    const auto view = (*desk)->view();
    QVERIFY(view);
    const trust::LedgerState &state = (*view)->ledger->state();
    QCOMPARE(state.operators.at((*desk)->me()).record.home, trust::KeyHome::Tpm);
    (*desk)->lock();
    QCOMPARE((*desk)->unlock(keyFile, "incorrect horse").error().code, u"key.wrong-passphrase"_s);
    QVERIFY((*desk)->unlock(keyFile, "correct horse"));
    QVERIFY((*desk)->addInstance({.name = u"web-1"_s}));
}

/// W-07: the store and all files that this workstation keeps beside it, as they were a decision ago.
void TestDeskTpm::noticesWhenEverythingIsPutBack()
{
    const QTemporaryDir folder;
    const QString heads = folder.filePath(u"state/ledger.heads"_s);
    const QString keyFile = folder.filePath(u"ada.key"_s);
    {
        const auto desk = founded(options(folder.path()), keyFile);
        QVERIFY(desk);
    }
    const QByteArray older = readBytes(heads);
    QVERIFY(!older.isEmpty());
    {
        auto desk = StoreDesk::open(options(folder.path()));
        QVERIFY(desk && (*desk)->unlock(keyFile, "correct horse"));
        QVERIFY((*desk)->addInstance({.name = u"web-1"_s}));
        QVERIFY((*(*desk)->view())->health.isSound);
    }
    {
        const auto desk = StoreDesk::open(options(folder.path()));
        QVERIFY((*(*desk)->view())->health.isSound);
    }
    QVERIFY(!trust::replacePrivateFile(heads, older));
    const auto desk = StoreDesk::open(options(folder.path()));
    QVERIFY(desk);
    QVERIFY(!(*(*desk)->view())->health.isSound);
    // without the TPM nothing would tell: the ledger is only longer than what is remembered
    DeskOptions uncounted = options(folder.path());
    uncounted.isCounted = false;
    QVERIFY((*(*StoreDesk::open(uncounted))->view())->health.isSound);
}

QTEST_GUILESS_MAIN(TestDeskTpm)
#include "tst_desktpm.moc"
