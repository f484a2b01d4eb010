#pragma once
#include "app/composition/openschool.h"

/// The first line of standard input: the password of whoever gives a command that changes a file.
QString typedPassword();

/// Signs the staff member of this full name in. Rule::PasswordNeeded without a password, Rule::NoAccount for a name
/// that has none.
Result<Actor> signInNamed(OpenSchool& school, const QString& name, const QString& password);
