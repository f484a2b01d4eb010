#include "gui/planning/proposalspanel.h"
#include "gui/planning/plantexts.h"
#include "gui/theme/colors.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

ProposalsPanel::ProposalsPanel(QWidget* parent)
    : QWidget(parent)
    , m_none(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_take(new QPushButton(this))
    , m_decline(new QPushButton(this))
    , m_propose(new QPushButton(lineIcon(u"proposal"_s), {}, this))
{
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"proposals"_s);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_take->setObjectName(u"takeProposal"_s);
    m_decline->setObjectName(u"declineProposal"_s);
    m_propose->setObjectName(u"proposeLine"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_take);
    row->addWidget(m_decline);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_propose, 0, Qt::AlignLeft);
    column->addStretch(0);
    const auto answer = [this](bool take) {
        if (const auto* item = m_list->currentItem())
            Q_EMIT answerWanted(item->data(Qt::UserRole).toUuid(), take);
    };
    connect(m_take, &QPushButton::clicked, this, [answer] { answer(true); });
    connect(m_decline, &QPushButton::clicked, this, [answer] { answer(false); });
    connect(m_propose, &QPushButton::clicked, this, &ProposalsPanel::proposeWanted);
    connect(m_list, &QListWidget::currentItemChanged, this, &ProposalsPanel::enable);
    retranslate();
}

void ProposalsPanel::show(const PlanPageData& given)
{
    const auto& sheet = given.sheet;
    m_list->clear();
    m_open = 0;
    for (const auto& proposal : sheet.proposals) {
        const bool open = proposal.outcome == ProposalOutcome::Open;
        m_open += open;
        auto words = proposal.activity + u'\n' + sheet.nameOf(proposal.proposer);
        if (proposal.term.from.isValid())
            words += u", "_s + PlanTexts::term(proposal.term, sheet.plan.span);
        if (!open)
            words += u'\n' + (proposal.outcome == ProposalOutcome::Taken ? tr("taken") : tr("declined"));
        if (!proposal.answer.isEmpty())
            words += u": "_s + proposal.answer;
        auto* item
            = new QListWidgetItem(open ? lineIcon(u"proposal"_s, Tone::Accent) : lineIcon(u"done"_s), words, m_list);
        item->setData(Qt::UserRole, open ? proposal.id.value : QUuid());
    }
    m_none->setVisible(sheet.proposals.empty());
    m_list->setVisible(!sheet.proposals.empty());
    for (auto* button : {m_take, m_decline})
        button->setVisible(given.may(Act::AnswerProposal) && m_open > 0);
    m_propose->setVisible(given.may(Act::ProposeLine) && !given.may(Act::DraftPlan));
    enable();
}

void ProposalsPanel::enable()
{
    const auto* item = m_list->currentItem();
    const bool open = item && !item->data(Qt::UserRole).toUuid().isNull();
    m_take->setEnabled(open);
    m_decline->setEnabled(open);
}

void ProposalsPanel::retranslate()
{
    m_none->setText(tr("Members can propose lines while the plan is a draft; they appear here."));
    m_take->setText(tr("Take into the plan"));
    m_decline->setText(tr("Decline…"));
    m_propose->setText(tr("Propose a line…"));
    m_list->setAccessibleName(tr("Proposed lines"));
}

void ProposalsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
