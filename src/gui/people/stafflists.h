#pragma once
#include "domain/association/association.h"
#include "domain/staff/person.h"
#include "domain/staff/rolespan.h"
#include "gui/people/listed.h"
#include "gui/people/sublist.h"

// The dated records of one person, shown under the person.
SubList<ServicePeriod>* makeServiceList(AppContext& context, const PageTools& tools, QWidget* parent);
SubList<RoleSpan>* makeRoleList(AppContext& context, const PageTools& tools, QWidget* parent);
SubList<Listed<Membership>>* makeMembershipList(AppContext& context, const PageTools& tools, QWidget* parent);
SubList<Listed<Substitution>>* makeSubstitutionList(AppContext& context, const PageTools& tools, QWidget* parent);
