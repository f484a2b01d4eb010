#pragma once
#include "domain/refusal.h"
#include <chrono>
#include <optional>
#include <QDateTime>
#include <QString>

/// Shortest password, in characters (code points) after normalisation.
constexpr int shortestPassword = 8;

/// Refuses what is too short, what everyone tries first, and the person's own name. `personName` is the full name, its
/// parts in any order.
std::optional<Refusal> whyNotPassword(const QString& password, const QString& personName);

/// The wait before the next try after so many failures in a row: none up to the fourth, then doubling to a limit, so
/// that nobody can lock a colleague out for a day.
std::chrono::seconds signInDelay(int failures);

/// What is left of that wait now. A clock set back neither shortens the wait nor makes it longer than the whole.
std::chrono::seconds signInDelayLeft(int failures, const QDateTime& lastFailureUtc, const QDateTime& nowUtc);
