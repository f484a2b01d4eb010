#pragma once
#include "gui/record/recordspec.h"

class AppContext;
struct Assignment;
struct Attestation;
struct CheckTest;
struct Consultation;
struct Contact;
struct Course;
struct Coverage;
struct Demand;
struct InfoRequest;
struct Participation;
struct Proposal;
struct Visit;

// What the screens know of each kind of evidence.
RecordSpec<Visit> visitSpec(AppContext& context);
RecordSpec<Consultation> consultationSpec(AppContext& context);
RecordSpec<Contact> contactSpec(AppContext& context);
RecordSpec<Participation> participationSpec(AppContext& context);
RecordSpec<CheckTest> checkTestSpec(AppContext& context);
RecordSpec<Coverage> coverageSpec(AppContext& context);
RecordSpec<Course> courseSpec(AppContext& context);
RecordSpec<Attestation> attestationSpec(AppContext& context);
RecordSpec<Assignment> assignmentSpec(AppContext& context);
RecordSpec<Proposal> proposalSpec(AppContext& context);
RecordSpec<Demand> demandSpec(AppContext& context);
RecordSpec<InfoRequest> infoRequestSpec(AppContext& context);
