#pragma once
#include "domain/calendar/holidayfile.h"
#include "domain/calendar/schoolyear.h"
#include "domain/office/school.h"
#include "domain/planning/plan.h"
#include "domain/ports.h"
#include "domain/staff/person.h"
#include <functional>

/// How a person of the first start will sign in.
enum class SetupAccount { None, OwnPassword, OneTimeCode };

struct SetupPerson {
    Person person;
    std::vector<Role> roles;
    SetupAccount account = SetupAccount::None;
    QString password; ///< for OwnPassword
};

/// All that the first-start wizard gathered. Fields of a refusal are led by their part: "school.name",
/// "year.ends_on", "deputy.password", "director.family_name", "chair.…", "others.0.…".
struct SchoolSetupRequest {
    School school; ///< a sample school sets sample and sampleToday here
    YearShape year; ///< from builtinYear, as it was edited
    QList<Holiday> holidays = builtinHolidays();
    SetupPerson deputy; ///< gets the roles AcademicDeputy and Administrator and an account with the own password
    std::optional<SetupPerson> director; ///< gets the role Director
    std::optional<SetupPerson> chair; ///< gets the role UnionChair
    std::vector<SetupPerson> others;
    std::vector<TypicalLine> typicalLines; ///< the built-in ones; without ids
    QDate rolesFrom; ///< first day of all roles; null: 1 August of the first year, or today when that is earlier
    /// What else belongs to the same unit, such as the built-in instruction as its first draft.
    std::function<std::optional<Refusal>(const Actor& deputy)> alsoStore;
};

/// The code that the deputy hands out to somebody.
struct HandedCode {
    Id<Person> person;
    QString name;
    QString code;
};

struct SchoolSetupResult {
    Actor deputy; ///< signed in at once
    std::optional<Id<Person>> director;
    std::optional<Id<Person>> chair;
    std::vector<Id<Person>> others;
    std::vector<HandedCode> codes;
};

/// Fills a new, empty file in one unit of work. The first event of a sample school is the note "sample"; nothing else
/// ever writes it, so a real file can never be marked so.
class SchoolSetup {
public:
    explicit SchoolSetup(const Ports& ports)
        : m_ports(ports)
    {
    }

    /// Checks everything, hashes the passwords, and only then begins the unit.
    Result<SchoolSetupResult> create(const SchoolSetupRequest& request) const;

private:
    Ports m_ports;
};

/// Whether the file's first event marks it as a sample; `check` compares this with School::sample.
bool isMarkedSample(const EventLog& events);
