// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace plumbline::bench {

/// Seconds of processor time that this process has used, over all its threads: other programs on the machine
/// disturb it less than the time on the wall.
inline double processorTime()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

[[nodiscard]] inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// The processor time of one run, in seconds.
template <typename Run> double timeOf(Run run)
{
    const double start = processorTime();
    run();
    return processorTime() - start;
}

/// The median of the processor time of some runs, in seconds.
template <typename Run> double medianTime(int runs, Run run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(timeOf(run));
    return median(times);
}

} // namespace plumbline::bench
