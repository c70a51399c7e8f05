// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace plumbline::models {

/// An object as JSON on one line, in UTF-8, in which every character that is invisible or moves others
/// (bidirectional, zero-width, control) stands as \uXXXX: the same data for a program, no surprise for a
/// reader.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

/// An object as an element of a YAML 1.2 sequence in block style, indented by @p indent blanks. Text is
/// always in double quotes, with the same characters escaped.
[[nodiscard]] QByteArray yamlElement(const QJsonObject &object, int indent = 0);

} // namespace plumbline::models
