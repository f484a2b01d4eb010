#include "domain/instruction/instructioncanon.h"
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {
constexpr auto mark = "birikme-instruction"_L1;
constexpr quint64 mostParts = 2000;

std::optional<QString> readText(QCborStreamReader& in, qsizetype atMost)
{
    // The claimed length is compared with what is really there before anything is allocated.
    if (!in.isString() || !in.isLengthKnown() || in.length() > quint64(atMost))
        return std::nullopt;
    const auto first = in.readString();
    if (first.status != QCborStreamReader::Ok)
        return std::nullopt;
    if (in.readString().status != QCborStreamReader::EndOfString)
        return std::nullopt;
    return first.data;
}

std::optional<InstructionPart> readPart(QCborStreamReader& in, qsizetype atMost)
{
    if (!in.isArray() || !in.isLengthKnown() || in.length() != 4 || !in.enterContainer())
        return std::nullopt;
    const auto id = readText(in, atMost);
    const auto label = id ? readText(in, atMost) : std::nullopt;
    const auto kindWord = label ? readText(in, atMost) : std::nullopt;
    const auto kind = kindWord ? partKindOf(*kindWord) : std::nullopt;
    const auto text = kind ? readText(in, atMost) : std::nullopt;
    if (!text || in.hasNext() || !in.leaveContainer())
        return std::nullopt;
    return InstructionPart{*id, *label, *kind, *text};
}
} // namespace

QByteArray canonicalBytes(const InstructionText& text)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(3);
    out.append(mark);
    out.append(instructionCanonVersion);
    out.startArray(text.parts().size());
    for (const auto& part : text.parts()) {
        out.startArray(4);
        out.append(part.id);
        out.append(part.label);
        out.append(wordOf(part.kind));
        out.append(part.text);
        out.endArray();
    }
    out.endArray();
    out.endArray();
    return bytes;
}

Result<InstructionText> instructionFromBytes(const QByteArray& bytes)
{
    const auto refused = [](qsizetype place) { return Refusal{Rule::NotAnInstruction, {qlonglong(place)}}; };
    QCborStreamReader in(bytes);
    if (!in.isArray() || !in.isLengthKnown() || in.length() != 3 || !in.enterContainer())
        return refused(0);
    if (readText(in, bytes.size()) != mark)
        return refused(0);
    if (!in.isUnsignedInteger() || in.toUnsignedInteger() != quint64(instructionCanonVersion) || !in.next())
        return refused(0);
    if (!in.isArray() || !in.isLengthKnown() || in.length() > mostParts || !in.enterContainer())
        return refused(0);
    std::vector<InstructionPart> parts;
    while (in.hasNext()) {
        auto part = readPart(in, bytes.size());
        if (!part)
            return refused(qsizetype(parts.size()) + 1);
        parts.push_back(std::move(*part));
    }
    if (!in.leaveContainer() || in.hasNext() || !in.leaveContainer())
        return refused(qsizetype(parts.size()) + 1);
    auto text = InstructionText::of(std::move(parts));
    // One text has one encoding: longer integers, chunked strings and trailing bytes are refused here.
    if (text && canonicalBytes(*text) != bytes)
        return refused(0);
    return text;
}

QByteArray digestOf(const InstructionText& text)
{
    return QCryptographicHash::hash(canonicalBytes(text), QCryptographicHash::Sha256);
}
