#include "domain/instruction/copycomparison.h"
#include "domain/instruction/copyhand.h"
#include "domain/instruction/copyparts.h"
#include "domain/instruction/letterdistance.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Splits what counts into letters and the rest, in which a change means different things.
struct Signs {
    QString letters;
    QString digits;
    QString marks;
};

Signs signsOf(const QString& form)
{
    Signs signs;
    for (const auto c : form)
        (c.isDigit() ? signs.digits : c.isLetter() ? signs.letters : signs.marks) += c;
    return signs;
}

/// One or two letters, or one punctuation mark. A changed number is never put down to the scan.
bool perhapsTheScan(const QString& expected, const QString& found)
{
    const auto left = signsOf(expected);
    const auto right = signsOf(found);
    if (found.isEmpty() || left.digits != right.digits)
        return false;
    if (left.marks == right.marks)
        return letterDistance(expected, found, 2) <= 2;
    return left.letters == right.letters && letterDistance(expected, found, 1) <= 1;
}

std::optional<ChangedPart> changeOf(const InstructionPart& part, const FoundPart& found, bool labelled)
{
    const bool hasLabel = part.kind == PartKind::Clause || part.kind == PartKind::Section;
    const bool otherLabel = hasLabel && labelled && !found.ownLabel;
    const auto expected = otherLabel ? part.label + u". "_s + part.text : part.text;
    const auto left = comparableForm(expected);
    const auto right = comparableForm(found.text);
    if (left == right)
        return std::nullopt;
    return ChangedPart{part.id, expected, found.text, perhapsTheScan(left, right)};
}

/// A heading is missed only where something of what it heads is there.
bool headsSomething(
    const InstructionText& text, const std::vector<std::optional<FoundPart>>& found, std::size_t heading)
{
    const auto& parts = text.parts();
    const auto isHead
        = [&](std::size_t i) { return parts[i].kind == PartKind::Section || parts[i].kind == PartKind::Title; };
    auto i = heading + 1;
    if (parts[heading].kind == PartKind::Title && i < parts.size() && isHead(i))
        ++i;
    for (; i < parts.size() && !isHead(i); ++i)
        if (found[i])
            return true;
    return false;
}
} // namespace

Result<CopyFindings> compareCopy(const QString& copyText, const InstructionText& expected)
{
    const auto tooLarge = Refusal{Rule::CopyTooLarge, {largestCopy / 1024, mostCopyWords}};
    if (copyText.size() > largestCopy || copyText.toUtf8().size() > largestCopy)
        return tooLarge;
    const auto text = cleanCopy(copyText);
    auto words = wordsOf(text);
    if (words.size() > std::size_t(mostCopyWords))
        return tooLarge;
    const auto end = endOfCopy(text, words);
    words.resize(end.words);
    const auto copy = partsOfCopy(text.left(end.position), words, expected);

    CopyFindings findings;
    findings.tail = end.tail;
    findings.nameCandidates = nameCandidatesIn(end.tail);
    if (copy.recognised || text.contains(u"акулдаш")) {
        findings.agreedBy = agreedByIn(copy.preamble);
        findings.agreedOn = agreedOnIn(copy.preamble);
    }
    for (std::size_t i = 0; i < expected.parts().size(); ++i) {
        const auto& part = expected.parts()[i];
        if (const auto& found = copy.parts[i]) {
            if (auto change = changeOf(part, *found, copy.labelled))
                findings.changed.push_back(std::move(*change));
        } else if (part.kind == PartKind::Clause || part.kind == PartKind::Item) {
            findings.missing << part.id;
        } else if (headsSomething(expected, copy.parts, i)) {
            findings.changed.push_back({part.id, part.text, {}, false});
        }
    }
    findings.complete = findings.missing.isEmpty();
    return findings;
}
