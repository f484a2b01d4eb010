#pragma once
#include "domain/office/role.h"
#include <QString>

/// The post in the words of the window.
QString roleWords(Role role);
