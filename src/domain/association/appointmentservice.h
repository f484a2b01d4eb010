#pragma once
#include "domain/association/association.h"
#include "domain/ports.h"
#include "domain/staff/service.h"

/// How an appointment departs from 1.1; shown wherever the appointment is.
struct AppointmentException {
    Eligibility found; ///< on the appointment's first day, by the records of today
    QString ground; ///< the director's written ground; empty when the records were changed after the appointment
};

/// Appoints leaders and acting leaders by order, and knows their history (1.1, 3.5).
class AppointmentService {
public:
    explicit AppointmentService(const Ports& ports)
        : m_ports(ports)
    {
    }

    /// Why the record is refused: order without number or date, span backwards, two leaders on one day, 1.1 not met on
    /// the first day without a ground (Rule::EducationMissing, Rule::ServiceMissing at "exception_ground").
    std::optional<Refusal> whyNotAppoint(const Appointment& appointment) const;

    /// Enters a new appointment. A ground that 1.1 does not need is not kept.
    Result<Appointment> appoint(Appointment appointment, const Actor& by) const;
    /// Corrects one that was entered wrongly; the same rules.
    Result<Appointment> correct(Appointment appointment, const Actor& by) const;
    /// The given day is the last one of the appointment.
    Result<Appointment> end(Id<Appointment> id, QDate lastDay, const Actor& by) const;
    /// Removes one that was entered by mistake and under which nothing was done.
    Result<Done> remove(const Appointment& appointment, const Actor& by) const;

    /// Stored when a ground was needed, and found anew when the records say that 1.1 was not met.
    std::optional<AppointmentException> exceptionOf(const Appointment& appointment) const;
    /// Somebody who is the union committee's chair on a day of the appointment agrees the instruction of leaders: a
    /// warning, never a refusal.
    bool isUnionChair(const Appointment& appointment) const;

    /// Leaders and acting leaders, newest first.
    std::vector<Appointment> historyOf(Id<Association> association) const;
    /// 3.5: the stretches on which the association existed and neither a leader nor an acting leader did, until the
    /// end of that day. A leader who left the school no longer leads.
    std::vector<Span> gapsOf(Id<Association> association, QDate day) const;

private:
    Result<Appointment> store(Appointment appointment, const Actor& by) const;
    Eligibility eligibilityFor(const Appointment& appointment) const;

    Ports m_ports;
};
