// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::ui::theme {

namespace {

struct Row
{
    Icon icon;
    QLatin1StringView name;
};

constexpr std::array rows{
    Row{Icon::Plumbline, "plumbline"_L1},
    Row{Icon::Open, "open"_L1},
    Row{Icon::Sample, "sample"_L1},
    Row{Icon::Instance, "instance"_L1},
    Row{Icon::StageFirmware, "stage-firmware"_L1},
    Row{Icon::StageConfiguration, "stage-configuration"_L1},
    Row{Icon::StageDrivers, "stage-drivers"_L1},
    Row{Icon::StageVendor, "stage-vendor"_L1},
    Row{Icon::StageSecureBoot, "stage-secure-boot"_L1},
    Row{Icon::StageBootManager, "stage-boot-manager"_L1},
    Row{Icon::StageMok, "stage-mok"_L1},
    Row{Icon::StageLoaderCommands, "stage-loader-commands"_L1},
    Row{Icon::StageLoaderFiles, "stage-loader-files"_L1},
    Row{Icon::StageUki, "stage-uki"_L1},
    Row{Icon::StageWindows, "stage-windows"_L1},
    Row{Icon::StageIdentity, "stage-identity"_L1},
    Row{Icon::StageRuntime, "stage-runtime"_L1},
    Row{Icon::StageDrtm, "stage-drtm"_L1},
    Row{Icon::StageOther, "stage-other"_L1},
    Row{Icon::Match, "match"_L1},
    Row{Icon::Mismatch, "mismatch"_L1},
    Row{Icon::NotApplicable, "not-applicable"_L1},
    Row{Icon::Unknown, "unknown"_L1},
    Row{Icon::Error, "error"_L1},
    Row{Icon::Warning, "warning"_L1},
    Row{Icon::Note, "note"_L1},
    Row{Icon::NotCompared, "not-compared"_L1},
    Row{Icon::NotVouchedFor, "not-vouched-for"_L1},
    Row{Icon::Copy, "copy"_L1},
    Row{Icon::Export, "export"_L1},
    Row{Icon::Filter, "filter"_L1},
    Row{Icon::Search, "search"_L1},
    Row{Icon::Hex, "hex"_L1},
    Row{Icon::Tree, "tree"_L1},
    Row{Icon::Pcr, "pcr"_L1},
    Row{Icon::Events, "events"_L1},
    Row{Icon::Cancel, "cancel"_L1},
    Row{Icon::Close, "close"_L1},
    Row{Icon::Settings, "settings"_L1},
    Row{Icon::Language, "language"_L1},
    Row{Icon::Sun, "sun"_L1},
    Row{Icon::Moon, "moon"_L1},
    Row{Icon::SystemTheme, "system-theme"_L1},
    Row{Icon::Start, "start"_L1},
    Row{Icon::Review, "review"_L1},
    Row{Icon::Recent, "recent"_L1},
    Row{Icon::File, "file"_L1},
    Row{Icon::ChevronRight, "chevron-right"_L1},
    Row{Icon::ChevronLeft, "chevron-left"_L1},
    Row{Icon::ChevronDown, "chevron-down"_L1},
    Row{Icon::ChevronUp, "chevron-up"_L1},
    Row{Icon::ArrowRight, "arrow-right"_L1},
    Row{Icon::Check, "check"_L1},
    Row{Icon::Dash, "dash"_L1},
    Row{Icon::Help, "help"_L1},
    Row{Icon::Keyboard, "keyboard"_L1},
    Row{Icon::Link, "link"_L1},
    Row{Icon::Jump, "jump"_L1},
    Row{Icon::Reload, "reload"_L1},
    Row{Icon::Zoom, "zoom"_L1},
    Row{Icon::Drop, "drop"_L1},
    Row{Icon::Columns, "columns"_L1},
    Row{Icon::ShieldCheck, "shield-check"_L1},
    Row{Icon::More, "more"_L1},
    Row{Icon::Signed, "signed"_L1},
    Row{Icon::Hint, "hint"_L1},
    Row{Icon::Unbound, "unbound"_L1},
    Row{Icon::Overview, "overview"_L1},
    Row{Icon::Exceptions, "exceptions"_L1},
    Row{Icon::Compare, "compare"_L1},
    Row{Icon::Whitelist, "whitelist"_L1},
    Row{Icon::Benchmark, "benchmark"_L1},
    Row{Icon::Ledger, "ledger"_L1},
    Row{Icon::Operators, "operators"_L1},
    Row{Icon::Lock, "lock"_L1},
    Row{Icon::Unlock, "unlock"_L1},
    Row{Icon::Add, "add"_L1},
    Row{Icon::Undo, "undo"_L1},
    Row{Icon::Unmeasured, "unmeasured"_L1},
    Row{Icon::Added, "added"_L1},
    Row{Icon::Removed, "removed"_L1},
    Row{Icon::Changed, "changed"_L1},
    Row{Icon::Moved, "moved"_L1},
    Row{Icon::Repeated, "repeated"_L1},
    Row{Icon::Swap, "swap"_L1},
};
static_assert(rows.size() == iconCount);

QByteArray drawing(Icon icon, const QColor &colour)
{
    QFile file(u":/icons/%1.svg"_s.arg(iconName(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Drawn once for each size and colour: lists paint the same few icons thousands of times.
QPixmap pixmapOf(Icon icon, QSize size, const QColor &colour)
{
    const QString key
        = u"plumbline/%1/%2/%3x%4"_s.arg(iconName(icon), colour.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(icon, colour));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine : public QIconEngine
{
public:
    Engine(Icon icon, Colour colour)
        : m_icon(icon)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rectangle, m_icon, colourIn(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(m_icon, size, colourIn(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new Engine(*this); }

private:
    [[nodiscard]] QColor colourIn(QIcon::Mode mode) const
    {
        return colour(mode == QIcon::Disabled ? Colour::TextDisabled : m_colour);
    }

    Icon m_icon;
    Colour m_colour;
};

} // namespace

QLatin1StringView iconName(Icon icon)
{
    return rows[size_t(icon)].name;
}

QIcon icon(Icon icon, Colour colour)
{
    return QIcon(new Engine(icon, colour));
}

void paintIcon(QPainter *painter, const QRectF &rectangle, Icon icon, const QColor &colour)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize size = (rectangle.size() * ratio).toSize();
    if (!size.isEmpty())
        painter->drawPixmap(rectangle, pixmapOf(icon, size, colour), QRectF(QPointF(), QSizeF(size)));
}

} // namespace plumbline::ui::theme
