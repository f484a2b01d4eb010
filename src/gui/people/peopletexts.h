#pragma once
#include "domain/office/role.h"
#include "domain/staff/service.h"
#include "gui/record/recordspec.h"
#include <QCoreApplication>

/// The words of the pages of people and associations.
class PeopleTexts {
    Q_DECLARE_TR_FUNCTIONS(PeopleTexts)
public:
    static QList<Option> roles();
    static QString education(Education education);
    static QList<Option> educations();
    /// «7 years 2 months», «—» for none.
    static QString service(const ServiceLength& length);
    /// «01.09.2020 – 31.08.2024», «from 01.09.2020».
    static QString span(const Span& span);

    /// 1.1 was not met: the same chip wherever the leader is shown.
    static Chip exception();
    /// 3.5: nobody leads.
    static Chip gap();
};
