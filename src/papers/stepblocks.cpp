#include "papers/stepblocks.h"
#include "domain/office/attachment.h"
#include "domain/office/school.h"
#include "domain/staff/person.h"
#include "words/officewords.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {
QString postOf(Role role, Language language)
{
    switch (role) {
    case Role::Director:
        return officeWord(OfficeWord::Director, language);
    case Role::AcademicDeputy:
        return officeWord(OfficeWord::AcademicDeputy, language);
    case Role::UnionChair:
        return officeWord(OfficeWord::UnionChair, language);
    default:
        return {};
    }
}
} // namespace

QString controlCodeOf(const DocumentStep& step)
{
    if (step.signature.isEmpty() || step.onPaper)
        return {};
    const auto hex = QCryptographicHash::hash(step.signature, QCryptographicHash::Sha256).toHex().toUpper();
    return QString::fromLatin1(hex.first(4) + '-' + hex.mid(4, 4));
}

const DocumentStep* StepBlocks::newest(
    const std::vector<DocumentStep>& steps, Act act, const std::optional<Id<DocumentVersion>>& version)
{
    const auto name = QLatin1StringView(commandOf(act).name);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (step->act == name && (!version || step->version == version))
            return &*step;
    return nullptr;
}

QString StepBlocks::nameOf(Id<Person> person) const
{
    const auto record = m_ports.of<Person>().find(person);
    return record ? record->nameWithInitials() : QString();
}

ApprovalBlock StepBlocks::of(const DocumentStep& step, Language language) const
{
    return {.post = step.role ? postOf(*step.role, language) : QString(),
        .nameWithInitials = nameOf(step.person),
        .date = step.day,
        .onPaper = step.onPaper,
        .controlCode = controlCodeOf(step)};
}

ApprovalBlock StepBlocks::forRole(Role role, Language language) const
{
    const auto holders = m_authority.holdersOf(role, m_on);
    return {.post = postOf(role, language), .nameWithInitials = holders.empty() ? QString() : nameOf(holders.front())};
}

ApprovalBlock StepBlocks::forReviewer(Id<Association> association, Language language) const
{
    if (m_authority.subject(association, m_on).supervisorLeads)
        return forRole(Role::Director, language);
    const auto leaders = m_authority.leadersOf(association, m_on);
    for (const auto deputy : m_authority.supervisorsOf(association, m_on))
        if (std::ranges::find(leaders, deputy) == leaders.end())
            return {.post = postOf(Role::AcademicDeputy, language), .nameWithInitials = nameOf(deputy)};
    return {.post = postOf(Role::AcademicDeputy, language)};
}

PaperMarks StepBlocks::marks() const
{
    const auto school = schoolOf(m_ports);
    const auto logo = school.logo ? m_ports.of<Attachment>().find(*school.logo) : std::nullopt;
    return {.sample = school.sample, .logo = logo ? logo->bytes : QByteArray()};
}
