#pragma once
#include "papers/word/flow.h"

/// The parts of a DOCX file beside its document.
QByteArray docxStyles(const Paper& paper, const Flow& flow);
QByteArray docxSettings();
QByteArray docxHeader(const Paper& paper);
QByteArray docxFooter(const Paper& paper, const Flow& flow);
QByteArray docxContentTypes(const Flow& flow);
QByteArray docxRelationships(); ///< of the file
QByteArray docxDocumentRelationships(const Flow& flow);
QByteArray docxCoreProperties(const Paper& paper);
QByteArray docxAppProperties();
QByteArray docxCustomProperties(const Paper& paper);

/// «ky-KG»
QString languageTag(const Paper& paper);

/// Where the running head and foot stand, in points from the sheet's edge to their text.
struct MarginalPlaces {
    double top = 0;
    double bottom = 0;
};
MarginalPlaces marginalPlaces(const PageSetup& page);
