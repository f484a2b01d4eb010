#include "app/birikmectl/commandline.h"
#include "app/composition/openschool.h"
#include "domain/instruction/copycomparison.h"
#include "domain/instruction/instructionreading.h"
#include "domain/office/school.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace {
/// The text of the file's version, or the built-in one when no file is named.
Result<InstructionText> expectedText(const QString& path)
{
    if (path.isEmpty())
        return builtInInstruction();
    const auto school = OpenSchool::open(path, Access::Read);
    if (!school)
        return school.refusal();
    const auto& ports = school.value()->services().ports;
    return countingInstruction(ports, schoolOf(ports).language).text;
}

QString reason(const CopyFindings& findings, const InstructionText& expected)
{
    QStringList changed;
    for (const auto& part : findings.changed)
        changed << part.clause;
    QStringList reasons;
    if (!findings.missing.isEmpty())
        reasons << u"missing: %1%2"_s.arg(findings.missing.join(u", "_s),
            endsEarly(findings, expected) ? u" (a page missing from the scan?)"_s : QString());
    if (!changed.isEmpty())
        reasons << u"changed: "_s + changed.join(u", "_s);
    return reasons.join(u"; "_s);
}

int compare(const QCommandLineParser& options, const QStringList& arguments, const Output& output)
{
    QFile copy(arguments[0]);
    if (!copy.open(QIODevice::ReadOnly))
        return output.refuse(Refusal{Rule::FileUnreadable, {arguments[0], copy.errorString()}});
    const auto expected = expectedText(options.value(u"file"_s));
    if (!expected)
        return output.refuse(expected.refusal());
    constexpr qint64 tooMuch = 64 * 1024 * 1024; // refused below; there is no need to hold all of it
    const auto findings = compareCopy(QString::fromUtf8(copy.read(tooMuch)), *expected);
    if (!findings)
        return output.refuse(findings.refusal());
    Output(true).json(QJsonDocument(toJson(*findings))); // with --json or without
    return findings->clean() ? Succeeded : output.refuse(reason(*findings, *expected));
}
} // namespace

CtlCommand compareCommand()
{
    return {u"instruction compare"_s, u"a scanned copy against the instruction, as JSON"_s, {u"COPY.txt"_s},
        {{u"file"_s, u"Compare with the version in force in this school file, not with the built-in text."_s,
            u"FILE"_s}},
        compare};
}
