#pragma once
#include "domain/idsource.h"
#include "domain/office/school.h"
#include "domain/services.h"
#include "storage/sqlite/schoolfile.h"
#include <memory>

class Secrets;

/// The clock of an open file: the system's, or for a sample school one on which it is the sample's own today.
class SchoolClock final : public Clock {
public:
    QDateTime nowUtc() const override;
    void liveOn(QDate today, const QTimeZone& zone = School{}.zone());
    /// Stands still at the instant; the sample school is written this way.
    void standAt(const QDateTime& instantUtc) { m_standing = instantUtc; }

private:
    qint64 m_offset = 0; ///< seconds
    QDateTime m_standing;
};

/// One school's file with all services over it, wired together. Lives on one thread.
class OpenSchool {
public:
    /// @param livingOn the day on which the clock starts, for trying the program out; invalid: the real one
    static Result<std::unique_ptr<OpenSchool>> create(const QString& path, QDate livingOn = {});
    static Result<std::unique_ptr<OpenSchool>> open(const QString& path, Access access, QDate livingOn = {});
    ~OpenSchool();

    SchoolFile& file() { return *m_file; }
    Services& services() { return *m_services; }
    SchoolClock& clock() { return m_clock; }

private:
    explicit OpenSchool(QDate livingOn);
    static Result<std::unique_ptr<OpenSchool>> over(
        std::unique_ptr<OpenSchool> school, Result<std::unique_ptr<SchoolFile>> file);

    SchoolClock m_clock;
    SystemIds m_ids{m_clock};
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<SchoolFile> m_file;
    std::unique_ptr<Services> m_services;
};
