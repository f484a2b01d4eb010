#include "app/sample/must.h"
#include "app/sample/samplewriter.h"
#include "domain/activity/evidencetypes.h"
#include "domain/material/criterion.h"
#include "domain/meeting/agenda.h"

using namespace Qt::StringLiterals;

// What an association does in a year besides visiting lessons: meetings, materials, projects, what is sent and
// answered.

namespace {
const QStringList lessonCriteria{u"Сабактын максаты так коюлган"_s, u"Материал окуучулардын жашына ылайык"_s,
    u"Окуучулар активдүү катышат"_s, u"Ар түрдүү усулдар колдонулат"_s, u"Убакыт туура бөлүштүрүлгөн"_s,
    u"Баалоо калыс жана түшүнүктүү"_s};
const QStringList materialCriteria{
    u"Мазмуну программага ылайык"_s, u"Практикада колдонууга ыңгайлуу"_s, u"Тили жана жасалгасы сабаттуу"_s};
const QStringList matters{u"Окуу жылынын милдеттери жөнүндө"_s, u"Жаш мугалимдерге усулдук жардам жөнүндө"_s,
    u"Чейректин жыйынтыгы жөнүндө"_s, u"Ачык сабактарды талкуулоо жөнүндө"_s,
    u"Билим сапатын жогорулатуу жолдору жөнүндө"_s, u"Предметтик жумалыкка даярдык жөнүндө"_s};
const QStringList resolutions{u"Жумалыктын планын түзүп, бирикмеге тапшыруу"_s, u"Тест тапшырмаларын жаңыртуу"_s,
    u"Өз ара сабакка катышуу графигин түзүү"_s, u"Алсыз окуучулар менен кошумча иш жүргүзүү"_s};
const QStringList materialTitles{u"Топ менен иштөөнүн усулдары"_s, u"Калыптандыруучу баалоонун куралдары"_s,
    u"Функционалдык сабаттуулук боюнча тапшырмалар"_s, u"Ачык сабактын иштелмеси"_s};
} // namespace

void SampleWriter::foundCriteria()
{
    const auto deputy = as(m_deputies.front());
    for (const auto& text : lessonCriteria)
        must(services().records.save(Criterion{.use = CriterionUse::Lesson, .text = text}, deputy));
    for (const auto& text : materialCriteria)
        must(services().records.save(Criterion{.use = CriterionUse::Material, .text = text}, deputy));
}

void SampleWriter::scheduleMeetings(const Circle& circle, int firstYear, int nth)
{
    const auto chance = std::make_shared<Chance>(m_request.seed * 77 + quint32(firstYear * 20 + nth));
    for (const int month : {10, 11, 12, 1, 2, 3, 4, 5})
        on(QDate(month > 7 ? firstYear : firstYear + 1, month, 12 + nth % 8),
            [this, &circle, chance] { holdMeeting(circle, *chance); });
}

void SampleWriter::holdMeeting(const Circle& circle, Chance& chance)
{
    const auto leader = as(circle.leader);
    const auto& records = services().records;
    const auto secretary = circle.members.back();
    auto meeting = must(records.save(Meeting{.association = circle.association,
                                         .heldOn = leader.day,
                                         .topic = chance.of(matters),
                                         .place = u"Усулдук кабинет"_s,
                                         .chair = circle.leader,
                                         .secretary = secretary},
        leader));
    for (auto attendance : services().ports.of<Attendance>().where({{&Attendance::meeting, meeting.id}}))
        if (chance.oneIn(9)) {
            attendance.present = false;
            must(records.save(attendance, leader));
        }
    // What earlier meetings decided comes back first; most of it is done by now.
    for (auto item : services().ports.of<AgendaItem>().where({{&AgendaItem::meeting, meeting.id}})) {
        auto decision = *services().ports.of<Decision>().find(*item.returned);
        if (chance.oneIn(5))
            continue;
        decision.doneOn = leader.day;
        decision.outcome = u"Аткарылды"_s;
        must(records.save(decision, leader));
        item.heard = u"Аткаруучунун маалыматы"_s;
        item.resolved = u"Аткарылды деп эсептелсин"_s;
        must(records.save(item, leader));
    }
    for (int i = 0; i < 2; ++i)
        must(records.save(AgendaItem{.meeting = meeting.id,
                              .matter = chance.of(matters),
                              .heard = u"Бирикменин жетекчиси маалымат берди."_s,
                              .spoke = u"Мугалимдер өз тажрыйбасы менен бөлүштү."_s,
                              .resolved = u"Маалымат эске алынсын."_s},
            leader));
    must(records.save(Decision{.meeting = meeting.id,
                          .text = chance.of(resolutions),
                          .responsible = circle.members.at(size_t(chance.below(int(circle.members.size())))),
                          .dueOn = leader.day.addDays(30)},
        leader));
    if (chance.oneIn(6))
        return; // some minutes stay unsigned
    const auto sheet = must(services().minutes.sheet(meeting.id, leader));
    must(services().minutes.sign({meeting.id, sheet.digest}, leader, signingOf(circle.leader)));
}

void SampleWriter::scheduleMaterials(const Circle& circle, int firstYear, int nth)
{
    Chance chance(m_request.seed * 99 + quint32(firstYear * 20 + nth));
    const auto member = [&] { return circle.members.at(size_t(chance.below(int(circle.members.size())))); };
    for (int i = 0; i < 3; ++i) {
        auto author = member();
        while (author == circle.leader && circle.members.size() > 1)
            author = member();
        const QDate begun(firstYear, 9 + chance.below(3), 5 + chance.below(20));
        const auto title = chance.of(materialTitles);
        const int reached = author == circle.leader ? 0 : chance.below(6);
        const auto id = std::make_shared<Id<Material>>();
        on(begun, [=, this, &circle] {
            *id = must(
                services().records.save(
                    Material{.association = circle.association, .title = title, .author = author, .begunOn = begun},
                    as(circle.leader)))
                      .id;
        });
        if (reached == 0)
            continue;
        on(begun.addDays(100), [=, this, &circle] {
            const auto leader = as(circle.leader);
            auto material = *services().ports.of<Material>().find(*id);
            material.submittedOn = begun.addDays(60);
            material.assessor = circle.leader;
            material.assessedOn = leader.day;
            material.assessment = u"Мазмуну программага ылайык, колдонууга ыңгайлуу."_s;
            if (reached > 2) {
                material.editor = circle.leader;
                material.editedOn = leader.day;
                material.edited = u"Тили такталды"_s;
                material.recommendedOn = leader.day;
                material.recommendedBy = u"Бирикменин отуруму"_s;
            }
            if (reached > 3) {
                material.publishedOn = leader.day;
                material.published = u"Мектептин усулдук жыйнагы"_s;
            }
            must(services().records.save(material, leader));
            for (auto score : services().ports.of<Score>().where({{&Score::material, std::optional(*id)}})) {
                score.score = 2 + score.position % 2;
                must(services().records.save(score, leader));
            }
            if (reached > 4)
                must(services().information.send({.material = *id}, circle.members, leader));
        });
    }
}

/// A project that a granted proposal starts; a proposal about support that is refused, and one that nobody answers.
void SampleWriter::scheduleClaims(const Circle& circle, int firstYear, int nth)
{
    const auto deputy = m_deputies.at(size_t(nth) % 2);
    const auto asked = [this, &circle, deputy](Proposal proposal, ManagementAnswer outcome, const QString& answer) {
        on(proposal.madeOn, [=, this, &circle]() mutable {
            proposal.association = circle.association;
            proposal.dueOn = proposal.madeOn.addDays(14);
            if (proposal.kind == ProposalKind::StartProject)
                proposal.project = must(services().records.save(Project{.association = circle.association,
                                                                    .title = proposal.matter,
                                                                    .head = circle.leader,
                                                                    .namedOn = proposal.madeOn},
                                            as(circle.leader)))
                                       .id;
            auto made = must(services().records.save(proposal, as(circle.leader)));
            if (outcome == ManagementAnswer::Open)
                return;
            on(proposal.madeOn.addDays(10), [=, this]() mutable {
                made.outcome = outcome;
                made.answer = answer;
                must(services().records.answer(made, as(deputy)));
            });
        });
    };
    asked({.kind = ProposalKind::StartProject, .madeOn = QDate(firstYear, 10, 6), .matter = u"Ата-энелер сабакта"_s},
        ManagementAnswer::Granted, u"Долбоор башталсын, эксперимент эки класста жүргүзүлөт."_s);
    asked({.kind = ProposalKind::MaterialIncentive,
              .madeOn = QDate(firstYear + 1, 2, 3),
              .matter = u"Олимпиаданын жеңүүчүсүн даярдаган мугалимге сыйлык"_s,
              .teacher = circle.members.back()},
        ManagementAnswer::Refused, u"Быйылкы бюджетте каралган эмес."_s);
    asked({.kind = ProposalKind::Improvement,
              .madeOn = QDate(firstYear + 1, 4, 7),
              .matter = u"Окуу кабинетине интерактивдүү доска"_s},
        ManagementAnswer::Open, {});
}

/// In the year after, what was left open is answered, as a school that goes on for thirty years does.
void SampleWriter::scheduleAnswers(const Circle& circle, int firstYear, int nth)
{
    const auto deputy = m_deputies.at(size_t(nth) % 2);
    on(QDate(firstYear + 2, 5, 12), [this, &circle, firstYear, deputy] {
        const auto leader = as(circle.leader);
        const auto yearEnd = schoolYearDays(firstYear).until;
        const auto& ports = services().ports;
        for (auto proposal :
            ports.of<Proposal>().where({{&Proposal::association, circle.association}, {&Proposal::answeredOn, QDate()},
                before(&Proposal::madeOn, yearEnd)})) {
            proposal.outcome = ManagementAnswer::Granted;
            proposal.answer = u"Макул"_s;
            must(services().records.answer(proposal, as(deputy)));
        }
        for (auto request : ports.of<InfoRequest>().where({{&InfoRequest::association, circle.association},
                 {&InfoRequest::answeredOn, QDate()}, before(&InfoRequest::madeOn, yearEnd)})) {
            request.given = u"Стандарттын тексти берилди"_s;
            must(services().records.answer(request, as(deputy)));
        }
        for (auto demand : ports.of<Demand>().where({{&Demand::association, circle.association},
                 {&Demand::acceptedOn, QDate()}, before(&Demand::madeOn, yearEnd)})) {
            demand.answer = u"Тапшырылды"_s;
            demand.answeredOn = demand.acceptedOn = leader.day;
            must(services().records.save(demand, leader));
        }
        for (auto document : ports.of<Assignment>().where({{&Assignment::association, circle.association},
                 {&Assignment::finishedOn, QDate()}, before(&Assignment::assignedOn, yearEnd)})) {
            document.finishedOn = leader.day;
            must(services().records.save(document, leader));
        }
    });
}

/// The deputy registers a document and sends it to the leaders; a notice goes round; papers lie in folders.
void SampleWriter::scheduleInformation(int firstYear)
{
    on(QDate(firstYear, 9, 3), [this, firstYear] {
        const auto deputy = as(m_deputies.front());
        std::vector<Id<Person>> leaders;
        for (const auto& circle : m_circles)
            leaders.push_back(circle.leader);
        const auto send = [&](const NormativeDocument& document) {
            const auto kept = must(services().records.save(document, deputy));
            must(services().information.send({.document = kept.id}, leaders, deputy));
        };
        send({.kind = NormativeKind::Law,
            .title = u"«Билим берүү жөнүндө» мыйзам"_s,
            .issuer = u"Жогорку Кеңеш"_s,
            .receivedOn = deputy.day});
        send({.kind = NormativeKind::Order,
            .title = u"Окуу жылынын башталышы жөнүндө буйрук"_s,
            .number = u"01-%1"_s.arg(firstYear % 100),
            .issuer = u"Мектеп директору"_s,
            .issuedOn = deputy.day.addDays(-2),
            .receivedOn = deputy.day});
    });
    on(QDate(firstYear, 9, 6), [this] {
        for (size_t nth = 0; nth + 1 < m_circles.size(); ++nth) {
            const auto reader = as(m_circles.at(nth).leader);
            for (const auto& line : services().information.waitingFor(reader))
                must(services().information.acknowledge(line.delivery.id, reader));
        }
    });
    for (const auto& circle : m_circles) {
        on(QDate(firstYear, 11, 4), [this, &circle] {
            const auto leader = as(circle.leader);
            must(services().information.write(Notice{.association = circle.association,
                                                  .writtenOn = leader.day,
                                                  .text = u"Жумалыктын планы боюнча сунуштарыңызды жибериңиз."_s},
                circle.members, leader));
        });
        on(QDate(firstYear, 9, 7), [this, &circle] {
            const auto leader = as(circle.leader);
            must(services().records.save(PaperEvidence{.association = circle.association,
                                             .clause = u"3.3.b"_s,
                                             .paperOn = leader.day.addDays(-5),
                                             .title = u"Календардык-тематикалык пландар"_s,
                                             .folder = u"2-папка"_s},
                leader));
        });
        scheduleOneByOne(circle, firstYear);
        on(QDate(firstYear + 1, 1, 14), [this, &circle, firstYear] {
            const auto leader = as(circle.leader);
            must(services().records.save(PeriodAnalysis{.association = circle.association,
                                             .from = QDate(firstYear, 9, 1),
                                             .writtenOn = leader.day,
                                             .title = u"Биринчи жарым жылдык"_s,
                                             .results = u"Пландагы иш-чаралар негизинен аткарылды."_s,
                                             .problems = u"Өз ара сабакка катышуу аз."_s,
                                             .conclusions = u"Катышуу графиги түзүлсүн."_s},
                leader));
        });
    }
}

/// What happens once in a year: a correction that its teacher answers, a topic of self-education, a planned visit; and
/// the handover to the leader of today in the first year.
void SampleWriter::scheduleOneByOne(const Circle& circle, int firstYear)
{
    const auto colleague = circle.members.back();
    const auto keep = [this, &circle](auto record) {
        using T = decltype(record);
        record.association = circle.association;
        on(record.*RecordRules<T>::day,
            [this, &circle, record] { must(services().records.save(record, as(circle.leader))); });
    };
    keep(SelfEducation{
        .person = colleague, .topic = u"Санариптик куралдар менен иштөө"_s, .begunOn = QDate(firstYear, 9, 9)});
    if (colleague == circle.leader)
        return;
    if (firstYear == m_request.firstYear)
        keep(Handover{.handedOn = QDate(firstYear, 9, 2),
            .outgoing = colleague,
            .incoming = circle.leader,
            .papers = u"3 папка: пландар, протоколдор, отчеттор"_s});
    on(QDate(firstYear, 9, 16), [this, &circle, colleague] {
        const auto leader = as(circle.leader);
        auto correction = must(services().records.save(Correction{.association = circle.association,
                                                           .teacher = colleague,
                                                           .correctedOn = leader.day,
                                                           .paper = u"Календардык-тематикалык план, 7-класс"_s,
                                                           .before = u"«Бөлчөктөр» темасы — 6 саат"_s,
                                                           .after = u"«Бөлчөктөр» темасы — 8 саат"_s,
                                                           .reason = u"Типтүү программага ылайыктоо"_s},
            leader));
        correction.answer = u"Макулмун, оңдодум."_s;
        must(services().records.answer(correction, as(colleague)));
    });
    on(QDate(firstYear, 9, 8), [this, &circle, colleague] {
        const auto leader = as(circle.leader);
        must(services().records.save(Visit{.association = circle.association,
                                         .visitor = circle.leader,
                                         .teacher = colleague,
                                         .heldOn = leader.day.addDays(7),
                                         .className = u"7-А"_s},
            leader));
    });
}
