// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Never compiled: what tests/translations.cmake must find.
QString sample(int n)
{
    QString text = QCoreApplication::translate("Planted", "finished");
    text += QCoreApplication::translate("Planted", "never translated");
    text += QCoreApplication::translate("Planted", "offset %1");
    text += translate(QT_TRANSLATE_NOOP("Planted", "hidden from lupdate"));
    return text;
}
