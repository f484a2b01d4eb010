#include "domain/instruction/copycomparison.h"
#include "domain/instruction/copytext.h"
#include "support/instructioncopy.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace {
void expectClean(const QString& copy)
{
    const auto findings = compared(copy);
    EXPECT_EQ(findings.missing, QStringList());
    EXPECT_EQ(changedIn(findings), QStringList());
    EXPECT_EQ(findings.agreedBy, u"Тургунбаева А.А."_s);
    EXPECT_EQ(findings.agreedOn, QDate(2022, 9, 1));
}

void expectFindings(const QString& copy, const QStringList& missing, const QStringList& changed)
{
    const auto findings = compared(copy);
    EXPECT_EQ(findings.missing, missing);
    EXPECT_EQ(changedIn(findings), changed);
}

ChangedPart onlyChange(const QString& copy)
{
    const auto findings = compared(copy);
    EXPECT_EQ(findings.missing, QStringList());
    EXPECT_EQ(findings.changed.size(), 1u);
    return findings.changed.empty() ? ChangedPart() : findings.changed.front();
}

QString lineOf(const QString& copy, const QString& text)
{
    for (const auto& line : copy.split(u'\n'))
        if (line.contains(text))
            return line;
    ADD_FAILURE() << text.toStdString();
    return {};
}

QString swapped(const QString& copy, const QString& left, const QString& right)
{
    const auto leftLine = lineOf(copy, left);
    const auto rightLine = lineOf(copy, right);
    auto result = copy;
    return result.replace(leftLine, u"\x01"_s).replace(rightLine, leftLine).replace(u"\x01"_s, rightLine);
}

QString replaced(const QString& copy, const char16_t* pattern, const QString& by)
{
    return QString(copy).replace(
        QRegularExpression(QString::fromUtf16(pattern),
            QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption),
        by);
}
} // namespace

TEST(MutatedCopy, ThatIsMendedHasNoFindings)
{
    expectClean(cleanCopyForTests());
}

TEST(MutatedCopy, MayHaveItsWhiteSpaceOtherwise)
{
    const auto copy = cleanCopyForTests();
    expectClean(QString(copy).replace(u'\n', u"\r\n"_s));
    expectClean(QString(copy).replace(u'\n', u"\r"_s));
    expectClean(u'\ufeff' + copy);
    expectClean(QString(copy).replace(u' ', u'\u00a0'));
    expectClean(QString(copy).replace(u' ', u"   \t"_s));
    expectClean(QString(copy).replace(u"\n\n"_s, u"\n"_s));
    expectClean(replaced(copy, uR"(\.\s+(?=\p{Lu}))", u"."_s));
}

TEST(MutatedCopy, MayBreakItsLinesAnywhereOrNowhere)
{
    const auto copy = cleanCopyForTests();
    const auto body = copy.indexOf(u"Усулдук"_s);
    expectClean(copy.left(body) + copy.mid(body).replace(u' ', u'\n'));
    expectClean(copy.left(body) + copy.mid(body).simplified());
    expectClean(replaced(copy, uR"(((?:\S+ ){4}))", u"\\1\n"_s));
}

TEST(MutatedCopy, MayUseAnyDashWithOrWithoutSpaces)
{
    const auto copy = cleanCopyForTests();
    for (const auto& dash : {u"–"_s, u"—"_s, u" - "_s, u"- "_s, u" —"_s, u"−"_s, u"‑"_s})
        expectClean(replaced(copy, uR"((?<=\p{L})-(?=\p{L}))", dash));
    expectClean(replaced(copy, uR"(^- )", u"– "_s));
    expectClean(replaced(copy, uR"(^- )", u"• "_s));
    expectClean(replaced(copy, uR"(^- )", u"-"_s));
    expectClean(replaced(copy, uR"(^- )", u""_s));
    expectClean(replaced(copy, uR"(^(\d))", u"- \\1"_s));
}

TEST(MutatedCopy, MayCloseItsClausesOtherwise)
{
    const auto copy = cleanCopyForTests();
    for (const auto& mark : {u""_s, u"."_s, u";"_s, u","_s, u":"_s, u" ."_s, u"..."_s})
        expectClean(replaced(copy, uR"((?<=\p{Ll}|\))[.;:]$)", mark));
}

TEST(MutatedCopy, MayPrintItsLabelsOddly)
{
    const auto copy = cleanCopyForTests();
    for (const auto& label :
        {u"\\1,\\2."_s, u"\\1.\\2"_s, u"\\1.\\2) "_s, u"\\1․\\2․"_s, u"\\1·\\2. "_s, u"\\1. \\2."_s})
        expectClean(replaced(copy, uR"(^(\d)\.(\d+)\.)", label));
    expectClean(replaced(copy, uR"(^3\.(\d+)\.)", u"З.\\1."_s));
    expectClean(QString(copy).replace(u"3.10."_s, u"3.1О."_s));
    expectClean(QString(copy).replace(u"II. "_s, u"ІІ. "_s).replace(u"V. "_s, u"V "_s));
    expectClean(replaced(copy, uR"(^(- )?\d\.\d+\. ?)", u""_s)); // automatic numbering
}

TEST(MutatedCopy, MayDecomposeItsLettersAndHideInvisibleOnes)
{
    const auto copy = cleanCopyForTests();
    expectClean(copy.normalized(QString::NormalizationForm_D));
    expectClean(QString(copy).replace(u"усулдук"_s, u"усул\u00adдук"_s).replace(u"жана"_s, u"жа\u200bна"_s));
}

TEST(MutatedCopy, MayHavePageNumbersAndRunningHeaders)
{
    auto copy = cleanCopyForTests();
    copy = replacedOnce(copy, u"\n3.4. "_s, u"\n2\n\f№ 1 орто мектеби\n\n3.4. "_s);
    copy = replacedOnce(copy, u"\n4.4. "_s, u"\n- 3 -\n№ 1 орто мектеби\n\n4.4. "_s);
    copy = replacedOnce(copy, u"кызматкерлери, "_s, u"кызматкерлери,\n4-бет\n"_s);
    expectClean(copy);
}

TEST(MutatedCopy, MissesExactlyTheLineThatWasTakenOut)
{
    const auto copy = cleanCopyForTests();
    for (const auto& part : builtInInstruction().parts()) {
        if (part.kind != PartKind::Clause && part.kind != PartKind::Item)
            continue;
        SCOPED_TRACE(part.id.toStdString());
        QStringList lines;
        int taken = 0;
        for (const auto& line : copy.split(u'\n')) {
            auto form = comparableForm(line);
            if (part.kind == PartKind::Clause && form.startsWith(u'-'))
                form.remove(0, 1);
            const auto start = part.kind == PartKind::Clause ? comparableForm(part.label + u'.') + u'.' : u"-"_s;
            if (form == start + comparableForm(part.text))
                ++taken;
            else
                lines << line;
        }
        ASSERT_EQ(taken, 1);
        expectFindings(lines.join(u'\n'), {part.id}, {});
    }
}

TEST(MutatedCopy, MissesATextWhoseLabelStoodAlone)
{
    expectFindings(replaced(cleanCopyForTests(), uR"(^3\.8\. .*$)", u"3.8."_s), {u"3.8"_s}, {});
}

TEST(MutatedCopy, MissesAPageTakenOutOfTheMiddle)
{
    const auto copy = cleanCopyForTests();
    const auto from = copy.indexOf(u"3.8. "_s);
    const auto to = copy.indexOf(u"4.3. "_s);
    expectFindings(copy.left(from) + copy.mid(to),
        {u"3.8"_s, u"3.9"_s, u"3.10"_s, u"4.1"_s, u"4.2"_s, u"4.2.a"_s, u"4.2.b"_s, u"4.2.c"_s, u"4.2.d"_s},
        {u"IV"_s, u"IV.lead"_s});
    EXPECT_FALSE(endsEarly(compared(copy.left(from) + copy.mid(to)), builtInInstruction()));
}

TEST(MutatedCopy, CutAnywhereMissesTheRestAndNeverMore)
{
    const auto copy = cleanCopyForTests();
    const auto all = builtInInstruction().clausesAndItems();
    const auto end = copy.indexOf(u"Инструкция менен"_s);
    for (qsizetype size = copy.indexOf(u"1.3. "_s); size < end; size += 41) {
        const auto findings = compared(copy.left(size));
        ASSERT_EQ(findings.missing, all.sliced(all.size() - findings.missing.size())) << size;
        ASSERT_LE(findings.changed.size(), 2u) << size;
    }
}

TEST(MutatedCopy, WithClausesInAnotherOrderHasThemAll)
{
    const auto copy = cleanCopyForTests();
    expectFindings(swapped(copy, u"3.8. "_s, u"3.9. "_s), {}, {});
    expectFindings(swapped(copy, u"1.1. "_s, u"1.3. "_s), {}, {});
    expectFindings(swapped(copy, u"4.4. "_s, u"5.5. "_s), {}, {});
}

TEST(MutatedCopy, WithTextsExchangedUnderTheirLabelsHasBothChanged)
{
    auto copy = swapped(cleanCopyForTests(), u"3.8. "_s, u"3.9. "_s);
    copy.replace(u"3.8. "_s, u"\x01"_s).replace(u"3.9. "_s, u"3.8. "_s).replace(u"\x01"_s, u"3.9. "_s);
    expectFindings(copy, {}, {u"3.8"_s, u"3.9"_s});
}

TEST(MutatedCopy, WithItemsInAnotherOrderHasThemChanged)
{
    const auto copy = swapped(cleanCopyForTests(), u"Педагогдорду аттестациялоого"_s, u"Педагогикалык кеңештин"_s);
    expectFindings(copy, {}, {u"4.2.b"_s, u"4.2.c"_s});
    EXPECT_EQ(compared(copy).changed.front().found, u"Педагогикалык кеңештин ишине;"_s);
}

TEST(MutatedCopy, WithAnItemUnderAnotherClauseMissesIt)
{
    auto copy = cleanCopyForTests();
    const auto item = u"- усулдук бирикменин жана усулдук кеңештин отурумдарына.\n"_s;
    copy = replacedOnce(copy, item, {});
    copy = replacedOnce(copy, u"- административдик"_s, item + u"- административдик"_s);
    expectFindings(copy, {u"3.7.c"_s}, {u"3.3.c"_s});
}

TEST(MutatedCopy, ShowsAnAddedLineWithThePartItFollows)
{
    const auto copy = cleanCopyForTests();
    const auto plain = onlyChange(replacedOnce(copy, u"\n3.9. "_s, u"\nЖумасына бир жолу.\n3.9. "_s));
    EXPECT_EQ(plain.clause, u"3.8"_s);
    EXPECT_TRUE(plain.found.endsWith(u"кеп-кеңеш берет. Жумасына бир жолу."_s));
    EXPECT_FALSE(plain.perhapsTheScan);
    EXPECT_EQ(
        onlyChange(replacedOnce(copy, u"\n- Педагогикалык"_s, u"\n- Педагогдорду тандоого;\n- Педагогикалык"_s)).clause,
        u"4.2.b"_s);
    EXPECT_EQ(onlyChange(replacedOnce(copy, u"\nV. "_s, u"\n4.8. Жаңы укук алат.\n\nV. "_s)).clause, u"4.7"_s);
    EXPECT_EQ(onlyChange(replacedOnce(copy, u"\nИнструкция"_s, u"\nКошумча сап.\nИнструкция"_s)).clause, u"5.5"_s);
}

TEST(MutatedCopy, ShowsChangedWords)
{
    const auto copy = cleanCopyForTests();
    const auto years = onlyChange(replacedOnce(copy, u"5 жылдан кем"_s, u"3 жылдан кем"_s));
    EXPECT_EQ(years.clause, u"1.1"_s);
    EXPECT_FALSE(years.perhapsTheScan);
    EXPECT_EQ(onlyChange(replacedOnce(copy, u"беш күндүн ичинде"_s, u"он күндүн ичинде"_s)).clause, u"5.3"_s);
    EXPECT_EQ(
        onlyChange(replacedOnce(copy, u"- Педагогикалык кеңештин ишине"_s, u"- Педагогикалык кеңештерге"_s)).clause,
        u"4.2.c"_s);
    EXPECT_EQ(onlyChange(replacedOnce(copy, u"3.5. Усулдук"_s, u"3.5. усулдук"_s)).clause, u"3.5"_s);
    EXPECT_EQ(
        onlyChange(replacedOnce(copy, u"3.5. Усулдук бирикменин ишин жетектейт"_s, u"3.5. Баарын билет"_s)).clause,
        u"3.5"_s);
    EXPECT_EQ(onlyChange(replacedOnce(copy, u"- Түздөн-түз"_s, u"- Жаңы сөз түздөн-түз"_s)).clause, u"4.5.a"_s);
    EXPECT_TRUE(onlyChange(replacedOnce(copy, u"кийин өтө"_s, u"кийин, өтө"_s)).perhapsTheScan);
    EXPECT_FALSE(onlyChange(replacedOnce(copy, u"кирүүгө жана"_s, u"кирүүгө"_s)).perhapsTheScan);
}

TEST(MutatedCopy, ShowsChangedAndLostHeadings)
{
    const auto copy = cleanCopyForTests();
    EXPECT_EQ(onlyChange(replacedOnce(copy, u"IV. Укуктары"_s, u"IV. Укуктары жана милдеттери"_s)).clause, u"IV"_s);
    EXPECT_EQ(onlyChange(replacedOnce(copy, u"төмөнкүдөй укуктарга"_s, u"төмөнкү укуктарга"_s)).clause, u"IV.lead"_s);
    EXPECT_EQ(
        onlyChange(replacedOnce(copy, u"коюлуучу квалификациялык"_s, u"коюлган квалификациялык"_s)).clause, u"title"_s);
    const auto lost = onlyChange(withoutLine(copy, u"II. Функционалдык"_s));
    EXPECT_EQ(lost.clause, u"II"_s);
    EXPECT_EQ(lost.found, QString());
    EXPECT_FALSE(lost.perhapsTheScan);
}

TEST(MutatedCopy, ShowsAnotherLabelTogetherWithTheText)
{
    const auto copy = cleanCopyForTests();
    const auto other = onlyChange(replacedOnce(copy, u"5.1. УБ жетекчиси"_s, u"5.2. УБ жетекчиси"_s));
    EXPECT_EQ(other.clause, u"5.2"_s);
    EXPECT_EQ(other.expected, u"5.1. УБ жетекчиси төмөнкүлөр менен иштешет:"_s);
    EXPECT_EQ(other.found, u"5.2. УБ жетекчиси төмөнкүлөр менен иштешет:"_s);
    EXPECT_EQ(onlyChange(replacedOnce(copy, u"3.9. "_s, {})).clause, u"3.9"_s);
    EXPECT_EQ(onlyChange(replacedOnce(copy, u"3.9. "_s, u"3.8. "_s)).clause, u"3.9"_s);
}

TEST(OtherTexts, MissEverythingAndChangeNothing)
{
    const auto all = builtInInstruction().clausesAndItems();
    QString numbers;
    for (int i = 1; i < 60; ++i)
        numbers += u"%1.%2. Сатып алуу жана төлөө менен байланыштуу\n"_s.arg(1 + i / 12).arg(1 + i % 12);
    for (const auto& text :
        {QString(), u"\n"_s, u"- \n-\n1.1.\n"_s, numbers, u"Lorem ipsum dolor sit amet. "_s.repeated(200),
            QString(5000, u'-'), QString(5000, QChar(0xd800)), QString(5000, QChar(0)), u"3.1. "_s.repeated(2000)}) {
        const auto findings = compared(text);
        EXPECT_EQ(findings.missing, all);
        EXPECT_EQ(changedIn(findings), QStringList());
        EXPECT_FALSE(findings.complete);
        EXPECT_FALSE(endsEarly(findings, builtInInstruction()));
    }
}

TEST(OtherTexts, AreComparedUpToTheirLargestSizeAndRefusedBeyond)
{
    EXPECT_TRUE(compareCopy(u"сөз "_s.repeated(mostCopyWords), builtInInstruction()).ok());
    const auto long1 = compareCopy(u"сөз "_s.repeated(mostCopyWords + 1), builtInInstruction());
    ASSERT_FALSE(long1.ok());
    EXPECT_EQ(long1.refusal().rule, Rule::CopyTooLarge);
    EXPECT_TRUE(compareCopy(QString(largestCopy, u'a'), builtInInstruction()).ok());
    EXPECT_FALSE(compareCopy(QString(largestCopy + 1, u'a'), builtInInstruction()).ok());
    EXPECT_FALSE(compareCopy(QString(largestCopy / 2 + 1, u'ы'), builtInInstruction()).ok());
    EXPECT_FALSE(readCopy(QByteArray(largestCopy + 1, 'a')).ok());
}

TEST(CopyFiles, AreReadByTheirByteOrderMark)
{
    const auto copy = cleanCopyForTests();
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    expectClean(*readCopy(QByteArray(utf16(copy))));
    expectClean(*readCopy("\xef\xbb\xbf" + copy.toUtf8()));
}
