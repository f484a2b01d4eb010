#include "domain/calendar/obligationservice.h"
#include "domain/office/school.h"
#include "domain/staff/person.h"
#include "papers/controlsheet.h"
#include "papers/schoolpapers.h"
#include "papers/stepblocks.h"
#include "words/officialwords.h"
#include "words/sheetwords.h"

namespace {
class Holders {
public:
    Holders(const Ports& ports, const Authority& authority, Language language)
        : m_ports(ports)
        , m_authority(authority)
        , m_language(language)
    {
    }
    /// Who that was on the day the stay began.
    QString nameOf(const HeldDays& held, Id<Association> association) const
    {
        if (held.holder != Holder::Leader) {
            const StepBlocks blocks(m_ports, held.from);
            return held.holder == Holder::Director ? blocks.forRole(Role::Director, m_language).nameWithInitials
                                                   : blocks.forReviewer(association, m_language).nameWithInitials;
        }
        const auto leaders = m_authority.leadersOf(association, held.from);
        const auto leader = leaders.empty() ? std::nullopt : m_ports.of<Person>().find(leaders.front());
        return leader ? leader->nameWithInitials() : QString();
    }

private:
    const Ports& m_ports;
    const Authority& m_authority;
    Language m_language;
};
} // namespace

Paper SchoolPapers::controlSheet(int firstYear, Language language) const
{
    const auto school = schoolOf(m_ports);
    const Holders holders(m_ports, m_authority, language);
    ControlSheet sheet{.district = school.district, .school = school.name, .asOf = m_on};
    for (const auto& owed : ObligationService(m_ports).on(m_on, firstYear)) {
        const auto& obligation = owed.obligation;
        const auto word = owed.kind == ObligationKind::Plan ? SheetWord::PlanOfYear : SheetWord::ReportOfYear;
        ControlSheet::Row row{.association = owed.name,
            .document = sheetWord(word, language).arg(schoolYear(owed.firstYear, language)),
            .due = obligation.due,
            .done = obligation.metOn,
            .daysLate = obligation.daysLate};
        for (const auto& held : obligation.held)
            row.holdings.append({holders.nameOf(held, owed.association), held.from, held.until, held.days});
        sheet.rows.append(row);
    }
    const StepBlocks blocks(m_ports, m_on);
    return controlSheetPaper(sheet, blocks.forRole(Role::AcademicDeputy, language), blocks.marks(), language);
}
