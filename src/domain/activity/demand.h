#pragma once
#include "domain/code.h"
#include "domain/recordrules.h"
#include <array>

/// What the leader may demand of the own members.
enum class DemandKind {
    WorkingPapers, ///< 4.5.a: handed over, checked and corrected
    Ethics, ///< 4.6: professional ethics
    AdoptedPlans, ///< 4.6: fulfilment of the plans and programmes that the school adopted
};

template <>
struct Codes<DemandKind> {
    static constexpr std::array words{"working-papers", "ethics", "adopted-plans"};
};

/// 4.5.a, 4.6: a numbered demand to a member, who answers; the leader accepts the answer.
struct Demand {
    static constexpr auto recordKind = "demand";
    Id<Demand> id;
    int revision = 0;
    Id<Association> association;
    int number = 0; ///< within the association's school year, given when it is first saved
    DemandKind kind = DemandKind::WorkingPapers;
    Id<Person> member;
    QDate madeOn;
    QString matter;
    QString adoptedAct; ///< the plan, programme or order that is to be fulfilled
    QDate dueOn;
    QDate answeredOn;
    QString answer;
    QDate acceptedOn;
};

inline QString nameOf(const Demand& demand)
{
    return QStringLiteral("№ %1 %2").arg(QString::number(demand.number), demand.matter);
}

template <>
struct RecordRules<Demand> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &Demand::association;
    static constexpr auto day = &Demand::madeOn;
    static constexpr auto closedOn = &Demand::acceptedOn;
    static constexpr auto person = &Demand::member;
    static constexpr Act answering = Act::AnswerAsConcerned;
    static QStringList clauses(const Demand& demand);
    /// Only of a member on that day; a demand to fulfil what was adopted cites the act.
    static std::optional<Refusal> whyNot(const Demand& demand, const RecordChange<Demand>& change);
    static void complete(Demand& demand, const RecordChange<Demand>& change);
    static void takeAnswer(Demand& demand, const Demand& given, QDate day);
};
