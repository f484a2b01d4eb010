#include "app/birikmectl/signin.h"
#include <QTextStream>

QString typedPassword()
{
    return QTextStream(stdin).readLine();
}

Result<Actor> signInNamed(OpenSchool& school, const QString& name, const QString& password)
{
    if (password.isEmpty())
        return Refusal{Rule::PasswordNeeded};
    const auto& accounts = school.services().accounts;
    for (const auto& entry : accounts.signInList())
        if (entry.name == name)
            return accounts.signIn(entry.person, password);
    return Refusal{Rule::NoAccount};
}
