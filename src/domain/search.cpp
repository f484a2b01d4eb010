#include "domain/search.h"
#include "domain/office/command.h"
#include "domain/office/kyrgyz.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostWords = 8;
constexpr qsizetype longestWord = 40;

/// Letters and digits; what stands between them becomes one space.
QString tokensOf(QStringView word)
{
    QStringList tokens;
    bool inside = false;
    for (const char32_t c : word.toUcs4()) {
        const bool belongs = QChar::isLetterOrNumber(c) || (inside && QChar::isMark(c));
        if (belongs && !inside)
            tokens << QString();
        if (belongs)
            tokens.last() += QString::fromUcs4(&c, 1);
        inside = belongs;
    }
    return tokens.join(u' ').left(longestWord).trimmed();
}
} // namespace

QStringList searchWords(QStringView typed)
{
    QStringList words;
    const auto folded = fold(typed.left(mostWords * longestWord));
    for (const auto word : QStringView(folded).split(u' ')) {
        const auto tokens = tokensOf(word);
        if (!tokens.isEmpty() && words.size() < mostWords && !words.contains(tokens))
            words << tokens;
    }
    return words;
}

bool isSearched(const QStringList& words)
{
    return words.join(QString()).size() > 1;
}

SearchRequest searchFor(QStringView typed, const Actor& by, int limitPerKind)
{
    SearchRequest request{.words = searchWords(typed),
        .allAssociations = !whyNot(Act::ReadRecords, by),
        .reads = by.leads,
        .memberOf = by.memberOf,
        .person = by.person,
        .day = by.day,
        .limitPerKind = limitPerKind};
    request.reads.insert(request.reads.end(), by.supervises.begin(), by.supervises.end());
    return request;
}

const QStringList& searchedKinds()
{
    static const QStringList kinds{u"person"_s, u"association"_s, u"plan"_s, u"plan_line"_s, u"meeting"_s,
        u"agenda_item"_s, u"decision"_s, u"visit"_s, u"consultation"_s, u"contact"_s, u"participation"_s,
        u"check_test"_s, u"coverage"_s, u"course"_s, u"attestation"_s, u"self_education"_s, u"material"_s,
        u"assignment"_s, u"project"_s, u"correction"_s, u"proposal"_s, u"demand"_s, u"info_request"_s, u"report"_s,
        u"report_words"_s, u"period_analysis"_s, u"handover"_s, u"paper_evidence"_s, u"normative_document"_s,
        u"notice"_s};
    return kinds;
}

void arrange(SearchFindings& findings)
{
    const auto place = [](const SearchGroup& group) {
        const auto at = searchedKinds().indexOf(group.kind);
        return std::pair(at < 0, at);
    };
    std::ranges::stable_sort(findings.groups, {}, place);
    for (auto& group : findings.groups)
        if (group.kind == u"person"_s || group.kind == u"association"_s)
            std::ranges::stable_sort(group.hits, {}, [](const SearchHit& hit) { return sortKey(hit.title); });
}
