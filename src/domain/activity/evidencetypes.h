#pragma once
#include "domain/activity/assignment.h"
#include "domain/activity/attestation.h"
#include "domain/activity/checktest.h"
#include "domain/activity/consultation.h"
#include "domain/activity/contact.h"
#include "domain/activity/course.h"
#include "domain/activity/coverage.h"
#include "domain/activity/demand.h"
#include "domain/activity/handover.h"
#include "domain/activity/inforequest.h"
#include "domain/activity/paperevidence.h"
#include "domain/activity/participation.h"
#include "domain/activity/periodanalysis.h"
#include "domain/activity/proposal.h"
#include "domain/activity/quartermarks.h"
#include "domain/activity/selfeducation.h"
#include "domain/activity/visit.h"
#include "domain/material/correction.h"
#include "domain/material/material.h"
#include "domain/material/project.h"
#include "domain/report/figuresource.h"

/// What the duty map and the year report count of itself.
using EvidenceTypes = TypeList<Assignment, Attestation, CheckTest, Consultation, Contact, Correction, Course, Coverage,
    Demand, Handover, InfoRequest, Material, PaperEvidence, Participation, PeriodAnalysis, Project, Proposal,
    QuarterMarks, SelfEducation, Visit>;

/// An association's records of one type on the days, the oldest first.
template <class T>
std::vector<T> evidenceOf(const Ports& ports, Id<Association> association, const Span& days)
{
    return ports.of<T>().where({{RecordRules<T>::association, association}, notBefore(RecordRules<T>::day, days.from),
                                   before(RecordRules<T>::day, days.until)},
        Order<T>(RecordRules<T>::day));
}

/// The record as an answer to "why this number?".
template <class T>
FigureRecord figureRecordOf(const T& record)
{
    return {kindOf<T>(), record.id.value, nameOf(record), record.*RecordRules<T>::day};
}
