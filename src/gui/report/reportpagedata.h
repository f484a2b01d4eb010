#pragma once
#include "domain/report/reportview.h"
#include "gui/document/documentdata.h"
#include "papers/paper.h"

struct Services;

/// Everything the report page shows of one report, read at once on the desk.
struct ReportPageData : DocumentData {
    ReportSheet sheet;
    std::vector<ReportGap> gaps; ///< while it can still be mended
    Paper paper; ///< as it prints now, in the school's language
};

Result<ReportPageData> reportPageData(const Services& services, const Actor& by, Id<Report> report);
/// An earlier wording of the report, as it printed.
Result<Paper> reportWording(const Services& services, const Actor& by, Id<Report> report, Id<DocumentVersion> version);

/// The reports of a year that the reader may see, missing ones included.
struct ReportChoice {
    int firstYear = 0;
    std::vector<ReportRow> rows;
    QDate today = {};
    Id<Association> mayStart = {}; ///< the association whose report the reader can begin; null: none
    bool typesForLeader = false; ///< begins it as it stands on the leader's paper
};
/// @param association only its report; null: all that the reader may see
ReportChoice reportChoice(const Services& services, const Actor& by, Id<SchoolYear> year, Id<Association> association);
