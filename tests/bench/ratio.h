#pragma once
#include <algorithm>
#include <cstdio>
#include <QElapsedTimer>
#include <type_traits>
#include <vector>

/// Wall time of one run of `job`, in nanoseconds; a job that returns a number has measured itself.
template <class Job>
double nsOf(Job& job)
{
    if constexpr (std::is_same_v<std::invoke_result_t<Job&>, double>) {
        return job();
    } else {
        QElapsedTimer timer;
        timer.start();
        job();
        return static_cast<double>(timer.nsecsElapsed());
    }
}

inline double medianOf(std::vector<double>& times)
{
    std::ranges::nth_element(times, times.begin() + static_cast<long>(times.size() / 2));
    return times[times.size() / 2];
}

/// Two jobs in turn, A B A B…, so that a drifting machine touches both alike; prints the ratio of their medians.
template <class Ours, class Theirs>
void printRatio(const char* name, int runs, Ours ours, Theirs theirs, double aim)
{
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < runs; ++i) {
        a.push_back(nsOf(ours));
        b.push_back(nsOf(theirs));
    }
    const double left = medianOf(a);
    const double right = medianOf(b);
    std::printf(
        "%-52s %8.2f ms against %8.2f ms  ratio %5.2f  (aim %.1f)\n", name, left / 1e6, right / 1e6, left / right, aim);
    std::fflush(stdout);
}
