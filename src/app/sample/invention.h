#pragma once
#include "app/sample/chance.h"
#include "domain/staff/person.h"

/// An invented person: a Kyrgyz name, birth year, education, diploma.
Person inventPerson(Chance& chance, int thisYear);

/// What an association of the sample school is called and teaches.
struct InventedSubject {
    QString association;
    QString subjects;
    QString theme; ///< methodical theme of its plans
};
const QList<InventedSubject>& inventedSubjects();
