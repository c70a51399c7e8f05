// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/infodialog.h"

namespace plumbline::ui {

/// The shortcuts of a window, read from its actions whenever they are shown.
class ShortcutsDialog : public InfoDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *window);

protected:
    void retranslate() override;

private:
    QWidget *m_list = nullptr;
};

} // namespace plumbline::ui
