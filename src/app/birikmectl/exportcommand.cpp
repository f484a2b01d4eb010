#include "app/birikmectl/commandline.h"
#include "app/composition/openschool.h"
#include "domain/calendar/codes.h"
#include "domain/office/kyrgyz.h"
#include "domain/office/school.h"
#include "papers/paperoutput.h"
#include "papers/schoolpapers.h"
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
/// What is asked for, checked before the file is opened.
struct ExportRequest {
    QString paper;
    QString association;
    std::optional<int> year;
    PeriodKind period = PeriodKind::Year;
    int number = 0;
    QString out;
    std::optional<Language> language;
};

QString needed(const QCommandLineParser& options, const QString& name)
{
    if (options.value(name).isEmpty())
        throw WrongUsage{u"--%1 is missing"_s.arg(name)};
    return options.value(name);
}

/// «year», «half-year-2», «quarter-3», «prospective».
void readPeriod(const QString& text, ExportRequest& request)
{
    if (const auto whole = fromCode<PeriodKind>(text);
        whole && (*whole == PeriodKind::Year || *whole == PeriodKind::Prospective)) {
        request.period = *whole;
        return;
    }
    const auto dash = text.lastIndexOf(u'-');
    const auto kind = fromCode<PeriodKind>(text.left(std::max<qsizetype>(dash, 0)));
    bool isNumber = false;
    request.number = text.mid(dash + 1).toInt(&isNumber);
    const int most = kind == PeriodKind::HalfYear ? 2 : kind == PeriodKind::Quarter ? 4 : 0;
    if (!isNumber || request.number < 1 || request.number > most)
        throw WrongUsage{u"--period is year, half-year-1 or -2, quarter-1 to -4, or prospective"_s};
    request.period = *kind;
}

ExportRequest requestOf(const QCommandLineParser& options)
{
    ExportRequest request{.paper = needed(options, u"paper"_s), .out = needed(options, u"out"_s)};
    if (!QStringList{u"plan"_s, u"report"_s, u"instruction"_s, u"acknowledgements"_s}.contains(request.paper))
        throw WrongUsage{u"--paper is plan, report, instruction or acknowledgements"_s};
    const bool ofYear = request.paper == u"plan"_s || request.paper == u"report"_s;
    request.association = ofYear ? needed(options, u"association"_s) : options.value(u"association"_s);
    if (ofYear || options.isSet(u"year"_s)) {
        bool isNumber = false;
        request.year = needed(options, u"year"_s).toInt(&isNumber);
        if (!isNumber || *request.year < 1900 || *request.year > 2999)
            throw WrongUsage{u"--year is the calendar year in which the school year starts"_s};
    }
    if (options.value(u"format"_s) != "pdf"_L1)
        throw WrongUsage{u"--format is pdf"_s};
    readPeriod(options.value(u"period"_s), request);
    if (options.isSet(u"language"_s)) {
        request.language = languageFromCode(options.value(u"language"_s));
        if (!request.language)
            throw WrongUsage{u"--language is ky, ru or en"_s};
    }
    return request;
}

/// Thrown for what the file does not have.
struct NotThere {
    QString reason;
};

std::optional<Id<Association>> associationNamed(const QString& name, const Ports& ports)
{
    if (name.isEmpty())
        return std::nullopt;
    for (const auto& association : ports.of<Association>().all())
        if (fold(association.name) == fold(name))
            return association.id;
    throw NotThere{u"there is no association “%1”"_s.arg(name)};
}

Id<Plan> planOf(Id<Association> association, const ExportRequest& request, const Ports& ports)
{
    const bool numbered = request.period == PeriodKind::HalfYear || request.period == PeriodKind::Quarter;
    for (const auto& plan :
        ports.of<Plan>().where({{&Plan::association, association}, {&Plan::firstYear, *request.year}}))
        if (plan.period == request.period && (!numbered || plan.number == request.number))
            return plan.id;
    throw NotThere{u"“%1” has no such plan of %2"_s.arg(request.association).arg(*request.year)};
}

Result<Paper> paperOf(const ExportRequest& request, const Services& services)
{
    const auto& ports = services.ports;
    const auto language = request.language.value_or(languageNamed(schoolOf(ports).language));
    const auto association = associationNamed(request.association, ports);
    const SchoolPapers papers(ports, services.authority.today());
    if (request.paper == u"plan"_s)
        return papers.plan(planOf(*association, request, ports), language);
    if (request.paper == u"instruction"_s)
        return papers.instruction(association, language);
    if (request.paper == u"acknowledgements"_s)
        return papers.acknowledgements(association, language);
    const auto report = services.reports.reading.find(*association, *request.year);
    if (!report)
        throw NotThere{u"“%1” has no report of %2"_s.arg(request.association).arg(*request.year)};
    return papers.report(*report, language);
}

int exportPaper(const QCommandLineParser& options, const QStringList& arguments, const Output& output)
{
    const auto request = requestOf(options);
    const auto school = OpenSchool::open(arguments[0], Access::Read);
    if (!school)
        return output.refuse(school.refusal());
    try {
        const auto paper = paperOf(request, school.value()->services());
        if (!paper)
            return output.refuse(paper.refusal());
        if (!writePdf(*paper, request.out))
            return output.refuse(Refusal{Rule::FolderNotWritable, {request.out}});
        const auto pages = paperPages(*paper);
        output.text(u"%1: %2 pages"_s.arg(request.out).arg(pages));
        output.json(QJsonDocument(QJsonObject{{u"out"_s, request.out}, {u"pages"_s, pages}}));
        return Succeeded;
    } catch (const NotThere& missing) {
        return output.refuse(missing.reason);
    }
}
} // namespace

CtlCommand exportCommand()
{
    return {u"export"_s, u"an official paper as PDF"_s, {u"FILE"_s},
        {{u"paper"_s, u"plan, report, instruction or acknowledgements."_s, u"PAPER"_s},
            {u"association"_s, u"Name of the association; needed for a plan or report."_s, u"NAME"_s},
            {u"year"_s, u"The calendar year in which the school year starts."_s, u"YEAR"_s},
            {u"period"_s, u"Of the plan: year, half-year-1, quarter-2, prospective."_s, u"PERIOD"_s, u"year"_s},
            {u"format"_s, u"pdf."_s, u"FORMAT"_s, u"pdf"_s}, {u"out"_s, u"Where to write it."_s, u"PATH"_s},
            {u"language"_s, u"ky, ru or en; otherwise the school's."_s, u"CODE"_s}},
        exportPaper};
}
