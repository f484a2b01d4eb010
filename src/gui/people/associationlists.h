#pragma once
#include "domain/association/association.h"
#include "gui/record/childlist.h"

/// An appointment and whether it is an exception to 1.1.
struct ListedAppointment : Appointment {
    bool exception = false;
};

// What belongs to one association, shown under it.
ChildList<Membership>* makeMemberList(AppContext& context, QWidget* parent);
ChildList<ListedAppointment>* makeLeaderList(AppContext& context, QWidget* parent);
ChildList<Supervision>* makeSupervisionList(AppContext& context, QWidget* parent);
