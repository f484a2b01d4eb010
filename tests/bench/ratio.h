#pragma once
#include <algorithm>
#include <cstdio>
#include <QElapsedTimer>
#include <vector>

/// Median wall time of one run of `job`, in nanoseconds.
template <class Job>
double medianNs(int runs, Job job)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        job();
        times.push_back(static_cast<double>(timer.nsecsElapsed()));
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return times[static_cast<size_t>(runs) / 2];
}

/// Two jobs in turn, A B A B…, so that a drifting machine touches both alike; prints the ratio of their medians.
template <class Ours, class Theirs>
void printRatio(const char* name, int runs, Ours ours, Theirs theirs, double bound)
{
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < runs; ++i) {
        a.push_back(medianNs(1, ours));
        b.push_back(medianNs(1, theirs));
    }
    const auto median = [](std::vector<double>& times) {
        std::ranges::nth_element(times, times.begin() + static_cast<long>(times.size() / 2));
        return times[times.size() / 2];
    };
    const double left = median(a);
    const double right = median(b);
    std::printf("%-44s %8.2f ms against %8.2f ms  ratio %5.2f  (bound %.1f)\n", name, left / 1e6, right / 1e6,
        left / right, bound);
}
