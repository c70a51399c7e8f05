// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

static void initialiseResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace plumbline::ui::theme {

namespace {

Scheme currentScheme = Scheme::Light;
int currentZoom = 100;

QPalette makePalette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, Colour active, Colour disabled) {
        palette.setColor(QPalette::All, role, colour(active));
        palette.setColor(QPalette::Disabled, role, colour(disabled));
    };
    set(QPalette::Window, Colour::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Text, Colour::TextDisabled);
    set(QPalette::Base, Colour::Surface, Colour::Window);
    set(QPalette::AlternateBase, Colour::Sunken, Colour::Sunken);
    set(QPalette::Text, Colour::Text, Colour::TextDisabled);
    set(QPalette::PlaceholderText, Colour::TextMuted, Colour::TextDisabled);
    set(QPalette::Button, Colour::Surface, Colour::Window);
    set(QPalette::ButtonText, Colour::Text, Colour::TextDisabled);
    set(QPalette::BrightText, Colour::OnAccent, Colour::OnAccent);
    set(QPalette::Light, Colour::Raised, Colour::Raised);
    set(QPalette::Midlight, Colour::Hover, Colour::Hover);
    set(QPalette::Mid, Colour::Border, Colour::Border);
    set(QPalette::Dark, Colour::BorderStrong, Colour::BorderStrong);
    set(QPalette::Shadow, Colour::BorderStrong, Colour::BorderStrong);
    set(QPalette::Highlight, Colour::Selection, Colour::Hover);
    set(QPalette::HighlightedText, Colour::OnSelection, Colour::TextDisabled);
    set(QPalette::Link, Colour::AccentText, Colour::TextDisabled);
    set(QPalette::LinkVisited, Colour::AccentText, Colour::TextDisabled);
    set(QPalette::ToolTipBase, Colour::Raised, Colour::Raised);
    set(QPalette::ToolTipText, Colour::Text, Colour::Text);
    return palette;
}

} // namespace

void apply(QApplication &application, Scheme scheme, int zoomPercent)
{
    static const bool once = [] {
        initialiseResources();
        findFonts();
        QApplication::setStyle(new Style);
        return true;
    }();
    Q_UNUSED(once)
    currentScheme = scheme;
    currentZoom = zoomPercent;
    const QPalette palette = makePalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(font(Type::Body));
    QToolTip::setFont(font(Type::Body));
    application.setStyleSheet(makeStyleSheet());
}

Scheme scheme()
{
    return currentScheme;
}

QColor colour(Colour wanted)
{
    return colour(wanted, currentScheme);
}

QFont font(Type type)
{
    return makeFont(type, currentZoom);
}

} // namespace plumbline::ui::theme
