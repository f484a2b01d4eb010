#include "storage/queries/sqlqueries.h"
#include "storage/searchindex.h"

SearchFindings SqlQueries::search(const SearchRequest& request) const
{
    if (!isSearched(request.words))
        return {};
    auto findings = m_index.find(request);
    arrange(findings);
    return findings;
}
