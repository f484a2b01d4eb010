#pragma once
#include "domain/planning/plan.h"
#include <vector>

/// The forty lines the program brings along (resources/planning/typical-lines.ky.tsv), without ids.
std::vector<TypicalLine> builtinTypicalLines();
