#pragma once
#include "domain/material/material.h"
#include "gui/record/recordpage.h"
#include "gui/record/recordtabs.h"

class AppContext;

/// 3.7.a, 3.9, 3.10: methodical materials, for each its co-authors, the criteria of its assessment and its recipients.
class MaterialsPage final : public RecordPage<Material> {
public:
    MaterialsPage(AppContext& context, QWidget* parent);
};

RecordTab materialTab(AppContext& context);
