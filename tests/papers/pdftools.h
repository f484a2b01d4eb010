#pragma once
#include "papers/paper.h"
#include <QStringList>

/// A paper written as PDF and read back by poppler's programs.
class WrittenPdf {
public:
    /// The file stays in the tests' output folder under this name, to be looked at.
    WrittenPdf(const Paper& paper, const QString& name);

    bool written() const { return m_written; }
    int pages() const;
    QString text() const; ///< of all pages, each line trimmed
    QStringList pageTexts() const;
    QString raw(const QString& program, const QStringList& arguments = {}) const;

private:
    QString m_path;
    bool m_written;
};
