#pragma once
#include "domain/code.h"
#include "domain/id.h"
#include "domain/span.h"
#include <array>
#include <optional>
#include <QStringList>

enum class Education { Unknown, Secondary, SecondaryVocational, IncompleteHigher, HigherProfessional };

template <>
struct Codes<Education> {
    static constexpr std::array words{
        "unknown", "secondary", "secondary-vocational", "incomplete-higher", "higher-professional"};
};

struct Person {
    static constexpr auto recordKind = "person";
    Id<Person> id;
    int revision = 0;
    QString familyName;
    QString givenName;
    QString patronymic;
    QString sortKey; ///< Kyrgyz sort key of the full name, kept by the service
    std::optional<int> birthYear;
    Education education = Education::Unknown; ///< 1.1 asks for higher professional education
    QString speciality; ///< by the diploma
    QString post;
    QString awards;
    QString phone;
    QDate leftOn; ///< records stay, sign-in ends

    QString fullName() const { return QStringList{familyName, givenName, patronymic}.join(u' ').simplified(); }
    /// «Асанова А.Б.»; absent parts are left out.
    QString nameWithInitials() const
    {
        QString initials;
        for (const auto& part : {givenName.trimmed(), patronymic.trimmed()})
            if (!part.isEmpty())
                initials += part.first(1) + u'.';
        return (familyName + u' ' + initials).simplified();
    }
};

inline QString nameOf(const Person& person)
{
    return person.fullName();
}

/// Work in the education system; breaks lie between periods, 1.1 sums them.
struct ServicePeriod {
    static constexpr auto recordKind = "service_period";
    Id<ServicePeriod> id;
    int revision = 0;
    Id<Person> person;
    Span span;
    QString place;
};
