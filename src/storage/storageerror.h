#pragma once
#include <QString>
#include <QStringList>
#include <stdexcept>

/// A fault of the disk or the database. Thrown, and caught once by the one who shows it; never a refusal of a rule.
class StorageError : public std::runtime_error {
public:
    StorageError(const QString& what, const QString& driverText, const QString& sql = {})
        : std::runtime_error(QStringList{what, driverText, sql}.join(QStringLiteral(" | ")).toStdString())
    {
    }
};
