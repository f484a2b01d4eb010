#pragma once
#include <QString>

/// An invented school that has lived so many whole years and has just begun another: 12 associations, 60 people.
/// Written once into the build folder and kept there between runs; delete the file to make it anew.
QString sampleOf(int wholeYears);
