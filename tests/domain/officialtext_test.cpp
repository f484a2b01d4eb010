#include "domain/instruction/acknowledgementtext.h"
#include "domain/planning/plantext.h"
#include "domain/report/reporttext.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TextHeader header()
{
    return {u"ky"_s, u"№5 орто мектеби"_s, u"Ош шаары"_s, u"Табигый илимдер"_s,
        {u"Асанова Айгүл Бакыт кызы"_s, u"Асанова А.Б."_s, u"химия мугалими"_s}};
}

PlanText plan()
{
    PlanText text;
    text.header = header();
    text.period = {u"year"_s, 0, 2022, 2022, QDate(2022, 9, 1), QDate(2023, 5, 25)};
    text.theme = u"Окутуунун сапаты"_s;
    text.tasks = {u"Биринчи"_s, u"Экинчи"_s};
    text.members = {{u"Асанова Айгүл"_s, u"мугалим"_s, {}}};
    text.lines = {{u"0190"_s, 1, u"Отурум"_s, u"meeting"_s, u"3.7.c"_s, QDate(2022, 9, 1), QDate(2022, 9, 30), false,
        {u"Асанова А.Б."_s}, u"Токтом"_s}};
    return text;
}

ReportText report()
{
    ReportText text;
    text.header = header();
    text.firstYear = 2022;
    text.sections
        = {{u"results"_s, {{u"quality"_s, {}, 62.5, {}, std::nullopt}, {u"note"_s, u"Эскертүү"_s, {}, u"жок"_s, 1.0}},
            {u"class"_s}, {{u"9-А"_s}}, u"Сөз"_s}};
    return text;
}

AcknowledgementText sheet()
{
    AcknowledgementText text;
    text.document = u"Инструкция"_s;
    text.rows = {{u"Асанова"_s, u"мугалим"_s, {}, u"signed"_s, QDate(2022, 9, 1), true}, {}};
    return text;
}

// Every cut and every changed byte is either refused or another valid text; nothing crashes.
template <class T>
void expectDamageToBeNoticed(const T& text)
{
    const auto bytes = canonicalBytes(text);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        EXPECT_FALSE(fromCanonicalBytes<T>(bytes.left(at)));
        auto changed = bytes;
        for (const int mask : {0x01, 0x20, 0x80, 0xff}) {
            changed[at] = static_cast<char>(bytes[at] ^ mask);
            const auto read = fromCanonicalBytes<T>(changed);
            EXPECT_TRUE(!read || canonicalBytes(*read) == changed);
        }
    }
    EXPECT_FALSE(fromCanonicalBytes<T>(bytes + '\0'));
}

template <class T>
void expectRoundTrip(const T& text)
{
    const auto bytes = canonicalBytes(text);
    const auto read = fromCanonicalBytes<T>(bytes);
    ASSERT_TRUE(read);
    EXPECT_TRUE(*read == text);
    EXPECT_EQ(canonicalBytes(*read), bytes);
}

} // namespace

TEST(OfficialText, ComesBackFromItsCanonicalBytes)
{
    expectRoundTrip(plan());
    expectRoundTrip(report());
    expectRoundTrip(sheet());
    expectRoundTrip(PlanText{});
}

TEST(OfficialText, NoticesDamage)
{
    expectDamageToBeNoticed(plan());
    expectDamageToBeNoticed(report());
    expectDamageToBeNoticed(sheet());
}

TEST(OfficialText, IsNotReadAsAnotherKindOrVersion)
{
    EXPECT_FALSE(fromCanonicalBytes<ReportText>(canonicalBytes(plan())));
    auto newer = QCborValue::fromCbor(canonicalBytes(plan())).toArray();
    newer[1] = PlanText::canonVersion + 1;
    EXPECT_FALSE(fromCanonicalBytes<PlanText>(QCborValue(newer).toCbor()));
}

TEST(OfficialText, RefusesAForeignAndAMissingField)
{
    auto whole = QCborValue::fromCbor(canonicalBytes(plan())).toArray();
    auto fields = whole[2].toMap();
    fields.insert(u"extra"_s, 1);
    whole[2] = fields;
    EXPECT_FALSE(fromCanonicalBytes<PlanText>(QCborValue(whole).toCbor()));
    fields.remove(u"extra"_s);
    fields.remove(u"aim"_s);
    whole[2] = fields;
    EXPECT_FALSE(fromCanonicalBytes<PlanText>(QCborValue(whole).toCbor()));
}

TEST(OfficialText, RefusesHostileBytesOfNestingAndLyingLengths)
{
    EXPECT_FALSE(fromCanonicalBytes<PlanText>(QByteArray(200'000, '\x81')));
    EXPECT_FALSE(fromCanonicalBytes<PlanText>(QByteArray::fromHex("9bffffffffffffffff")));
    EXPECT_FALSE(fromCanonicalBytes<PlanText>(QByteArray::fromHex("bbffffffffffffffff")));
    EXPECT_FALSE(fromCanonicalBytes<PlanText>(QByteArray::fromHex("7b7fffffffffffffff")));
    EXPECT_FALSE(fromCanonicalBytes<PlanText>(QByteArray::fromHex("837b7fffffffffffffff0000")));
    EXPECT_FALSE(fromCanonicalBytes<PlanText>({}));
}
