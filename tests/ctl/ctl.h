#pragma once
#include <QJsonDocument>
#include <QStringList>

/// One run of the built birikmectl.
struct CtlRun {
    int exitCode = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

CtlRun ctl(const QStringList& arguments, const QString& input = {});

/// The text of a PDF, white space simplified.
QString pdfText(const QString& path);
