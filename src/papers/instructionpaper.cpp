#include "papers/instructionpaper.h"
#include "words/officewords.h"
#include "words/officialwords.h"
#include "words/sheetwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double clauseLabelMm = 12;
constexpr double itemLabelMm = 5;

Block blockOf(const InstructionPart& part, bool opensItems)
{
    switch (part.kind) {
    case PartKind::Title:
        return Heading{part.text, 0};
    case PartKind::Section:
        return Heading{part.label + u". "_s + part.text, 1, TextAlign::Left};
    case PartKind::Lead:
        return Paragraph{.runs = plain(part.text), .afterMm = 1, .keepWithNext = true};
    case PartKind::Item:
        return ItemList{
            {{.label = part.label, .runs = plain(part.text), .leftMm = clauseLabelMm, .labelMm = itemLabelMm}}};
    case PartKind::Clause:
        return ItemList{{{.label = part.label + u'.',
            .runs = plain(part.text),
            .labelMm = clauseLabelMm,
            .keepWithNext = opensItems}}};
    }
    Q_UNREACHABLE();
}

// The copies write the block in small letters and the month as a number: «01» 09 2022-ж.
BlockPair agreementBlock(ApprovalBlock block, Language language)
{
    if (block.heading.isEmpty())
        block.heading = sheetWord(SheetWord::InstructionAgreed, language);
    if (block.post.isEmpty())
        block.post = officeWord(OfficeWord::UnionChair, language);
    auto lines = approvalLines(block, language);
    lines[3].runs = plain(numericSignatureDate(block.date, language));
    return {lines, {}};
}

SignatureLine acquaintedLine(const std::optional<AcquaintedSigner>& signer, Language language)
{
    SignatureLine line{sheetWord(SheetWord::Acquainted, language), {}, signatureDate(std::nullopt, language)};
    if (!signer)
        return line;
    line.name = signer->nameWithInitials;
    QStringList below;
    if (!signer->post.isEmpty())
        below.append(signer->post);
    else if (!signer->association.isEmpty())
        below.append(associationLeader(signer->association, language));
    auto date = numericSignatureDate(signer->date, language);
    if (signer->date && signer->onPaper)
        date += u" ("_s + officeWord(OfficeWord::OnPaper, language) + u')';
    else if (signer->date && !signer->controlCode.isEmpty())
        date += u' ' + officeWord(OfficeWord::ControlCode, language).arg(signer->controlCode);
    below.append(date);
    line.below = below.join(u'\n');
    return line;
}

} // namespace

Paper instructionPaper(const InstructionText& text, const InstructionPaperOptions& options, Language language)
{
    const auto& parts = text.parts();
    const auto* titlePart = parts.empty() ? nullptr : &parts.front();
    const auto title = titlePart && titlePart->kind == PartKind::Title ? titlePart->text : QString();
    auto paper = newPaper(title, options.agreed.nameWithInitials, options.marks, language);
    auto& blocks = paper.blocks;
    blocks.append(agreementBlock(options.agreed, language));
    blocks.append(Spacer{8});
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool opensItems = i + 1 < parts.size() && parts[i + 1].kind == PartKind::Item;
        blocks.append(blockOf(parts[i], opensItems));
    }
    blocks.append(Spacer{6});
    blocks.append(acquaintedLine(options.signer, language));
    return paper;
}
