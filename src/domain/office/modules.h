#pragma once
#include "domain/office/school.h"
#include "domain/ports.h"
#include <QStringList>

/// The stored words of the pages that a school can do without, in the order of the navigation. Members, plan, report,
/// meetings, visits, instruction and deadlines are always there.
const QStringList& optionalModules();

/// Those that the school has switched off. Their records stay, and count where they counted before.
QStringList switchedOff(const School& school);

/// The optional page on which records of this kind are kept; empty: one that is always there.
QString moduleOf(const QString& recordKind);

/// Switches off exactly these and all others on. Rule::RecordGone (field "modules_off") for a word that names no
/// optional page; nothing is stored when nothing changes.
Result<School> switchModules(const Ports& ports, const QStringList& off, const Actor& by);
