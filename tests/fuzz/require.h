// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

/// What must hold for any input, in every kind of build: libFuzzer keeps the input that breaks it.
inline void require(bool condition)
{
    if (!condition)
        std::abort();
}
