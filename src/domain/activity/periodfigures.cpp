#include "domain/activity/periodfigures.h"
#include "domain/grouped.h"
#include "domain/material/material.h"
#include "domain/meeting/agenda.h"
#include "domain/office/authority.h"
#include "domain/report/figurecount.h"

using namespace Qt::StringLiterals;

namespace {
class Figures {
public:
    Figures(const Ports& ports, Id<Association> association, const Span& days)
        : m_ports(ports)
        , m_association(association)
        , m_days(days)
        , m_today(Authority(ports).today())
    {
    }

    std::vector<ReportFigure> all()
    {
        meetings();
        visits();
        results();
        development();
        return std::move(m_figures);
    }

private:
    template <class T>
    std::vector<T> recordsOf() const
    {
        return evidenceOf<T>(m_ports, m_association, m_days);
    }
    template <class... Args>
    void count(Args&&... args)
    {
        m_figures.push_back(countOf(std::forward<Args>(args)...));
    }
    bool isWithin(QDate day) const { return day.isValid() && m_days.contains(day); }

    void meetings()
    {
        const std::optional<Id<Association>> association = m_association;
        auto meetings = m_ports.of<Meeting>().where({{&Meeting::association, association},
            notBefore(&Meeting::heldOn, m_days.from), before(&Meeting::heldOn, m_days.until)});
        std::erase_if(meetings, [this](const Meeting& meeting) { return meeting.heldOn > m_today; });
        std::ranges::stable_sort(meetings, {}, &Meeting::heldOn);
        const auto ids = valuesOf(meetings, &Meeting::id);
        count(u"meetings"_s, meetings);
        attendance(meetings, Grouped(m_ports, &Attendance::meeting, ids));
        const Grouped decisions(m_ports, &Decision::meeting, ids);
        const auto of = [&](const QString& key, auto wanted) {
            ReportFigure figure{.key = key};
            for (const auto& meeting : meetings)
                for (const auto& decision : decisions[meeting.id])
                    if (wanted(decision)) // opened where it stands: in its meeting
                        figure.records.push_back({kindOf<Meeting>(), meeting.id.value, decision.text,
                            decision.doneOn.isValid() ? decision.doneOn : decision.dueOn});
            figure.number = double(figure.records.size());
            m_figures.push_back(std::move(figure));
        };
        const auto isDone
            = [this](const Decision& decision) { return decision.doneOn.isValid() && decision.doneOn < m_days.until; };
        of(u"decisions"_s, [](const Decision&) { return true; });
        of(u"decisions-done"_s, isDone);
        of(u"decisions-undone"_s, [isDone](const Decision& decision) { return !isDone(decision); });
    }
    void attendance(const std::vector<Meeting>& meetings, const Grouped<Attendance, Id<Meeting>>& attendances)
    {
        ReportFigure share{.key = u"attendance"_s};
        double came = 0;
        double asked = 0;
        for (const auto& meeting : meetings) {
            const auto& each = attendances[meeting.id];
            if (each.empty())
                continue;
            came += double(std::ranges::count_if(each, &Attendance::present));
            asked += double(each.size());
            share.records.push_back(figureRecordOf(meeting));
        }
        if (asked > 0)
            share.number = 100.0 * came / asked;
        m_figures.push_back(std::move(share));
    }

    void visits()
    {
        auto visits = recordsOf<Visit>();
        std::erase_if(
            visits, [this](const Visit& each) { return each.isAhead(m_today) || each.topic.trimmed().isEmpty(); });
        const auto isOf = [](VisitKind kind) { return [kind](const Visit& each) { return each.kind == kind; }; };
        count(u"visits"_s, visits);
        count(u"mutual-visits"_s, visits, isOf(VisitKind::Mutual));
        count(u"open-lessons"_s, visits, isOf(VisitKind::OpenLesson));
        count(u"visit-breaches"_s, visits, &Visit::isBreach);
        count(u"consultations"_s, recordsOf<Consultation>());
    }

    void results()
    {
        const auto tests = recordsOf<CheckTest>();
        const auto hours = recordsOf<Coverage>();
        count(u"check-tests"_s, tests);
        m_figures.push_back(shareOf(u"progress"_s, tests, &MarkCounts::progress));
        m_figures.push_back(shareOf(u"quality"_s, tests, &MarkCounts::quality));
        count(u"coverage-lags"_s, hours, [](const Coverage& each) { return each.lag() > 0; });
        count(u"coverage-uncorrected"_s, hours, &Coverage::isUncorrected);
    }

    void development()
    {
        const auto courses = recordsOf<Course>();
        auto hours = countOf(u"course-hours"_s, courses);
        hours.number = 0;
        for (const auto& course : courses)
            *hours.number += course.hours;
        count(u"courses"_s, courses);
        m_figures.push_back(std::move(hours));
        const auto assigned = recordsOf<Assignment>();
        count(u"assignments"_s, assigned);
        count(
            u"assignments-finished"_s, assigned, [this](const Assignment& each) { return isWithin(each.finishedOn); });
        // A material comes a long way: each step counts in the period in which it was taken.
        const auto materials = m_ports.of<Material>().where({{&Material::association, m_association}});
        count(u"materials-made"_s, materials, [this](const Material& each) { return isWithin(each.begunOn); });
        count(u"materials-assessed"_s, materials, [this](const Material& each) { return isWithin(each.assessedOn); });
        count(u"materials-published"_s, materials, [this](const Material& each) { return isWithin(each.publishedOn); });
    }

    const Ports& m_ports;
    Id<Association> m_association;
    Span m_days;
    QDate m_today;
    std::vector<ReportFigure> m_figures;
};
} // namespace

std::vector<ReportFigure> figuresOf(const Ports& ports, Id<Association> association, const Span& days)
{
    return Figures(ports, association, days).all();
}
