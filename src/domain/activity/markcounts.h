#pragma once
#include <optional>

/// How many pupils have which mark, and what follows from it. Nothing is divided by zero: of nobody there is no figure.
struct MarkCounts {
    int fives = 0;
    int fours = 0;
    int threes = 0;
    int twos = 0;
    int unattested = 0; ///< without a mark; they stay among all

    int all() const { return fives + fours + threes + twos + unattested; }
    std::optional<double> progress() const { return share(fives + fours + threes); } ///< per cent with 3 or better
    std::optional<double> quality() const { return share(fives + fours); } ///< per cent with 4 or better
    /// The degree of learning (СОУ): (100·n5 + 64·n4 + 36·n3 + 16·n2 + 7·unattested) / N.
    std::optional<double> degreeOfLearning() const
    {
        return all()
            ? std::optional((100.0 * fives + 64.0 * fours + 36.0 * threes + 16.0 * twos + 7.0 * unattested) / all())
            : std::nullopt;
    }
    /// Of those who have a mark.
    std::optional<double> mean() const
    {
        const int marked = all() - unattested;
        return marked ? std::optional((5.0 * fives + 4.0 * fours + 3.0 * threes + 2.0 * twos) / marked) : std::nullopt;
    }

private:
    std::optional<double> share(int some) const { return all() ? std::optional(100.0 * some / all()) : std::nullopt; }
};
