#pragma once
#include "domain/association/association.h"
#include "gui/people/listed.h"
#include "gui/people/sublist.h"

/// An appointment with the leader's name and whether it is an exception to 1.1.
struct ListedAppointment : Listed<Appointment> {
    bool exception = false;
};

// What belongs to one association, shown under it.
SubList<Listed<Membership>>* makeMemberList(AppContext& context, const PageTools& tools, QWidget* parent);
SubList<ListedAppointment>* makeLeaderList(AppContext& context, const PageTools& tools, QWidget* parent);
SubList<Listed<Supervision>>* makeSupervisionList(AppContext& context, const PageTools& tools, QWidget* parent);
