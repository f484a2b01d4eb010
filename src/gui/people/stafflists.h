#pragma once
#include "domain/association/association.h"
#include "domain/staff/person.h"
#include "domain/staff/rolespan.h"
#include "gui/record/childlist.h"

// The dated records of one person, shown under the person.
ChildList<ServicePeriod>* makeServiceList(AppContext& context, QWidget* parent);
ChildList<RoleSpan>* makeRoleList(AppContext& context, QWidget* parent);
ChildList<Membership>* makeMembershipList(AppContext& context, QWidget* parent);
ChildList<Substitution>* makeSubstitutionList(AppContext& context, QWidget* parent);
