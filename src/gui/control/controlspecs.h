#pragma once
#include "gui/record/recordspec.h"

class AppContext;
struct Handover;
struct PaperEvidence;
struct PeriodAnalysis;

/// 3.5
RecordSpec<Handover> handoverSpec(AppContext& context);
/// 3.1.a
RecordSpec<PeriodAnalysis> periodAnalysisSpec(AppContext& context);
RecordSpec<PaperEvidence> paperEvidenceSpec(AppContext& context);
