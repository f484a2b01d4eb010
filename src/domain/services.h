#pragma once
#include "domain/association/appointmentservice.h"
#include "domain/calendar/calendarrules.h"
#include "domain/calendar/calendarservice.h"
#include "domain/calendar/obligationservice.h"
#include "domain/information/informationservice.h"
#include "domain/instruction/instructionservice.h"
#include "domain/meeting/minutesservice.h"
#include "domain/office/documents.h"
#include "domain/office/schoolsetup.h"
#include "domain/planning/planservice.h"
#include "domain/recordservice.h"
#include "domain/report/reportservice.h"
#include "domain/staff/accounts.h"

/// All services over one open school file. They live on the desk thread together with the file.
struct Services {
    explicit Services(const Ports& everything)
        : ports(everything)
        , authority(everything)
        , accounts(everything)
        , records(everything)
        , documents(everything)
        , plans(everything)
        , setup(everything)
        , calendar(everything)
        , obligations(everything)
        , appointments(everything)
        , reports(everything)
        , instruction(everything)
        , minutes(everything)
        , information(everything)
    {
    }

    Ports ports;
    Authority authority;
    Accounts accounts;
    RecordService records;
    Documents documents;
    PlanService plans;
    SchoolSetup setup;
    CalendarService calendar;
    ObligationService obligations;
    AppointmentService appointments;
    ReportService reports;
    InstructionService instruction;
    MinutesService minutes;
    InformationService information;
};
