#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>

enum class MarkKind {
    FiveToTwo, ///< the one for which progress, quality and the degree of learning are defined
    Other,
};

template <>
struct Codes<MarkKind> {
    static constexpr std::array words{"five-to-two", "other"};
};

/// By which marks the school goes from a day on, and which grades have none. A standard changes both, so they are data:
/// as long as the school names no scale, grades 1 and 2 are unmarked and the others have the marks 5 to 2.
struct MarkScale {
    static constexpr auto recordKind = "mark_scale";
    Id<MarkScale> id;
    int revision = 0;
    QDate from;
    int unmarkedUpTo = 2; ///< the highest grade without marks; 0: every grade has them
    MarkKind marks = MarkKind::FiveToTwo;
};

inline QString nameOf(const MarkScale& scale)
{
    return scale.from.toString(QStringLiteral("dd.MM.yyyy"));
}

template <>
struct RecordRules<MarkScale> {
    static constexpr Act act = Act::ChangeSchool;
    /// A day is needed, and at most one scale begins on it.
    static std::optional<Refusal> whyNot(const MarkScale& scale, const RecordChange<MarkScale>& change);
};

/// The grade that a class's name begins with: «7-Б» is 7; none where it begins with no number.
std::optional<int> gradeOf(const QString& className);

/// The scales of a school, read once.
class MarkScales {
public:
    explicit MarkScales(const Ports& ports);
    explicit MarkScales(std::vector<MarkScale> scales);

    /// Whether a class has marks from 5 to 2 on that day, so that the figures of product and report are defined;
    /// otherwise they show «—». A class of unknown grade counts as marked.
    bool hasFigures(const QString& className, QDate day) const;

private:
    std::vector<MarkScale> m_scales; ///< the newest first
};
