#pragma once
#include "domain/calendar/schoolyear.h"
#include "domain/recordrules.h"

// What the year's evidence has in common.

/// An answer without its day, a day without an answer, or a day before that of what is answered.
std::optional<Refusal> whyNotAnswer(
    const QString& answer, const char* answerField, QDate answeredOn, QDate asked, const Actor& by);
/// A count below nothing or above what a school can have.
std::optional<Refusal> whyNotCount(int count, const char* field, int most);
/// 4.1, 4.5.a, 4.6: somebody who was no member of the association on the day.
std::optional<Refusal> whyNotMember(
    Id<Association> association, Id<Person> person, QDate day, const char* field, const Ports& ports);

/// The next free number of an association's records within the school year of the day.
template <class T>
int nextNumber(const T& record, int T::*number, const Ports& ports)
{
    const auto year = schoolYearDays(schoolYearOf(record.*RecordRules<T>::day));
    int last = 0;
    for (const auto& other : ports.of<T>().where({{RecordRules<T>::association, record.*RecordRules<T>::association},
             notBefore(RecordRules<T>::day, year.from), before(RecordRules<T>::day, year.until)}))
        last = std::max(last, other.*number);
    return last + 1;
}
