#pragma once
#include "domain/office/canon.h"
#include "domain/office/textheader.h"

/// The wording of a plan as it is submitted, agreed and approved (5.1); what becomes of the lines later lives outside.
/// Enumerations are their stored words, so that a kind added later does not make an old text unreadable.
struct PlanText {
    struct Period {
        QString kind; ///< year, half-year, quarter, prospective
        int number = 0; ///< which half-year or quarter
        int firstYear = 0; ///< the school year, named by the calendar year it starts in
        int lastYear = 0; ///< of a prospective plan; otherwise the same as firstYear
        QDate startsOn;
        QDate lastDay;

        template <class V, class T>
        static void fields(V& visit, T& self)
        {
            visit("kind", self.kind);
            visit("number", self.number);
            visit("first-year", self.firstYear);
            visit("last-year", self.lastYear);
            visit("starts", self.startsOn);
            visit("last-day", self.lastDay);
        }
        friend bool operator==(const Period&, const Period&) = default;
    };

    struct Member {
        QString fullName;
        QString post;
        QString category; ///< in the text's language; empty: not named

        template <class V, class T>
        static void fields(V& visit, T& self)
        {
            visit("full-name", self.fullName);
            visit("post", self.post);
            visit("category", self.category);
        }
        friend bool operator==(const Member&, const Member&) = default;
    };

    struct Line {
        QString id; ///< of the plan line: remarks and progress point at it
        int position = 0;
        QString activity;
        QString kind; ///< stored word of the line's kind
        QString clause; ///< id of the clause it serves, may be empty
        QDate from;
        QDate lastDay; ///< a whole month: from its first to its last day
        bool everyone = true;
        QList<QString> responsible; ///< names with initials
        QString expected;

        template <class V, class T>
        static void fields(V& visit, T& self)
        {
            visit("id", self.id);
            visit("position", self.position);
            visit("activity", self.activity);
            visit("kind", self.kind);
            visit("clause", self.clause);
            visit("from", self.from);
            visit("last-day", self.lastDay);
            visit("everyone", self.everyone);
            visit("responsible", self.responsible);
            visit("expected", self.expected);
        }
        friend bool operator==(const Line&, const Line&) = default;
    };

    static constexpr auto canonName = "birikme-plan";
    static constexpr int canonVersion = 1;

    TextHeader header;
    Period period;
    QString theme;
    QString aim;
    QList<QString> tasks;
    QList<Member> members;
    QString forecast; ///< 3.2
    QList<Line> lines;

    template <class V, class T>
    static void fields(V& visit, T& self)
    {
        visit("header", self.header);
        visit("period", self.period);
        visit("theme", self.theme);
        visit("aim", self.aim);
        visit("tasks", self.tasks);
        visit("members", self.members);
        visit("forecast", self.forecast);
        visit("lines", self.lines);
    }
    friend bool operator==(const PlanText&, const PlanText&) = default;
};
