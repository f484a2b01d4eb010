#pragma once
#include "storage/mapping/association.h"
#include "storage/mapping/calendar.h"
#include "storage/mapping/evidence.h"
#include "storage/mapping/instruction.h"
#include "storage/mapping/office.h"
#include "storage/mapping/planning.h"
#include "storage/mapping/staff.h"
