// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/reviewwindow.h"

#include "models/eventlog/eventlistmodel.h"
#include "ui/widgets/chain/chainview.h"
#include "ui/widgets/searchline.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

constexpr int commandLineEvent = 49; ///< of the baseline

using Window = ReviewWindow;
using Arrange = std::function<void(Window &)>;

Scene opened(const char *name, const QStringList &paths, const Arrange &arrange = {})
{
    return openedScene(u"review-"_s + QLatin1StringView(name), paths, arrange);
}

QStringList bootLog(const QString &id)
{
    return sampleFiles(id).first(1);
}

void filter(Window &window, const QString &line)
{
    auto *filter = window.findChild<ui::SearchLine *>(u"eventFilter"_s);
    filter->setText(line);
    filter->commit();
}

/// The kernel command line: the boot loader's stage, its event, the field that holds the text.
void selectCommandLine(Window &window)
{
    auto *list = window.findChild<QTableView *>(u"eventList"_s);
    auto *tree = window.findChild<QTreeView *>(u"fieldTree"_s);
    list->selectRow(commandLineEvent);
    const QModelIndex data = tree->model()->index(tree->model()->rowCount() - 1, 0);
    tree->setCurrentIndex(tree->model()->index(1, 0, data));
    tree->scrollTo(tree->currentIndex());
    window.findChild<ui::ChainView *>(u"chainView"_s)->select(evidence::Stage::BootLoaderCommands);
}

/// As if the boot log were a CCEL: its registers are then measurement registers.
void readAsCcel(Window &window)
{
    const auto *format = window.findChild<QToolButton *>(u"logFormat_0"_s);
    for (QAction *action : format->menu()->actions()) {
        if (action->data().toInt() == int(evidence::LogFormat::Ccel))
            action->trigger();
    }
    window.findChild<QTabBar *>(u"reviewTabs"_s)->setCurrentIndex(1);
}

void showTab(Window &window, int tab)
{
    window.findChild<QTabBar *>(u"reviewTabs"_s)->setCurrentIndex(tab);
}

void selectProblem(Window &window)
{
    showTab(window, 2);
    auto *list = window.findChild<QTableView *>(u"problemList"_s);
    list->setFocus();
    list->selectRow(0);
}

/// The baseline, a byte of GRUB's command line changed after it was measured.
QStringList edited()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"binary_bios_measurements"_s);
    QFile log(bootLog(u"baseline"_s).front());
    QFile file(path);
    if (!log.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return {};
    QByteArray bytes = log.readAll();
    bytes.replace("kernel_cmdline: /vmlinuz", "kernel_cmdline: /vmIinuz");
    file.write(bytes);
    return {path};
}

/// A file that is no log of any kind.
QStringList unreadable()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"photo.jpg"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("\xFF\xD8\xFF\xE0 not a log");
    return {path};
}

/// A list that takes some seconds to read.
QStringList longList()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"binary_runtime_measurements"_s);
    QFile list(sampleFiles(u"baseline"_s).last());
    QFile file(path);
    if (QFileInfo::exists(path) || !list.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return {path};
    const QByteArray entries = list.readAll();
    for (int i = 0; i < 64 * 1024 * 1024 / entries.size(); ++i)
        file.write(entries);
    return {path};
}

/// Pictured as soon as the bar with the progress is there.
Scene loading()
{
    Scene scene = opened("loading", longList());
    scene.isReady = [](QWidget &widget) {
        const auto *cancel = widget.findChild<QWidget *>(u"cancelButton"_s);
        const auto *list = widget.findChild<QTableView *>(u"eventList"_s);
        return cancel && cancel->isVisible() && list->model()->rowCount() > 0;
    };
    return scene;
}

Scene cancelled()
{
    Scene scene = loading();
    scene.name = u"review-cancelled"_s;
    const auto isLoading = scene.isReady;
    scene.isReady = [isLoading](QWidget &widget) {
        auto &window = static_cast<Window &>(widget);
        if (isLoading(widget))
            widget.findChild<QPushButton *>(u"cancelButton"_s)->click();
        return !window.page->isBusy();
    };
    return scene;
}

} // namespace

Scene openedScene(const QString &name, const QStringList &paths,
                  const std::function<void(ReviewWindow &)> &arrange)
{
    const auto isArranged = std::make_shared<bool>(false);
    return {name,
            [paths, isArranged] {
                *isArranged = false;
                auto window = std::make_unique<ReviewWindow>();
                window->openPassing(paths);
                return window;
            },
            [arrange, isArranged](QWidget &widget) {
                auto &window = static_cast<ReviewWindow &>(widget);
                const auto *list = window.findChild<QTableView *>(u"eventList"_s);
                if (window.page->isBusy()
                    || static_cast<const models::EventListModel *>(list->model())->isArranging())
                    return false;
                const bool isReady = std::exchange(*isArranged, true);
                if (!isReady && arrange)
                    arrange(window);
                return isReady;
            }};
}

QStringList sampleFiles(const QString &id)
{
    const QString folder = QStringLiteral(PLUMBLINE_SAMPLES "/") + id;
    return {folder + u"/binary_bios_measurements"_s, folder + u"/ima_binary_runtime_measurements"_s};
}

std::vector<Scene> reviewScenes()
{
    return {
        opened("empty", {}),
        opened("baseline", sampleFiles(u"baseline"_s)),
        opened("command-line", bootLog(u"baseline"_s), selectCommandLine),
        opened("registers", bootLog(u"baseline"_s), [](Window &window) { showTab(window, 1); }),
        opened("measurement-registers", bootLog(u"baseline"_s), readAsCcel),
        opened("ima", sampleFiles(u"baseline"_s).last(1)),
        opened("no-problems", bootLog(u"baseline"_s), [](Window &window) { showTab(window, 2); }),
        opened("problems", edited(), selectProblem),
        opened("tampered", sampleFiles(u"log-tampered"_s)),
        opened("filter-error", bootLog(u"baseline"_s), [](Window &window) { filter(window, u"pcr:x"_s); }),
        opened("filter-empty", bootLog(u"baseline"_s), [](Window &window) { filter(window, u"zzzz"_s); }),
        opened("failed", unreadable()),
        opened("one-failed", bootLog(u"boot-kit"_s) + unreadable()),
        loading(),
        cancelled(),
    };
}

} // namespace plumbline::test
