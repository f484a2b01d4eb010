#pragma once
#include "domain/office/documentstate.h"
#include <QCoreApplication>
#include <QDate>

/// What the window says of any document's life; the papers have their own words.
class DocumentTexts {
    Q_DECLARE_TR_FUNCTIONS(DocumentTexts)
public:
    static QString state(DocumentState state);
    static QString date(QDate day);
    static QString daysLeft(int days);
    static QString daysLate(int days);
};
