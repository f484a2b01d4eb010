#pragma once
#include <QDate>

/// Days from `from` up to but not including `until`; a null `until` means "still". Screens show the last day instead.
struct Span {
    QDate from;
    QDate until;

    bool contains(QDate day) const { return from.isValid() && from <= day && (until.isNull() || day < until); }
    bool overlaps(const Span& other) const
    {
        return (until.isNull() || other.from < until) && (other.until.isNull() || from < other.until);
    }
    bool backwards() const { return !until.isNull() && until <= from; }
    QDate lastDay() const { return until.isNull() ? QDate() : until.addDays(-1); }

    /// The span that ends with the given last day (null: open).
    static Span through(QDate first, QDate last) { return {first, last.isNull() ? QDate() : last.addDays(1)}; }
    friend bool operator==(const Span&, const Span&) = default;
};
