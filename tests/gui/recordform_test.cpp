#include "gui/record/dateedit.h"
#include "gui/record/recordform.h"
#include "support/gui/hands.h"
#include "support/gui/talk.h"
#include "support/support.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class RecordFormTest : public testing::Test {
protected:
    RecordFormTest()
    {
        form.show(Talk{.id = {},
            .topic = {},
            .teacher = {},
            .heldOn = QDate(2022, 9, 1),
            .listeners = {},
            .room = {},
            .advice = {}});
        static_cast<QWidget&>(form).show();
        form.activateWindow();
        settle();
    }
    RecordForm<Talk> form{talkSpec().fields};
};

} // namespace

TEST_F(RecordFormTest, TakesWhatWasTypedIntoEveryKindOfField)
{
    typeText(child<QLineEdit>(&form, u"topic"_s), u" Үй тапшырмасы "_s);
    retypeText(child<DateEdit>(&form, u"held_on"_s), u"5.10.22"_s);
    child<QSpinBox>(&form, u"listeners"_s)->setValue(7);
    child<QComboBox>(&form, u"state"_s)->setCurrentIndex(1);
    auto* box = child<QCheckBox>(&form, u"is_open"_s);
    EXPECT_FALSE(box->accessibleName().isEmpty());
    for (auto* words : form.findChildren<QLabel*>())
        if (words->buddy() == box)
            QTest::mouseClick(words, Qt::LeftButton); // its words belong to it
    typeText(child<QPlainTextEdit>(&form, u"advice"_s), u"Кыскараак"_s);
    auto* room = child<QComboBox>(&form, u"room"_s);
    room->setCurrentIndex(room->findText(u"Жыйындар залы"_s));
    const auto talk = form.record();
    EXPECT_EQ(talk.topic, u"Үй тапшырмасы"_s);
    EXPECT_EQ(talk.heldOn, QDate(2022, 10, 5));
    EXPECT_EQ(talk.listeners, 7);
    EXPECT_EQ(talk.state, Talk::State::Done);
    EXPECT_TRUE(talk.isOpen);
    EXPECT_EQ(talk.advice, u"Кыскараак"_s);
    EXPECT_EQ(talk.room.text().last(1), u"2"_s);
    EXPECT_TRUE(form.isChanged());
}

TEST_F(RecordFormTest, KeepsAReferenceThatIsOfferedNoMore)
{
    auto talk = someTalks().front();
    talk.room.value = QUuid(u"00000000-0000-7000-8000-0000000000ff"_s);
    form.show(talk);
    settle();
    EXPECT_EQ(form.record().room, talk.room);
    EXPECT_FALSE(form.isChanged()) << "to look at it changes nothing";
    EXPECT_FALSE(child<QComboBox>(&form, u"room"_s)->currentText().isEmpty());
}

TEST_F(RecordFormTest, KeepsTheSecondOfTwoNamesakes)
{
    auto* room = child<QComboBox>(&form, u"room"_s);
    room->addItem(u"Жыйындар залы"_s, QUuid(u"00000000-0000-7000-8000-0000000000aa"_s));
    room->setCurrentIndex(room->count() - 1);
    EXPECT_EQ(form.record().room.value, QUuid(u"00000000-0000-7000-8000-0000000000aa"_s));
}

TEST_F(RecordFormTest, GivesBackWhatItWasShown)
{
    auto talk = someTalks().front();
    talk.room.value = QUuid(u"00000000-0000-7000-8000-000000000001"_s);
    form.show(talk);
    EXPECT_FALSE(form.isChanged());
    const auto back = form.record();
    EXPECT_EQ(back.id, talk.id);
    EXPECT_EQ(back.revision, talk.revision);
    EXPECT_EQ(back.topic, talk.topic);
    EXPECT_EQ(back.listeners, talk.listeners);
    EXPECT_EQ(back.room, talk.room);
}

TEST_F(RecordFormTest, TellsWhichFieldsWereChanged)
{
    form.show(someTalks().front());
    EXPECT_EQ(form.changes(), FieldValues());
    retypeText(child<QLineEdit>(&form, u"topic"_s), u"Башка тема"_s);
    EXPECT_EQ(form.changes(), (FieldValues{{u"topic"_s, u"Башка тема"_s}}));
    EXPECT_TRUE(form.isChanged());
}

TEST_F(RecordFormTest, LeavesAnOptionalNumberEmpty)
{
    auto talk = someTalks().front();
    talk.listeners.reset();
    form.show(talk);
    EXPECT_EQ(form.record().listeners, std::nullopt);
}

TEST_F(RecordFormTest, NamesTheFirstGap)
{
    EXPECT_EQ(form.firstGap(), (Refusal{Rule::Required, {}, u"topic"_s}));
    typeText(child<QLineEdit>(&form, u"topic"_s), u"а"_s);
    EXPECT_EQ(form.firstGap(), std::nullopt);
    retypeText(child<DateEdit>(&form, u"held_on"_s), u"31.02.2022"_s);
    EXPECT_EQ(form.firstGap(), (Refusal{Rule::NotADate, {u"31.02.2022"_s}, u"held_on"_s}));
}

TEST_F(RecordFormTest, ShowsARefusalUnderItsFieldAndGoesThere)
{
    EXPECT_TRUE(form.showRefusal({Rule::Duplicate, {}, u"teacher"_s}, u"Мындай мугалим бар."_s));
    EXPECT_EQ(form.refusalAt(u"teacher"_s), u"Мындай мугалим бар."_s);
    EXPECT_TRUE(child<QLabel>(&form, u"teacher-refusal"_s)->isVisible());
    EXPECT_TRUE(child<QLineEdit>(&form, u"teacher"_s)->hasFocus());
    EXPECT_FALSE(form.showRefusal({Rule::NoRight}, u"…"_s));
    form.clearRefusals();
    EXPECT_EQ(form.refusalAt(u"teacher"_s), QString());
}

TEST_F(RecordFormTest, GivesEveryFieldANameALabelAndABuddy)
{
    for (const auto& field : talkSpec().fields) {
        auto* widget = child<QWidget>(&form, field.name);
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << field.name.toStdString();
        EXPECT_FALSE(widget->accessibleName().contains(u'&')) << field.name.toStdString();
    }
    int buddies = 0;
    for (const auto* label : form.findChildren<QLabel*>())
        buddies += label->buddy() != nullptr;
    EXPECT_EQ(buddies, int(talkSpec().fields.size()));
}

TEST_F(RecordFormTest, SaysRequiredInWords)
{
    bool said = false;
    for (const auto* label : form.findChildren<QLabel*>())
        said = said || label->text().contains(u"required"_s);
    EXPECT_TRUE(said);
}

TEST(DateEdit, UnderstandsTheWaysPeopleTypeADay)
{
    const QDate first(2022, 9, 1);
    for (const auto& typed : {u"01.09.2022"_s, u"1.9.22"_s, u"1/9/2022"_s, u"01092022"_s, u"010922"_s, u" 1-9-2022 "_s,
             u"01.09"_s, u"1.9."_s})
        EXPECT_EQ(DateEdit::parse(typed, 2022), first) << typed.toStdString();
    for (const auto& typed : {u""_s, u"31.02.2022"_s, u"сентябрь"_s, u"1.9.2"_s, u"2022-09-01x"_s, u"29.02.2023"_s})
        EXPECT_FALSE(DateEdit::parse(typed, 2022).isValid()) << typed.toStdString();
    EXPECT_TRUE(DateEdit::parse(u"29.02.2024"_s, 2022).isValid());
}

TEST(DateEdit, StepsADayByArrow)
{
    DateEdit edit;
    edit.setDate({2022, 8, 31});
    pressKey(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.date(), QDate(2022, 9, 1));
}
