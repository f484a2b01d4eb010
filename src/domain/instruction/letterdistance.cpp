#include "domain/instruction/letterdistance.h"
#include <algorithm>
#include <vector>

int letterDistance(QStringView left, QStringView right, int atMost)
{
    while (!left.empty() && !right.empty() && left.front() == right.front()) {
        left = left.sliced(1);
        right = right.sliced(1);
    }
    while (!left.empty() && !right.empty() && left.back() == right.back()) {
        left = left.chopped(1);
        right = right.chopped(1);
    }
    const auto rows = left.size();
    const auto columns = right.size();
    const int tooFar = atMost + 1;
    if (std::abs(rows - columns) > atMost)
        return tooFar;
    // Only the band of width 2 · atMost + 1 around the diagonal can stay within the limit.
    std::vector<int> above(std::size_t(columns) + 1, tooFar);
    std::vector<int> row(std::size_t(columns) + 1, tooFar);
    for (qsizetype j = 0; j <= std::min<qsizetype>(columns, atMost); ++j)
        above[std::size_t(j)] = int(j);
    for (qsizetype i = 1; i <= rows; ++i) {
        const auto from = std::max<qsizetype>(1, i - atMost);
        const auto to = std::min(columns, i + atMost);
        row[std::size_t(from) - 1] = from == 1 && i <= atMost ? int(i) : tooFar;
        int best = row[std::size_t(from) - 1];
        for (auto j = from; j <= to; ++j) {
            const auto at = std::size_t(j);
            const int same = above[at - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            const int upper = j == i + atMost ? tooFar : above[at] + 1;
            row[at] = std::min({same, upper, row[at - 1] + 1, tooFar});
            best = std::min(best, row[at]);
        }
        if (best >= tooFar)
            return tooFar;
        std::swap(above, row);
    }
    return std::min(above[std::size_t(columns)], tooFar);
}
