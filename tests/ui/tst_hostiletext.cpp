// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "core/base/safetext.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/evidencebuilder.h"
#include "tests/support/imalistbuilder.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/dialogs/message.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/review/reviewpage.h"
#include "ui/verdict/addevidencedialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace plumbline;
using namespace Qt::StringLiterals;
using tcg::EventType;
using test::EventLogBuilder;

namespace {

const QString markup = u"<table width=90000>"_s;

/// Everything that has deceived a viewer before: markup, line breaks and terminal escapes, NUL, bidirectional
/// override and isolate, zero width, byte order mark, object replacement, private use, a tag character, and
/// padding that pushes the end out of view.
QString hostile(bool withSlash = true)
{
    QString text = u"<b>VERIFIED"_s + markup + u"\r\n\t\x1b[1m\u202Egpj\u2066x\u200B\uFEFF\uFFFC\uE000"_s;
    text += QString::fromUcs4(U"\U000E0041", 1);
    if (withSlash)
        text += QChar(0) + u"</b><img src=\"file:///etc/passwd\">"_s + QString(2000, u' ');
    return text + u".evil"_s;
}

QByteArray hostileBytes()
{
    return hostile().toUtf8() + "\xff\x9b";
}

QByteArray hostileBootLog()
{
    EventLogBuilder log = EventLogBuilder::agile();
    log.event(0, EventType::SCrtmVersion, test::utf16(hostile()))
        .event(0, EventType::PostCode, hostileBytes())
        .event(1, EventType::EfiVariableBoot2, test::variableData(QUuid(), hostile(), hostileBytes()))
        .event(4, EventType::EfiAction, hostileBytes())
        .event(7, EventType::EfiVariableDriverConfig,
               test::variableData(QUuid(), u"SecureBoot"_s + hostile(), hostileBytes()))
        .event(7, EventType::EfiVariableAuthority, test::variableData(QUuid(), hostile(), hostileBytes()))
        .event(8, EventType::Ipl, "grub_cmd: " + hostileBytes(), hostileBytes())
        .event(8, EventType::Ipl, "kernel_cmdline: /vmlinuz " + hostileBytes(), hostileBytes())
        .event(9, EventType::Ipl, hostileBytes())
        .event(12, EventType::Ipl, test::utf16(hostile()))
        .event(14, EventType::Ipl, "MokList" + hostileBytes())
        .event(5, EventType(0xDEAD), hostileBytes())
        .noAction(hostileBytes())
        .separators()
        .trailing(hostileBytes());
    return log.bytes();
}

QByteArray hostileImaList()
{
    test::ImaListBuilder list;
    list.addMany(2).add(test::imaFile(hostileBytes()));
    test::ImaTestEntry unknown = test::imaFile(hostileBytes());
    unknown.templateName = "<b>VERIFIED\x1b[1m";
    list.add(unknown);
    return list.bytes();
}

} // namespace

class HostileTextTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Console> m_console;

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    [[nodiscard]] ui::ReviewPage *review() const
    {
        return m_console->window().findChild<ui::ReviewPage *>(u"reviewPage"_s);
    }

    static constexpr int widest = 1280;

    static QStringList wideWidgets(const QWidget &root)
    {
        QStringList wide;
        const QList<QWidget *> widgets = root.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && widget->minimumSizeHint().width() > widest / 4)
                wide += u"%1 (%2) %3"_s
                            .arg(widget->objectName(), QLatin1StringView(widget->metaObject()->className()))
                            .arg(widget->minimumSizeHint().width());
        }
        return wide;
    }

    /// Fails with every place that is wrong.
    void walk(const QWidget &root) const
    {
        const QStringList places = test::unsafePlaces(root, markup);
        QVERIFY2(places.isEmpty(), qPrintable(places.join(u'\n')));
        QVERIFY2(root.minimumSizeHint().width() <= widest,
                 qPrintable(u"a text made the window %1 wide: "_s.arg(root.minimumSizeHint().width())
                            + wideWidgets(root).join(u", "_s)));
    }

    void open(const QStringList &paths) const
    {
        QVERIFY(!paths.contains(QString()));
        m_console->window().openFiles(paths);
        QTRY_VERIFY_WITH_TIMEOUT(!review()->isBusy(), 60'000);
        QCoreApplication::processEvents();
    }

    /// Selects each event in turn and looks at everything again.
    void walkEveryEvent() const
    {
        auto *list = review()->findChild<QAbstractItemView *>(u"eventList"_s);
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QCoreApplication::processEvents();
            walk(m_console->window());
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// All that the event list and the field tree show of every event.
    [[nodiscard]] QString shownText() const
    {
        QString all;
        const auto *list = review()->findChild<QAbstractItemView *>(u"eventList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            for (int column = 0; column < list->model()->columnCount(); ++column)
                all += list->model()->index(row, column).data().toString() + u'\n';
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_console = std::make_unique<app::Console>(*qApp, m_folder.filePath(u"settings.ini"_s));
        m_console->makeWindow();
        m_console->window().show();
    }

    void cleanup() { m_console.reset(); }

    /// The walk itself must find each kind of fault.
    void theWalkFindsWhatIsPlanted()
    {
        QWidget root;
        auto *label = new QLabel(u"fine"_s, &root); // Qt::AutoText
        QVERIFY(!test::unsafePlaces(root, markup).isEmpty());
        label->setTextFormat(Qt::PlainText);
        QVERIFY(test::unsafePlaces(root, markup).isEmpty());
        for (const char16_t c : {u'\x1b', u'\t', u'\u202E', u'\u200B', u'\uFFFC', u'\uE000', u'\0'}) {
            label->setText(u"x"_s + QChar(c));
            QVERIFY2(!test::unsafePlaces(root, markup).isEmpty(), qPrintable(QString::number(c, 16)));
        }
        label->setText(u"fine"_s);
        root.setToolTip(u"a "_s + markup);
        QVERIFY(!test::unsafePlaces(root, markup).isEmpty());
        root.setToolTip({});
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"\u202E"_s, Qt::AccessibleTextRole);
        auto *view = new QTreeView(&root);
        view->setModel(&model);
        QVERIFY(!test::unsafePlaces(root, markup).isEmpty());
        view->setModel(nullptr);
        root.addAction(new QAction(u"\u2066"_s, &root));
        QVERIFY(!test::unsafePlaces(root, markup).isEmpty());
    }

    void bootLog()
    {
        open({write(u"boot.log"_s, hostileBootLog())});
        walkEveryEvent();
        const QString shown = shownText();
        QVERIFY(shown.contains(u"VERIFIED"_s)); // the hostile text did arrive
        QVERIFY(shown.contains(u"\u27E8U+202E\u27E9"_s));
    }

    void imaList()
    {
        open({write(u"ima"_s, hostileImaList())});
        walkEveryEvent();
        QVERIFY(shownText().contains(u"\u27E8U+202E\u27E9"_s));
    }

    void fileNames()
    {
        const QString good = write(hostile(false), hostileBootLog());
        const QString bad = write(hostile(false) + u"2"_s, hostileBytes());
        open({good, bad});
        walkEveryEvent();
        m_console->window().findChild<QAction *>(u"go_startPage"_s)->trigger(); // recent files
        walk(m_console->window());
    }

    void aFileThatCannotBeRead()
    {
        open({write(hostile(false), hostileBytes())});
        walk(m_console->window());
        open({m_folder.filePath(u"missing"_s + hostile(false))});
        walk(m_console->window());
    }

    /// Names and contents of the parts, what the checks say of them, and the dialog that adds them.
    void evidence()
    {
        test::EvidenceBuilder builder;
        builder.nonce = hostileBytes().first(32);
        const evidence::Evidence files = builder.build();
        open({write(hostile(false), hostileBootLog()), write(hostile(false) + u"q"_s, files.quote),
              write(hostile(false) + u"s"_s, files.signature),
              write(hostile(false) + u"k"_s, files.attestationKey)});
        auto *tabs = review()->findChild<QTabBar *>(u"reviewTabs"_s);
        tabs->setCurrentIndex(3);
        auto *tree = review()->findChild<QTreeView *>(u"checksTree"_s);
        QVERIFY(tree->model()->rowCount() > 0);
        tree->expandAll();
        for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
            tree->setCurrentIndex(row);
            walk(m_console->window());
        }
        models::EvidenceDraft draft = review()->evidence().evidence();
        QCOMPARE(draft.parts.size(), size_t(3));
        draft.take(hostile(), hostileBytes());
        draft.take(hostile(), builder.subjectPublicKey());
        ui::AddEvidenceDialog dialog(draft);
        dialog.show();
        walk(dialog);
    }

    void interruptedReading()
    {
        const QString settings = m_folder.filePath(u"interrupted.ini"_s);
        models::Settings(settings).beginReading({m_folder.filePath(hostile(false))});
        app::Console console(*qApp, settings);
        console.makeWindow();
        console.window().show();
        walk(console.window());
    }

    void dialogs()
    {
        for (const QString &name : {u"actionAbout"_s, u"actionShortcuts"_s, u"actionSamples"_s})
            m_console->window().findChild<QAction *>(name)->trigger();
        ui::showWarning(&m_console->window(), u"Warning"_s, safeText(hostile()));
        QVERIFY(m_console->window().findChild<QMessageBox *>(u"warningBox"_s));
        walk(m_console->window());
    }
};

QTEST_MAIN(HostileTextTest)
#include "tst_hostiletext.moc"
