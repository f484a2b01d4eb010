#include "papers/handoverpaper.h"
#include "words/officewords.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

namespace {

/// Each line of the text under its number.
ItemList numbered(const QString& text)
{
    ItemList list;
    for (const auto& line : text.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            list.items.append(
                {.label = u"%1."_s.arg(list.items.size() + 1), .runs = plain(line.trimmed()), .leftMm = 5});
    return list;
}

void appendList(Paper& paper, RecordWord heading, const QString& text, Language language)
{
    paper.blocks.append(Heading{recordWord(heading, language), 1, TextAlign::Left});
    if (const auto list = numbered(text); !list.items.isEmpty())
        paper.blocks.append(list);
    else if (heading == RecordWord::OpenWork)
        paper.blocks.append(
            Paragraph{.runs = italic(recordWord(RecordWord::NothingOpen, language)), .firstLineMm = 10});
    else // by hand, when the folders are counted
        for (int line = 0; line < 3; ++line)
            paper.blocks.append(Paragraph{.runs = plain(u"_"_s.repeated(68)), .align = TextAlign::Left});
}

} // namespace

Paper handoverPaper(const HandoverText& text, const RecordSheet& sheet, Language language)
{
    const auto& act = text.act;
    const auto word = [&](RecordWord key) { return recordWord(key, language); };
    auto paper = startedSheet(RecordWord::HandoverTitle, sheet, false, language);
    auto& blocks = paper.blocks;
    blocks.append(labelled(word(RecordWord::HandedOn), officialDate(act.handedOn, language)));
    blocks.append(
        labelled(word(RecordWord::Outgoing), act.outgoing ? text.outgoing : word(RecordWord::NobodyLed), true));
    blocks.append(labelled(word(RecordWord::Incoming), text.incoming, true));
    blocks.append(Paragraph{.runs = plain(word(RecordWord::HandoverText)
                                              .arg(associationGenitive(sheet.association, language),
                                                  officialDate(act.handedOn, language, DateCase::Locative))),
        .firstLineMm = 10,
        .beforeMm = 2});
    appendList(paper, RecordWord::OpenWork, act.openWork, language);
    appendList(paper, RecordWord::PapersHanded, act.papers, language);
    if (!act.remark.trimmed().isEmpty()) {
        blocks.append(Heading{word(RecordWord::Remark), 1, TextAlign::Left});
        blocks.append(textParagraphs(act.remark));
    }
    blocks.append(Spacer{6});
    const auto below = signatureDate(std::nullopt, language);
    if (act.outgoing)
        blocks.append(SignatureLine{word(RecordWord::HandedBy), text.outgoingInitials, below});
    blocks.append(SignatureLine{word(RecordWord::TakenBy), text.incomingInitials, below});
    const auto post
        = sheet.deputy.post.isEmpty() ? officeWord(OfficeWord::AcademicDeputy, language) : sheet.deputy.post;
    blocks.append(SignatureLine{post, sheet.deputy.nameWithInitials, {}}); // to whom the association reports (1.2)
    return paper;
}
