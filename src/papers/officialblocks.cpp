#include "papers/officialblocks.h"
#include "words/officewords.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double smallPt = 10;
constexpr double logoMm = 18;

Paragraph line(const QString& text, double beforeMm = 0)
{
    return {.runs = plain(text), .align = TextAlign::Left, .beforeMm = beforeMm};
}

ApprovalBlock withDefaults(ApprovalBlock block, OfficeWord heading, OfficeWord post, Language language)
{
    if (block.heading.isEmpty())
        block.heading = officeWord(heading, language);
    if (block.post.isEmpty())
        block.post = officeWord(post, language);
    return block;
}

} // namespace

Paper newPaper(const QString& title, const QString& author, const PaperMarks& marks, Language language)
{
    Paper paper;
    paper.title = title;
    paper.author = author;
    paper.language = languageCode(language);
    if (marks.sample)
        paper.mark = officeWord(OfficeWord::Sample, language);
    if (!marks.controlCode.isEmpty())
        paper.footer = officeWord(OfficeWord::ControlCode, language).arg(marks.controlCode);
    return paper;
}

QList<Paragraph> approvalLines(const ApprovalBlock& block, Language language)
{
    QList<Paragraph> lines{{.runs = bold(block.heading), .align = TextAlign::Left}, line(block.post)};
    lines.append(line(u"______________ "_s + block.nameWithInitials, 2));
    lines.append(line(signatureDate(block.date, language), 1));
    QString how;
    if (block.onPaper)
        how = officeWord(OfficeWord::OnPaper, language);
    else if (!block.controlCode.isEmpty())
        how = officeWord(OfficeWord::ControlCode, language).arg(block.controlCode);
    if (block.date && !how.isEmpty())
        lines.append({.runs = italic(u'(' + how + u')'), .align = TextAlign::Left, .sizePt = smallPt});
    return lines;
}

BlockPair agreedAndApproved(ApprovalBlock agreed, ApprovalBlock approved, Language language)
{
    return {approvalLines(
                withDefaults(std::move(agreed), OfficeWord::Agreed, OfficeWord::AcademicDeputy, language), language),
        approvalLines(
            withDefaults(std::move(approved), OfficeWord::Approved, OfficeWord::Director, language), language)};
}

Paragraph schoolParagraph(const QString& district, const QString& school)
{
    return {.runs = plain(schoolLine(district, school)), .align = TextAlign::Center, .afterMm = 4};
}

QList<Block> schoolHead(const QString& district, const QString& school, const PaperMarks& marks)
{
    QList<Block> blocks;
    if (!marks.logo.isEmpty())
        blocks.append(Picture{.bytes = marks.logo, .heightMm = logoMm});
    blocks.append(schoolParagraph(district, school));
    return blocks;
}

Paragraph labelled(const QString& label, const QString& text, bool blankWhenEmpty)
{
    if (!text.trimmed().isEmpty() || !blankWhenEmpty)
        return {.runs = {Run{label + u' ', true}, Run{text.trimmed()}}, .afterMm = 1.5};
    // The line for the pen ends with its label's line: a bold letter takes the place of one and a half strokes.
    const auto strokes = qMax(qsizetype(20), 68 - label.size() * 3 / 2);
    return {.runs = {Run{label + u' ', true}, Run{u"_"_s.repeated(strokes)}}, .align = TextAlign::Left, .afterMm = 1.5};
}

QList<Block> textParagraphs(const QString& text)
{
    QList<Block> blocks;
    for (const auto& part : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            blocks.append(Paragraph{.runs = plain(part.trimmed()), .firstLineMm = 10});
    }
    return blocks;
}

Cell cell(const QString& text)
{
    return {plain(text)};
}
