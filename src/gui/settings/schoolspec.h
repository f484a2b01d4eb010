#pragma once
#include "domain/office/school.h"
#include "gui/record/recordspec.h"

/// The fields of the school's settings, in the words of the window.
std::vector<FieldSpec<School>> schoolFields();
