#include "app/sample/must.h"
#include "app/sample/samplewriter.h"
#include "domain/activity/evidencetypes.h"

using namespace Qt::StringLiterals;

namespace {
const QStringList classes{u"5-А"_s, u"6-Б"_s, u"7-А"_s, u"8-В"_s, u"9-Б"_s, u"10-А"_s};
const QStringList topics{u"Жаңы теманы түшүндүрүү"_s, u"Топ менен иштөө"_s, u"Үй тапшырмасын текшерүү"_s,
    u"Калыптандыруучу баалоо"_s, u"Окуучулардын өз алдынча иши"_s, u"Сабакта санарип каражаттар"_s};
const QStringList advices{u"Сабактын аягына бышыктоого 5 мүнөт калтыруу."_s,
    u"Суроолорду татаалдыгы боюнча катарлоо."_s, u"Алсыз окуучуларга өзүнчө тапшырма даярдоо."_s};
const QStringList documents{u"Тест тапшырмаларынын жыйнагы"_s, u"Ачык сабактын иштелмеси"_s,
    u"Олимпиадага даярдоо материалдары"_s, u"Жумушчу программа"_s};

/// Choices and days of one association in one school year.
struct Year {
    Chance chance;
    int firstYear;
    const std::vector<Id<Person>>& members;

    Id<Person> member() { return members.at(size_t(chance.below(int(members.size())))); }
    /// A weekday of the lessons' time.
    QDate day()
    {
        auto day = QDate(firstYear, 9, 8).addDays(chance.below(250));
        while (day.dayOfWeek() > 5)
            day = day.addDays(1);
        return day;
    }
};

Visit inventVisit(Year& year, Id<Person> visitor, Id<Person> teacher, VisitKind kind)
{
    Visit visit{.kind = kind, .visitor = visitor, .teacher = teacher, .heldOn = year.day()};
    visit.startsAt = QTime(8, 0).addSecs(60 * 50 * year.chance.below(6));
    visit.endsAt = visit.startsAt.addSecs(60 * 45);
    const bool late = year.chance.oneIn(15);
    visit.enteredAt = late ? visit.startsAt.addSecs(60 * 7) : visit.startsAt;
    visit.lateEntry = late ? LateEntry::Breach : LateEntry::NotStated;
    visit.className = year.chance.of(classes);
    visit.topic = year.chance.of(topics);
    visit.form = u"Аралаш сабак, топтук жана жекече иш айкалышты."_s;
    if (!year.chance.oneIn(6))
        visit.content = u"Материал программага жана окуучулардын жашына ылайык."_s;
    visit.conclusions = u"Сабак максатына жетти."_s;
    visit.advice = year.chance.of(advices);
    if (year.chance.oneIn(2)) {
        visit.answer = u"Кеңешти кабыл алам."_s;
        visit.answeredOn = visit.heldOn;
    }
    return visit;
}

CheckTest inventCheckTest(Year& year, Id<Person> teacher, const QString& className)
{
    CheckTest test{.teacher = teacher, .className = className, .heldOn = year.day()};
    test.subject = u"Негизги предмет"_s;
    test.enrolled = year.chance.between(22, 34);
    test.wrote = test.enrolled - year.chance.below(4);
    test.fives = year.chance.between(2, 6);
    test.fours = year.chance.between(5, 9);
    test.twos = year.chance.below(4);
    test.threes = test.wrote - test.fives - test.fours - test.twos;
    test.errors = u"Маселени шарты боюнча түзүүдө жаңылышышкан."_s;
    test.remedy = u"Кошумча көнүгүүлөр."_s;
    return test;
}

Coverage inventCoverage(Year& year, Id<Person> teacher, const QString& className)
{
    Coverage coverage{.teacher = teacher, .className = className, .countedOn = year.day()};
    coverage.subject = u"Негизги предмет"_s;
    coverage.planned = year.chance.between(20, 60);
    coverage.given = coverage.planned - (year.chance.oneIn(3) ? year.chance.between(1, 4) : 0);
    if (coverage.lag() > 0) {
        coverage.reason = u"Мугалим ооруп калган"_s;
        coverage.correction = year.chance.oneIn(3) ? QString() : u"Темалар бириктирилди"_s;
    }
    return coverage;
}

/// The generous quarter: every tenth class has better marks than its check test.
QuarterMarks inventQuarterMarks(Year& year, Id<Person> teacher, const QString& className, int quarter, QDate given)
{
    QuarterMarks marks{.teacher = teacher, .className = className, .quarter = quarter, .givenOn = given};
    marks.subject = u"Негизги предмет"_s;
    const int pupils = year.chance.between(22, 34);
    const bool generous = year.chance.oneIn(10);
    marks.fives = generous ? pupils / 2 : year.chance.between(2, 6);
    marks.fours = generous ? pupils / 3 : year.chance.between(5, 9);
    marks.twos = generous ? 0 : year.chance.below(2);
    marks.unattested = year.chance.oneIn(8) ? 1 : 0;
    marks.threes = pupils - marks.fives - marks.fours - marks.twos - marks.unattested;
    return marks;
}

Demand inventDemand(Year& year, Id<Person> leader)
{
    Demand demand{.member = year.member(), .madeOn = year.day(), .matter = u"Жумушчу документтерди тапшыруу"_s};
    while (demand.member == leader)
        demand.member = year.member();
    demand.dueOn = demand.madeOn.addDays(7);
    return demand;
}
} // namespace

/// What the leader enters in the course of a year, most of it on the day it happened.
void SampleWriter::scheduleEvidence(const Circle& circle, int firstYear, int nth)
{
    Year year{Chance(m_request.seed * 1000 + quint32(firstYear * 20 + nth)), firstYear, circle.members};
    const auto keep = [this, &circle](auto record) {
        using T = decltype(record);
        record.association = circle.association;
        on(record.*RecordRules<T>::day,
            [this, &circle, record] { must(services().records.save(record, as(circle.leader))); });
    };
    const bool alone = circle.members.size() < 2;
    for (int i = 0; i < 4; ++i)
        keep(Contact{.kind = ContactKind(year.chance.below(7)),
            .heldOn = year.day(),
            .matter = u"Биргелешкен иштин жүрүшү"_s,
            .outcome = u"Макулдашылды"_s});
    keep(Participation{.kind = ParticipationKind::PedagogicalCouncil,
        .heldOn = year.day(),
        .matter = u"Чейректин жыйынтыгы жөнүндө"_s,
        .contribution = u"Бирикменин иши боюнча маалымат берди"_s});
    for (int i = 0; i < 2; ++i)
        keep(Course{.person = year.member(),
            .finishedOn = year.day(),
            .title = u"Функционалдык сабаттуулукту өнүктүрүү"_s,
            .place = u"Мугалимдердин билимин өркүндөтүү борбору"_s,
            .hours = 36 * year.chance.between(1, 3)});
    const auto given = year.day();
    keep(Attestation{.person = year.member(),
        .givenOn = given,
        .category = year.chance.oneIn(2) ? u"жогорку"_s : u"биринчи"_s,
        .validUntil = given.addYears(5)});
    for (int i = 0; i < 3; ++i) {
        const auto assigned = year.day();
        keep(Assignment{.author = year.member(),
            .title = year.chance.of(documents),
            .assignedOn = assigned,
            .dueOn = assigned.addDays(40)});
    }
    keep(Proposal{.kind = ProposalKind::MoralIncentive,
        .madeOn = year.day(),
        .matter = u"Ардак грамота менен сыйлоо"_s,
        .teacher = year.member()});
    if (!alone)
        keep(inventDemand(year, circle.leader));
    keep(InfoRequest{.madeOn = year.day(), .matter = u"Жаңы предметтик стандарттын тексти"_s});
}

/// What is kept of each teacher: lessons visited, consultations, check tests, hours, quarter marks.
void SampleWriter::scheduleTeaching(const Circle& circle, int firstYear, int nth)
{
    Year year{Chance(m_request.seed * 3000 + quint32(firstYear * 20 + nth)), firstYear, circle.members};
    const auto keep = [this, &circle](auto record) {
        using T = decltype(record);
        record.association = circle.association;
        on(record.*RecordRules<T>::day,
            [this, &circle, record] { must(services().records.save(record, as(circle.leader))); });
    };
    const auto shape = builtinYear(firstYear, WeekKind::SixDay);
    for (size_t i = 0; i < circle.members.size(); ++i) {
        const auto teacher = circle.members.at(i);
        const auto colleague = circle.members.at((i + 1) % circle.members.size());
        if (teacher != circle.leader)
            keep(inventVisit(
                year, circle.leader, teacher, year.chance.oneIn(4) ? VisitKind::OpenLesson : VisitKind::Leader));
        if (teacher != colleague)
            keep(inventVisit(year, colleague, teacher, VisitKind::Mutual));
        keep(Consultation{.teacher = teacher,
            .heldOn = year.day(),
            .topic = year.chance.of(topics),
            .advice = year.chance.of(advices)});
        QStringList taught;
        for (size_t nthClass = 0; nthClass < 4; ++nthClass)
            taught << classes.at(int(i + nthClass) % int(classes.size()));
        for (const auto& className : taught) {
            for (int half = 0; half < 2; ++half)
                keep(inventCheckTest(year, teacher, className));
            for (const auto& part : shape.parts)
                if (part.kind == YearPart::Kind::Quarter) {
                    keep(inventQuarterMarks(year, teacher, className, part.number, part.lastDay()));
                    auto hours = inventCoverage(year, teacher, className);
                    hours.countedOn = part.lastDay();
                    keep(hours);
                }
        }
    }
}
