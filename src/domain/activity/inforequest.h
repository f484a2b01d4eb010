#pragma once
#include "domain/recordrules.h"

/// 4.5.b: a numbered request to the management for information or normative documents.
struct InfoRequest {
    static constexpr auto recordKind = "info_request";
    Id<InfoRequest> id;
    int revision = 0;
    Id<Association> association;
    int number = 0; ///< within the association's school year, given when it is first saved
    QDate madeOn;
    QString matter;
    QDate dueOn;
    QDate answeredOn;
    QString given; ///< what was given, or why not
};

inline QString nameOf(const InfoRequest& request)
{
    return QStringLiteral("№ %1 %2").arg(QString::number(request.number), request.matter);
}

template <>
struct RecordRules<InfoRequest> {
    static constexpr Act act = Act::KeepEvidence;
    static constexpr auto association = &InfoRequest::association;
    static constexpr auto day = &InfoRequest::madeOn;
    static constexpr auto closedOn = &InfoRequest::answeredOn;
    static constexpr Act answering = Act::AnswerLeader;
    static QStringList clauses(const InfoRequest&) { return {QStringLiteral("4.5.b")}; }
    static std::optional<Refusal> whyNot(const InfoRequest& request, const RecordChange<InfoRequest>& change);
    static void complete(InfoRequest& request, const RecordChange<InfoRequest>& change);
    static void takeAnswer(InfoRequest& request, const InfoRequest& given, QDate day);
};
