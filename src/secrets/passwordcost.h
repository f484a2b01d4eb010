#pragma once
#include <optional>
#include <QString>

/// What one Argon2id derivation costs. Stored beside everything derived, so that it can rise later.
struct PasswordCost {
    quint32 memoryKiB;
    quint32 passes;

    bool weakerThan(const PasswordCost& other) const { return memoryKiB < other.memoryKiB || passes < other.passes; }
};

/// What is used, and what is never gone below.
constexpr PasswordCost usualCost{64 * 1024, 3};
constexpr PasswordCost lowestCost{19 * 1024, 2};
/// Stored costs above this are taken for damage: a changed file must not exhaust the machine at sign-in.
constexpr PasswordCost highestCost{1024 * 1024, 32};

/// The cost in a stored hash ("$argon2id$v=19$m=65536,t=3,p=1$…"); nothing when it is no such hash or exceeds the
/// limit.
std::optional<PasswordCost> costOf(const QString& storedHash);
