#pragma once
#include "gui/record/recordspec.h"

class AppContext;
struct AssignmentMove;
struct CoAuthor;
struct Correction;
struct Criterion;
struct Material;
struct Project;
struct Score;
struct SelfEducation;

// What the screens know of methodical materials, of what belongs to them, and of the work beside them.
RecordSpec<Material> materialSpec(AppContext& context);
RecordSpec<CoAuthor> coAuthorSpec(AppContext& context);
RecordSpec<Correction> correctionSpec(AppContext& context);
RecordSpec<Project> projectSpec(AppContext& context);
RecordSpec<SelfEducation> selfEducationSpec(AppContext& context);
RecordSpec<AssignmentMove> assignmentMoveSpec();
RecordSpec<Score> scoreSpec();
/// The criteria by which lessons and materials are scored; an entry of the settings.
RecordSpec<Criterion> criterionSpec(AppContext& context);
