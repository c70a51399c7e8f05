// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"

namespace plumbline::test {

std::vector<Scene> allScenes()
{
    std::vector<Scene> all;
    for (const auto part :
         {startScenes, dialogScenes, chainScenes, reviewScenes, verdictScenes, storeScenes, trustScenes}) {
        for (Scene &scene : part())
            all.push_back(std::move(scene));
    }
    return all;
}

} // namespace plumbline::test
