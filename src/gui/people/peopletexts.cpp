#include "gui/people/peopletexts.h"
#include "gui/session/roletitle.h"

using namespace Qt::StringLiterals;

QList<Option> PeopleTexts::roles()
{
    QList<Option> all;
    for (const auto each : {Role::Teacher, Role::ClassTeacher, Role::SocialPedagogue, Role::UnionChair, Role::Director,
             Role::AcademicDeputy, Role::UpbringingDeputy, Role::Administrator})
        all << option(each, roleTitle(each));
    return all;
}

QString PeopleTexts::education(Education education)
{
    switch (education) {
    case Education::Unknown:
        return tr("Not known");
    case Education::Secondary:
        return tr("Secondary");
    case Education::SecondaryVocational:
        return tr("Secondary vocational");
    case Education::IncompleteHigher:
        return tr("Incomplete higher");
    case Education::HigherProfessional:
        return tr("Higher professional");
    }
    Q_UNREACHABLE();
}

QList<Option> PeopleTexts::educations()
{
    QList<Option> all;
    for (const auto each : {Education::Unknown, Education::Secondary, Education::SecondaryVocational,
             Education::IncompleteHigher, Education::HigherProfessional})
        all << option(each, education(each));
    return all;
}

QString PeopleTexts::service(const ServiceLength& length)
{
    QStringList parts;
    if (length.years)
        parts << tr("%n years", nullptr, length.years);
    if (length.months)
        parts << tr("%n months", nullptr, length.months);
    if (length.days)
        parts << tr("%n days", nullptr, length.days);
    return parts.isEmpty() ? u"—"_s : parts.join(u' ');
}

QString PeopleTexts::span(const Span& span)
{
    if (span.until.isNull())
        return tr("from %1").arg(shownText(span.from));
    return u"%1 – %2"_s.arg(shownText(span.from), shownText(span.lastDay()));
}

Chip PeopleTexts::exception()
{
    return {tr("Exception to 1.1"), u"warning"_s, Tone::Caution};
}

Chip PeopleTexts::gap()
{
    return {tr("No leader"), u"late"_s, Tone::Bad};
}
