#include "gui/planning/amendmentspanel.h"
#include "gui/document/documenttexts.h"
#include "gui/planning/plansteps.h"
#include "gui/planning/plantexts.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

AmendmentsPanel::AmendmentsPanel(QWidget* parent)
    : QWidget(parent)
    , m_none(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_edit(new QPushButton(this))
    , m_step(new QPushButton(this))
    , m_paper(new QPushButton(this))
    , m_return(new QPushButton(this))
    , m_paperReturn(new QPushButton(this))
{
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"amendments"_s);
    m_list->setHeaderHidden(true);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    const std::tuple<QPushButton*, const char*, void (AmendmentsPanel::*)()> buttons[]
        = {{m_edit, "editAmendment", &AmendmentsPanel::editWanted},
            {m_step, "amendmentStep", &AmendmentsPanel::stepWanted},
            {m_paper, "amendmentPaperStep", &AmendmentsPanel::paperStepWanted},
            {m_return, "returnAmendment", &AmendmentsPanel::returnWanted},
            {m_paperReturn, "paperReturnAmendment", &AmendmentsPanel::paperReturnWanted}};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    for (const auto& [button, name, wanted] : buttons) {
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, wanted);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    retranslate();
}

void AmendmentsPanel::show(const PlanPageData& given)
{
    m_data = given;
    retranslate();
}

void AmendmentsPanel::retranslate()
{
    m_none->setText(tr("New and removed lines of an approved plan are an amendment: it is agreed and approved like the "
                       "plan, and the earlier text stays readable."));
    m_list->setAccessibleName(tr("Amendments"));
    m_return->setText(tr("Return…"));
    m_list->clear();
    for (auto* button : {m_edit, m_step, m_paper, m_return, m_paperReturn})
        button->setVisible(false);
    m_none->setVisible(!m_data || m_data->sheet.amendments.empty());
    m_list->setVisible(!m_none->isVisibleTo(this));
    if (!m_data)
        return;
    for (const auto& view : m_data->sheet.amendments) {
        auto* top = new QTreeWidgetItem(m_list,
            {tr("Amendment %1: %2").arg(view.amendment.number).arg(DocumentTexts::state(view.amendment.state)) + u'\n'
                + view.amendment.reason});
        for (const auto& line : view.lines) {
            const bool added = line.line.change == AmendmentChange::Added;
            auto* item = new QTreeWidgetItem(top,
                {(added ? tr("new: %1") : tr("removed: %1")).arg(line.line.activity) + u' '
                    + PlanTexts::term(line.line.term, m_data->sheet.plan.span)});
            item->setIcon(0, lineIcon(added ? u"add"_s : u"remove"_s));
        }
        top->setExpanded(true);
    }
    const auto* open = m_data->openAmendment();
    const bool drafts = open ? m_data->may(Act::DraftAmendment) : m_data->mayAmend;
    m_edit->setVisible(drafts);
    m_edit->setText(open ? tr("Change the amendment…") : tr("New amendment…"));
    if (!open)
        return;
    if (const auto next = PlanSteps::nextOfAmendment(open->amendment.state)) {
        m_step->setText(PlanSteps::verb(*next));
        m_step->setVisible(m_data->may(*next));
        m_paper->setText(PlanSteps::paperVerb(*next));
        m_paper->setVisible(m_data->mayRecordPaper);
    }
    m_return->setVisible(m_data->may(Act::ReturnSubmittedAmendment) || m_data->may(Act::ReturnAgreedAmendment));
    if (const auto back = PlanSteps::wayBackOfAmendment(open->amendment.state)) {
        m_paperReturn->setText(PlanSteps::paperVerb(*back));
        m_paperReturn->setVisible(m_data->mayRecordPaper);
    }
}

void AmendmentsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
