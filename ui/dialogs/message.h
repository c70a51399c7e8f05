// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace plumbline::ui {

/// Says that something did not work, without waiting for the answer. Both texts are shown to the letter;
/// evidence in them must be safe already.
void showWarning(QWidget *window, const QString &title, const QString &text);

} // namespace plumbline::ui
