// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/reviewfixture.h"

#include "ui/theme/theme.h"
#include "ui/widgets/searchline.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

constexpr int longestWait = 60'000; // ms

} // namespace

ReviewFixture::ReviewFixture()
    : settings(folder.filePath(u"settings.ini"_s))
    , window(settings, samples)
    , page(new ui::ReviewPage(settings))
{
    window.addPage(page);
    window.resize(1280, 800);
    window.show();
}

bool ReviewFixture::open(const QStringList &paths)
{
    window.openPassing(paths);
    return waitUntilIdle();
}

bool ReviewFixture::waitUntilIdle() const
{
    const bool isIdle = QTest::qWaitFor([this] { return !page->isBusy(); }, longestWait);
    QCoreApplication::processEvents();
    return isIdle;
}

bool ReviewFixture::filter(const QString &line) const
{
    auto *filter = find<ui::SearchLine>("eventFilter");
    const QAbstractItemModel *model = view("eventList")->model();
    QSignalSpy arranged(model, SIGNAL(arranged()));
    filter->setText(line);
    filter->commit();
    return arranged.size() > 0 || arranged.wait(longestWait);
}

int ReviewFixture::rows() const
{
    return view("eventList")->model()->rowCount();
}

QString ReviewFixture::cell(int row, int column) const
{
    return view("eventList")->model()->index(row, column).data().toString();
}

QString ReviewFixture::write(const QString &fileName, const QByteArray &bytes) const
{
    QFile file(pathOf(fileName));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QString bootLog(const QString &sample)
{
    return u"" PLUMBLINE_SAMPLES "/%1/binary_bios_measurements"_s.arg(sample);
}

QString imaList(const QString &sample)
{
    return u"" PLUMBLINE_SAMPLES "/%1/ima_binary_runtime_measurements"_s.arg(sample);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace plumbline::test
