#include "papers/instructionpaper.h"
#include "pdftools.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

InstructionPaperOptions options()
{
    InstructionPaperOptions options;
    options.agreed.post = u"Кесиптик кошундун төрайымы"_s;
    options.agreed.nameWithInitials = u"Тургунбаева А.А."_s;
    return options;
}

QString textOf(const InstructionPaperOptions& how, const QString& name)
{
    return WrittenPdf(instructionPaper(builtInInstruction(), how, Language::Kyrgyz), name).text().simplified();
}

} // namespace

TEST(InstructionPaper, HasEveryPartOfTheTextInItsOrder)
{
    const auto text = WrittenPdf(instructionPaper(builtInInstruction(), options(), Language::Kyrgyz), u"instruction"_s)
                          .raw(u"pdftotext"_s)
                          .remove(QRegularExpression(u"\\d / \\d"_s))
                          .remove(QRegularExpression(u"[\\s-]"_s));
    qsizetype at = 0;
    for (const auto& part : builtInInstruction().parts()) {
        const auto wanted = QString(part.text).remove(QRegularExpression(u"[\\s-]"_s));
        at = text.indexOf(wanted, at);
        ASSERT_GE(at, 0) << part.id.toStdString();
    }
    EXPECT_EQ(text.count(u"5.1."_s), 2);
}

TEST(InstructionPaper, PrintsTheUnionsBlockForSignature)
{
    const auto text = textOf(options(), u"instruction-for-signature"_s);
    EXPECT_TRUE(text.startsWith(u"Макулдашылды Кесиптик кошундун төрайымы"_s)) << text.left(200).toStdString();
    EXPECT_TRUE(text.contains(u"Тургунбаева А.А. «__» ____________ 20__-ж."_s));
    EXPECT_TRUE(text.contains(u"Инструкция менен тааныштым"_s));
    EXPECT_FALSE(text.contains(u"БЕКИТЕМИН"_s));
}

TEST(InstructionPaper, PrintsTheAgreementAndTheLeadersAcknowledgementAsInTheCopies)
{
    auto how = options();
    how.agreed.date = QDate(2022, 9, 1);
    how.agreed.onPaper = true;
    how.signer = AcquaintedSigner{.nameWithInitials = u"Турсунбаева А.А."_s,
        .association = u"Жаратылыш илимдери"_s,
        .date = QDate(2022, 9, 2),
        .onPaper = true};
    const auto text = textOf(how, u"instruction-signed"_s);
    EXPECT_TRUE(text.contains(u"«01» 09 2022-ж (кагазда кол коюлган)"_s)) << text.left(300).toStdString();
    EXPECT_TRUE(text.contains(u"Жаратылыш илимдери усулдук бирикмесинин жетекчиси «02» 09 2022-ж"_s))
        << text.right(300).toStdString();
}
