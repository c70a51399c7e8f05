// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks the layering on purpose: tests/layering.cmake must name all three lines.
#pragma once

#include "models/model.h"

#include <QtWidgets/QWidget>

#include <openssl/evp.h>
