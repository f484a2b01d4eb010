#include "papers/minutespaper.h"
#include "domain/office/school.h"
#include "papers/stepblocks.h"
#include "words/minuteswords.h"
#include "words/officewords.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double smallPt = 10;

QString word(MinutesWord key, Language language)
{
    return minutesWord(key, language);
}

/// «Катышкандар (2): Бекова Н., Үсөнова А.»
Paragraph people(MinutesWord label, const QList<QString>& names, bool blankWhenEmpty, Language language)
{
    const auto counted = names.isEmpty() ? QString(u"__"_s) : QString::number(names.size());
    return labelled(word(label, language).arg(counted), names.join(u", "_s), blankWhenEmpty);
}

QList<Block> front(const MinutesText& minutes, bool forSignature, Language language)
{
    QList<Block> blocks;
    const auto add = [&](const QString& label, const QString& text, bool always) {
        if (always || !text.isEmpty())
            blocks.append(labelled(label, text, forSignature));
    };
    add(word(MinutesWord::Date, language), officialDate(minutes.heldOn, language), true);
    add(word(MinutesWord::Place, language), minutes.place, forSignature);
    add(word(MinutesWord::Topic, language), minutes.topic, false);
    add(word(MinutesWord::Chair, language) + u':', minutes.chair, forSignature);
    add(word(MinutesWord::Secretary, language) + u':', minutes.secretary, forSignature);
    if (forSignature || !minutes.present.isEmpty())
        blocks.append(people(MinutesWord::Present, minutes.present, forSignature, language));
    if (!minutes.absent.isEmpty())
        blocks.append(people(MinutesWord::Absent, minutes.absent, false, language));
    return blocks;
}

ItemList agenda(const MinutesText& minutes)
{
    ItemList list;
    for (qsizetype i = 0; i < minutes.items.size(); ++i)
        list.items.append({.label = u"%1."_s.arg(i + 1), .runs = plain(minutes.items[i].matter), .leftMm = 5});
    return list;
}

/// The school's own heading with its colon, else the usual one.
QString headingOf(const QString& own, MinutesWord usual, Language language)
{
    const auto heading = own.trimmed();
    if (heading.isEmpty())
        return word(usual, language);
    return heading.endsWith(u':') ? heading : heading + u':';
}

/// What was heard, said and resolved on one item. What was not written down is left out once the minutes are signed.
QList<Block> course(
    const MinutesText::Item& item, qsizetype number, const MinutesPaperOptions& options, Language language)
{
    const bool forSignature = !options.signature;
    QList<Block> blocks;
    blocks.append(Paragraph{.runs = bold(u"%1. %2"_s.arg(QString::number(number), item.matter)),
        .align = TextAlign::Left,
        .beforeMm = 3,
        .afterMm = 1,
        .keepWithNext = true});
    for (const auto& [label, text] : {std::pair{headingOf(options.heard, MinutesWord::Heard, language), item.heard},
             {headingOf(options.spoke, MinutesWord::Spoke, language), item.spoke},
             {headingOf(options.resolved, MinutesWord::Resolved, language), item.resolved}})
        if (forSignature || !text.trimmed().isEmpty())
            blocks.append(labelled(label, text, forSignature));
    return blocks;
}

Table decisions(const MinutesText& minutes, Language language)
{
    Table table;
    table.sizePt = 12;
    table.columns = {{officeWord(OfficeWord::Number, language), 10, 1, TextAlign::Center},
        {word(MinutesWord::Decision, language), 0, 5}, {word(MinutesWord::Responsible, language), 0, 2},
        {word(MinutesWord::Due, language), 26, 1, TextAlign::Center}};
    for (const auto& decision : minutes.decisions) {
        const auto who = decision.responsible.isEmpty() ? word(MinutesWord::Everyone, language) : decision.responsible;
        const auto due
            = decision.dueOn.isValid() ? shortDate(decision.dueOn) : officeWord(OfficeWord::Nothing, language);
        table.rows.append({{cell(QString::number(table.rows.size() + 1)), cell(decision.text), cell(who), cell(due)}});
    }
    return table;
}

/// The chair need not be the one who signed in the program, so that one is named.
Paragraph signedBy(const ApprovalBlock& signature, Language language)
{
    auto how = officeWord(signature.onPaper ? OfficeWord::OnPaper : OfficeWord::Electronic, language);
    if (!signature.controlCode.isEmpty())
        how += u". "_s + officeWord(OfficeWord::ControlCode, language).arg(signature.controlCode);
    return {.runs = italic(word(MinutesWord::SignedBy, language)
                               .arg(signature.nameWithInitials, signatureDate(signature.date, language), how)),
        .align = TextAlign::Left,
        .sizePt = smallPt,
        .beforeMm = 4};
}

} // namespace

Paper minutesPaper(const MinutesText& minutes, const MinutesPaperOptions& options, Language language)
{
    const auto& header = minutes.header;
    const bool forSignature = !options.signature;
    const auto title = minutesTitle(minutes.number, language);
    const auto meeting = meetingOf(header.association, language);
    const auto whole = u"%1. %2, %3"_s.arg(title, meeting, schoolYear(minutes.firstYear, language));
    auto paper = newPaper(whole, header.leader.fullName, options.marks, language);
    paper.header = whole;

    auto& blocks = paper.blocks;
    blocks.append(schoolHead(header.district, header.school, options.marks));
    blocks.append(Heading{title, 0});
    blocks.append(Paragraph{.runs = bold(meeting), .align = TextAlign::Center});
    blocks.append(
        Paragraph{.runs = plain(schoolYear(minutes.firstYear, language)), .align = TextAlign::Center, .afterMm = 4});
    blocks.append(front(minutes, forSignature, language));
    if (!minutes.items.isEmpty()) {
        blocks.append(Heading{word(MinutesWord::Agenda, language), 1});
        blocks.append(agenda(minutes));
    }
    for (qsizetype i = 0; i < minutes.items.size(); ++i)
        blocks.append(course(minutes.items[i], i + 1, options, language));
    if (!minutes.decisions.isEmpty()) {
        blocks.append(Heading{word(MinutesWord::Decisions, language), 1});
        blocks.append(decisions(minutes, language));
    }
    blocks.append(Spacer{6});
    const auto below = forSignature ? signatureDate(std::nullopt, language) : QString();
    blocks.append(SignatureLine{word(MinutesWord::Chair, language), minutes.chair, below});
    blocks.append(SignatureLine{word(MinutesWord::Secretary, language), minutes.secretary, below});
    if (options.signature)
        blocks.append(signedBy(*options.signature, language));
    return paper;
}

Paper minutesPaper(const MinutesSheet& sheet, const Ports& ports, QDate on)
{
    const auto language = languageNamed(sheet.text.header.language);
    const StepBlocks blocks(ports, on);
    // The text is what was signed; how its parts are headed is layout, as the size of its letters is, so minutes that
    // were signed long ago print under the present headings, too.
    const auto school = schoolOf(ports);
    MinutesPaperOptions options{.marks = blocks.marks(),
        .heard = school.heardHeading,
        .spoke = school.spokeHeading,
        .resolved = school.resolvedHeading};
    if (const auto* step = StepBlocks::newest(sheet.steps, Act::SignMinutes, sheet.meeting.minutes))
        options.signature = blocks.of(*step, language);
    return minutesPaper(sheet.text, options, language);
}
