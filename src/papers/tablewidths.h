#pragma once
#include "papers/typesetting.h"
#include <vector>

/// The vertical rules of a table from the left margin, one more than columns: fixed columns as they are told, the
/// others by their shares, but so that no word of them is cut, within reason. Layout units.
std::vector<double> tableEdges(const TypeSetter& setter, const Table& table, double sizePt, double width);
