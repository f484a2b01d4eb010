#include "support/gui/talk.h"

using namespace Qt::StringLiterals;

namespace {

Chip chipOf(const Talk& talk)
{
    switch (talk.state) {
    case Talk::State::Done:
        return {u"Аткарылды"_s, u"done"_s, Tone::Good};
    case Talk::State::Late:
        return {u"3 күн кечикти"_s, u"late"_s, Tone::Caution};
    case Talk::State::Draft:
        break;
    }
    return {u"Каралама"_s, u"draft"_s, Tone::Quiet};
}

QFuture<QList<Option>> rooms()
{
    return readyFuture(QList<Option>{{QUuid(u"00000000-0000-7000-8000-000000000001"_s), u"12-кабинет"_s},
        {QUuid(u"00000000-0000-7000-8000-000000000002"_s), u"Жыйындар залы"_s}});
}

} // namespace

RecordSpec<Talk> talkSpec()
{
    RecordSpec<Talk> spec;
    spec.words = {.title = u"Кеп-кеңештер"_s,
        .newTitle = u"Жаңы кеп-кеңеш"_s,
        .addVerb = u"Кеп-кеңеш кошуу"_s,
        .emptyTitle = u"Азырынча кеп-кеңеш жок"_s,
        .emptyText = u"Мугалимге берилген ар бир кеп-кеңеш ушул жерде турат жана жылдык отчетко кирет."_s};
    spec.columns = {
        column("topic", u"Темасы"_s, &Talk::topic, 260),
        column("held_on", u"Күнү"_s, &Talk::heldOn, 100),
        column("teacher", u"Мугалим"_s, &Talk::teacher, 150),
        column("listeners", u"Саны"_s, &Talk::listeners, 70),
        chipColumn<Talk>("state", u"Абалы"_s, chipOf, 150),
    };
    spec.fields = {
        textField("topic", u"&Темасы"_s, &Talk::topic)
            .asRequired()
            .withHint(u"мисалы: бөлчөктөрдү салыштыруу"_s)
            .under(u"Негизгиси"_s),
        textField("teacher", u"&Мугалим"_s, &Talk::teacher),
        dateField("held_on", u"&Күнү"_s, &Talk::heldOn).asRequired(),
        numberField("listeners", u"&Саны"_s, &Talk::listeners).between(0, 500),
        choiceField("state", u"&Абалы"_s, &Talk::state,
            {option(Talk::State::Draft, u"Каралама"_s), option(Talk::State::Done, u"Аткарылды"_s),
                option(Talk::State::Late, u"Кечикти"_s)})
            .asRequired(),
        checkField("is_open", u"Ачык кеп-кеңеш"_s, &Talk::isOpen),
        referenceField("room", u"Өткөн &жери"_s, &Talk::room, rooms),
        longTextField("advice", u"Берилген к&еңеш"_s, &Talk::advice).under(u"Мазмуну"_s),
    };
    return spec;
}

QFuture<Result<RecordList<Talk>>> TalkSource::list(const Within& within, const std::vector<Lookup<Talk>>&)
{
    m_state->scope = within.scope;
    RecordList<Talk> list;
    list.records = m_state->talks;
    list.whyNotChange.assign(m_state->talks.size(), m_state->whyNot);
    list.blank.heldOn = QDate(2022, 9, 1);
    list.whyNotAdd = m_state->whyNot;
    return readyFuture(Result<RecordList<Talk>>(list));
}

QFuture<Result<Talk>> TalkSource::save(const Talk& record)
{
    ++m_state->saves;
    if (const auto refusal = std::exchange(m_state->nextRefusal, std::nullopt))
        return readyFuture(Result<Talk>(*refusal));
    auto stored = record;
    ++stored.revision;
    for (auto& talk : m_state->talks)
        if (talk.id == stored.id) {
            talk = stored;
            return readyFuture(Result<Talk>(stored));
        }
    stored.id.value = QUuid::createUuid();
    m_state->talks.push_back(stored);
    return readyFuture(Result<Talk>(stored));
}

QFuture<Result<Done>> TalkSource::remove(const std::vector<Talk>& records)
{
    ++m_state->removals;
    if (const auto refusal = std::exchange(m_state->nextRefusal, std::nullopt))
        return readyFuture(Result<Done>(*refusal));
    for (const auto& record : records)
        std::erase_if(m_state->talks, [&](const Talk& talk) { return talk.id == record.id; });
    return readyFuture(Result<Done>(Done{}));
}

QFuture<Result<Done>> TalkSource::bringBack(const std::vector<Talk>& removed)
{
    m_state->talks.insert(m_state->talks.end(), removed.begin(), removed.end());
    return readyFuture(Result<Done>(Done{}));
}

std::vector<Talk> someTalks()
{
    const auto talk
        = [](const QString& topic, const QString& teacher, QDate day, std::optional<int> listeners, Talk::State state) {
              return Talk{.id = {QUuid::createUuid()},
                  .revision = 1,
                  .topic = topic,
                  .teacher = teacher,
                  .heldOn = day,
                  .listeners = listeners,
                  .state = state,
                  .room = {},
                  .advice = u"Сабакты эки бөлүккө бөлүп, тапшырманы кыскартуу."_s};
          };
    return {
        talk(u"Үй тапшырмасын текшерүү"_s, u"Үсөнова А. К."_s, {2022, 10, 14}, 4, Talk::State::Done),
        talk(u"Өз алдынча иш"_s, u"Өмүров Б. Т."_s, {2022, 9, 20}, 12, Talk::State::Done),
        talk(u"Бөлчөктөрдү салыштыруу"_s, u"Асанова Г. Ж."_s, {2022, 11, 3}, std::nullopt, Talk::State::Late),
        talk(u"Ңаа деген сөз"_s, u"Наматов Н. Н."_s, {2023, 1, 17}, 9, Talk::State::Draft),
        talk(u"Окуучулардын дептери"_s, u"Петрова О. И."_s, {2023, 2, 8}, 100, Talk::State::Draft),
    };
}
