#pragma once
#include "domain/id.h"
#include <QByteArray>
#include <QDateTime>

struct Person;

/// Unsaved text of a form, kept for its writer when users take turns at the one computer.
struct Draft {
    static constexpr auto recordKind = "draft";
    Id<Draft> id;
    int revision = 0;
    Id<Person> person;
    QString form; ///< which form, and of which record
    QByteArray content;
    QDateTime keptAt;
};
