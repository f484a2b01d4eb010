#pragma once
#include "domain/ports.h"

/// One who may have signed a paper.
struct Signer {
    Id<Person> person;
    QString name;
};

/// Who held the right for the act on that day, in Kyrgyz order; the document's state does not matter here.
std::vector<Signer> possibleSigners(const Ports& ports, Act act, const Subject& subject, QDate day);
