// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "app/storedecisions.h"
#include "app/storefiles.h"
#include "app/storepages.h"
#include "models/samples/samplestore.h"
#include "models/session/storedesk.h"
#include "models/workstation/requestkey.h"
#include "ui/instance/instancepage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/operators/operatorspage.h"
#include "ui/overview/instancespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/review/reviewpage.h"
#include "ui/start/startpage.h"
#include "ui/theme/theme.h"
#include "ui/whitelist/whitelistpage.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plumbline::app {

using models::Settings;
using models::ThemeChoice;
using ui::theme::Scheme;

namespace {

constexpr qsizetype schemeLength = 7; ///< of "sqlite:"

} // namespace

Console::Console(QApplication &application, const QString &settingsFile)
    : m_application(application)
    , m_settings(settingsFile)
    , m_system(QApplication::palette())
{
    connect(&m_settings, &Settings::themeChanged, this, &Console::applyTheme);
    connect(&m_settings, &Settings::zoomChanged, this, &Console::applyTheme);
    connect(&m_system, &SystemScheme::schemeChanged, this, &Console::applyTheme);
}

Console::~Console() = default;

void Console::makeWindow()
{
    m_language = std::make_unique<models::Language>(m_settings);
    applyTheme();
    m_window = std::make_unique<ui::MainWindow>(m_settings, m_samples);
    auto *start = new ui::StartPage(m_settings, m_samples);
    auto *review = new ui::ReviewPage(m_settings);
    makePages();
    for (ui::Page *page :
         std::initializer_list<ui::Page *>{start, m_instances, review, m_whitelist, m_ledger, m_operators})
        m_window->addPage(page);
    connectStore(start);
    connect(review, &ui::ReviewPage::openRequested, m_window.get(), &ui::MainWindow::askAndOpen);
    connect(start, &ui::StartPage::openRequested, m_window.get(), &ui::MainWindow::askAndOpen);
    connect(start, &ui::StartPage::filesRequested, m_window.get(), &ui::MainWindow::openFiles);
    connect(start, &ui::StartPage::storyRequested, m_window.get(), &ui::MainWindow::showSamples);
    connect(start, &ui::StartPage::sampleRequested, m_window.get(), &ui::MainWindow::openSample);
}

void Console::makePages()
{
    m_instances = new ui::InstancesPage;
    m_whitelist = new ui::WhitelistPage;
    m_ledger = new ui::LedgerPage;
    m_operators = new ui::OperatorsPage;
    m_decisions = new StoreDecisions(m_session, *m_window);
    m_files = new StoreFiles(m_session, *m_decisions, *m_window);
    m_pages = std::make_unique<StorePages>(m_session, *m_instances, *m_whitelist, *m_ledger, *m_operators);
}

void Console::connectStore(ui::StartPage *start)
{
    ui::MainWindow *window = m_window.get();
    ui::OverviewPage &overview = m_instances->overview();
    ui::InstancePage &instance = m_instances->instance();
    const auto add = [this] {
        m_window->showPage(m_instances);
        needStore();
        m_files->askAndAddInstance();
    };
    const auto unlock = [this] {
        needStore();
        m_decisions->unlock();
    };
    const auto firstStart = [this] {
        needStore();
        m_decisions->firstStart();
    };
    connect(start, &ui::StartPage::instanceRequested, this, add);
    connect(start, &ui::StartPage::sampleStoreRequested, this, &Console::openSampleStore);
    connect(window, &ui::MainWindow::addInstanceRequested, this, add);
    connect(window, &ui::MainWindow::ownStoreRequested, this, [this] {
        m_window->showPage(m_instances);
        openOwnStore();
    });
    connect(window, &ui::MainWindow::sampleStoreRequested, this, &Console::openSampleStore);
    connect(window, &ui::MainWindow::unlockRequested, m_decisions, unlock);
    connect(&overview, &ui::OverviewPage::addRequested, this, add);
    connect(&overview, &ui::OverviewPage::filesDropped, this, [this](const QStringList &paths) {
        needStore();
        m_files->addInstance(paths);
    });
    connect(&overview, &ui::OverviewPage::sampleStoreRequested, this, &Console::openSampleStore);
    connect(m_files, &StoreFiles::instanceAdded, m_pages.get(), &StorePages::showInstance);
    connect(&instance, &ui::InstancePage::addEvidenceRequested, m_files,
            [this] { m_files->askAndAddBoot(m_pages->instance()); });
    connect(&instance, &ui::InstancePage::confirmBenchmarkRequested, m_decisions,
            [this] { m_decisions->confirmBenchmark(m_pages->instance()); });
    connect(&instance, &ui::InstancePage::approveRequested, m_decisions,
            [this] { m_decisions->approveChanges(m_pages->instance()); });
    connect(&instance, &ui::InstancePage::benchmarksRequested, m_whitelist, [this] {
        m_whitelist->showInstance(m_pages->instance());
        m_window->showPage(m_whitelist);
    });
    connect(m_whitelist, &ui::WhitelistPage::restoreRequested, m_decisions,
            &StoreDecisions::restoreBenchmark);
    connect(m_whitelist, &ui::WhitelistPage::revokeRequested, m_decisions, &StoreDecisions::revokeEntry);
    connect(m_ledger, &ui::LedgerPage::exportRequested, m_decisions, &StoreDecisions::exportLedger);
    connect(m_ledger, &ui::LedgerPage::importRequested, m_decisions, &StoreDecisions::importLedger);
    connect(m_operators, &ui::OperatorsPage::firstStartRequested, m_decisions, firstStart);
    connect(m_operators, &ui::OperatorsPage::unlockRequested, m_decisions, unlock);
    connect(m_operators, &ui::OperatorsPage::lockRequested, &m_session, &models::Session::lock);
    connect(m_operators, &ui::OperatorsPage::addRequested, m_decisions, &StoreDecisions::addOperator);
    connect(m_operators, &ui::OperatorsPage::revokeRequested, m_decisions, &StoreDecisions::revokeOperator);
    connect(m_operators, &ui::OperatorsPage::answerRequested, m_decisions, &StoreDecisions::answer);
    connect(m_operators, &ui::OperatorsPage::exportRequested, m_decisions, &StoreDecisions::exportRequest);
    connect(m_operators, &ui::OperatorsPage::importRequested, m_decisions, &StoreDecisions::importAnswer);
    connect(&m_session, &models::Session::changed, this, &Console::markStore);
    connect(&m_settings, &Settings::languageChanged, m_pages.get(), &StorePages::refresh);
    connect(&m_settings, &Settings::languageChanged, this, &Console::markStore);
}

/// Nobody may take samples for their own machines.
void Console::markStore()
{
    const bool isSample = m_session.view()->state().isSample;
    m_window->setMark(isSample ? tr("Sample store") : QString(),
                      isSample ? tr("Sample store: these are no machines of yours. Decide what you like; the "
                                    "password of its administrator is: %1")
                                     .arg(QString::fromLatin1(models::samplePassphrase()))
                               : QString());
}

bool Console::hasOwnStore() const
{
    return QFileInfo::exists(store::defaultStoreUrl(models::dataFolder()).mid(schemeLength));
}

/// The own store where none is open: it was not there at the start, or else it would be.
void Console::needStore()
{
    if (m_session.state() == models::Session::State::Closed)
        openOwnStore();
}

void Console::openOwnStore()
{
    m_session.open({});
}

void Console::openSampleStore()
{
    m_window->showPage(m_instances);
    const QString folder = models::dataFolder() + u"/samples"_s;
    const QString url = u"sqlite:"_s + folder + u"/plumbline.db"_s;
    m_session.openDesk(url, [url, folder]() -> models::Outcome<std::unique_ptr<models::Desk>> {
        const auto options = models::workstationDesk(url);
        if (!options)
            return Failure<models::SessionError>(options.error());
        auto desk = models::StoreDesk::open(*options);
        if (!desk || !(*desk)->isEmpty())
            return desk;
        const models::Samples samples;
        const auto filled = models::fillSampleStore(**desk, samples, models::sampleKeyFile());
        return filled ? std::move(desk) : Failure<models::SessionError>(filled.error());
    });
}

void Console::applyTheme()
{
    Scheme scheme = m_system.scheme();
    if (m_settings.theme() != ThemeChoice::System)
        scheme = m_settings.theme() == ThemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    ui::theme::apply(m_application, scheme, m_settings.zoom());
}

} // namespace plumbline::app
