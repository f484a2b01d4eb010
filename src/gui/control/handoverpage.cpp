#include "gui/control/handoverpage.h"
#include "gui/control/controlspecs.h"
#include "gui/control/controltexts.h"
#include "gui/control/recordtree.h"

using namespace Qt::StringLiterals;

namespace {
/// A new act starts from the one who leads the association today.
RecordActs<Handover> handoverActs()
{
    auto acts = recordActs<Handover>();
    acts.blank = [blank = acts.blank](Services& services, const Within& within, const Actor& by) {
        auto act = blank(services, within, by);
        if (act.association.isNull())
            return act;
        if (const auto leaders = services.authority.leadersOf(act.association, by.day); !leaders.empty())
            act.outgoing = leaders.front();
        return act;
    };
    return acts;
}
} // namespace

HandoverPage::HandoverPage(AppContext& context, QWidget* parent)
    : RecordPage<Handover>(
        u"next"_s, [&context] { return handoverSpec(context); },
        std::make_unique<DeskSource<Handover>>(context, handoverActs()), context.tools(), parent)
    , m_context(context)
    , m_tree(new RecordTree(u"openWork"_s, this))
{
    addPane(m_tree, [] { return ControlTexts::tr("Open on that day"); });
    connect(m_tree, &RecordTree::recordWanted, this, &Page::recordWanted);
}

void HandoverPage::recordShown(const std::optional<Handover>& act)
{
    const auto turn = ++m_turn;
    if (!act) {
        m_tree->showRecords({});
        return;
    }
    m_context.read(
        this,
        [shown = *act](Services& services, const Actor& by) -> Result<std::vector<FigureRecord>> {
            if (const auto no = whyNot(Act::ReadRecords, by, services.authority.subject(shown.association, by.day)))
                return *no;
            return openWorkOf(services.ports, shown.association, shown.handedOn);
        },
        [this, turn](const std::vector<FigureRecord>& open) {
            if (turn == m_turn) // else another one was chosen meanwhile
                m_tree->showRecords(open);
        });
}

void HandoverPage::retranslate()
{
    RecordPage<Handover>::retranslate();
    m_tree->setAccessibleName(ControlTexts::tr("Open on that day"));
    m_tree->setHeads({m_tree->accessibleName()});
}
