#pragma once
#include <QStringView>

/// Number of letters to insert, remove or replace, never more than atMost + 1. Its cost is length × atMost.
int letterDistance(QStringView left, QStringView right, int atMost);
