#include "domain/activity/markscale.h"
#include <algorithm>

std::optional<Refusal> RecordRules<MarkScale>::whyNot(const MarkScale& scale, const RecordChange<MarkScale>& change)
{
    using namespace Qt::StringLiterals;
    if (!scale.from.isValid())
        return Refusal{Rule::Required, {}, u"from_on"_s};
    if (scale.unmarkedUpTo < 0 || scale.unmarkedUpTo > 11)
        return Refusal{Rule::OutOfRange, {0, 11}, u"unmarked_up_to"_s};
    for (const auto& other : change.ports.of<MarkScale>().where({{&MarkScale::from, scale.from}}))
        if (other.id != scale.id)
            return Refusal{Rule::Duplicate, {nameOf(scale)}, u"from_on"_s};
    return std::nullopt;
}

std::optional<int> gradeOf(const QString& className)
{
    const auto name = className.trimmed();
    int grade = 0;
    qsizetype at = 0;
    for (; at < name.size() && at < 2 && name[at] >= u'0' && name[at] <= u'9'; ++at)
        grade = grade * 10 + name[at].digitValue();
    return at > 0 ? std::optional(grade) : std::nullopt;
}

MarkScales::MarkScales(const Ports& ports)
    : MarkScales(ports.of<MarkScale>().all())
{
}

MarkScales::MarkScales(std::vector<MarkScale> scales)
    : m_scales(std::move(scales))
{
    std::ranges::sort(m_scales, std::greater(), &MarkScale::from);
}

bool MarkScales::hasFigures(const QString& className, QDate day) const
{
    const auto found = std::ranges::find_if(m_scales, [&](const MarkScale& scale) { return scale.from <= day; });
    const auto scale = found == m_scales.end() ? MarkScale{} : *found;
    return scale.marks == MarkKind::FiveToTwo
        && gradeOf(className).value_or(scale.unmarkedUpTo + 1) > scale.unmarkedUpTo;
}
