#include "domain/instruction/copycomparison.h"
#include "domain/instruction/copyhand.h"
#include "support/instructioncopy.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
QStringList after39()
{
    const auto all = builtInInstruction().clausesAndItems();
    return all.sliced(all.indexOf(u"3.10"_s));
}
} // namespace

TEST(SixCopies, MissWhatTheyMissAndChangeWhatTheyChange)
{
    const QHash<int, QStringList> changed{{1, {u"4.1"_s}}, {2, {u"3.7.b"_s}}, {3, {u"3.7.b"_s}}, {4, {u"3.7.b"_s}},
        {5, {u"4.2"_s, u"4.6"_s}}, {6, {u"3.7.b"_s}}};
    for (int number = 1; number <= 6; ++number) {
        SCOPED_TRACE(number);
        const auto findings = compared(signedCopy(number));
        EXPECT_EQ(findings.agreedBy, u"Тургунбаева А.А."_s);
        EXPECT_EQ(findings.agreedOn, QDate(2022, 9, number == 3 ? 9 : 1));
        EXPECT_EQ(findings.complete, number != 2);
        EXPECT_EQ(findings.missing, number == 2 ? after39() : QStringList());
        EXPECT_EQ(changedIn(findings), changed[number]);
        EXPECT_EQ(endsEarly(findings, builtInInstruction()), number == 2);
        for (const auto& part : findings.changed)
            EXPECT_TRUE(part.perhapsTheScan) << part.clause.toStdString();
    }
}

TEST(SixCopies, ShowTheReadableTexts)
{
    const auto second = compared(signedCopy(5)).changed.at(1);
    EXPECT_EQ(second.expected, builtInInstruction().part(u"4.6"_s)->text);
    EXPECT_TRUE(second.found.startsWith(u"Бекитип берилген педагогдордон"_s));
    EXPECT_TRUE(second.found.endsWith(u"аткарууну талап кыла алат."_s));
    EXPECT_EQ(compared(signedCopy(5)).changed.at(0).found, u"Катмыш алат:"_s);
    EXPECT_TRUE(compared(signedCopy(1)).changed.at(0).found.contains(u"алат. (бирок"_s));
    EXPECT_EQ(compared(signedCopy(3)).changed.at(0).found,
        u"өзү жетектеген усулдук бирикмедеги педагогдордун пландарын жана программаларын ондоп-түзөөгө;"_s);
}

TEST(SixCopies, OfferTheNamesOfTheirTails)
{
    EXPECT_EQ(compared(signedCopy(1)).nameCandidates, QStringList{u"Зишова Р.У."_s});
    EXPECT_EQ(compared(signedCopy(2)).tail, QString());
    EXPECT_TRUE(compared(signedCopy(2)).nameCandidates.isEmpty());
    EXPECT_EQ(compared(signedCopy(3)).nameCandidates, (QStringList{u"Алиев"_s, u"Турсабоева Б.Ж."_s}));
    EXPECT_EQ(compared(signedCopy(4)).nameCandidates, QStringList{u"Турсунбаева А.А."_s});
    EXPECT_TRUE(compared(signedCopy(5)).tail.startsWith(u"Ава"_s));
    EXPECT_TRUE(compared(signedCopy(5)).nameCandidates.contains(u"Эрмеева А.В."_s));
    EXPECT_EQ(
        compared(signedCopy(6)).nameCandidates, (QStringList{u"Кочунов Тимур Жамал Агабабаевич"_s, u"Канурманов"_s}));
}

TEST(CopyFindingsJson, HasTheFieldsOfTheCommandLine)
{
    const auto json = toJson(compared(signedCopy(5)));
    EXPECT_EQ(json.keys(), (QStringList{u"agreed_by"_s, u"agreed_on"_s, u"changed"_s, u"complete"_s, u"missing"_s}));
    EXPECT_EQ(json[u"agreed_on"_s].toString(), u"2022-09-01"_s);
    EXPECT_TRUE(json[u"complete"_s].toBool());
    const auto change = json[u"changed"_s].toArray().at(0).toObject();
    EXPECT_EQ(change.keys(), (QStringList{u"clause"_s, u"expected"_s, u"found"_s}));
    EXPECT_EQ(change[u"clause"_s].toString(), u"4.2"_s);
    EXPECT_TRUE(toJson(compared({}))[u"agreed_on"_s].isNull());
}

TEST(AgreementDate, IsReadInUsualFormsAndElseLeftOpen)
{
    const QDate first(2022, 9, 1);
    for (const auto& text : {u"«01» 09 2022-ж"_s, u"« 01 » 09 2022-ж"_s, u"«1»09.2022-ж."_s, u"01.09.2022"_s,
             u"\"01\" сентябрь 2022-ж"_s, u"2022-жылдын 1-сентябры"_s, u"2022-09-01"_s, u"«О1» 09 2022-ж"_s})
        EXPECT_EQ(agreedOnIn(text), first) << text.toStdString();
    for (const auto& text : {u"«__» ____ 2022-ж"_s, u"«31» 02 2022-ж"_s, u"«01» 09 20__-ж"_s, u""_s, u"«00» 09 2022"_s})
        EXPECT_EQ(agreedOnIn(text), std::nullopt) << text.toStdString();
}
