#pragma once
#include "domain/office/actor.h"
#include <QString>

/// A post in the language of the window; papers have their own words.
QString roleTitle(Role role);
/// The posts somebody holds today, and that the person leads an association; «Staff» when there is none.
QString roleTitles(const Actor& actor);
