#include "domain/queries.h"
#include "storage/mapping/all.h"
#include "storage/searchtext.h"
#include "storage/sqlite/check.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/ftsindex.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
/// The test school on 3 October 2022 with a second association and its leader.
class Search : public testing::Test {
protected:
    Search()
    {
        school.clock.setDay("2022-10-03");
        other = school.put(Association{.name = u"Тарых"_s, .span = {day("2020-09-01"), {}}}).id;
        stranger = school.put(Person{.familyName = u"Токтогулова"_s}).id;
        school.put(Membership{.association = other, .person = stranger, .span = {day("2020-09-01"), {}}});
        school.put(Appointment{.association = other,
            .person = stranger,
            .orderNumber = u"13"_s,
            .orderedOn = day("2020-08-25"),
            .span = {day("2020-09-01"), {}}});
    }

    Database& database() { return school.file->database(); }
    SearchFindings findings(const QString& typed, Id<Person> by)
    {
        return school.file->queries().search(searchFor(typed, school.as(by), 8));
    }
    /// «visit: Бөлчөктөр» for each hit.
    QStringList found(const QString& typed, Id<Person> by)
    {
        QStringList lines;
        for (const auto& group : findings(typed, by).groups)
            for (const auto& hit : group.hits)
                lines << hit.kind + u": "_s + hit.title;
        return lines;
    }
    /// Who of the school finds it, in the order of the names below.
    QString findersOf(const QString& typed)
    {
        const std::vector<std::pair<QString, Id<Person>>> everyone{{u"director"_s, school.director},
            {u"deputy"_s, school.deputy}, {u"leader"_s, school.leader}, {u"member"_s, school.member},
            {u"stranger"_s, stranger}, {u"chair"_s, school.chair}};
        QStringList finders;
        for (const auto& [name, person] : everyone)
            if (!found(typed, person).isEmpty())
                finders << name;
        return finders.join(u' ');
    }
    Consultation consultation(const QString& topic, const QString& advice = {})
    {
        return school.put(Consultation{.association = school.association,
            .teacher = school.leader,
            .heldOn = day("2022-09-20"),
            .topic = topic,
            .advice = advice});
    }
    Visit visit(const char* heldOn, const QString& conclusions)
    {
        return school.put(Visit{.association = school.association,
            .visitor = school.leader,
            .teacher = school.member,
            .heldOn = day(heldOn),
            .topic = u"Бөлчөктөр"_s,
            .conclusions = conclusions});
    }
    Plan plan(const QString& theme)
    {
        return school.put(Plan{.association = school.association,
            .firstYear = 2022,
            .span = {day("2022-09-01"), day("2023-05-26")},
            .author = school.leader,
            .begunOn = day("2022-08-25"),
            .theme = theme});
    }
    /// All that the index keeps, without the numbers.
    QStringList rows()
    {
        QStringList all;
        for (auto query = database().run(u"SELECT kind, record, audience, association_id, person_id, day, title, text "
                                         "FROM search_row ORDER BY record"_s);
             query.next();) {
            QStringList row;
            for (int i = 0; i < 8; ++i)
                row << query.value(i).toString();
            all << row.join(u'|');
        }
        return all;
    }
    /// Throws when the words that FTS5 knows are not those of the rows.
    void expectWhole()
    {
        EXPECT_NO_THROW(
            database().execute(u"INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)"_s));
    }

    TestSchool school;
    Id<Association> other;
    Id<Person> stranger; ///< leads the other association
};
} // namespace

TEST_F(Search, FindsARecordByAnyOfItsTextsWithItsAssociationAndDay)
{
    const auto saved = consultation(u"Үй тапшырмасы"_s, u"Текшерүү барагы"_s);
    EXPECT_EQ(found(u"тапшырма"_s, school.leader), QStringList{u"consultation: Үй тапшырмасы"_s});
    const auto groups = findings(u"барагы"_s, school.leader).groups;
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].total, 1);
    const auto& hit = groups[0].hits.at(0);
    EXPECT_EQ(hit.record, saved.id.value);
    EXPECT_EQ(hit.day, day("2022-09-20"));
    EXPECT_EQ(hit.association, school.association);
    EXPECT_EQ(hit.associationName, u"Математика"_s);
    EXPECT_TRUE(hit.owner.isNull());
}

TEST_F(Search, FindsTheNewTextAndNoLongerTheOld)
{
    auto saved = consultation(u"Эскиси"_s);
    saved.topic = u"Жаңысы"_s;
    saved = school.put(saved);
    EXPECT_TRUE(found(u"эскиси"_s, school.leader).isEmpty());
    EXPECT_EQ(found(u"жаңысы"_s, school.leader), QStringList{u"consultation: Жаңысы"_s});
    expectWhole();
    saved.association = other; // the same words, another's now
    school.put(saved);
    EXPECT_TRUE(found(u"жаңысы"_s, stranger).size() == 1);
    expectWhole();
}

TEST_F(Search, FindsNothingOfWhatWasRemoved)
{
    const auto saved = consultation(u"Бөлчөктөр"_s);
    ASSERT_FALSE(found(u"бөлчөктөр"_s, school.leader).isEmpty());
    const auto unit = school.file->units().begin({}, "test");
    school.file->records().of<Consultation>().remove(saved);
    unit->commit();
    EXPECT_TRUE(found(u"бөлчөктөр"_s, school.leader).isEmpty());
    expectWhole();
}

TEST_F(Search, OfARefusedUnitKeepsNothing)
{
    const auto before = rows();
    {
        const auto unit = school.file->units().begin({}, "test");
        Consultation record{.id = school.ids.make<Consultation>(),
            .association = school.association,
            .teacher = school.member,
            .heldOn = day("2022-09-20"),
            .topic = u"Кайтарылган"_s};
        school.file->records().of<Consultation>().save(record);
        EXPECT_EQ(found(u"кайтарылган"_s, school.leader).size(), 1) << "inside the unit";
    }
    EXPECT_TRUE(found(u"кайтарылган"_s, school.leader).isEmpty());
    EXPECT_EQ(rows(), before);
    expectWhole();
}

TEST_F(Search, FoldsLettersAndCaseBothWays)
{
    consultation(u"Ошондо ӨЗГӨЧӨ Ёлка үйрөнүү, таңкы сабак"_s);
    for (const auto& typed : {u"ошондо"_s, u"ОШОНДО"_s, u"өзгөчө"_s, u"озгочо"_s, u"ОЗГОЧО"_s, u"ёлка"_s, u"елка"_s,
             u"Елка"_s, u"үйрөнүү"_s, u"уйронуу"_s, u"таңкы"_s, u"танкы"_s})
        EXPECT_EQ(found(typed, school.leader).size(), 1) << typed.toStdString();
    consultation(u"Жонокой"_s);
    EXPECT_EQ(found(u"жөнөкөй"_s, school.leader).size(), 1);
    EXPECT_EQ(found(u"жонокои"_s, school.leader).size(), 0) << "й is no и";
}

TEST_F(Search, TakesEveryWordAsABeginningAndNeedsThemAll)
{
    consultation(u"Бөлчөктөрдү кошуу"_s, u"Көнүгүүлөр"_s);
    for (const auto& typed : {u"бөл"_s, u"бө"_s, u"кош бөл"_s, u"көнүгүү кошуу бөлчөк"_s, u"  бөл  "_s})
        EXPECT_EQ(found(typed, school.leader).size(), 1) << typed.toStdString();
    for (const auto& typed : {u"лчөк"_s, u"бөл жок"_s, u"бөлчөктөрдүн"_s})
        EXPECT_TRUE(found(typed, school.leader).isEmpty()) << typed.toStdString();
}

TEST_F(Search, LooksForNothingAtOneLetterAndForWordsSideBySideAtADash)
{
    consultation(u"Сабак 7-Б класста"_s);
    consultation(u"Сабак Б тобунда, 7 окуучу"_s);
    EXPECT_TRUE(found(u"с"_s, school.leader).isEmpty());
    EXPECT_TRUE(found(u"  "_s, school.leader).isEmpty());
    EXPECT_EQ(found(u"7-Б"_s, school.leader).size(), 1);
    EXPECT_EQ(found(u"7 Б"_s, school.leader).size(), 2);
}

TEST_F(Search, ShowsEvidenceToWhoeverReadsItAndToThePersonConcerned)
{
    visit("2022-09-20", u"Корутунду"_s);
    EXPECT_EQ(findersOf(u"корутунду"_s), u"director deputy leader member"_s);
    school.put(Demand{
        .association = other, .number = 1, .member = stranger, .madeOn = day("2022-09-20"), .matter = u"Журналдар"_s});
    EXPECT_EQ(findersOf(u"журналдар"_s), u"director deputy stranger"_s);
    consultation(u"Жетекчиники"_s); // it concerns the leader
    EXPECT_EQ(findersOf(u"жетекчиники"_s), u"director deputy leader"_s);
}

// 4.1: remarks reach the teacher only after the lesson's end.
TEST_F(Search, Clause41_ShowsAVisitToTheTeacherFromTheDayAfter)
{
    visit("2022-10-03", u"Корутунду"_s);
    EXPECT_EQ(findersOf(u"корутунду"_s), u"director deputy leader"_s);
    school.clock.setDay("2022-10-04");
    EXPECT_EQ(findersOf(u"корутунду"_s), u"director deputy leader member"_s);
}

TEST_F(Search, ShowsAPlanAndItsLinesToTheMembers)
{
    const auto saved = plan(u"Сабаттуулук"_s);
    school.put(PlanLine{
        .plan = saved.id, .position = 1, .activity = u"Олимпиада"_s, .term = {day("2022-11-01"), day("2022-12-01")}});
    for (const auto& typed : {u"сабаттуулук"_s, u"олимпиада"_s})
        EXPECT_EQ(findersOf(typed), u"director deputy leader member"_s) << typed.toStdString();
    const auto hit = findings(u"олимпиада"_s, school.member).groups.at(0).hits.at(0);
    EXPECT_EQ(hit.ownerKind, u"plan"_s);
    EXPECT_EQ(hit.owner, saved.id.value);
    EXPECT_EQ(hit.day, day("2022-11-01"));
    EXPECT_EQ(hit.associationName, u"Математика"_s);
}

// 3.7.c: an association's minutes are its members', those of the methodical council everyone's.
TEST_F(Search, Clause37c_ShowsMinutesToTheirReaders)
{
    const auto hold = [&](std::optional<Id<Association>> association, const QString& words) {
        const auto meeting
            = school.put(Meeting{.kind = association ? MeetingKind::Association : MeetingKind::MethodicalCouncil,
                .association = association,
                .firstYear = 2022,
                .number = 1,
                .heldOn = day("2022-09-10"),
                .topic = words + u"тема"_s});
        school.put(AgendaItem{.meeting = meeting.id, .position = 1, .matter = words + u"маселе"_s});
        school.put(Decision{.meeting = meeting.id, .text = words + u"чечим"_s});
    };
    hold(school.association, u"Бирикме"_s);
    hold({}, u"Кеңеш"_s);
    for (const auto& typed : {u"бирикметема"_s, u"бирикмемаселе"_s, u"бирикмечечим"_s})
        EXPECT_EQ(findersOf(typed), u"director deputy leader member"_s) << typed.toStdString();
    for (const auto& typed : {u"кеңештема"_s, u"кеңешмаселе"_s, u"кеңешчечим"_s})
        EXPECT_EQ(findersOf(typed), u"director deputy leader member stranger chair"_s) << typed.toStdString();
    EXPECT_EQ(findings(u"бирикмечечим"_s, school.member).groups.at(0).hits.at(0).day, day("2022-09-10"))
        << "the meeting's";
}

TEST_F(Search, FollowsTheDayOfAMeetingThatMoved)
{
    auto meeting = school.put(
        Meeting{.association = school.association, .firstYear = 2022, .number = 1, .heldOn = day("2022-09-10")});
    school.put(AgendaItem{.meeting = meeting.id, .position = 1, .matter = u"Маселе"_s});
    meeting.heldOn = day("2022-09-12");
    school.put(meeting);
    EXPECT_EQ(findings(u"маселе"_s, school.leader).groups.at(0).hits.at(0).day, day("2022-09-12"));
}

TEST_F(Search, ShowsTheWordsOfAReportToThoseWhoReadIt)
{
    const auto report = school.put(Report{
        .association = school.association, .firstYear = 2022, .author = school.leader, .begunOn = day("2022-09-30")});
    school.put(ReportWords{.report = report.id, .section = ReportSection::Problems, .text = u"Орун жетпейт"_s});
    EXPECT_EQ(findersOf(u"жетпейт"_s), u"director deputy leader"_s);
    EXPECT_EQ(findings(u"жетпейт"_s, school.leader).groups.at(0).hits.at(0).owner, report.id.value);
}

// 5.5: between those who wrote and read it, whatever the post.
TEST_F(Search, Clause55_ShowsANoticeToItsAuthorAndToThoseItWasSentTo)
{
    const auto notice = school.put(Notice{.association = school.association,
        .author = school.leader,
        .writtenOn = day("2022-09-20"),
        .text = u"Жашыруун кат"_s,
        .aboutKind = u"consultation"_s,
        .aboutName = u"Кеңеш"_s});
    EXPECT_EQ(findersOf(u"жашыруун"_s), u"leader"_s);
    school.put(Delivery{.notice = notice.id, .person = stranger, .sentOn = day("2022-09-20")});
    EXPECT_EQ(findersOf(u"жашыруун"_s), u"leader stranger"_s);
    EXPECT_EQ(findersOf(u"кеңеш"_s), u"leader stranger"_s);
    EXPECT_EQ(findersOf(u"consultation"_s), QString()) << "a stored word is not text";
}

TEST_F(Search, ShowsPeopleAssociationsAndDocumentsToEveryone)
{
    const auto everyone = u"director deputy leader member stranger chair"_s;
    school.put(NormativeDocument{.title = u"Жалпы жобо"_s, .receivedOn = day("2022-09-01"), .matter = {}});
    school.put(Person{.familyName = u"Садырова"_s, .awards = u"Ардак грамота"_s, .phone = u"0555123456"_s});
    for (const auto& typed : {u"жобо"_s, u"математика"_s, u"садыр"_s})
        EXPECT_EQ(findersOf(typed), everyone) << typed.toStdString();
    for (const auto& typed : {u"0555123456"_s, u"грамота"_s})
        EXPECT_EQ(findersOf(typed), QString()) << typed.toStdString();
}

TEST_F(Search, ShowsNothingToWhoeverIsNobody)
{
    school.put(Contact{.association = school.association, .heldOn = day("2022-09-20"), .matter = u"Олимпиада"_s});
    ASSERT_EQ(findersOf(u"олимпиада"_s), u"director deputy leader"_s) << "it concerns no one person";
    EXPECT_TRUE(school.file->queries().search(searchFor(u"олимпиада"_s, {.day = day("2022-10-03")}, 8)).groups.empty());
}

TEST_F(Search, LeavesOutWhatIsNotForPeoplesEyes)
{
    const auto saved = plan(u"Тема"_s);
    const auto wording = school.put(DocumentVersion{.subject = saved.id.value, .bytes = "a", .digest = "b"});
    school.put(LineRemark{.version = wording.id, .author = school.deputy, .text = u"Көзгөкөрүнбөйт"_s});
    school.put(TypicalLine{.position = 900, .activity = u"Көзгөкөрүнбөйт"_s});
    EXPECT_EQ(findersOf(u"көзгөкөрүнбөйт"_s), QString());
    EXPECT_EQ(findersOf(u"activity"_s), QString()) << "nor the stored word of an enum";
}

TEST_F(Search, TakesNothingTypedForSyntax)
{
    consultation(u"Бөлчөктөр"_s);
    const QString nul(u'\0');
    for (const auto& typed : {u"\"бөл"_s, u"бөл\"*"_s, u"бөл*"_s, u"(бөл"_s, u"бөл)"_s, u"^бөл"_s, u"бөл:"_s, u"-бөл"_s,
             u"+бөл"_s, u"{бөл}"_s, u"'бөл"_s, u"бөл;"_s, u"бөл\\"_s, u"%бөл_"_s, nul + u"бөл"_s, u"бөл"_s + nul,
             u"бөл №"_s, u"— бөл —"_s, u"[бөл]|"_s})
        EXPECT_EQ(found(typed, school.leader).size(), 1) << typed.toStdString();
    for (const auto& typed : {u"NEAR(бөл, 2)"_s, u"text:бөл"_s, u"бөл AND"_s, u"бөл OR жок"_s, u"NOT бөл"_s,
             u"бөл NOT жок"_s, u"' OR 1=1 --"_s, u"*"_s, u"\""_s, u"\"\""_s, u"()"_s, u"№ №"_s, u"^^"_s, nul + nul,
             QString(100000, u'"'), QString(u'а').repeated(100000)})
        EXPECT_NO_THROW(EXPECT_TRUE(found(typed, school.leader).isEmpty())) << typed.left(20).toStdString();
}

TEST_F(Search, GroupsByKindInAFixedOrderTheNewestFirstAndNotTooMany)
{
    for (int i = 1; i <= 12; ++i)
        consultation(u"Сабак %1"_s.arg(i));
    visit("2022-09-20", u"Сабак"_s);
    school.put(Person{.familyName = u"Сабакова"_s});
    school.put(Person{.familyName = u"Сабаёв"_s});
    const auto groups = findings(u"саба"_s, school.leader).groups;
    ASSERT_EQ(groups.size(), 3u);
    EXPECT_EQ(groups[0].kind, u"person"_s);
    EXPECT_EQ(groups[0].hits[0].title, u"Сабаёв"_s) << "people in Kyrgyz order";
    EXPECT_EQ(groups[1].kind, u"visit"_s);
    EXPECT_EQ(groups[2].total, 12);
    ASSERT_EQ(groups[2].hits.size(), 8u);
    EXPECT_EQ(groups[2].hits[0].title, u"Сабак 12"_s);
    EXPECT_EQ(groups[2].hits[7].title, u"Сабак 5"_s);
}

TEST_F(Search, FindsAPersonHoweverManyRecordsHoldTheSameWord)
{
    const auto person = school.put(Person{.familyName = u"Сабакова"_s});
    {
        const auto unit = school.file->units().begin({}, "test");
        FtsIndex index(database());
        for (int i = 0; i < 3100; ++i)
            index.put({.kind = u"consultation"_s,
                          .record = school.ids.next(),
                          .audience = Audience::Leaders,
                          .belongsTo = school.association.value,
                          .title = u"Сабак"_s},
                u"сабак"_s, false);
        unit->commit();
    }
    const auto findings = this->findings(u"саба"_s, school.leader);
    EXPECT_TRUE(findings.cutShort);
    ASSERT_EQ(findings.groups.size(), 2u);
    EXPECT_EQ(findings.groups[0].hits[0].record, person.id.value);
    EXPECT_FALSE(this->findings(u"сабакова"_s, school.leader).cutShort);
}

TEST_F(Search, WritesNothingWhenNothingChanged)
{
    const auto saved = consultation(u"Бөлчөктөр"_s);
    const auto entry = SearchRules<Consultation>::entry(saved);
    const auto changes = [&] { return database().single(u"SELECT total_changes()"_s).toInt(); };
    FtsIndex index(database());
    const int before = changes();
    index.put(entry, searchText(saved, entry.title), false);
    EXPECT_EQ(changes(), before);
    auto moved = entry;
    moved.day = day("2022-09-21");
    index.put(moved, searchText(saved, entry.title), false);
    EXPECT_EQ(changes(), before + 1) << "its row alone; the words stay";
    expectWhole();
}

TEST_F(Search, RebuiltKnowsTheSame)
{
    const auto saved = plan(u"Сабаттуулук"_s);
    school.put(PlanLine{.plan = saved.id, .position = 1, .activity = u"Олимпиада"_s});
    for (int i = 1; i <= 3; ++i)
        consultation(u"Бөлчөктөр %1"_s.arg(i));
    visit("2022-09-20", u"Корутунду"_s);
    const auto before = rows();
    const auto order = found(u"бөлчөктөр"_s, school.leader);
    const auto head = school.file->units().headHash();
    database().run(u"UPDATE search_row SET text = 'бузулган', title = 'бузулган'"_s);
    school.file->rebuildSearch();
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(found(u"бөлчөктөр"_s, school.leader), order);
    EXPECT_EQ(school.file->units().headHash(), head) << "no record changed";
    EXPECT_TRUE(checkFile(database()).empty());
    expectWhole();
}

TEST_F(Search, OfAFileThatLostItsIndexIsBackAtTheNextOpening)
{
    consultation(u"Бөлчөктөр"_s);
    const auto before = rows();
    FtsIndex(database()).clear();
    ASSERT_EQ(rows(), QStringList());
    const auto path = school.file->path();
    school.file.reset();
    {
        const auto reader = SchoolFile::open(path, Access::Read, school.clock);
        ASSERT_TRUE(reader.ok());
        EXPECT_TRUE(reader.value()->queries().search(searchFor(u"математика"_s, {}, 8)).groups.empty());
    }
    school.file = SchoolFile::open(path, Access::Write, school.clock).value();
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(found(u"бөлчөктөр"_s, school.leader).size(), 1);
}

TEST(SearchOfAnOlderFile, KnowsItsRecordsAfterTheUpgrade)
{
    QFile dump(QStringLiteral(BIRIKME_TEST_DATA) + u"/schema/0005.sql"_s);
    ASSERT_TRUE(dump.open(QIODevice::ReadOnly));
    const QTemporaryDir folder;
    FixedClock clock;
    const auto path = folder.filePath(u"school.birikme"_s);
    const Migration older{5, u"0005"_s, QString::fromUtf8(dump.readAll())};
    migrate(*connectSqlite(path, false), {&older, 1});
    const auto file = SchoolFile::open(path, Access::Write, clock);
    ASSERT_TRUE(file.ok());
    const auto activity = file.value()->database().single(u"SELECT activity FROM plan_line ORDER BY id"_s).toString();
    SearchRequest request{.words = searchWords(activity), .allAssociations = true, .limitPerKind = 100};
    ASSERT_TRUE(isSearched(request.words)) << activity.toStdString();
    const auto groups = file.value()->queries().search(request).groups;
    ASSERT_FALSE(groups.empty());
    EXPECT_EQ(groups[0].kind, u"plan_line"_s);
}

TEST_F(Search, ScansNoTable)
{
    for (const auto person : {school.leader, school.director}) {
        const auto [sql, values] = FtsIndex::statementFor(searchFor(u"саба бөлч"_s, school.as(person), 8));
        QStringList steps;
        for (auto query = database().run(u"EXPLAIN QUERY PLAN "_s + sql, values); query.next();)
            steps << query.value(3).toString();
        EXPECT_EQ(steps.filter(u"VIRTUAL TABLE INDEX"_s).size(), 1) << steps.join(u'\n').toStdString();
        EXPECT_FALSE(steps.filter(u"SEARCH r USING INTEGER PRIMARY KEY"_s).isEmpty());
        for (const auto& step : steps) {
            for (const auto& table : {u"r"_s, u"o"_s, u"a"_s, u"d"_s, u"search_row"_s, u"association"_s, u"delivery"_s})
                EXPECT_FALSE(step == u"SCAN "_s + table || step.startsWith(u"SCAN %1 "_s.arg(table)))
                    << step.toStdString();
            EXPECT_FALSE(step.contains(u"AUTOMATIC"_s)) << step.toStdString();
        }
    }
}

namespace {
template <class T>
void addKind(QStringList& kinds)
{
    if constexpr (Searched<T>)
        kinds << kindOf<T>();
}
template <class... T>
QStringList kindsFoundAmong(TypeList<T...>)
{
    QStringList kinds;
    (addKind<T>(kinds), ...);
    return kinds;
}
} // namespace

TEST(SearchedKinds, AreThoseThatASearchFindsEachOnce)
{
    auto found = kindsFoundAmong(RecordTypes());
    auto ordered = searchedKinds();
    found.sort();
    ordered.sort();
    EXPECT_EQ(ordered, found);
}
