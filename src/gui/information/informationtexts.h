#pragma once
#include <QCoreApplication>

/// The words of documents, notices and what was sent.
class InformationTexts {
    Q_DECLARE_TR_FUNCTIONS(InformationTexts)
};
