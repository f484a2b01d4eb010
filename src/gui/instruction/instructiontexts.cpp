#include "gui/instruction/instructiontexts.h"
#include "domain/instruction/clauseid.h"
#include "papers/acknowledgementpaper.h"
#include "papers/instructionpaper.h"
#include <QPalette>

using namespace Qt::StringLiterals;

namespace {
QString shown(QDate day)
{
    return day.toString(u"dd.MM.yyyy"_s);
}

QString styled(const QString& text, Tone tone, const QPalette& palette, bool struckOut = false)
{
    const auto& chip = colorsOf(palette).chip(tone);
    return u"<span style=\"background-color:%1;color:%2;%3\">%4</span>"_s.arg(chip.ground.name(), chip.ink.name(),
        struckOut ? u"text-decoration:line-through"_s : u"font-weight:600"_s, text.toHtmlEscaped());
}

Language paperLanguage(const InstructionPageData& data)
{
    return languageNamed(data.shown ? data.shown->edition.language : data.school.language);
}
} // namespace

QString InstructionTexts::editionName(const EditionView& edition)
{
    const auto name = tr("Version %1, edition %2").arg(edition.version.number).arg(edition.edition.number);
    return name + u" · "_s + stateName(edition.state);
}

QString InstructionTexts::stateName(DocumentState state)
{
    switch (state) {
    case DocumentState::Agreed:
        return tr("Agreed");
    case DocumentState::InForce:
        return tr("In force");
    case DocumentState::Superseded:
        return tr("Superseded");
    default:
        return tr("Draft");
    }
}

QString InstructionTexts::step(const InstructionStep& step)
{
    auto words = step.nameWithInitials + u", "_s + shown(step.day);
    if (step.onPaper)
        words += u"\n"_s + tr("signed on paper, recorded by %1").arg(step.recorder);
    if (step.bySubstitution)
        words += u"\n"_s + tr("as a substitute");
    if (step.leads)
        words += u"\n"_s + tr("also leads an association");
    return words;
}

QList<StepMark> InstructionTexts::steps(const EditionView& edition)
{
    using Reach = StepMark::Reach;
    StepMark draft{.title = stateName(DocumentState::Draft), .reach = Reach::Passed};
    StepMark agreed{.title = tr("Agreed by the union chair")};
    StepMark inForce{.title = stateName(DocumentState::InForce)};
    if (edition.state == DocumentState::Draft)
        draft.reach = Reach::Current;
    if (edition.agreed) {
        agreed.reach = Reach::Passed;
        agreed.detail = step(*edition.agreed);
    }
    if (edition.putInForce) {
        inForce.reach = Reach::Passed;
        inForce.detail = step(*edition.putInForce);
        if (edition.version.inForceOn != edition.putInForce->day)
            inForce.detail += u"\n"_s + tr("in force since %1").arg(shown(edition.version.inForceOn));
    } else if (edition.agreed) {
        inForce.reach = Reach::Current;
    }
    QList marks{draft, agreed, inForce};
    if (edition.state == DocumentState::Superseded)
        marks << StepMark{.title = stateName(DocumentState::Superseded), .reach = Reach::Returned};
    return marks;
}

Chip InstructionTexts::answer(const AskedCopy& copy)
{
    if (!copy.state)
        return {tr("Not signed"), u"draft"_s, Tone::Caution};
    switch (*copy.state) {
    case AcknowledgementState::Refused:
        return {tr("Refused"), u"warning"_s, Tone::Bad};
    case AcknowledgementState::Absent:
        return {tr("Absent"), u"person"_s, Tone::Quiet};
    case AcknowledgementState::Signed:
        break;
    }
    return {copy.onPaper ? tr("Signed on paper") : tr("Signed"), copy.onPaper ? u"paper"_s : u"done"_s, Tone::Good};
}

QString InstructionTexts::note(const InstructionPageData& data)
{
    if (!data.shown)
        return {};
    switch (data.shown->state) {
    case DocumentState::Draft:
        return tr("The union committee chair agrees the text; then the academic deputy puts it in force.");
    case DocumentState::Agreed:
        return data.shown->agreed && data.shown->agreed->leads
            ? tr("Note: the chair who agreed it also leads an association. The academic deputy puts it in force.")
            : tr("Agreed. The academic deputy puts it in force.");
    case DocumentState::Superseded:
        return tr("This text is no longer in force.");
    default:
        break;
    }
    QStringList lines;
    for (const auto& copy : data.own) {
        auto line = answer(copy).text;
        if (copy.state)
            line += u", "_s + shown(copy.day);
        lines << (copy.associationName.isEmpty() ? tr("Your copy: %1").arg(line)
                                                 : tr("Your copy for «%1»: %2").arg(copy.associationName, line));
    }
    if (data.isDeputy()) {
        const auto open = std::ranges::count_if(data.asked, [](const AskedCopy& copy) { return !copy.isSigned(); });
        lines << (open ? tr("%n have not acknowledged yet", nullptr, int(open)) : tr("Everyone has acknowledged"));
    }
    return lines.join(u"   "_s);
}

QString InstructionTexts::spans(const std::vector<TextSpan>& spans, const QPalette& palette)
{
    QStringList words;
    for (const auto& span : spans) {
        if (span.kind == SpanKind::Same)
            words << span.text.toHtmlEscaped();
        else if (span.kind == SpanKind::Removed)
            words << u"["_s + tr("removed:").toHtmlEscaped() + u' ' + styled(span.text, Tone::Bad, palette, true)
                    + u"]"_s;
        else
            words << u"["_s + tr("added:").toHtmlEscaped() + u' ' + styled(span.text, Tone::Good, palette) + u"]"_s;
    }
    return words.join(u' ');
}

QString InstructionTexts::difference(const InstructionPageData& data, const QPalette& palette)
{
    const auto& difference = data.difference;
    QString html;
    const auto heading = [&](const QString& word, const InstructionPart& part) {
        html += u"<p><b>%1</b> · %2<br>"_s.arg(
            (part.label.size() > 1 ? part.label : part.id).toHtmlEscaped(), word.toHtmlEscaped());
    };
    for (const auto& change : difference.changed) {
        heading(tr("Changed"), change.after);
        html += spans(change.spans, palette) + u"</p>"_s;
    }
    for (const auto& part : difference.added) {
        heading(tr("Added"), part);
        html += styled(part.text, Tone::Good, palette) + u"</p>"_s;
    }
    for (const auto& part : difference.removed) {
        heading(tr("Removed"), part);
        html += styled(part.text, Tone::Bad, palette, true) + u"</p>"_s;
    }
    if (difference.reordered)
        html += u"<p>"_s + tr("The clauses stand in another order.").toHtmlEscaped() + u"</p>"_s;
    if (html.isEmpty())
        html = u"<p>"_s + tr("Nothing differs from the text before it.").toHtmlEscaped() + u"</p>"_s;
    return html;
}

QString InstructionTexts::summary(const ComparedCopy& copy)
{
    if (copy.pageMissing)
        return tr("Page missing from the scan?");
    if (!copy.findings.missing.isEmpty())
        return tr("%n clauses missing", nullptr, int(copy.findings.missing.size()));
    if (!copy.findings.changed.empty())
        return tr("%n places changed", nullptr, int(copy.findings.changed.size()));
    return tr("Complete and unchanged");
}

QString InstructionTexts::findings(const ComparedCopy& copy, const QPalette& palette)
{
    const auto& found = copy.findings;
    QString html;
    const auto paragraph = [&html](const QString& inner) { html += u"<p>"_s + inner + u"</p>"_s; };
    if (found.clean())
        paragraph(tr("Every clause is there and reads as in the instruction.").toHtmlEscaped());
    if (copy.pageMissing)
        paragraph(u"<b>"_s + tr("Page missing from the scan?").toHtmlEscaped() + u"</b> "_s
            + tr("The copy breaks off and nothing else is missing.").toHtmlEscaped());
    if (!found.missing.isEmpty())
        paragraph(tr("Missing:").toHtmlEscaped() + u" <b>"_s + found.missing.join(u", "_s) + u"</b>"_s);
    for (const auto& part : found.changed)
        paragraph(u"<b>%1</b> · %2%3<br>%4 %5<br>%6 %7<br>%8"_s.arg(part.clause.toHtmlEscaped(),
            tr("Changed").toHtmlEscaped(),
            part.perhapsTheScan ? u" · <i>"_s + tr("perhaps the scanner's mistake").toHtmlEscaped() + u"</i>"_s
                                : QString(),
            tr("Expected:").toHtmlEscaped(), part.expected.toHtmlEscaped(), tr("Found:").toHtmlEscaped(),
            part.found.toHtmlEscaped(), spans(wordDifference(part.expected, part.found), palette)));
    const auto agreed = found.agreedBy.isEmpty() ? tr("unreadable") : found.agreedBy;
    paragraph(tr("Agreed by: %1, %2")
                  .arg(agreed, found.agreedOn ? shown(*found.agreedOn) : tr("date unreadable"))
                  .toHtmlEscaped());
    if (!found.tail.isEmpty())
        paragraph(tr("After the acknowledgement line (handwriting, badly read): %1")
                      .arg(found.tail.simplified())
                      .toHtmlEscaped());
    return html;
}

Paper InstructionTexts::paper(const InstructionPageData& data)
{
    if (!data.shown)
        return {};
    InstructionPaperOptions options;
    options.marks.sample = data.school.sample;
    if (const auto& agreed = data.shown->agreed)
        options.agreed
            = {.nameWithInitials = agreed->nameWithInitials, .date = agreed->day, .onPaper = agreed->onPaper};
    for (const auto& copy : data.own)
        if (data.isShownInForce() && copy.isSigned() && !options.signer)
            options.signer = AcquaintedSigner{.nameWithInitials = copy.fullName,
                .post = copy.association ? QString() : copy.post,
                .association = copy.associationName,
                .date = copy.day,
                .onPaper = copy.onPaper};
    return instructionPaper(data.shown->text, options, paperLanguage(data));
}

Paper InstructionTexts::sheet(const InstructionPageData& data)
{
    if (!data.shown)
        return {};
    PaperMarks marks{.sample = data.school.sample};
    return acknowledgementPaper(
        sheetOf(data.school, *data.shown, data.asked, data.reader.day), {}, marks, languageNamed(data.school.language));
}
