#pragma once
#include "domain/activity/assignment.h"
#include "gui/record/recordpage.h"
#include "gui/record/recordtabs.h"

class AppContext;

/// 3.3.b, 3.4.a: assigned documents, for each its earlier dates and authors.
class AssignmentPage final : public RecordPage<Assignment> {
public:
    AssignmentPage(AppContext& context, QWidget* parent);
};

RecordTab assignmentTab(AppContext& context);
