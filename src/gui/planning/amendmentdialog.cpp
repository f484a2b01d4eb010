#include "gui/planning/amendmentdialog.h"
#include "gui/planning/planlinesmodel.h"
#include "gui/planning/planlinespane.h"
#include "gui/planning/plantexts.h"
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSet>

using namespace Qt::StringLiterals;

AmendmentDialog::AmendmentDialog(const PlanPageData& given, QWidget* parent)
    : FieldDialog(tr("Amendment of the plan"),
        tr("New lines above, lines to be struck below. The amendment is agreed and approved like the plan."),
        tr("Save"), parent)
    , m_reason(new QPlainTextEdit(this))
    , m_added(new PlanLinesModel(this))
    , m_removed(new QListWidget(this))
{
    resize(940, 620);
    const auto* open = given.openAmendment();
    m_draft.plan = given.sheet.plan.id;
    auto sheet = given.sheet;
    sheet.plan.state = DocumentState::Draft;
    sheet.lines.clear();
    QSet<QString> struck;
    if (open) {
        m_draft.amendment = open->amendment.id;
        m_draft.revision = open->amendment.revision;
        m_reason->setPlainText(open->amendment.reason);
        for (const auto& [line, responsible] : open->lines) {
            if (line.change == AmendmentChange::Removed) {
                if (line.line)
                    struck << line.line->text();
                continue;
            }
            LineView view;
            view.line.activity = line.activity;
            view.line.kind = line.kind;
            view.line.clause = line.clause;
            view.line.term = view.term = line.term;
            view.line.expected = line.expected;
            view.line.everyone = line.everyone;
            view.responsible = responsible;
            sheet.lines.push_back(view);
        }
    }
    m_added->show(sheet, true);
    auto editable = given;
    editable.sheet = sheet;
    editable.refusals[Act::MarkLine] = Refusal{Rule::WrongState};
    auto* lines = new PlanLinesPane(m_added, true, this);
    lines->show(editable, true);
    lines->setMinimumHeight(220);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(56);
    for (const auto& view : given.sheet.lines) {
        if (view.settled())
            continue; // what was done or cancelled is not struck any more
        auto* item = new QListWidgetItem(
            u"%1 (%2)"_s.arg(view.line.activity, PlanTexts::term(view.term, given.sheet.plan.span)), m_removed);
        item->setData(Qt::UserRole, view.line.id.value);
        item->setCheckState(struck.contains(view.line.id.text()) ? Qt::Checked : Qt::Unchecked);
    }
    addField(u"reason"_s, tr("&Reason (required)"), m_reason);
    addField(u"added"_s, tr("&New lines"), lines, 2);
    addField(u"removed"_s, tr("&Strike these lines"), m_removed, 1);
}

AmendmentDraft AmendmentDialog::draft() const
{
    auto draft = m_draft;
    draft.reason = m_reason->toPlainText().trimmed();
    draft.added = m_added->lines();
    for (auto& line : draft.added)
        line.id.reset();
    for (int row = 0; row < m_removed->count(); ++row)
        if (m_removed->item(row)->checkState() == Qt::Checked)
            draft.removed.push_back({m_removed->item(row)->data(Qt::UserRole).toUuid()});
    return draft;
}
